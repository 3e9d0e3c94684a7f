import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "./repository.js";

/**
 * Installs packages that only some runs need in a folder of their own, once, and gives the `require` of that folder.
 *
 * @param purpose What they are for: "rivals", "browser".
 * @throws Error with npm's own words when they cannot be installed.
 */
export function installOnDemand(
  purpose: string,
  versions: Readonly<Record<string, string>>,
): ReturnType<typeof createRequire> {
  // A new version of any of them is a new folder.
  const folder = join(
    repository,
    "node_modules/.cache/copydesk-bench",
    purpose,
    Object.values(versions).join("-"),
  );
  if (!existsSync(join(folder, "done"))) install(folder, purpose, versions);
  return createRequire(join(folder, "package.json"));
}

function install(folder: string, purpose: string, dependencies: Readonly<Record<string, string>>): void {
  process.stderr.write(`Installing the ${purpose}, once …\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: purpose, private: true, dependencies }));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The ${purpose} could not be installed:\n${stderr}`);
  writeFileSync(join(folder, "done"), "");
}
