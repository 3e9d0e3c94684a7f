import { TokenKind } from "@copydesk/text";
import { zoneNamed } from "../en/zones.js";
import type { Clock, Part } from "../meaning.js";
import type { Words } from "../words.js";
import { readBelowHundred } from "./numbers.js";

export interface ReadClock {
  readonly end: number;
  readonly clock: Clock;
}

/** "4 p.m. ET", "10:33 AM", "14:20", "2.30pm", "0930 GMT", "7 o'clock", "10am", "noon GMT" is for parts of the day. */
export function readClock(words: Words, at: number): ReadClock | null {
  const figures = readFigures(words, at);
  if (figures === null) return null;
  const half = readHalf(words, figures);
  const zone = readZone(words, half?.end ?? figures.end, figures.isClock);
  const hour = half === null ? figures.hour : half.hour;
  if (half === null && !figures.isClock && zone === null)
    return figures.minute < 0 ? readByPart(words, figures) : null;
  if (hour < 0 || hour > 24 || figures.minute > 59 || figures.second > 60) return null;
  const clock = {
    hour: hour === 24 ? 0 : hour,
    minute: figures.minute < 0 ? null : figures.minute,
    second: figures.second < 0 ? null : figures.second,
    zone: zone?.name ?? null,
  };
  return { end: zone?.end ?? half?.end ?? figures.end, clock };
}

/** "4 in the morning", "8 at night": bare figures with the part of the day that they are of. */
function readByPart(words: Words, { end, hour, suffix }: Figures): ReadClock | null {
  const isIn = words.word(end) === "in" && words.word(end + 1) === "the";
  const at = isIn ? end + 2 : end + 1;
  const { part, plural } = words.at(at);
  const isAt = words.word(end) === "at" && part === "NI";
  if ((!isIn && !isAt) || part === null || part === "MI" || plural || suffix !== "" || hour < 1 || hour > 12)
    return null;
  const clock = { hour, minute: null, second: null, zone: null };
  return { end: at + 1, clock: clockOfPart(clock, part) };
}

/** The part of the day says which half of it the hour is of: "8 at night" is 20:00. */
export function clockOfPart(clock: Clock, part: Part): Clock {
  const isLate = part === "AF" || part === "EV" || (part === "NI" && clock.hour >= 5);
  return isLate && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

interface Figures {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** "am" or "pm" run together with the digits. */
  readonly suffix: string;
  /** Do the figures alone say that they are a time? */
  readonly isClock: boolean;
}

const figuresOf = (
  end: number,
  hour: number,
  minute = -1,
  second = -1,
  suffix = "",
  isClock = false,
): Figures => ({
  end,
  hour,
  minute,
  second,
  suffix,
  isClock,
});

const SUFFIXED = /^(\d{1,2})(?:[.h]?(\d{2}))?(am|pm|hrs?|h)$/i;

function readFigures(words: Words, at: number): Figures | null {
  if (words.kind(at) === TokenKind.mixed) return suffixed(at + 1, words.text(at), -1);
  if (words.kind(at) !== TokenKind.number) {
    const spelled = readBelowHundred(words, at);
    return spelled !== null && spelled.value <= 12 ? figuresOf(spelled.end, spelled.value) : null;
  }
  const hour = words.integer(at);
  const isColon = words.isChar(at + 1, ":") && words.isGlued(at + 1) && words.isGlued(at + 2);
  if (isColon && words.width(at) <= 2) return readColons(words, at, hour);
  if (hour >= 0 && words.width(at) <= 2) return figuresOf(at + 1, hour);
  // "0930 GMT": four digits, of which the zone behind them says that they are a time.
  if (hour >= 0 && words.width(at) === 4) return figuresOf(at + 1, Math.floor(hour / 100), hour % 100);
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(words.text(at));
  return dotted === null ? null : figuresOf(at + 1, Number(dotted[1]), Number(dotted[2]));
}

/** "10am", "2.30pm", "1400hrs"; with the hour before a colon, "33am". */
function suffixed(end: number, text: string, hour: number): Figures | null {
  const match: (string | undefined)[] | null = SUFFIXED.exec(text);
  if (match === null) return null;
  const suffix = match[3]?.toLowerCase() ?? "";
  if (suffix.startsWith("h")) {
    const isMilitary = match[2] !== undefined && hour < 0;
    return isMilitary ? figuresOf(end, Number(match[1]), Number(match[2]), -1, "", true) : null;
  }
  if (hour >= 0) return figuresOf(end, hour, Number(match[1]), -1, suffix, true);
  return figuresOf(end, Number(match[1]), match[2] === undefined ? -1 : Number(match[2]), -1, suffix, true);
}

/** "10:33", "10:33:20", "10:33am". */
function readColons(words: Words, at: number, hour: number): Figures | null {
  if (words.kind(at + 2) === TokenKind.mixed) return suffixed(at + 3, words.text(at + 2), hour);
  const minuteText = words.text(at + 2);
  if (words.kind(at + 2) !== TokenKind.number || !/^\d{2}(?:\.\d{1,9})?$/.test(minuteText)) return null;
  const minute = Number(minuteText.slice(0, 2));
  const goesOn = words.isChar(at + 3, ":") && words.isGlued(at + 3) && words.isGlued(at + 4);
  if (!goesOn) return minuteText.length > 2 ? null : figuresOf(at + 3, hour, minute, -1, "", hour <= 24);
  const secondText = /^\d{2}/.exec(words.text(at + 4));
  if (secondText === null) return null;
  return figuresOf(at + 5, hour, minute, Number(secondText[0]), "", true);
}

/** "p.m.", "PM", "o'clock": the hour of the day and the index behind. */
function readHalf(words: Words, figures: Figures): { readonly end: number; readonly hour: number } | null {
  const { end, hour, suffix } = figures;
  const word = suffix === "" ? words.word(end) : suffix;
  if (word === "am" || word === "pm") {
    if (hour > 12 || hour < 1) return null;
    const next = suffix === "" ? end + 1 : end;
    return { end: next, hour: (hour % 12) + (word === "pm" ? 12 : 0) };
  }
  if (words.word(end) === "oclock") return { end: end + 1, hour };
  if (words.word(end) === "hours" && figures.minute >= 0) return { end: end + 1, hour };
  return null;
}

export interface ReadZone {
  readonly end: number;
  readonly name: string;
}

/** "+0000", "-04:00", "+5:30" where a zone can stand. */
export function readOffset(words: Words, at: number): ReadZone | null {
  if (!/^[+-]$/.test(words.text(at)) || !words.isGlued(at + 1)) return null;
  const digits = words.text(at + 1);
  const sign = words.text(at);
  if (/^\d{4}$/.test(digits)) return { end: at + 2, name: `${sign}${digits.slice(0, 2)}:${digits.slice(2)}` };
  if (!/^\d{1,2}$/.test(digits)) return null;
  const hours = digits.padStart(2, "0");
  const hasMinutes = words.isChar(at + 2, ":") && words.isGlued(at + 3) && /^\d{2}$/.test(words.text(at + 3));
  return hasMinutes
    ? { end: at + 4, name: `${sign}${hours}:${words.text(at + 3)}` }
    : { end: at + 2, name: `${sign}${hours}:00` };
}

/** A zone behind a time: "GMT", "Eastern time", "(EDT)", "+0000", "GMT+2". */
export function readZone(words: Words, at: number, takesOffset = true): ReadZone | null {
  // A bare "+2" or "-5" behind a time is hardly a zone; four digits, or minutes, make it one.
  const offset = takesOffset ? readOffset(words, at) : null;
  if (offset !== null) return words.width(at + 1) === 4 || offset.end === at + 4 ? offset : null;
  if (words.isChar(at, "(") && words.isChar(at + 2, ")")) {
    const inside = words.text(at + 1);
    return zoneNamed(inside) === null ? null : { end: at + 3, name: inside };
  }
  const text = words.text(at).replace(/\./g, "");
  if (words.kind(at) === TokenKind.word && words.isAllCapitals(at) && zoneNamed(text) !== null) {
    const counted = text === "GMT" || text === "UTC" ? readOffset(words, at + 1) : null;
    return counted ?? { end: at + 1, name: text };
  }
  const isNamed = words.isCapital(at) && /^(?:Eastern|Central|Mountain|Pacific)$/.test(text);
  if (!isNamed) return null;
  const middle = /^(?:standard|daylight)$/i.test(words.text(at + 1)) ? at + 2 : at + 1;
  return words.word(middle) === "time"
    ? { end: middle + 1, name: words.source.slice(words.start(at), words.end(middle)) }
    : null;
}
