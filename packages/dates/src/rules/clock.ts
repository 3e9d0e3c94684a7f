import { TokenKind } from "@copydesk/text";
import { numbersOf } from "../calendar.js";
import { zoneWords } from "../en/zones.js";
import { readClock, type ReadClock, readZone } from "../grammar/clock.js";
import { countsNoun, isOneOf } from "../grammar/context.js";
import type { Frame } from "../grammar/frame.js";
import { reading, readingMore } from "../grammar/step.js";
import { calendar } from "../meaning.js";
import { date, rule, type Rule } from "../rule.js";
import { setOf } from "../symbols.js";
import type { Words } from "../words.js";

function readTimeOfDay(words: Words, at: number, frame: Frame): number {
  const before = words.gluedTo(at);
  if (before !== "" && !"([“\"'‘|-/".includes(before)) return -1;
  const found = readClock(words, at);
  if (found === null || isVerse(words, at, found) || isNumber(words, at, found)) return -1;
  // "8:30 a.m. ET/1230 GMT"
  if (before === "/" && found.clock.zone === null) return -1;
  frame.clock = found.clock;
  return found.end;
}

const STAMPED = setOf("updated|posted|published|modified");

/** "John 3:16": behind a name two figures and a colon, with nothing else of a time, are a verse; "Updated 9:15" is none. */
const isVerse = (words: Words, at: number, { end, clock: { zone, hour } }: ReadClock): boolean =>
  zone === null &&
  hour < 13 &&
  end === at + 3 &&
  words.isCapital(at - 1) &&
  words.word(at - 1) === "" &&
  !isOneOf(words, at - 1, STAMPED);

/** "a ratio of 2:17", "case 2:17-cv-0441"; "a start of 2:17" and "2:17-2:30" are times. */
const isNumber = (words: Words, at: number, { end }: ReadClock): boolean =>
  end === at + 3 &&
  ((words.word(end) === "-" && words.kind(end + 1) === TokenKind.word && words.word(end + 1) === "") ||
    (words.word(at - 1) === "of" && isOneOf(words, at - 2, RATIOS)));

const RATIOS = setOf("ratio|odds|score|margin");

function readNoon(words: Words, at: number, frame: Frame): number {
  if (words.isCapital(at) && words.isCapital(at - 1)) return -1;
  const zone = readZone(words, at + 1);
  const hour = words.word(at) === "midnight" ? 0 : 12;
  // "midday" is a part of the day, unless a zone says that it is a time.
  if (words.word(at) === "midday" && zone === null) frame.part = "MI";
  else frame.clock = { hour, minute: 0, second: null, zone: zone?.name ?? null };
  return zone?.end ?? at + 1;
}

/** "half past ten", "a quarter to six"; not "a quarter to six people". */
function readPast(words: Words, at: number, frame: Frame): number {
  const minute = words.at(at).unit === "half" ? 30 : 15;
  const { cardinal } = words.at(at + 2);
  const hour = cardinal > 0 ? cardinal : words.integer(at + 2);
  if (hour < 1 || hour > 12 || countsNoun(words, at + 3)) return -1;
  const clock = { hour, minute, second: null, zone: null };
  if (words.word(at + 1) === "past") frame.clock = clock;
  else if (minute === 15) frame.clock = { ...clock, hour: hour - 1 || 12, minute: 45 };
  return frame.clock === null ? -1 : at + 3;
}

const DAYS = setOf("@weekday|today|tomorrow|yesterday");
/** What is done at a price: "closed at 12.30 on Monday". */
export const PRICES = setOf("closed|ended|finished|fixed|quoted|settled|stood|traded|trading");

/**
 * "at 12.30 on Monday", "on Monday at 1230": a full stop between figures, or none, is a time's where a day, "local time" or
 * the end of a span stands beside it.
 */
export function readBareTime(words: Words, at: number, frame: Pick<Frame, "clock">): number {
  const found = words.find(at, /([01]?\d|2[0-3])\.([0-5]\d)|([01]\d|2[0-3])([0-5]\d)/y);
  if (found === null || countsNoun(words, found.end) || isOneOf(words, at - 2, PRICES)) return -1;
  const behind = words.word(found.end) === "on" ? found.end + 1 : found.end;
  const isUpTo = isOneOf(words, found.end, SPANS) && words.width(found.end + 1) === 4;
  const zone = isUpTo ? (readClock(words, found.end + 1)?.clock.zone ?? null) : null;
  const isLocal = words.word(found.end) === "local" && words.word(found.end + 1) === "time";
  if (!isLocal && zone === null && !isOneOf(words, at - 2, DAYS) && !isOneOf(words, behind, DAYS)) return -1;
  const [hour, minute, bareHour, bareMinute] = numbersOf(found.parts);
  frame.clock = { hour: hour ?? bareHour ?? 0, minute: minute ?? bareMinute, second: null, zone };
  return found.end;
}

const SPANS = setOf("to|and|-|#dash");

export const clockElements = {
  "BARE-TIME": reading("#grouped|#year|#number", "*", readBareTime),
  "GROUPED-TIME": reading("#mixed|#grouped", null, readTimeOfDay),
  "TIME-OF-DAY": readingMore(
    "#number|#year|@cardinal",
    `:|-|+|(|am|pm|oclock|hours|hrs|in|at|#dash|${zoneWords}`,
    readTimeOfDay,
  ),
  PAST: readingMore("half|quarter", "past|to", readPast),
  NOON: reading("noon|midnight|midday", "*", readNoon),
};

export const clockRules: readonly Rule[] = [
  /** Matches "4 p.m. ET", "10:33 AM", "2.30pm", "0930 GMT" and "seven o'clock" and "a quarter to six". Not "2:1", "4 percent", "John 3:16" or a score of "10-4". */
  rule("clock", "TIME-OF-DAY ; GROUPED-TIME ; a? PAST", ({ clock }) => calendar({ clock })),
  /** Matches "at 12.30 on Monday", "at 1915 local time" and the first of "from 1400 to 1600 GMT". Not "at 12.30 percent on Monday", "closed at 1230 on Monday" or "from 1914 to 1918". */
  rule("clock", "<at|from|until|between BARE-TIME", date),
  /** Matches "noon", "midnight" and "midday GMT". Not "High Noon". */
  rule("noon", "NOON", date),
];
