import type { Span } from "@copydesk/text";
import { Frame, type Grammar, type Reading } from "./grammar/frame.js";
import { readSequence, type Sequence, sequencesOf } from "./grammar/pattern.js";
import type { Rule } from "./rule.js";
import { withTrailingDays } from "./rules/day-list.js";
import { elements, rules } from "./rules/index.js";
import { timebankRules } from "./rules/timebank.js";
import { anyOf, nothing, type SymbolSet } from "./symbols.js";
import type { Words } from "./words.js";

export type { Reading };

/** The expressions of a text, in order and without overlap: at each place the longest match stands. */
export function scan(words: Words, paragraphs: readonly Span[], isTimebank = false): Reading[] {
  const scanner = isTimebank ? timebankScanner : guidelineScanner;
  const readings: Reading[] = [];
  for (const paragraph of paragraphs) {
    words.focus(paragraph.start, paragraph.end);
    let at = words.next(paragraph.start, scanner.opens);
    while (at < paragraph.end) {
      const reading = scanner.readAt(words, at);
      if (reading !== null) {
        readings.push(...withTrailingDays(words, reading));
        at = readings[readings.length - 1].end - 1;
      }
      at = words.next(at + 1, scanner.opens);
    }
  }
  return readings;
}

interface OwnSequence extends Sequence {
  readonly rule: Rule;
}

const spellOut = (list: readonly Rule[]): OwnSequence[] =>
  list.flatMap((rule) => sequencesOf(rule.pattern, elements).map((sequence) => ({ ...sequence, rule })));

/** Symbols that are in the same sets are one class, so that few pairs of classes stand for all pairs of symbols. */
class SymbolClasses {
  private readonly classes = new Uint16Array(nothing.length);
  private readonly byMembership = new Map<string, number>();

  constructor(private readonly sets: readonly SymbolSet[]) {}

  /** The number of a symbol's class, from 1. */
  of(symbol: number): number {
    return this.classes[symbol] || (this.classes[symbol] = this.find(symbol));
  }

  private find(symbol: number): number {
    const membership = this.sets.map((set) => set[symbol]).join("");
    const number = this.byMembership.get(membership) ?? this.byMembership.size + 1;
    this.byMembership.set(membership, number);
    return number;
  }
}

/** How many rules can build on each other: "late | in | the third quarter of last year" takes three. */
const DEEPEST = 4;

/** Finds the sequences by the two tokens that they can begin with: most tokens of a text cost one lookup, or two. */
class Scanner implements Grammar {
  /** The symbols that anything begins with. */
  readonly opens: SymbolSet;
  private readonly firsts: SymbolClasses;
  private readonly seconds: SymbolClasses;
  /** For the classes of a first and a second symbol the sequences that can begin with them, where they were asked for. */
  private readonly lists: (readonly OwnSequence[] | undefined)[][] = [];
  private readonly frames = Array.from({ length: DEEPEST }, () => new Frame(this));
  private depth = 0;

  constructor(private readonly sequences: readonly OwnSequence[]) {
    this.opens = anyOf(...sequences.map(({ opens }) => opens));
    this.firsts = new SymbolClasses(sequences.map(({ opens }) => opens));
    this.seconds = new SymbolClasses(sequences.map(({ seconds }) => seconds));
  }

  readAt(words: Words, at: number): Reading | null {
    const sequences = this.beginningWith(words.symbol(at), words.symbol(at + 1));
    if (sequences.length === 0 || this.depth >= DEEPEST) return null;
    const frame = this.frames[this.depth++];
    let best: Reading | null = null;
    frame.begin(at);
    for (const sequence of sequences) {
      frame.clear();
      const end = readSequence(sequence, words, at, frame);
      if (end < 0 || (best !== null && end <= best.end)) continue;
      const meaning = sequence.rule.meaning(frame, words);
      if (meaning !== null) best = { first: at, end, meaning, rule: sequence.rule.name };
    }
    this.depth--;
    return best;
  }

  private beginningWith(first: number, second: number): readonly OwnSequence[] {
    const row = (this.lists[this.firsts.of(first)] ??= []);
    return (row[this.seconds.of(second)] ??= this.sequences.filter(
      ({ opens, seconds }) => opens[first] === 1 && seconds[second] === 1,
    ));
  }
}

// Made at once, so that every word of a pattern is named before a text is read.
const guidelines = /* @__PURE__ */ spellOut(rules);
const guidelineScanner = /* @__PURE__ */ new Scanner(guidelines);
/** The rules for `style: "timebank"`, which marks more than the guidelines do. */
const timebankScanner = /* @__PURE__ */ new Scanner([...guidelines, ...spellOut(timebankRules)]);
