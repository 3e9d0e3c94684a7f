import { TokenKind } from "@copydesk/text";
import type { WordEntry } from "./en/lexicon.js";
import { readTrailingDays } from "./grammar/day-list.js";
import type { Meaning } from "./meaning.js";
import type { Grammar, Match, Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { entries, paragraphRanges, type Words } from "./words.js";

/** An expression before it is resolved: tokens `first` up to `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** The expressions of a text, in order and without overlap: at each place the longest match stands. */
export function scan(words: Words): Reading[] {
  const grammar = new RuleTable();
  const readings: Reading[] = [];
  for (const paragraph of paragraphRanges(words)) {
    words.focus(paragraph.start, paragraph.end);
    let at = paragraph.start;
    while (at < paragraph.end) {
      const found = grammar.readAt(words, at);
      if (found === null) {
        at++;
        continue;
      }
      const reading = { first: at, end: found.end, meaning: found.meaning, rule: found.rule };
      readings.push(reading);
      at = reading.end;
      for (const day of readTrailingDays(words, reading)) {
        readings.push(day);
        at = day.end;
      }
    }
  }
  return readings;
}

// Which rules can begin with a word or kind of token is settled once, so that most tokens cost one lookup.

const openedBy = (entry: WordEntry): readonly Rule[] => rules.filter((rule) => rule.opensWith?.(entry));
const rulesByEntry: readonly (readonly Rule[])[] = entries.map((entry) => openedBy(entry));
const rulesByKind: readonly (readonly Rule[])[] = Array.from({ length: 12 }, (_, kind) =>
  rules.filter((rule) => rule.opensWithKinds?.includes(kind)),
);
const articled = (list: readonly Rule[]): readonly Rule[] =>
  list.filter((rule) => rule.takesArticle === true);
const articledByEntry = rulesByEntry.map(articled);
const articledByKind = rulesByKind.map(articled);

/** How many rules can build on each other: "late | in | the third quarter of last year" takes three. */
const DEEPEST = 4;

class RuleTable implements Grammar {
  private depth = 0;

  readAt(words: Words, at: number): (Match & { readonly rule: string }) | null {
    const kind = words.kind(at);
    if (kind !== TokenKind.word) return this.longest(rulesByKind[kind], words, at);
    if (words.word(at) !== "the") return this.longest(rulesByEntry[words.entryNumber(at)], words, at);
    const next = words.kind(at + 1);
    const list = next === TokenKind.word ? articledByEntry[words.entryNumber(at + 1)] : articledByKind[next];
    return this.longest(list, words, at + 1);
  }

  private longest(
    list: readonly Rule[],
    words: Words,
    at: number,
  ): (Match & { readonly rule: string }) | null {
    if (list.length === 0 || this.depth >= DEEPEST) return null;
    this.depth++;
    let best: Match | null = null;
    let name = "";
    for (const rule of list) {
      const found = rule.read(words, at, this);
      if (found === null || (best !== null && found.end <= best.end)) continue;
      best = found;
      name = rule.name;
    }
    this.depth--;
    return best === null ? null : { end: best.end, meaning: best.meaning, rule: name };
  }
}
