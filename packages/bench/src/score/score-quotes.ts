import type { Span } from "@copydesk/text";
import type { QuoteRow } from "../data/records.js";
import { lastWord, overlapShare, pairSpans, trimEdges } from "./pair-spans.js";
import { ratios, type Ratios, share } from "./ratios.js";

/** The gold and the found quotations of one document. */
export interface QuotesPair {
  readonly text: string;
  readonly gold: readonly QuoteRow[];
  readonly found: readonly QuoteRow[];
}

export interface QuotesOptions {
  /** Only gold of these types has to be found. What is found of other gold counts for nothing. */
  readonly types?: readonly string[];
  /** Gold that is belief or intention need not be found, and counts for nothing where it is. */
  readonly speechOnly?: boolean;
}

export interface QuotesScore {
  readonly gold: number;
  readonly found: number;
  readonly exact: Ratios;
  readonly overlap: Ratios;
  /** An overlapping quotation whose speaker overlaps too. */
  readonly joint: Ratios;
  readonly cueExact: Ratios;
  /** Of the gold quotations that are paired and have a speaker, those whose speaker overlaps. */
  readonly speaker: number;
  /** Of the paired gold quotations with a canonical name, those whose found name ends in the same word. */
  readonly canonical: number;
}

/** Extents are compared without the marks and the punctuation at their edges, and paired one to one. */
export function scoreQuotes(documents: Iterable<QuotesPair>, options: QuotesOptions = {}): QuotesScore {
  const total = emptyCounts();
  for (const document of documents) {
    const counts = countDocument(document, options);
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  return {
    gold: total.gold,
    found: total.found,
    exact: ratios(total.exact, total.found, total.gold),
    overlap: ratios(total.overlap, total.found, total.gold),
    joint: ratios(total.joint, total.found, total.gold),
    cueExact: ratios(total.cueExact, total.cueFound, total.cueGold),
    speaker: share(total.speakerRight, total.speakers),
    canonical: share(total.canonicalRight, total.canonicals),
  };
}

const emptyCounts = () => ({
  gold: 0,
  found: 0,
  exact: 0,
  overlap: 0,
  joint: 0,
  cueGold: 0,
  cueFound: 0,
  cueExact: 0,
  speakers: 0,
  speakerRight: 0,
  canonicals: 0,
  canonicalRight: 0,
});
type Counts = ReturnType<typeof emptyCounts>;

function countDocument({ text, ...rows }: QuotesPair, options: QuotesOptions): Counts {
  const trim = (row: QuoteRow): QuoteRow => ({ ...row, ...trimEdges(text, row) });
  const gold = rows.gold.map(trim).filter((row) => row.end > row.start);
  const found = rows.found.map(trim).filter((row) => row.end > row.start);
  const pairs = pairSpans(gold, found);
  const isWanted = isWantedBy(options);
  // What hits gold that nobody asked for is neither right nor wrong.
  const counted = found.filter((row, j) => {
    const partner = pairs.ofFound.get(j);
    if (partner !== undefined) return isWanted(gold[partner]);
    return (
      isClaimedBy(options, row) && !gold.some((other) => !isWanted(other) && overlapShare(other, row) > 0)
    );
  });

  const counts = emptyCounts();
  const wanted = gold.filter(isWanted);
  counts.gold = wanted.length;
  counts.found = counted.length;
  for (const [i, row] of gold.entries()) {
    const partner = pairs.ofGold.get(i);
    if (partner !== undefined && isWanted(row)) countPair(counts, text, row, found[partner.found]);
  }
  const [goldCues, foundCues] = [cuesOf(text, wanted), cuesOf(text, counted)];
  counts.cueGold = goldCues.length;
  counts.cueFound = foundCues.length;
  for (const [i, { found: j }] of pairSpans(goldCues, foundCues).ofGold) {
    if (isSame(goldCues[i], foundCues[j])) counts.cueExact++;
  }
  return counts;
}

const isWantedBy =
  ({ types, speechOnly = false }: QuotesOptions) =>
  (row: QuoteRow): boolean =>
    (types === undefined || (row.type !== undefined && types.includes(row.type))) &&
    !(speechOnly && row.speech === false);

/** A found quotation without a type claims to be of any. */
const isClaimedBy = ({ types, speechOnly = false }: QuotesOptions, row: QuoteRow): boolean =>
  (types === undefined || row.type === undefined || types.includes(row.type)) &&
  !(speechOnly && row.speech === false);

function countPair(counts: Counts, text: string, gold: QuoteRow, found: QuoteRow): void {
  counts.overlap++;
  if (isSame(gold, found)) counts.exact++;
  const isNamed =
    gold.speakerCanonical !== undefined && isSameName(gold.speakerCanonical, found.speakerCanonical);
  if (gold.speakerCanonical !== undefined) {
    counts.canonicals++;
    if (isNamed) counts.canonicalRight++;
  }
  if (gold.speaker) {
    counts.speakers++;
    if (isSpeakerHit(text, gold, found)) {
      counts.speakerRight++;
      counts.joint++;
    }
    return;
  }
  const isRight = gold.speakerCanonical === undefined ? !found.speaker : isNamed;
  if (isRight) counts.joint++;
}

/** Do the mentions of the speakers overlap? */
export function isSpeakerHit(text: string, gold: QuoteRow, found: Pick<QuoteRow, "speaker">): boolean {
  const speaker = found.speaker && trimEdges(text, found.speaker);
  if (!speaker || !gold.speaker) return false;
  return (gold.speakerParts ?? [gold.speaker]).some(
    (part) => overlapShare(trimEdges(text, part), speaker) > 0,
  );
}

/** Names with underscores are keys of the corpus, and compared whole. */
export const isSameName = (gold: string, found: string | undefined): boolean =>
  found !== undefined &&
  found !== "" &&
  (found === gold || (!gold.includes("_") && lastWord(found) === lastWord(gold)));

/** The cues of a document: one that introduces two quotations counts once. */
function cuesOf(text: string, rows: readonly QuoteRow[]): Span[] {
  const cues = new Map<string, Span>();
  for (const { cue } of rows) {
    if (!cue) continue;
    const span = trimEdges(text, cue);
    cues.set(`${span.start}:${span.end}`, span);
  }
  return [...cues.values()];
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
