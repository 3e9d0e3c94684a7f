import type { Region, RegionKind, Stripped } from "@copydesk/boilerplate";
import { findTimestamp, type Timestamp, type TimestampOptions } from "@copydesk/dates";
import { readForeignStamp } from "@copydesk/dates/stamps";
import type { Span } from "@copydesk/text";
import { readStamp } from "./read-stamp.js";

/** When copy says that it was published and last changed. */
export interface OwnStamps {
  readonly published: Timestamp | null;
  readonly updated: Timestamp | null;
}

type Label = keyof OwnStamps;

/** Lines above a story may hold a stamp though they are none: a byline, a place or a paper may stand beside it. */
const STAMPED: ReadonlySet<RegionKind> = new Set<RegionKind>(["byline", "published", "other"]);

/**
 * The stamps of copy: those that stand apart, and else those in its other lines that were stripped above the story,
 * as in "By Ann Lee | Northpur | Updated: Mar 02, 2021 16:11 IST".
 */
export function findStamps(source: string, stripped: Stripped, options: TimestampOptions): OwnStamps {
  let published = readStamp(source, stripped.published, options);
  let updated = readStamp(source, stripped.updated, options);
  for (const line of headOf(stripped.regions)) {
    const inLine = stampsOfLine(line.text, options);
    const first = moveTo(line, inLine.published);
    // The whole line may say more of the same stamp: in which zone it is.
    if (published === null || published.start === first?.start) published = first ?? published;
    updated ??= moveTo(line, inLine.updated);
  }
  return { published, updated };
}

/** The stripped lines above the first paragraph. */
function headOf(regions: readonly Region[]): Region[] {
  const first = regions.findIndex(({ kept, kind }) => kept && kind === "paragraph");
  return regions.slice(0, Math.max(0, first)).filter(isStamped);
}

const isStamped = ({ kept, kind, rule }: Region): boolean =>
  !kept && (STAMPED.has(kind) || rule === "mail-header");

const moveTo = ({ start }: Span, stamp: Timestamp | null): Timestamp | null =>
  stamp && { ...stamp, start: start + stamp.start, end: start + stamp.end };

/** Matches the end of "By Ann Lee | Updated: " and "Last modified on ". Not that of "Updated guide by Ann Lee, ". */
const UPDATED = /\b(?:updated?|modified|edited|revised|last)(?: on| at)?[\s:/,|-]*$/i;

function stampsOfLine(line: string, options: TimestampOptions): OwnStamps {
  const stamps: Record<Label, Timestamp | null> = { published: null, updated: null };
  const first = stampFrom(line, 0, options);
  if (first === null) return stamps;
  stamps[labelOf(line, first)] = first;
  const second = stampFrom(line, first.end, options);
  if (second !== null) stamps[labelOf(line, second)] ??= second;
  return stamps.published !== null && stamps.updated === null
    ? withLaterTime(line, stamps.published, options)
    : stamps;
}

const labelOf = (line: string, { start }: Span): Label =>
  UPDATED.test(line.slice(0, start)) ? "updated" : "published";

/** Names and places stand before a stamp, of so many words at most. */
const MOST_WORDS_BEFORE = 6;
const CAPITAL_WORD = /[^\p{L}\d]{0,4}\p{Lu}[\p{L}.'’-]{0,24}[\s,:/|·•–—-]{1,4}/uy;

/** The stamp in the rest of a line, where nothing but capitals stands before it: "Northpur, May 3, 2019 10:00". */
function stampFrom(line: string, from: number, options: TimestampOptions): Timestamp | null {
  CAPITAL_WORD.lastIndex = from;
  for (let words = 0, start = from; words <= MOST_WORDS_BEFORE; words++) {
    const stamp = findTimestamp(line.slice(start), { ...options, readForeign: readForeignStamp });
    if (stamp !== null) return moveTo({ start, end: line.length }, stamp);
    if (!CAPITAL_WORD.test(line)) return null;
    start = CAPITAL_WORD.lastIndex;
  }
  return null;
}

/** The "08:24 pm IST" of "June 11, 2023 08:14 pm | Updated 08:24 pm IST". Not the "3 hours ago" of "Updated 3 hours ago". */
const LATER_TIME = /\b(?:updated?|modified|edited|revised)(?: at)?[\s:]{1,3}(\d{1,2}[:.]\d\d[^|\d]{0,20})$/i;

/** A line that says its day once means it for both its times, and the zone behind the second likewise. */
function withLaterTime(line: string, published: Timestamp, options: TimestampOptions): OwnStamps {
  const words = LATER_TIME.exec(line.slice(published.end))?.[1].trimEnd();
  if (words === undefined || published.alternatives !== null) return { published, updated: null };
  const day = `${published.value.slice(0, 10)} `;
  const read = findTimestamp(day + words, options);
  if (read === null) return { published, updated: null };
  const start = line.indexOf(words, published.end);
  const end = start + read.end - day.length;
  return {
    published: published.zone.kind === "unknown" ? { ...published, zone: read.zone } : published,
    updated: { ...read, start, end, text: line.slice(start, end) },
  };
}
