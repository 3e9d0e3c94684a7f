import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { installOnDemand } from "./install-on-demand.js";
import { seedTexts } from "./news-texts.js";
import { readEverywhere } from "./read-everywhere.js";
import type { Report } from "./report.js";

/** The browser comes inside an npm package, so that nothing but npm is asked for it. */
const versions = {
  "playwright-core": "1.65.1",
  "@sparticuz/chromium": "147.0.0",
  esbuild: "0.28.2",
} as const;

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}
interface Browser {
  version(): string;
  newPage(): Promise<{
    addScriptTag(script: { readonly content: string }): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
  }>;
  close(): Promise<void>;
}
interface ChromiumModule {
  readonly default: { readonly args: readonly string[]; executablePath(): Promise<string> };
}
interface Bundler {
  readonly buildSync: (options: object) => { readonly outputFiles: readonly { readonly text: string }[] };
}

/** Whether the built packages find in Chromium, letter for letter, what they find in Node. */
export async function benchBrowser(): Promise<Report> {
  const expected = readEverywhere(seedTexts());
  const { found, version } = await readInBrowser(seedTexts());
  const rows = Object.entries(expected).map(([name, json]) => [
    name,
    String(json.length),
    new Map(Object.entries(found)).get(name) === json ? "the same" : "DIFFERS",
  ]);
  return {
    tables: [
      {
        title: `Chromium ${version} beside Node ${process.versions.node}`,
        columns: ["function", "characters of JSON", "in the browser"],
        rows,
      },
    ],
    figures: {},
    failures: rows
      .filter(([, , verdict]) => verdict === "DIFFERS")
      .map(([name]) => `${name} finds something else in the browser than in Node.`),
  };
}

async function readInBrowser(texts: readonly string[]): Promise<{ found: object; version: string }> {
  const load = installOnDemand("browser", versions);
  const { chromium } = load("playwright-core") as Playwright;
  const location = pathToFileURL(load.resolve("@sparticuz/chromium")).href;
  const { default: binary } = (await import(location)) as ChromiumModule;
  const script = bundle(load("esbuild") as Bundler);
  const browser = await chromium.launch({ executablePath: await binary.executablePath(), args: binary.args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(`copydesk.readEverywhere(${JSON.stringify(texts)})`);
    return { found: typeof found === "object" && found !== null ? found : {}, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** The built packages as one script; what needs Node fails here. */
function bundle({ buildSync }: Bundler): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, "read-everywhere.js")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "copydesk",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
