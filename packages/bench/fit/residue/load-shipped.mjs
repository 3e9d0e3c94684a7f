import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const here = dirname(fileURLToPath(import.meta.url));

/** The package's own code, so that what is fitted and measured is what ships. */
export async function loadShipped() {
  const outDir = join(tmpdir(), "copydesk-fit");
  await build({
    entry: { shipped: join(here, "shipped.ts") },
    outDir,
    format: "esm",
    outExtension: () => ({ js: ".mjs" }),
    config: false,
    silent: true,
    clean: false,
    dts: false,
    noExternal: [/.*/],
    tsconfig: join(here, "../../tsconfig.json"),
    esbuildOptions: (options) => {
      options.conditions = ["@copydesk/source"];
    },
  });
  return import(join(outDir, "shipped.mjs"));
}
