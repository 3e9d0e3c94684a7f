import { basename } from "node:path";
import { defineConfig } from "vitest/config";

// Every package runs its tests with this file from its own folder, against the sources: no build is needed.
const fromSource = ["@copydesk/source"];

export default defineConfig({
  resolve: { conditions: fromSource },
  ssr: { resolve: { conditions: fromSource } },
  test: {
    name: basename(process.cwd()),
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".report/vitest.json" },
  },
});
