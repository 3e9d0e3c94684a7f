import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { refuse } from "./checks.mjs";
import { floors } from "./floors.mjs";

/** A pattern that recheck cannot judge in this time counts as unsafe: it is too clever. */
const TIMEOUT_MS = 30_000;
/** Code units of the attack text that a suspect is measured on, and on twice as many. */
const LENGTH = 65_536;
/** CPU at twice the length over CPU at the length. Linear work gives 2, quadratic work 4. */
const MAX_GROWTH = 2.3;
/** Slower than this in milliseconds, even linear work is a way to stop a server: about a megabyte a second. */
const MAX_TIME = 130;
/** Below so many milliseconds, growth is mostly noise. */
const MEASURABLE = 2;
/** Noise goes away when measured again, growth does not. */
const ATTEMPTS = 5;

/** No regular expression of the packages can be made to take more than linear time. */
export async function checkPatterns(root) {
  const found = [...writtenPatterns(root), ...(await composedPatterns(root))];
  const patterns = new Map(found.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern]));
  const known = readSafePatterns(root);
  const safe = [];
  const problems = [];
  for (const [key, { source, flags, where }] of patterns) {
    const problem = known.has(key) ? null : judge(source, flags);
    if (problem) problems.push(`${where}: /${source}/${flags} ${problem}`);
    else safe.push(key);
  }
  writeSafePatterns(root, safe);
  refuse(problems);
  return `${patterns.size} patterns`;
}

/** Judging takes long, so a pattern that was found safe is not judged again on the same machine. */
const safePatternsFile = (root) => join(root, "node_modules/.cache/copydesk/safe-patterns.json");

function readSafePatterns(root) {
  const file = safePatternsFile(root);
  return new Set(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
}

function writeSafePatterns(root, keys) {
  mkdirSync(dirname(safePatternsFile(root)), { recursive: true });
  writeFileSync(safePatternsFile(root), JSON.stringify(keys));
}

/**
 * What is wrong with a pattern, or null.
 *
 * Where recheck proves a pattern unsafe, that is the end of it. Where it only searched, it counts steps on short
 * texts, on which a bounded repetition looks like an open one; its attack is then tried at full length.
 */
function judge(source, flags) {
  const verdict = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (verdict.status === "safe") return null;
  if (verdict.status === "unknown") return `could not be judged (${verdict.error.kind}).`;
  const { complexity, checker, attack } = verdict;
  if (checker !== "fuzz" || complexity.type === "exponential") return `is unsafe (${complexity.summary}).`;
  const pattern = new RegExp(source, flags);
  const timeAt = (length) => measure(pattern, attackText(attack, length));
  // From short to long, so that an attack that works is found before it takes for ever.
  for (let length = 64; length <= 2 * LENGTH; length *= 2) {
    const time = timeAt(length);
    if (time > MAX_TIME) return `takes ${time.toFixed(0)} ms on ${length} code units like ${attack.pattern}.`;
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const twice = timeAt(2 * LENGTH);
    if (twice < MEASURABLE || twice / timeAt(LENGTH) <= MAX_GROWTH) return null;
  }
  return `takes more than linear time on ${attack.pattern}.`;
}

function attackText({ pumps, suffix }, length) {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / once))).join("");
  return text + suffix;
}

/** CPU milliseconds of the fastest of five runs. */
function measure(pattern, text) {
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    pattern.lastIndex = 0;
    const before = process.cpuUsage();
    pattern.exec(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
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
