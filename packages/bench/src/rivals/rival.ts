import type { Timex } from "../data/records.js";

/** Somebody else's finder of time expressions, under the same calls as ours. */
export interface TimesRival {
  readonly name: string;
  /** @param reference The day that relative expressions start from: "1998-03-04". */
  readonly find: (text: string, reference: string) => readonly Timex[];
}

const leadingWords = /^\s?(?:on|in|at|from|by|since|until|till|to|before|after|between|during|for|of)\s/i;
const trailingMark = /[\s.,;:]$/;

/**
 * A found expression, without the preposition and the punctuation that several rivals take along and that TimeML
 * leaves out: their extents are judged by what they found, not by that habit.
 */
export function toTimex(
  text: string,
  start: number,
  end: number,
  meaning: Pick<Timex, "type" | "value">,
): Timex {
  const words = text.slice(start, end);
  const extra = leadingWords.exec(words)?.[0].length ?? 0;
  const behind = trailingMark.test(words) && !/\bm\.$/.test(words) ? 1 : 0;
  return { start: start + extra, end: end - behind, ...meaning };
}

/** Noon of a day in UTC, from which no zone falls on another day. */
export const noonOf = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

export const twoDigits = (value: number): string => String(value).padStart(2, "0");
