import { Frame, type Grammar, type Reading } from "./grammar/frame.js";
import { readSequence, type Sequence, sequencesOf } from "./grammar/pattern.js";
import type { Rule } from "./rule.js";
import { readTrailingDays } from "./rules/day-list.js";
import { elements, rules } from "./rules/index.js";
import { timebankRules } from "./rules/timebank.js";
import { anyOf, nothing, type SymbolSet } from "./symbols.js";
import { paragraphRanges, type Words } from "./words.js";

export type { Reading };

/** The expressions of a text, in order and without overlap: at each place the longest match stands. */
export function scan(words: Words, isTimebank = false): Reading[] {
  const table = isTimebank ? timebankTable : guidelineTable;
  const scanner = new Scanner(table);
  const readings: Reading[] = [];
  for (const paragraph of paragraphRanges(words)) {
    words.focus(paragraph.start, paragraph.end);
    let at = words.next(paragraph.start, table.opens);
    while (at < paragraph.end) {
      const reading = scanner.readAt(words, at);
      if (reading !== null) {
        readings.push(reading, ...readTrailingDays(words, reading));
        at = readings[readings.length - 1].end - 1;
      }
      at = words.next(at + 1, table.opens);
    }
  }
  return readings;
}

interface OwnSequence extends Sequence {
  readonly rule: Rule;
}

const spellOut = (list: readonly Rule[]): OwnSequence[] =>
  list.flatMap((rule) => sequencesOf(rule.pattern, elements).map((sequence) => ({ ...sequence, rule })));

/** The sequences by the two tokens that they can begin with: most tokens of a text cost one lookup, or two. */
class Table {
  /** The symbols that anything begins with. */
  readonly opens: SymbolSet;
  private readonly sequences: readonly OwnSequence[];
  /** Every list of sequences that two tokens have led to so far, each once, and its number by its members. */
  private readonly lists: (readonly OwnSequence[])[] = [[]];
  private readonly numberOf = new Map<string, number>();
  /** For each first symbol and the second behind it the number of its list, 0 where it has not been looked up. */
  private readonly numbers: (Uint16Array | null)[] = Array.from(nothing, () => null);

  constructor(sequences: readonly OwnSequence[]) {
    this.sequences = sequences;
    this.opens = anyOf(...sequences.map(({ opens }) => opens));
  }

  /** Those that can begin with a symbol and have the other behind it. */
  beginningWith(first: number, second: number): readonly OwnSequence[] {
    const numbers = (this.numbers[first] ??= new Uint16Array(nothing.length));
    if (numbers[second] === 0) numbers[second] = this.find(first, second);
    return this.lists[numbers[second]];
  }

  private find(first: number, second: number): number {
    const list = this.sequences.filter(({ opens, seconds }) => opens[first] === 1 && seconds[second] === 1);
    const members = list.map((sequence) => this.sequences.indexOf(sequence)).join(" ");
    const known = this.numberOf.get(members) ?? this.lists.push(list) - 1;
    this.numberOf.set(members, known);
    return known;
  }
}

// Made at once, so that every word of a pattern is named before a text is read.
const guidelines = /* @__PURE__ */ spellOut(rules);
const guidelineTable = /* @__PURE__ */ new Table(guidelines);
/** The rules for `style: "timebank"`, which marks more than the guidelines do. */
const timebankTable = /* @__PURE__ */ new Table([...guidelines, ...spellOut(timebankRules)]);

/** How many rules can build on each other: "late | in | the third quarter of last year" takes three. */
const DEEPEST = 4;

class Scanner implements Grammar {
  private depth = 0;
  private readonly frames = Array.from({ length: DEEPEST }, () => new Frame(this));

  constructor(private readonly table: Table) {}

  readAt(words: Words, at: number): Reading | null {
    const sequences = this.table.beginningWith(words.symbol(at), words.symbol(at + 1));
    if (sequences.length === 0 || this.depth >= DEEPEST) return null;
    const frame = this.frames[this.depth++];
    let best: Reading | null = null;
    for (const sequence of sequences) {
      frame.clear(at);
      const end = readSequence(sequence, words, at, frame);
      if (end < 0 || (best !== null && end <= best.end)) continue;
      const meaning = sequence.rule.meaning(frame, words);
      if (meaning !== null) best = { first: at, end, meaning, rule: sequence.rule.name };
    }
    this.depth--;
    return best;
  }
}
