import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refuse } from "./checks.mjs";
import { floors, forbiddenFor, packageName } from "./floors.mjs";

/** What a library may depend on beside the house itself. The command is free to choose. */
const thirdParties = { boilerplate: ["htmlparser2"], dates: ["date-fns"] };
const commandFloor = 4;

/** Dependencies follow the floors, inner versions agree, and the licence is the same everywhere. */
export function checkHouse(root) {
  const problems = [];
  const licence = readFileSync(join(root, "LICENSE"), "utf8");
  const manifests = new Map(
    readdirSync(join(root, "packages")).map((folder) => [
      folder,
      JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")),
    ]),
  );
  const versions = new Map([...manifests.values()].map(({ name, version }) => [name, version]));
  for (const [folder, manifest] of manifests) {
    for (const [name, wanted] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (versions.has(name) && versions.get(name) !== wanted) {
        problems.push(`${manifest.name} wants ${name} ${wanted}; the workspace holds ${versions.get(name)}.`);
      }
    }
    if (!(folder in floors)) {
      if (!manifest.private) problems.push(`${manifest.name} is public, but stands on no floor.`);
      continue;
    }
    if (readFileSync(join(root, "packages", folder, "LICENSE"), "utf8") !== licence) {
      problems.push(`${manifest.name} has another licence than the workspace.`);
    }
    problems.push(...checkDependencies(folder, manifest));
  }
  refuse(problems);
  return `${manifests.size} packages`;
}

function checkDependencies(folder, manifest) {
  const inner = Object.keys(floors).map(packageName);
  const forbidden = forbiddenFor(folder).map(packageName);
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
    if (forbidden.includes(name)) return [`${manifest.name} stands too low to depend on ${name}.`];
    const isFree = inner.includes(name) || floors[folder] === commandFloor;
    if (!isFree && !thirdParties[folder]?.includes(name)) {
      return [`${manifest.name} depends on ${name}, which scripts/lib/check-house.mjs does not allow.`];
    }
    return [];
  });
}
