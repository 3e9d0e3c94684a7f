import { readFileSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "./checks.mjs";
import { run } from "./run.mjs";

/** What the maker's machine can leave behind in a file, by what to call it. */
const traces = {
  "the host of a registry": /\bregistry\.[a-z][\w-]*\.[a-z]{2,}/,
  "a path of some machine": /(?<![\w.])\/(?:home|root|Users|work)\/[\w.-]+/,
};

/** No committed file names a registry, least of all the one that this machine uses, or a path outside the repo. */
export async function checkTraces(root) {
  const used = new URL((await run("npm", ["config", "get", "registry"], { cwd: root })).trim()).host;
  const files = (await run("git", ["ls-files", "-z"], { cwd: root })).split("\0").filter(Boolean);
  const problems = [];
  for (const file of files) {
    const lines = readIfThere(join(root, file)).split("\n");
    for (const [index, line] of lines.entries()) {
      for (const [what, pattern] of Object.entries(traces)) {
        const match = pattern.exec(line);
        if (match) problems.push(`${file}:${index + 1} names ${what}: ${match[0]}`);
      }
      if (line.includes(used)) problems.push(`${file}:${index + 1} names the registry in use: ${used}`);
    }
  }
  refuse(problems);
  return `${files.length} files`;
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return ""; // Deleted, and not yet committed.
    throw error;
  }
}
