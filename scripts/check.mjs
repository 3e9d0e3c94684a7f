// The checks of the workspace as a whole. Needs a build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkHouse } from "./lib/check-house.mjs";
import { checkLock } from "./lib/check-lock.mjs";
import { checkPatterns } from "./lib/check-patterns.mjs";
import { checkTraces } from "./lib/check-traces.mjs";
import { runChecks } from "./lib/checks.mjs";
import { run } from "./lib/run.mjs";

const root = join(import.meta.dirname, "..");
const tool = async (name, ...args) => {
  await run(join(root, "node_modules/.bin", name), args, { cwd: root });
};

const passed = await runChecks(
  "workspace",
  {
    lock: () => checkLock(readFileSync(join(root, "package-lock.json"), "utf8")),
    "floors and licences": () => checkHouse(root),
    "traces of machines": () => checkTraces(root),
    "linear patterns": () => checkPatterns(root),
    "dead code": () => tool("knip", "--no-progress"),
    format: () => tool("prettier", "--check", "--log-level", "warn", "."),
  },
  { report: join(root, ".report") },
);
process.exitCode = passed ? 0 : 1;
