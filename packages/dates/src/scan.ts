import { Frame, type Grammar, type Reading } from "./grammar/frame.js";
import { readSequence, type Sequence, sequencesOf } from "./grammar/pattern.js";
import type { Rule } from "./rule.js";
import { readTrailingDays } from "./rules/day-list.js";
import { elements, rules } from "./rules/index.js";
import { timebankRules } from "./rules/timebank.js";
import { nothing, type SymbolSet } from "./symbols.js";
import { paragraphRanges, type Words } from "./words.js";

export type { Reading };

/** The expressions of a text, in order and without overlap: at each place the longest match stands. */
export function scan(words: Words, isTimebank = false): Reading[] {
  const scanner = new Scanner(isTimebank ? timebankTable : guidelineTable);
  const readings: Reading[] = [];
  for (const paragraph of paragraphRanges(words)) {
    words.focus(paragraph.start, paragraph.end);
    for (let at = paragraph.start; at < paragraph.end;) {
      const reading = scanner.readAt(words, at);
      if (reading === null) {
        at++;
        continue;
      }
      readings.push(reading, ...readTrailingDays(words, reading));
      at = readings[readings.length - 1].end;
    }
  }
  return readings;
}

/** What can begin with one symbol, and what can stand behind that: most tokens cost one lookup or two. */
interface Opening {
  readonly seconds: SymbolSet;
  readonly sequences: readonly OwnSequence[];
}

interface OwnSequence extends Sequence {
  readonly rule: Rule;
}

type Table = readonly (Opening | null)[];

function tableOf(list: readonly Rule[]): Table {
  const all = list.flatMap((rule) =>
    sequencesOf(rule.pattern, elements).map((sequence) => ({ ...sequence, rule })),
  );
  return Array.from(nothing, (_, symbol): Opening | null => {
    const sequences = all.filter(({ opens }) => opens[symbol] === 1);
    if (sequences.length === 0 || symbol === 0) return null;
    const seconds = nothing.map((_, second) =>
      Number(sequences.some((sequence) => sequence.seconds[second] === 1)),
    );
    return { seconds, sequences };
  });
}

// Made at once, so that every word of a pattern is named before a text is read.
const guidelineTable = /* @__PURE__ */ tableOf(rules);
/** The rules for `style: "timebank"`, which marks more than the guidelines do. */
const timebankTable = /* @__PURE__ */ tableOf([...rules, ...timebankRules]);

/** How many rules can build on each other: "late | in | the third quarter of last year" takes three. */
const DEEPEST = 4;

class Scanner implements Grammar {
  private depth = 0;
  private readonly frames = Array.from({ length: DEEPEST }, () => new Frame(this));

  constructor(private readonly openings: Table) {}

  readAt(words: Words, at: number): Reading | null {
    const opening = this.openings[words.symbol(at)];
    if (opening === null) return null;
    const second = words.symbol(at + 1);
    if (opening.seconds[second] === 0 || this.depth >= DEEPEST) return null;
    const frame = this.frames[this.depth++];
    let best: Reading | null = null;
    for (const sequence of opening.sequences) {
      if (sequence.seconds[second] === 0) continue;
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
