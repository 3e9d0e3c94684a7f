import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text and what is to be found in it: `<behaviour>.txt` beside `<behaviour>.expected.json`. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: unknown;
}

/**
 * The cases of a folder, in the order of their names.
 *
 * @throws Error when a text has no expectation beside it, or an expectation no text.
 */
export function readCases(folder: string): Case[] {
  const files = readdirSync(folder).sort();
  const names = files.filter((file) => file.endsWith(".txt")).map((file) => file.slice(0, -".txt".length));
  for (const file of files) {
    if (file.endsWith(".expected.json") && !names.includes(file.slice(0, -".expected.json".length))) {
      throw new Error(`${join(folder, file)} has no text beside it.`);
    }
  }
  return names.map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), "utf8"),
    expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8")) as unknown,
  }));
}
