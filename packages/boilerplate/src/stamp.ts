import { months, weekdays } from "@copydesk/text/en";
import type { Span } from "@copydesk/text";
import {
  agoUnits,
  meridiems,
  publishedLabels,
  stampFillers,
  updatedLabels,
  zones,
} from "./en/stamp-words.js";

/** A date or time that stands by itself, not in a sentence. Offsets are those of the words that were read. */
export interface Stamp extends Span {
  readonly label: "published" | "updated" | null;
  /** Does it name a day, not only a time of day? */
  readonly hasDay: boolean;
  /** Does it name a time of day, or count back from now? */
  readonly hasTime: boolean;
  /** Does it count back from now: "3 hours ago"? */
  readonly isAgo: boolean;
}

/** Longer than this no stamp is. */
const LONGEST = 160;

/**
 * Of "2019Updated" and "UPDATED17:11" each half is a piece. Most lines are read no further than their first piece: to make an iterator of
 * them would cost more.
 */
const PIECE = /\d{1,4}(?=[A-Z][A-Za-z]{3})|[A-Z]{7,9}(?=\d)|[^\s,|()[\]•·»–—]+/g;

/**
 * The stamps of words that hold nothing else, one or two of them, or null when there is anything else.
 *
 * Matches "Updated: Nov. 20, 2019 1:35 a.m." and "3 hours ago". Not "May 2020", which may be a crosshead,
 * and not "On Nov. 20 he left", which is a sentence.
 */
export function readStamps(words: string): Stamp[] | null {
  if (words.length > LONGEST || !/\d/.test(words)) return null;
  const stamps: OpenStamp[] = [];
  let label: Stamp["label"] = null;
  let open: OpenStamp | null = null;
  const bare = withoutFrame(words);
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(bare); piece !== null; piece = PIECE.exec(bare)) {
    const kind = pieceKind(piece[0], open);
    if (kind === null) return null;
    if (kind === "published" || kind === "updated") {
      label = kind;
      open = null;
    } else if (kind !== "filler") {
      if (open === null) {
        open = { label, start: piece.index, end: 0, parts: new Set() };
        stamps.push(open);
      }
      open.end = piece.index + piece[0].replace(/[:;]$/, "").length;
      open.parts.add(kind);
    }
  }
  return stamps.length > 0 && stamps.every(isWhole) ? stamps.map(close) : null;
}

/** Matches "gmt+2" and "utc-03:30". */
const OFFSET_ZONE = /^(?:gmt|utc)[+-]\d{1,2}(?::?\d\d)?$/;

/** Matches the "Source: Xinhua|" and the "|Editor: huaxia" about a stamp. */
const FRAME = /^source ?: ?[^|\d]{2,40}\||\| ?editors? ?: ?[^|\d]{2,40}$/gi;

/** The words without what frames a stamp, every character at its place. */
const withoutFrame = (words: string): string =>
  words.includes("|") ? words.replace(FRAME, (frame) => " ".repeat(frame.length)) : words;

type PieceKind =
  | "instant"
  | "month"
  | "weekday"
  | "number"
  | "year"
  | "date"
  | "clock"
  | "meridiem"
  | "zone"
  | "ago"
  | "unit";

interface OpenStamp extends Span {
  readonly label: Stamp["label"];
  end: number;
  readonly parts: Set<PieceKind>;
}

function pieceKind(
  piece: string,
  open: OpenStamp | null,
): PieceKind | "filler" | "published" | "updated" | null {
  const word = piece.toLowerCase().replace(/[.:;*]{1,3}$/, "");
  if (word === "" || /^[-/@]+$/.test(word)) return "filler";
  if (/^\d/.test(word)) return numberKind(word);
  if (months.has(word)) return "month";
  if (weekdays.has(word)) return "weekday";
  if (meridiems.has(word)) return "meridiem";
  if (word === "ago" || word === "yesterday" || word === "today") return "ago";
  if (open !== null && (zones.has(word) || OFFSET_ZONE.test(word))) return "zone";
  if (publishedLabels.has(word)) return "published";
  if (updatedLabels.has(word)) return "updated";
  if (agoUnits.has(word)) return "unit";
  return stampFillers.has(word) ? "filler" : null;
}

function numberKind(word: string): PieceKind | null {
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return "number";
  if (/^(?:19|20)\d\d$/.test(word)) return "year";
  if (/^\d{1,4}([-/.])\d{1,2}\1\d{2,4}$/.test(word)) return "date";
  if (/^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?$/.test(word)) return "instant";
  if (/^\d{1,3}(?:min|mins|m|hrs?|[hdw])$/.test(word)) return "unit";
  if (/^\d{1,2}[:.h]\d\d(?::\d\d)?$/.test(word)) return "clock";
  return /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m|p\.m)$/.test(word) ? "meridiem" : null;
}

function isWhole({ parts, label }: OpenStamp): boolean {
  if (hasDay(parts)) return true;
  if (parts.has("meridiem") || parts.has("ago"))
    return parts.size > 1 || label !== null || parts.has("meridiem");
  return parts.has("clock") && (label !== null || parts.has("zone"));
}

function hasDay(parts: ReadonlySet<PieceKind>): boolean {
  if (parts.has("date") || parts.has("instant")) return true;
  return (
    parts.has("number") &&
    parts.has("month") &&
    (parts.has("year") || parts.has("weekday") || parts.has("clock"))
  );
}

const close = ({ label, start, end, parts }: OpenStamp): Stamp => ({
  label,
  start,
  end,
  hasDay: hasDay(parts),
  isAgo: parts.has("ago"),
  hasTime: parts.has("instant") || parts.has("clock") || parts.has("meridiem") || parts.has("ago"),
});
