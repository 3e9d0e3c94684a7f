import type { Frame } from "./grammar/frame.js";
import { calendar, type CalendarMeaning, type Meaning } from "./meaning.js";
import type { Words } from "./words.js";

/** A small grammar rule: how one kind of expression is written, and what it means. */
export interface Rule {
  /** In kebab-case; results carry it. */
  readonly name: string;
  /** See `sequencesOf`. */
  readonly pattern: string;
  /** What was read means; null where it means no time after all. */
  readonly meaning: (frame: Frame, words: Words) => Meaning | null;
}

export const rule = (name: string, pattern: string, meaning: Rule["meaning"]): Rule => ({
  name,
  pattern,
  meaning,
});

/** The date whose fields have been read. */
export const date = (frame: Frame): CalendarMeaning => calendar(frame);
