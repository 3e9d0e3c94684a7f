// Releases the packages to a registry on this machine, from a copy of the repository, and uses what was released
// as its users will: as ESM, as CJS, type-checked, and as a command. Leaves nothing behind.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLock } from "./lib/check-lock.mjs";
import { runChecks } from "./lib/checks.mjs";
import { startRegistry } from "./lib/loopback-registry.mjs";
import { run } from "./lib/run.mjs";
import { makeScratchCopy } from "./lib/scratch-copy.mjs";

const root = join(import.meta.dirname, "..");
const temporary = mkdtempSync(join(tmpdir(), "copydesk-release-"));
const copy = join(temporary, "repository");
const seed = join(
  root,
  "seeds",
  readdirSync(join(root, "seeds")).find((file) => file.endsWith(".txt")),
);

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const publicManifests = () =>
  readdirSync(join(copy, "packages"))
    .map((folder) => readManifest(join(copy, "packages", folder)))
    .filter((manifest) => !manifest.private);

/** The environment of npm, with the registry of this machine in place of any other. */
function environmentFor(registry) {
  const npmrc = join(temporary, "npmrc");
  writeFileSync(npmrc, `registry=${registry}\n//${new URL(registry).host}/:_authToken=rehearsal\n`);
  return {
    ...process.env,
    npm_config_registry: registry,
    npm_config_userconfig: npmrc,
    npm_config_provenance: "false",
    npm_config_cache: join(temporary, "npm-cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

async function versionPackages() {
  await run("npx", ["changeset", "version"], { cwd: copy });
  await run("npm", ["install", "--package-lock-only", "--prefer-offline"], { cwd: copy });
  checkLock(readFileSync(join(copy, "package-lock.json"), "utf8"));
  const versions = new Set(publicManifests().map(({ version }) => version));
  assert.ok(!versions.has("0.0.0"), "Some public package has no version to release.");
  return [...versions].join(", ");
}

async function publish(env) {
  const output = await run("npx", ["changeset", "publish", "--no-git-tag"], { cwd: copy, env });
  const names = publicManifests().map(({ name }) => name);
  for (const name of names) assert.ok(output.includes(name), `${name} was not published:\n${output}`);
  return `${names.length} packages`;
}

/** An empty folder in which packages were installed from the registry. */
async function installConsumer(name, packages, type, env) {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type }));
  await run("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: folder, env });
  return folder;
}

const readSeed = `readArticle(readFileSync(${JSON.stringify(seed)}, "utf8"), { reference: "2020-09-09" })`;

/** What a consumer makes of a seed, by its own copy of the packages. */
async function readSeedIn(folder, file, source) {
  writeFileSync(join(folder, file), source);
  return JSON.parse(await run(process.execPath, [file], { cwd: folder }));
}

const readAsEsm = (folder) =>
  readSeedIn(
    folder,
    "main.mjs",
    `import { readFileSync } from "node:fs";
import { readArticle } from "@copydesk/article";
console.log(JSON.stringify(${readSeed}));`,
  );

const readAsCjs = (folder) =>
  readSeedIn(
    folder,
    "main.cjs",
    `const { readFileSync } = require("node:fs");
const { readArticle } = require("@copydesk/article");
console.log(JSON.stringify(${readSeed}));`,
  );

/** Every entry of every package that can be imported. */
const libraryEntries = () =>
  publicManifests().flatMap(({ name, exports = {} }) =>
    Object.entries(exports)
      .filter(([, target]) => typeof target === "object")
      .map(([path]) => name + path.slice(1)),
  );

async function loadEntries(folder) {
  const entries = libraryEntries();
  const names = JSON.stringify(entries);
  const source = `const names = ${names};
(async () => {
  for (const name of names) {
    const [esm, cjs] = [Object.keys(await import(name)), Object.keys(require(name))];
    const missing = cjs.filter((key) => !esm.includes(key));
    if (esm.length === 0 || missing.length > 0) throw new Error(name + " differs as ESM: " + missing);
  }
})();`;
  writeFileSync(join(folder, "entries.cjs"), source);
  await run(process.execPath, ["entries.cjs"], { cwd: folder });
  return entries.join(", ");
}

const typedConsumer = `import { type Article, readArticle } from "@copydesk/article";
import { type Region, stripBoilerplate } from "@copydesk/boilerplate";
import { findDateline, findTimes, findTimestamp, type TimeExpression } from "@copydesk/dates";
import { findQuotes, type Quote } from "@copydesk/quotes";
import { extract, type Extract } from "@copydesk/text";

const text: string = "OSLO, May 3 (Reuters) - It rained.";
export const article: Article = readArticle(text, { reference: "2019-05-03" });
export const regions: readonly Region[] = stripBoilerplate(text).regions;
export const times: readonly TimeExpression[] = findTimes(text, { reference: "2019-05-03" });
export const quotes: readonly Quote[] = findQuotes(text).quotes;
export const word: Extract = extract(text, 0, 4);
export const zone = findTimestamp(text)?.zone;
export const country: string | null | undefined = findDateline(text)?.places[0]?.country;
// @ts-expect-error A number is no article.
readArticle(7);
`;

async function typeCheck(folder, module, moduleResolution, files) {
  for (const file of files) writeFileSync(join(folder, file), typedConsumer);
  const compilerOptions = {
    module,
    moduleResolution,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2022",
    lib: ["es2022"],
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  await run(join(root, "node_modules/.bin/tsc"), ["--project", folder]);
}

async function useCommand(folder, expected) {
  const command = join(folder, "node_modules/.bin/copydesk");
  const { version } = publicManifests().find(({ name }) => name === "copydesk");
  assert.equal((await run(command, ["--version"])).trim(), version);
  const output = await run(command, ["read", "--format", "json", "--reference", "2020-09-09", seed]);
  assert.deepEqual(JSON.parse(output), expected);
}

async function rehearse() {
  let registry;
  let env;
  let esm;
  let cjs;
  let expected;
  const stop = () => registry?.stop();
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void stop()?.finally(() => process.exit(1)));
  try {
    return await runChecks(
      "release",
      {
        "a copy of the repository": () => makeScratchCopy(root, copy),
        "changeset version": versionPackages,
        build: () =>
          run("npm", ["run", "build"], { cwd: copy, env: environmentFor("http://127.0.0.1/") }).then(
            () => "",
          ),
        "a registry on this machine": async () => {
          registry = await startRegistry({
            cache: join(root, "node_modules/.cache/copydesk-release"),
            storage: join(temporary, "registry"),
          });
          env = environmentFor(registry.url);
        },
        "changeset publish": () => publish(env),
        install: async () => {
          const names = publicManifests().map(({ name }) => name);
          esm = await installConsumer("esm-consumer", names, "module", env);
          cjs = await installConsumer("cjs-consumer", ["@copydesk/article"], "commonjs", env);
        },
        "a seed as ESM": async () => {
          expected = await readAsEsm(esm);
          assert.ok(
            expected.quotes.length > 0 && expected.times.length > 0,
            "The seed has quotations and times.",
          );
          return `${expected.quotes.length} quotations, ${expected.times.length} times`;
        },
        "a seed as CJS": async () => assert.deepEqual(await readAsCjs(cjs), expected),
        "every entry, imported and required": () => loadEntries(esm),
        "types under node16": () => typeCheck(esm, "node16", "node16", ["consumer.mts", "consumer.cts"]),
        "types under bundler": () => typeCheck(esm, "esnext", "bundler", ["consumer.ts"]),
        "the command": () => useCommand(esm, expected),
      },
      { report: join(root, ".report/release"), inSteps: true },
    );
  } finally {
    await stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

process.exitCode = (await rehearse()) ? 0 : 1;
