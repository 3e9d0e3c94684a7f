import { TokenKind } from "@copydesk/text";
import type { WordEntry } from "./en/lexicon.js";
import { readTrailingDays } from "./grammar/day-list.js";
import type { Meaning } from "./meaning.js";
import { mayOpen } from "./opening.js";
import type { Grammar, Match, Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { timebankRules } from "./rules/timebank.js";
import { entries, paragraphRanges, type Words } from "./words.js";

/** An expression before it is resolved: tokens `first` up to `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** The expressions of a text, in order and without overlap: at each place the longest match stands. */
export function scan(words: Words, table: RuleTable = guidelineRules): Reading[] {
  const grammar = new Scanner(table);
  const readings: Reading[] = [];
  for (const paragraph of paragraphRanges(words)) {
    words.focus(paragraph.start, paragraph.end);
    let at = words.nextOpening(paragraph.start);
    while (at < paragraph.end) {
      const found = grammar.readAt(words, at);
      if (found === null) {
        at = words.nextOpening(at + 1);
        continue;
      }
      const reading = { first: at, end: found.end, meaning: found.meaning, rule: found.rule };
      readings.push(reading);
      at = reading.end;
      for (const day of readTrailingDays(words, reading)) {
        readings.push(day);
        at = day.end;
      }
      at = words.nextOpening(at);
    }
  }
  return readings;
}

/** Rules by what they begin with, so that most tokens cost one lookup. */
interface RuleTable {
  readonly byEntry: readonly (readonly Rule[])[];
  readonly byKind: readonly (readonly Rule[])[];
  /** Those of them that take a "the" before them. */
  readonly articledByEntry: readonly (readonly Rule[])[];
  readonly articledByKind: readonly (readonly Rule[])[];
}

const KINDS = 12;

function tableOf(list: readonly Rule[]): RuleTable {
  const articled = list.filter((rule) => rule.takesArticle === true);
  const byEntry = (some: readonly Rule[]): Rule[][] =>
    entries.map((entry: WordEntry) => some.filter((rule) => rule.opensWith?.(entry)));
  const byKind = (some: readonly Rule[]): Rule[][] =>
    Array.from({ length: KINDS }, (_, kind) => some.filter((rule) => rule.opensWithKinds?.includes(kind)));
  return {
    byEntry: byEntry(list),
    byKind: byKind(list),
    articledByEntry: byEntry(articled),
    articledByKind: byKind(articled),
  };
}

const guidelineRules = /* @__PURE__ */ tableOf(rules);

/** The rules for `style: "timebank"`, which marks more than the guidelines do. */
export const timebankTable = /* @__PURE__ */ tableOf([...rules, ...timebankRules]);

/** How many rules can build on each other: "late | in | the third quarter of last year" takes three. */
const DEEPEST = 4;

class Scanner implements Grammar {
  private depth = 0;

  constructor(private readonly table: RuleTable) {}

  readAt(words: Words, at: number): (Match & { readonly rule: string }) | null {
    const kind = words.kind(at);
    if (!mayOpen(words, at, kind)) return null;
    if (kind !== TokenKind.word) return this.longest(this.table.byKind[kind], words, at);
    if (words.word(at) !== "the") return this.longest(this.table.byEntry[words.entryNumber(at)], words, at);
    const next = words.kind(at + 1);
    const list =
      next === TokenKind.word
        ? this.table.articledByEntry[words.entryNumber(at + 1)]
        : this.table.articledByKind[next];
    const found = this.longest(list, words, at + 1);
    return found?.leavesArticle === true ? null : found;
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
    return best === null ? null : { ...best, rule: name };
  }
}
