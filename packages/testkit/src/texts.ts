import fc from "fast-check";

const pieces = [
  "the minister", "Ms. Brooks", "said", "told reporters", "according to", "he", "they", "that", "warned", "a statement", "in Geneva",
  "Wednesday", "on June 30, 2020", "Sept. 9", "2:14 p.m. ET", "last week", "may", "'90s", "'em", "the dogs'", "U.S.", "No. 10", "1,000.5",
  "GENEVA (AP) —", "PARIS, Sept 9 (Reuters) -", "(Photo: AFP)", "© Agence France-Presse", "Read More – Source", "Related Articles",
  "By Ann Lee", "Updated 3 hours ago", "- 'A crosshead' -", "• a list item", "https://example.org/a?b=c", "@someone", "#tag",
  '"', "“", "”", "'", "‘", "’", "«", "»", "„", "``", "''", ".", ",", ";", ":", "?", "!", "...", "…", "—", "–", "-", "(", ")", "[", "]",
  "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u200b", "\u2028", "\u0000", "\ud800", "\udc00", "😀", "é", "e\u0301", "ß", "中", "ﬁ", "0", "9", "A", "z",
];

/** Random text that looks like copy often enough to reach the rules, and like nothing at all the rest of the time. */
export const newsText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", "", " ", "\n"))).map((all) => all.flat().join("")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

const repeated = [
  '"', "'", "“", "”", "‘", "’", "«", "»", "„", "``", "(", "[", "•", "-", "—", ".", ",", ":", "…", "?", "\n", "\r\n", " ", "\t", "\u00a0", "\u200b",
  "a", "A", "1", "0,", "1.", "I ", "a.", "A. ", "é", "\ud800", "\udc00", "\u0000", "😀", "中", "<b>", "&amp;", "@", "#", "http://",
  "said ", '"a" ', "“a ", "a” ", "'a ", "a' ", "he said ", "said he ", "according to ", "that ", ", said ", "may ", "May 3, ", "Monday ", "2001-04-", "last ", "the day after ",
  "two hundred ", "10:", "(AP) ", "GENEVA, ", "By ", "Read more ", "© ", "Related Articles\n", "\n\n“", '\n\n"a', "Mr. ", "’s ", "of the ", "and ", "- ", "A, ",
];

/**
 * Texts made to break things: 100,000 repeats of every mark and of words that start a rule, and single lines of
 * many megabytes.
 *
 * @param repeats How often each piece is repeated.
 */
export function* hostileTexts(repeats = 100_000): Generator<{ readonly name: string; readonly text: string }> {
  yield { name: "nothing", text: "" };
  for (const piece of repeated) {
    yield { name: `${repeats} times ${JSON.stringify(piece)}`, text: piece.repeat(repeats) };
  }
  yield { name: "one long line of words", text: "word ".repeat(repeats * 4) };
  yield { name: "nested marks", text: '"\''.repeat(repeats / 2) + "a" + '\'"'.repeat(repeats / 2) };
  yield { name: "a mark opened on every line", text: '"He said so\n'.repeat(repeats / 4) };
}
