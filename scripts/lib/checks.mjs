/**
 * Runs named checks one after the other and prints a line for each.
 *
 * A check gives back a short note for its line, or throws an error whose message says what is wrong.
 *
 * @param {string} title What is checked, in front of every line.
 * @param {Record<string, () => unknown>} checks
 * @param {{inSteps?: boolean}} [options] With `inSteps`, each check needs those before it: the first failure ends
 *   the run.
 * @returns {Promise<boolean>} Whether all of them passed.
 */
export async function runChecks(title, checks, { inSteps = false } = {}) {
  let passed = true;
  for (const [name, check] of Object.entries(checks)) {
    try {
      const note = await check();
      console.log(`ok      ${title}: ${name}${note ? ` (${note})` : ""}`);
    } catch (error) {
      passed = false;
      console.error(`FAILED  ${title}: ${name}\n${indent(error.message)}`);
      if (inSteps) break;
    }
  }
  return passed;
}

const indent = (text) => text.replace(/^/gm, "        ");

/** Throws one error for all the problems, if there are any. */
export function refuse(problems) {
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
