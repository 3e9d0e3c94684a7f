import { refuse } from "./checks.mjs";

/**
 * The lock must hold every optional dependency that it names, or `npm ci` fails on other platforms, and no
 * address of a registry, so that it serves whatever registry the user has.
 */
export function checkLock(text) {
  const { packages } = JSON.parse(text);
  const problems = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isLocked(packages, path, name))
        problems.push(`${path || "the root"} wants ${name}, which is not locked.`);
    }
    if (/^https?:/.test(entry.resolved ?? "")) problems.push(`${path} holds the address of a registry.`);
  }
  refuse(problems);
  return `${Object.keys(packages).length} packages`;
}

const isLocked = (packages, path, name) =>
  `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages;
