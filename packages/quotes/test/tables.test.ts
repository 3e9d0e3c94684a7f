import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/index.js";

/**
 * Tables of short cases: a text, and behind ">" each quotation as "speaker | cue | form | content", or "nothing".
 * "She = Ann Lee" gives the speaker's full name too, "She = Ann Lee <person; minister; Leeds Council>" also the kind,
 * role and affiliation that are known; "⏎" is a paragraph break, " … " stands between two pieces.
 */
const folder = new URL("tables/", import.meta.url);

for (const file of readdirSync(folder)) {
  describe(file.replace(".txt", "").replaceAll("-", " "), () => {
    for (const block of readFileSync(new URL(file, folder), "utf8").split("\n\n")) {
      const lines = block.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
      if (lines.length === 0) continue;
      const [text, ...wanted] = lines;
      test(text, () => {
        expect(wanted, "a case says what is wanted").not.toHaveLength(0);
        const expected = wanted.map((line) => line.slice(2)).filter((line) => line !== "nothing");
        expect(readQuotes(text.replaceAll("⏎", "\n\n"), expected)).toEqual(expected);
      });
    }
  });
}

function readQuotes(text: string, expected: readonly string[]): string[] {
  const { quotes, speakers } = findQuotes(text);
  return quotes.map((quote, index) => {
    const who = speakers.find((speaker) => speaker.id === quote.speakerId);
    const name = who?.name ?? "nobody";
    const about =
      who === undefined ? [] : [who.kind, who.role, who.affiliation].filter((one) => one !== null);
    const mention = quote.speaker?.text ?? "null";
    const [head] = (expected.at(index) ?? "").split(" | ");
    const known = head.includes(" <") ? `${name} <${about.join("; ")}>` : name;
    const speaker = head.includes(" = ") ? `${mention} = ${known}` : mention;
    const content = quote.parts.map((part) => part.text).join(" … ");
    return [speaker, quote.cue?.text ?? "null", quote.form, content].join(" | ");
  });
}
