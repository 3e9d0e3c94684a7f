import type { Fact, FactValue, PageDate } from "@copydesk/boilerplate/html";
import { findTimestamp, type Timestamp, type TimestampOptions } from "@copydesk/dates";
import { readForeignStamp } from "@copydesk/dates/stamps";

/** A date that a page states, and what it was read as. */
export interface StatedStamp {
  readonly stated: FactValue<PageDate>;
  /** The words that were read: the page's own, or the value for machines. */
  readonly words: string;
  readonly stamp: Timestamp;
}

/** When the page says that its article was published and last changed. */
export interface StatedStamps {
  readonly published: StatedStamp | null;
  readonly updated: StatedStamp | null;
}

/**
 * Of the dates that a page states the first that can be read, and in one way if there is such a one, or the same moment as the page's own readers know it.
 *
 * Pages give machines their dates in UTC, where an evening in Boston is the next day already. Where another of the
 * dates falls on the neighbouring day and some zone makes it the same moment, it is the page's day: "2020-02-25T02:25Z"
 * gives way to "February 24, 2020", on an Australian page not.
 */
export function chooseStamp(fact: Fact<PageDate> | null, options: TimestampOptions): StatedStamp | null {
  const stamps = fact === null ? [] : [fact, ...fact.alternatives].flatMap((stated) => read(stated, options));
  const first = stamps.find(({ stamp }) => stamp.alternatives === null) ?? stamps.at(0) ?? null;
  return (
    stamps.find(({ stamp }) => first !== null && isLocalFormOf(first.stamp, stamp, options.language)) ?? first
  );
}

function read(stated: FactValue<PageDate>, options: TimestampOptions): StatedStamp[] {
  const words = stated.value.iso ?? stated.value.words;
  const stamp = findTimestamp(words, { ...options, readForeign: readForeignStamp });
  return stamp === null ? [] : [{ stated, words, stamp }];
}

/** Where the pages of a language are written, in hours from UTC: the western edge and the eastern one. */
const ZONES: readonly { readonly languages: RegExp; readonly west: number; readonly east: number }[] = [
  { languages: /^en[-_](?:us|ca)/i, west: -10, east: -3 },
  { languages: /^(?:en|es|fr|pt)\b/i, west: -10, east: 13 },
  {
    languages: /^(?:bs|ca|cs|da|de|el|et|fi|ga|hr|hu|is|it|lt|lv|nb|nl|nn|no|pl|ro|sk|sl|sq|sr|sv)\b/i,
    west: 0,
    east: 3,
  },
  { languages: /^./, west: 0, east: 13 },
];
const EVERYWHERE = { west: -12, east: 14 };
const HOUR = 3_600_000;
/** Offsets are whole quarters of an hour; so much is lost where seconds are not written. */
const QUARTER = HOUR / 4;
const MINUTE = HOUR / 60;

/** Whether a stamp on another day says in the page's zone what the first says in UTC. */
function isLocalFormOf(utc: Timestamp, other: Timestamp, language = ""): boolean {
  const [day, otherDay] = [utc.value.slice(0, 10), other.value.slice(0, 10)];
  if (day === otherDay || !utc.value.includes("T") || offsetOf(utc) !== 0) return false;
  const moment = momentOf(utc);
  const offset = offsetOf(other);
  if (offset !== null) return offset !== 0 && Math.abs(momentOf(other) - offset - moment) < HOUR;
  const { west, east } = ZONES.find(({ languages }) => languages.test(language)) ?? EVERYWHERE;
  const ahead = momentOf(other) - moment;
  if (!other.value.includes("T")) return ahead <= east * HOUR && ahead + 24 * HOUR > west * HOUR;
  const rest = Math.abs(ahead) % QUARTER;
  return ahead >= west * HOUR && ahead <= east * HOUR && Math.min(rest, QUARTER - rest) <= MINUTE;
}

/** The moment that the value would be in UTC, its beginning where it is a day. */
const momentOf = ({ value }: Timestamp): number =>
  Date.parse(value.includes("T") ? `${value.padEnd(16, ":00").slice(0, 16)}Z` : value);

/** The offset of a zone that is written, in milliseconds. */
function offsetOf({ zone }: Timestamp): number | null {
  if (zone.kind !== "explicit") return null;
  const match = /^([+-])(\d\d):(\d\d)$/.exec(zone.offset);
  if (match === null) return 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * HOUR + Number(match[3]) * MINUTE);
}
