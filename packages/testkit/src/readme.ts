import { readFileSync } from "node:fs";

/** A line of an example and what it says the value is: `expression // => value`. */
export interface ReadmeExample {
  /** The code of the whole block, its imports left out. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** The blocks of TypeScript or JavaScript in a Markdown file or in the `@example` parts of a source file. */
export function readmeExamples(file: string): ReadmeExample[] {
  const text = readFileSync(file, "utf8");
  const blocks = file.endsWith(".md") ? fenced(text) : docstrings(text);
  return blocks.map((block) => {
    const lines = block.split("\n");
    return {
      imports: lines.filter((line) => line.startsWith("import ")),
      code: lines.filter((line) => !line.startsWith("import ")).join("\n"),
    };
  });
}

const fenced = (text: string): string[] => [...text.matchAll(/```(?:ts|js)\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

function docstrings(text: string): string[] {
  return [...text.matchAll(/@example\n([\s\S]*?)\*\//g)].map((match) =>
    (match[1] ?? "").replace(/^ *\* ?/gm, "").trim(),
  );
}
