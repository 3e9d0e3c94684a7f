// Counts what a run of .ci/run tried: the tests in vitest's reports, the checks of our own scripts, and the steps
// of the run. Prints "N passed, N failed" as the last line, and fails unless all passed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const log = readFileSync(process.argv[2], "utf8");
const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);

/** A step of the run, by the line that .ci/run writes at its end. */
const steps = (ending) => log.match(new RegExp(`^${ending} step: `, "gm"))?.length ?? 0;

/** What a package's vitest wrote. A file of tests that could not be run is a failure too. */
function readTests(folder) {
  const file = join(root, folder, ".report/vitest.json");
  if (!existsSync(join(root, folder, "test"))) return { passed: 0, failed: 0 };
  if (!existsSync(file)) {
    console.log(`${folder} has no report of its tests.`);
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests) };
}

/** What a check script wrote, where one ran. */
function readChecks(folder) {
  const file = join(root, folder, "checks.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
}

const counts = [
  { passed: steps("passed"), failed: steps("failed") },
  ...folders.map(readTests),
  ...[".", ...folders].map((folder) => readChecks(join(folder, ".report"))),
  readChecks(".report/release"),
];
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
