import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "../repository.js";

/** What others offer on npm for the same work. They are not dependencies: only a run that asks installs them. */
export const rivalVersions = {
  "chrono-node": "2.10.3",
  "@microsoft/recognizers-text-date-time": "1.3.2",
  compromise: "14.17.0",
  "compromise-dates": "3.9.0",
  "@mozilla/readability": "0.6.0",
  defuddle: "0.19.4",
  linkedom: "0.18.12",
} as const;

/**
 * Loads a rival, after installing all of them where that has not been done yet.
 *
 * @throws Error with npm's own words when they cannot be installed.
 */
export function loadRival(name: keyof typeof rivalVersions): unknown {
  const folder = join(repository, "node_modules/.cache/copydesk-bench", versionsKey());
  if (!existsSync(join(folder, "done"))) install(folder);
  return createRequire(join(folder, "package.json"))(name);
}

/** A new version of any rival is a new folder. */
const versionsKey = (): string => Object.values(rivalVersions).join("-");

function install(folder: string): void {
  process.stderr.write("Installing the rivals, once …\n");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "rivals", private: true, dependencies: rivalVersions }),
  );
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The rivals could not be installed:\n${stderr}`);
  writeFileSync(join(folder, "done"), "");
}
