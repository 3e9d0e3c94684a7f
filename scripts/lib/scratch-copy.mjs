import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.mjs";

/**
 * Copies the files of the repository that are not ignored, and lends the copy the installed packages: each is a
 * link to where it is installed, except for those of the workspace, which are the copy's own.
 */
export async function makeScratchCopy(root, copy) {
  const files = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of new Set(files.split("\0").filter(Boolean))) {
    if (!existsSync(join(root, file))) continue; // Deleted, and not yet committed.
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  const folders = [".", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))];
  for (const folder of folders)
    lendModules(join(root, folder, "node_modules"), join(copy, folder, "node_modules"));

  const git = (...args) =>
    run("git", ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", ...args], { cwd: copy });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=Rehearsal");
}

function lendModules(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith(".") && name !== ".bin") continue;
    const path = join(from, name);
    if (name.startsWith("@")) lendModules(path, join(to, name));
    // A package of the workspace is a relative link already, and leads to the copy's own.
    else symlinkSync(lstatSync(path).isSymbolicLink() ? readlinkSync(path) : path, join(to, name));
  }
}
