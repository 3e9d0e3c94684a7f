// Checks the package in the current folder as its users will get it: packed, from its build.
// With --update, writes the API reports instead of comparing them.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { firstDifference, writeApiReport } from "./lib/api-report.mjs";
import { refuse, runChecks } from "./lib/checks.mjs";
import { run, tryRun } from "./lib/run.mjs";
import { listTarball } from "./lib/tarball.mjs";

const folder = process.cwd();
const update = process.argv.includes("--update");
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const bin = (name) => join(import.meta.dirname, "../node_modules/.bin", name);
const temporary = mkdtempSync(join(tmpdir(), "copydesk-check-"));

/** The entries that have types, by the name of their report. */
const entries = Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
  const types = target.import?.types;
  if (types === undefined) return [];
  return [{ name: [basename(folder), ...path.split("/").slice(1)].join("."), types }];
});

async function pack() {
  await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", temporary], {
    cwd: folder,
  });
  return join(
    temporary,
    readdirSync(temporary).find((name) => name.endsWith(".tgz")),
  );
}

/** The licence and the README are in, tests and build settings are not. */
function checkContents(tarball) {
  const files = listTarball(tarball);
  const needed = ["LICENSE", "README.md", "package.json"].filter((name) => !files.includes(name));
  const strays = files.filter((name) =>
    /(?:^|\/)(?:test|node_modules|\.report|\.turbo)\/|\.test\./.test(name),
  );
  refuse([
    ...needed.map((name) => `${name} is not in the tarball.`),
    ...strays.map((name) => `${name} does not belong into the tarball.`),
  ]);
  return `${files.length} files`;
}

async function checkManifest(tarball) {
  const bytes = readFileSync(tarball);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  refuse(messages.map((message) => `publint: ${formatMessage(message, pkg)}`));
}

/** ESM and CJS consumers find the right types under node16 and bundler resolution. */
async function checkTypes(tarball) {
  const { code, output } = await tryRun(bin("attw"), [
    tarball,
    "--profile",
    "node16",
    "--no-color",
    "--no-emoji",
  ]);
  if (code !== 0) throw new Error(output.trim());
  return `${entries.length} entries`;
}

async function checkSize() {
  const { stdout, output } = await tryRun(bin("size-limit"), ["--json"], { cwd: folder });
  if (!stdout.trim().startsWith("[")) throw new Error(output.trim());
  const results = JSON.parse(stdout);
  const told = results.map(({ name, size, sizeLimit }) => ({
    line: `${name}: ${kilobytes(size)} of ${kilobytes(sizeLimit)} gzip`,
    fits: size <= sizeLimit,
  }));
  refuse(told.filter(({ fits }) => !fits).map(({ line }) => line));
  return told.map(({ line }) => line).join("; ");
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What the package exports is what its committed report says. */
function checkApi() {
  const problems = [];
  for (const { name, types } of entries) {
    const report = `${name}.api.md`;
    const [fresh, committed] = [join(temporary, report), join(folder, "api", report)];
    writeApiReport({ folder, entry: types, reportName: report, reportFolder: temporary });
    if (update) {
      mkdirSync(join(folder, "api"), { recursive: true });
      copyFileSync(fresh, committed);
    } else {
      const difference = firstDifference(committed, fresh);
      if (difference) problems.push(difference);
    }
  }
  if (problems.length > 0) problems.push("If the change is wanted, run: npm run api");
  refuse(problems);
  return update ? "written" : `${entries.length} reports`;
}

try {
  const tarball = await pack();
  const passed = await runChecks(
    manifest.name,
    {
      contents: () => checkContents(tarball),
      manifest: () => checkManifest(tarball),
      ...(entries.length > 0 && {
        types: () => checkTypes(tarball),
        api: checkApi,
      }),
      ...(manifest["size-limit"] && { size: checkSize }),
    },
    { report: join(folder, ".report") },
  );
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(`FAILED  ${manifest.name}: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
