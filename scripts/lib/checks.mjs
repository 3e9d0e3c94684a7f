import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs named checks one after the other and prints a line for each.
 *
 * A check gives back a short note for its line, or throws an error whose message says what is wrong.
 *
 * @param {string} title What is checked, in front of every line.
 * @param {Record<string, () => unknown>} checks
 * @param {{report: string, inSteps?: boolean}} options `report` is the folder for a file that says how many
 *   passed; with `inSteps`, each check needs those before it: the first failure ends the run.
 * @returns {Promise<boolean>} Whether all of them passed.
 */
export async function runChecks(title, checks, { report, inSteps = false }) {
  let [passed, failed] = [0, 0];
  for (const [name, check] of Object.entries(checks)) {
    try {
      const note = await check();
      passed++;
      console.log(`ok      ${title}: ${name}${note ? ` (${note})` : ""}`);
    } catch (error) {
      failed++;
      console.error(`FAILED  ${title}: ${name}\n${indent(error.message)}`);
      if (inSteps) break;
    }
  }
  mkdirSync(report, { recursive: true });
  writeFileSync(join(report, "checks.json"), JSON.stringify({ passed, failed }));
  return failed === 0;
}

const indent = (text) => text.replace(/^/gm, "        ");

/** Throws one error for all the problems, if there are any. */
export function refuse(problems) {
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
