import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** One block of an example: where it stands, and what running it checked. */
export interface Example {
  readonly name: string;
  /** Runs the block with the given names in scope, and throws where a value is not what the block says. */
  run(scope: Readonly<Record<string, unknown>>): number;
}

/**
 * The runnable examples of a file: blocks fenced as `js` or `ts` in Markdown, `@example` parts in a source file.
 *
 * An example says what a line gives behind `// =>`, on the same line or on the next; a long value goes on in
 * the comment lines that follow. Import lines are left out: the names come from the scope.
 */
export function readExamples(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  const blocks = file.endsWith(".md") ? fencedBlocks(text) : docstringBlocks(text);
  return blocks
    .filter((block) => block.includes("// =>"))
    .map((block, index) => ({
      name: `example ${index + 1}: ${block.slice(0, block.indexOf("\n")).slice(0, 60)}`,
      run: (scope) => runBlock(block, scope),
    }));
}

const fencedBlocks = (text: string): string[] =>
  [...text.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map((match) => match[1]);

const docstringBlocks = (text: string): string[] =>
  [...text.matchAll(/@example\n([\s\S]*?)\*\//g)].map((match) => match[1].replace(/^ *\* ?/gm, "").trimEnd());

function runBlock(block: string, scope: Readonly<Record<string, unknown>>): number {
  let checks = 0;
  const check = (actual: unknown, expected: unknown): void => {
    checks++;
    assert.deepEqual(actual, expected);
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the block is our own documentation
  const run = new Function("check", ...Object.keys(scope), toChecks(block)) as (...names: unknown[]) => void;
  run(check, ...Object.values(scope));
  assert.ok(checks > 0, "the example checks nothing");
  return checks;
}

/** `expression // => value` becomes `check(expression, value)`. */
function toChecks(block: string): string {
  const out: string[] = [];
  const lines = block.split("\n").filter((line) => !line.startsWith("import "));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const arrow = line.indexOf("// =>");
    if (arrow < 0) {
      out.push(line);
      continue;
    }
    let value = line.slice(arrow + "// =>".length);
    while (/^\/\/ {2}/.test(lines[i + 1] ?? "")) value += `\n${(lines[++i] ?? "").slice(2)}`;
    const before = line.slice(0, arrow).trim();
    const expression = (before === "" ? (out.pop() ?? "") : before).replace(/;$/, "");
    out.push(`check((${expression}), (${value}));`);
  }
  return out.join("\n");
}
