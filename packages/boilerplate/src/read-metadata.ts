import { agencyOf } from "@copydesk/text/en";
import { type Extract, extract, type Span } from "@copydesk/text";
import {
  type Byline,
  readByline,
  readBylineBehind,
  readBylineBelowTitle,
  readName,
  readNameAndStamp,
} from "./byline.js";
import { readStamps, type Stamp } from "./stamp.js";
import type { Agency, Caption, Region, Stripped } from "./types.js";

type Metadata = Pick<
  Stripped,
  "title" | "authors" | "agency" | "published" | "updated" | "captions" | "notes" | "copyright"
>;

/** What the regions around a body say about the article. */
export function readMetadata(source: string, regions: readonly Region[]): Metadata {
  const title = regions.find((region) => region.kind === "title");
  const bylines = bylinesOf(regions);
  const stamps = stampsOf(source, regions, bylines);
  const copyright = findCopyright(source, regions);
  return {
    title: title === undefined ? null : extract(source, title.start, title.end),
    authors: authorsOf(source, bylines),
    agency: agencyIn(source, bylines) ?? openingAgency(source, regions) ?? asAgency(copyright),
    published: stamps.find((stamp) => stamp.label !== "updated")?.words ?? null,
    updated: stamps.find((stamp) => stamp.label === "updated")?.words ?? null,
    captions: regions
      .filter((region) => region.kind === "caption")
      .map((region) => captionOf(source, region)),
    notes: regions
      .filter((region) => region.kind === "correction")
      .map((region) => extract(source, region.start, region.end)),
    copyright,
  };
}

interface PlacedByline extends Byline {
  readonly at: number;
}

function bylinesOf(regions: readonly Region[]): PlacedByline[] {
  return regions
    .filter((region) => region.kind === "byline")
    .flatMap((region) => {
      const byline = bylineIn(region.text);
      return byline === null ? [] : [{ ...byline, at: region.start }];
    });
}

const bylineIn = (words: string): Byline | null =>
  readByline(words) ??
  readNameAndStamp(words) ??
  readLoneName(words) ??
  readBylineBelowTitle(words) ??
  readBylineBehind(words);

/** A byline that is a name, or a name and a role, and nothing else. */
function readLoneName(words: string): Byline | null {
  const name = readName(words);
  return name === null ? null : { authors: [name], agencies: [], stamps: [] };
}

const placed = (source: string, at: number, span: Span): Extract =>
  extract(source, at + span.start, at + span.end);

function authorsOf(source: string, bylines: readonly PlacedByline[]): Extract[] {
  const byName = new Map<string, Extract>();
  for (const { authors, at } of bylines) {
    for (const author of authors) {
      const words = placed(source, at, author);
      const name = words.text.toLowerCase();
      if (!byName.has(name)) byName.set(name, words);
    }
  }
  return [...byName.values()];
}

function agencyIn(source: string, bylines: readonly PlacedByline[]): Agency | null {
  for (const { agencies, at } of bylines) {
    for (const agency of agencies) return { ...placed(source, at, agency), id: agency.id };
  }
  return null;
}

/** The "Reuters" of "PARIS (Reuters) - It rained.": an agency in brackets before the first dash. */
function openingAgency(source: string, regions: readonly Region[]): Agency | null {
  const first = regions.find((region) => region.kept && region.kind === "paragraph");
  if (first === undefined) return null;
  const opening = /^[^()]{0,60}\(([^()]{2,40})\) ?[-–—]/.exec(first.text);
  if (opening === null) return null;
  const start = first.start + opening[0].indexOf("(") + 1;
  return asAgency(extract(source, start, start + opening[1].length));
}

function asAgency(words: Extract | null): Agency | null {
  if (words === null) return null;
  const id = agencyOf(words.text);
  return id === null ? null : { ...words, id };
}

interface PlacedStamp {
  readonly label: Stamp["label"];
  readonly words: Extract;
}

/** Stamps that name a day, in order; those of bylines stand where the bylines do. */
function stampsOf(
  source: string,
  regions: readonly Region[],
  bylines: readonly PlacedByline[],
): PlacedStamp[] {
  const found: PlacedStamp[] = [];
  const push = (stamp: Stamp, at: number): void => {
    if (stamp.hasDay) found.push({ label: stamp.label, words: placed(source, at, stamp) });
  };
  for (const { stamps, at } of bylines) for (const stamp of stamps) push(stamp, at);
  for (const region of regions) {
    if (region.kind !== "published") continue;
    for (const stamp of readStamps(region.text) ?? []) push(stamp, region.start);
  }
  for (const region of regions) {
    if (region.kind === "correction")
      for (const stamp of stampsOfNote(region.text)) push(stamp, region.start);
  }
  return found.sort((a, b) => a.words.start - b.words.start);
}

/** Matches "first published on Aug. 14, 2023" and "updated 3 May 2020". Not "published in May". */
const DATED_CHANGE =
  /\b(published|posted|updated) (?:on |at )?((?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?),? \d{4})/gu;

/** When a story was published and changed, by the sentences of a note on it. */
const stampsOfNote = (note: string): Stamp[] =>
  [...note.matchAll(DATED_CHANGE)].flatMap(({ index, 0: words, 1: verb, 2: day }) => {
    const at = index + words.length - day.length;
    const label = verb === "updated" ? "updated" : "published";
    return (readStamps(day) ?? []).map((stamp) => ({
      ...stamp,
      label,
      start: at + stamp.start,
      end: at + stamp.end,
    }));
  });

const CREDIT =
  /(?:[([] ?|^|[\s.])(?:(?:AP |AFP |Reuters )?(?:photo(?:graph)?s?|images?|pictures?|illustration|video|graphic)(?: ?credits?)?(?: by|:| ?\/|: by| courtesy(?: of)?)|credits? ?:|courtesy(?: of)?:?|©) ?([^()[\]\n]{2,80}?) ?[)\]]?\.?$/i;
const HOUSE_CREDIT = /[([]([^()[\]\n]{2,60})[)\]]\.?$/;
const NAME_CREDIT =
  /(?:^|[.!?)”"] ?)([A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){1,2} ?[/|] ?[A-Z][\w&.'’ |-]{2,60})$/;

function captionOf(source: string, region: Region): Caption {
  const words = extract(source, region.start, region.end);
  // A credit stands in the last words of a caption; what is before them need not be searched.
  const from = Math.max(0, words.text.length - 160);
  const tail = words.text.slice(from);
  const match = CREDIT.exec(tail) ?? HOUSE_CREDIT.exec(tail) ?? NAME_CREDIT.exec(tail);
  if (match === null) return { ...words, credit: null };
  const start = region.start + from + match.index + match[0].lastIndexOf(match[1]);
  return { ...words, credit: extract(source, start, start + match[1].length) };
}

const HOLDER =
  /(?:©|\(c\)|copyright)[\s:]*(?:(?:©|\(c\)|copyright)[\s:]*)?(?:(?:19|20)\d\d(?: ?[-–,] ?(?:19|20)?\d\d)?[\s,]*)?(?:by )?([^\s\d.,|][^.,|\n]{0,80})/i;

function findCopyright(source: string, regions: readonly Region[]): Extract | null {
  for (const region of regions) {
    if (region.kind !== "copyright") continue;
    const match = HOLDER.exec(region.text);
    if (match === null) continue;
    const holder = match[1].split(/[\s,–-]{1,3}all rights/i, 1)[0].trimEnd();
    if (holder === "") continue;
    const start = region.start + match.index + match[0].length - match[1].length;
    return extract(source, start, start + holder.length);
  }
  return null;
}
