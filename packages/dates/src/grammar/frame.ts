import type { DayOf } from "../en/holidays.js";
import type { WordEntry } from "../en/lexicon.js";
import type { Clock, Lean, Length, Meaning, Mod, Part, Season, Unit, YearOf } from "../meaning.js";
import { type Count, readCount } from "./numbers.js";
import type { Words } from "../words.js";

/** An expression before it is resolved: tokens `first` up to `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** All the rules together. */
export interface Grammar {
  /** The longest expression from a token on. */
  readAt(words: Words, at: number): Reading | null;
}

/** What the steps of a pattern have read so far; a meaning is made of it. */
export class Frame {
  /** The token that the expression begins with. */
  first = 0;
  year: number | null = null;
  yearOf: YearOf | null = null;
  month: number | null = null;
  day: number | null = null;
  weekday: number | null = null;
  holiday: DayOf | null = null;
  season: Season | null = null;
  part: Part | null = null;
  clock: Clock | null = null;
  beforeChrist = false;
  fiscal = false;
  swapped = false;
  /** Which way the last word points that does: "last" is -1, and 0 where none does. */
  direction: Lean = 0;
  /** What the last word says that says how much, or which part: "almost" is LESS_THAN. */
  degree: Mod | null = null;
  /** The unit last read; only patterns with one in every line ask for it. */
  unit: Unit = "day";
  plural = false;
  /** null: an unknown number. */
  amount: number | null = null;
  lengths: readonly Length[] = [];
  ordinal = 0;
  quant: string | null = null;
  /** What a set or a letter is written as. */
  value = "";
  /** An expression within the expression. */
  inner: Reading | null = null;

  constructor(readonly grammar: Grammar) {}

  private counted = -1;
  private count: Count | null = null;

  /** The amount that begins with a token, of which several rules ask. */
  countAt(words: Words, at: number): Count | null {
    if (at !== this.first) return readCount(words, at);
    if (this.counted !== at) this.count = readCount(words, at);
    this.counted = at;
    return this.count;
  }

  /** Before the first of the sequences that are tried at one place. */
  begin(first: number): void {
    this.first = first;
    this.counted = -1;
  }

  /** Before each of them. */
  clear(): void {
    this.year =
      this.yearOf =
      this.month =
      this.day =
      this.weekday =
      this.holiday =
      this.season =
      this.part =
        null;
    this.clock = this.degree = this.amount = this.quant = this.inner = null;
    this.direction = 0;
    this.unit = "day";
    this.beforeChrist = this.fiscal = this.swapped = this.plural = false;
    this.ordinal = 0;
    this.lengths = [];
    this.value = "";
  }

  /** Takes over what the lexicon knows of a word that was read. */
  keep(entry: WordEntry): void {
    if (entry.unit !== null) {
      this.unit = entry.unit;
      this.plural = entry.plural;
    }
    if (entry.decade >= 0) this.year = entry.decade;
    if (entry.weekday > 0) this.weekday = entry.weekday;
    if (entry.season !== null) this.season = entry.season;
    if (entry.part !== null) this.part = entry.part;
    if (entry.lean !== null) this.direction = entry.lean;
    if (entry.mod !== null) this.degree = entry.mod;
    if (entry.frequency !== null) this.value = entry.frequency;
  }
}
