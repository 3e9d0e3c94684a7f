import { zoneNamed } from "../en/zones.js";
import type { Clock, Part } from "../meaning.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";
import { isOneOf } from "./context.js";
import { readBelowHundred } from "./numbers.js";

export interface ReadClock {
  readonly end: number;
  readonly clock: Clock;
}

/** "4 p.m. ET", "10:33 AM", "14:20", "2.30pm", "0930 GMT", "seven o'clock", "10am", "4 in the morning". */
export function readClock(words: Words, at: number): ReadClock | null {
  const figures = readFigures(words, at);
  if (figures === null) return null;
  const half = readHalf(words, figures);
  const end = half?.end ?? figures.end;
  const zone = readZone(words, end, figures.isClock);
  if (half === null && !figures.isClock && zone === null) return readByPart(words, figures);
  const { minute, second } = figures;
  const hour = half?.hour ?? figures.hour;
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  return { end: zone?.end ?? end, clock: { hour: hour % 24, minute, second, zone: zone?.name ?? null } };
}

interface Figures {
  readonly end: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** "am" or "pm" run together with the digits. */
  readonly suffix: string;
  /** Do the figures alone say that they are a time? */
  readonly isClock: boolean;
}

const HALVES = setOf("am|pm");
const FIGURES = /(\d{1,2})(?:([.:h])?(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(am|pm|hrs?|h)?\b/iy;

function readFigures(words: Words, at: number): Figures | null {
  const found = words.find(at, FIGURES);
  if (found === null) {
    const spelled = readBelowHundred(words, at);
    if (spelled === null || spelled.value > 12) return null;
    return { end: spelled.end, hour: spelled.value, minute: null, second: null, suffix: "", isClock: false };
  }
  const [, hour, joint = "", minute, second, suffix = ""] = found.parts;
  const isMilitary = /^h/i.test(suffix);
  // Digits alone are hours and minutes where they are four: "0930", and in "331 AM". An "h" behind them wants both.
  const isShort = words.width(at) !== 4 && !isOneOf(words, found.end, HALVES);
  if (joint === "" && minute !== undefined && suffix === "" && isShort) return null;
  if ((isMilitary && minute === undefined) || (second !== undefined && joint !== ":")) return null;
  return {
    end: found.end,
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
    second: second === undefined ? null : Number(second),
    suffix: isMilitary ? "" : suffix.toLowerCase(),
    isClock: joint === ":" || suffix !== "",
  };
}

/** "p.m.", "PM", "o'clock": the hour of the day and the index behind. */
function readHalf(words: Words, figures: Figures): { readonly end: number; readonly hour: number } | null {
  const { end, hour, suffix, minute } = figures;
  const word = words.word(end);
  const half = suffix === "" ? word : suffix;
  if (half === "am" || half === "pm") {
    if (hour > 12 || hour < 1) return null;
    return { end: suffix === "" ? end + 1 : end, hour: (hour % 12) + (half === "pm" ? 12 : 0) };
  }
  return word === "oclock" || (words.at(end).unit === "hour" && minute !== null)
    ? { end: end + 1, hour }
    : null;
}

/** "4 in the morning", "8 at night": bare figures with the part of the day that they are of. */
function readByPart(words: Words, { end, hour, minute, suffix }: Figures): ReadClock | null {
  const isIn = words.word(end) === "in" && words.word(end + 1) === "the";
  const at = isIn ? end + 2 : end + 1;
  const { part, plural } = words.at(at);
  const isAt = words.word(end) === "at" && part === "NI";
  if ((!isIn && !isAt) || part === null || part === "MI" || plural) return null;
  if (suffix !== "" || minute !== null || hour < 1 || hour > 12) return null;
  return { end: at + 1, clock: clockOfPart({ hour, minute: null, second: null, zone: null }, part) };
}

/** The part of the day says which half of it the hour is of: "8 at night" is 20:00. */
export function clockOfPart(clock: Clock, part: Part): Clock {
  const isLate = part === "AF" || part === "EV" || (part === "NI" && clock.hour >= 5);
  return isLate && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

export interface ReadZone {
  readonly end: number;
  readonly name: string;
}

/** "+0000", "-04:00", "+5:30", "+2" where a zone can stand. */
function readOffset(words: Words, at: number): (ReadZone & { readonly hasMinutes: boolean }) | null {
  const found = words.find(at, /([+-])(?:(\d{2})(\d{2})|(\d{1,2})(?::(\d{2}))?)/y);
  if (found === null) return null;
  const [, sign = "", hours, minutes, bareHours, bareMinutes] = found.parts;
  const rest = minutes ?? bareMinutes;
  const name = `${sign}${(hours ?? bareHours ?? "").padStart(2, "0")}:${rest ?? "00"}`;
  return { end: found.end, name, hasMinutes: rest !== undefined };
}

const LONG_ZONE = /(?:Eastern|Central|Mountain|Pacific)\s(?:standard\s|daylight\s)?time/iy;

/** A zone behind a time: "GMT", "Eastern time", "(EDT)", "+0000", "GMT+2". */
export function readZone(words: Words, at: number, takesOffset = true): ReadZone | null {
  // A bare "+2" or "-5" behind a time is hardly a zone; four digits, or minutes, make it one.
  const offset = takesOffset ? readOffset(words, at) : null;
  if (offset !== null) return offset.hasMinutes ? offset : null;
  const isBracketed = words.isChar(at, "(") && words.isChar(at + 2, ")");
  const short = isBracketed ? at + 1 : at;
  const name = words.isAllCapitals(short) ? words.text(short).replace(/\./g, "") : "";
  if (name !== "" && zoneNamed(name) !== null) {
    const counted = name === "GMT" || name === "UTC" ? readOffset(words, at + 1) : null;
    return counted ?? { end: isBracketed ? at + 3 : at + 1, name };
  }
  const long = words.isCapital(at) ? words.find(at, LONG_ZONE) : null;
  return long === null
    ? null
    : { end: long.end, name: words.source.slice(words.start(at), words.end(long.end - 1)) };
}
