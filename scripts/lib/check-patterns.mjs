import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { refuse } from "./checks.mjs";
import { floors } from "./floors.mjs";

/** A pattern that recheck cannot judge in this time counts as unsafe: it is too clever. */
const TIMEOUT_MS = 20_000;

/** No regular expression of the packages can be made to take more than linear time. */
export async function checkPatterns(root) {
  const found = [...writtenPatterns(root), ...(await composedPatterns(root))];
  const patterns = new Map(found.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern]));
  const problems = [];
  for (const { source, flags, where } of patterns.values()) {
    const verdict = checkSync(source, flags, { timeout: TIMEOUT_MS });
    if (verdict.status === "safe") continue;
    const why = verdict.status === "vulnerable" ? verdict.complexity.summary : verdict.error.kind;
    problems.push(`${where}: /${source}/${flags} is ${verdict.status} (${why}).`);
  }
  refuse(problems);
  return `${patterns.size} patterns`;
}

/** The literals of the sources. */
function writtenPatterns(root) {
  const out = [];
  for (const folder of Object.keys(floors)) {
    for (const path of sourceFiles(join(root, "packages", folder, "src"))) {
      const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
      const visit = (node) => {
        if (ts.isRegularExpressionLiteral(node)) {
          const slash = node.text.lastIndexOf("/");
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          out.push({
            source: node.text.slice(1, slash),
            flags: node.text.slice(slash + 1),
            where: `${relative(root, path)}:${line + 1}`,
          });
        }
        node.forEachChild(visit);
      };
      visit(source);
    }
  }
  return out;
}

const sourceFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

/** The patterns that the built libraries put together from parts when they are loaded. */
async function composedPatterns(root) {
  const out = [];
  const original = globalThis.RegExp;
  let where = "";
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget);
      out.push({ source: pattern.source, flags: pattern.flags, where });
      return pattern;
    },
  });
  try {
    for (const folder of Object.keys(floors)) {
      const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
      for (const target of Object.values(manifest.exports ?? {})) {
        const file = target.import && join(root, "packages", folder, target.import.default);
        if (file === undefined) continue;
        if (!existsSync(file))
          throw new Error(`${relative(root, file)} is missing: run npm run build first.`);
        where = `composed in ${relative(root, file)}`;
        await import(pathToFileURL(file).href);
      }
    }
  } finally {
    globalThis.RegExp = original;
  }
  return out;
}
