import type { Fact, FactValue, PageDate } from "@copydesk/boilerplate/html";
import { findTimestamp, type Timestamp, type TimestampOptions } from "@copydesk/dates";

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
 * Of the dates that a page states the first that can be read, or the same moment as the page's own readers know it.
 *
 * Pages give machines their dates in UTC, where an evening in Boston is the next day already. Where another of the
 * dates falls on the neighbouring day and some zone makes it the same moment, it is the page's day: "2020-02-25T02:25Z"
 * gives way to "February 24, 2020", not to "February 23, 2020".
 */
export function chooseStamp(fact: Fact<PageDate> | null, options: TimestampOptions): StatedStamp | null {
  const stamps = fact === null ? [] : [fact, ...fact.alternatives].flatMap((stated) => read(stated, options));
  const first = stamps.at(0) ?? null;
  return stamps.find(({ stamp }) => first !== null && isLocalFormOf(first.stamp, stamp)) ?? first;
}

function read(stated: FactValue<PageDate>, options: TimestampOptions): StatedStamp[] {
  const words = stated.value.iso ?? stated.value.words;
  const stamp = findTimestamp(words, options);
  return stamp === null ? [] : [{ stated, words, stamp }];
}

/** The zones of the world, in hours from UTC. */
const WEST = -12;
const EAST = 14;
const HOUR = 3_600_000;

/** Whether a stamp in UTC can be what another stamp on another day says in the page's zone. */
function isLocalFormOf(utc: Timestamp, other: Timestamp): boolean {
  if (!isUtc(utc) || isUtc(other) || !utc.value.includes("T")) return false;
  const moment = Date.parse(`${utc.value.slice(0, 16)}Z`);
  const [day, otherDay] = [utc.value.slice(0, 10), other.value.slice(0, 10)];
  const dayStart = Date.parse(otherDay);
  return day !== otherDay && moment + EAST * HOUR >= dayStart && moment + WEST * HOUR < dayStart + 24 * HOUR;
}

const isUtc = ({ zone }: Timestamp): boolean =>
  zone.kind === "explicit" && /^(?:Z|[+-]00:00)$/.test(zone.offset);
