import type { ResidueLine, ResidueRecord } from "../data/records.js";
import { alignWords, type Word, wordsOf } from "./align-words.js";
import { share } from "./ratios.js";

export interface ResidueScore {
  readonly pages: number;
  readonly texts: number;
  /** Texts whose gold cannot be trusted, and which are left out. */
  readonly skipped: number;
  /** Of the dropped lines, those that are residue; of the residue, what was dropped. From 0 to 1, as all shares. */
  readonly dropPrecision: number;
  readonly dropRecall: number;
  readonly bodyLinesKept: number;
  /** Texts in which not a word is wrong. */
  readonly exactTexts: number;
  readonly mixedLines: number;
  /** Lines that are part body, part residue, and were cut where they should be. */
  readonly mixedRight: number;
  /** Share of the lines of each kind that was dropped. */
  readonly droppedByKind: ReadonlyMap<string, { readonly lines: number; readonly dropped: number }>;
}

/** Below this share of the gold body, the extractor lost too much for its text to be judged. */
const MIN_COVERAGE = 0.8;
/** More kept lines than this are a table. */
const MAX_KEPT_LINES = 120;
/** A dropped sentence of so many words in the middle of the body means that the gold is incomplete. */
const FULL_SENTENCE_WORDS = 25;

/**
 * Scores what a cleaner left of each text, line by line and word by word. A page weighs the same however many
 * extractors' texts there are of it.
 *
 * @param clean Gives the lines that are left, joined by line breaks; it may cut inside a line.
 */
export function scoreResidue(
  records: readonly ResidueRecord[],
  clean: (record: ResidueRecord) => string,
): ResidueScore {
  const fit = records.filter(isFit);
  const textsOfPage = new Map<string, number>();
  for (const record of fit) textsOfPage.set(pageOf(record), (textsOfPage.get(pageOf(record)) ?? 0) + 1);

  const lines = { droppedResidue: 0, droppedBody: 0, keptResidue: 0, keptBody: 0 };
  const sum = { weight: 0, exact: 0, mixed: 0, mixedRight: 0 };
  const kinds = new Map<string, { lines: number; dropped: number }>();
  for (const record of fit) {
    const weight = 1 / (textsOfPage.get(pageOf(record)) ?? 1);
    let isExact = true;
    for (const { line, words, kept, wrong } of judgeLines(record, clean(record))) {
      if (line.label === "ignore") continue;
      if (wrong > 0) isExact = false;
      if (line.label === "mixed") {
        sum.mixed++;
        if (wrong === 0) sum.mixedRight++;
        continue;
      }
      const isDropped = kept < words / 2;
      if (line.label === "drop") lines[isDropped ? "droppedResidue" : "keptResidue"] += weight;
      else lines[isDropped ? "droppedBody" : "keptBody"] += weight;
      if (line.kind === undefined) continue;
      const kind = kinds.get(line.kind) ?? { lines: 0, dropped: 0 };
      kinds.set(line.kind, { lines: kind.lines + 1, dropped: kind.dropped + (isDropped ? 1 : 0) });
    }
    sum.weight += weight;
    if (isExact) sum.exact += weight;
  }
  return {
    pages: textsOfPage.size,
    texts: fit.length,
    skipped: records.length - fit.length,
    dropPrecision: share(lines.droppedResidue, lines.droppedResidue + lines.droppedBody),
    dropRecall: share(lines.droppedResidue, lines.droppedResidue + lines.keptResidue),
    bodyLinesKept: share(lines.keptBody, lines.keptBody + lines.droppedBody),
    exactTexts: share(sum.exact, sum.weight),
    mixedLines: sum.mixed,
    mixedRight: share(sum.mixedRight, sum.mixed),
    droppedByKind: kinds,
  };
}

interface JudgedLine {
  readonly line: ResidueLine;
  readonly words: number;
  readonly kept: number;
  /** Words that are kept and should not be, or the other way round. */
  readonly wrong: number;
}

/** Finds each word of the lines again in what was left. */
function judgeLines(record: ResidueRecord, left: string): JudgedLine[] {
  const words = record.lines.map((line) => wordsOf(line.text));
  const all = words.flat().map(({ key }) => key);
  const isKept = new Uint8Array(all.length);
  for (const index of alignWords(
    wordsOf(left).map(({ key }) => key),
    all,
  )) {
    if (index >= 0) isKept[index] = 1;
  }
  let at = 0;
  return record.lines.map((line, index) => {
    let kept = 0;
    let wrong = 0;
    for (const word of words[index]) {
      const isLeft = isKept[at++] === 1;
      if (isLeft) kept++;
      if (isLeft !== isBody(line, word)) wrong++;
    }
    return { line, words: words[index].length, kept, wrong };
  });
}

function isBody(line: ResidueLine, word: Word): boolean {
  if (line.label === "keep") return true;
  if (line.label !== "mixed") return false;
  return (line.keep ?? []).some(([start, end]) => word.start >= start && word.end <= end);
}

/** The name of the page is all of the id but for the extractor. */
const pageOf = (record: ResidueRecord): string =>
  record.source === "injected" ? record.id : record.id.split("/").slice(0, -1).join("/");

const isFit = (record: ResidueRecord): boolean =>
  record.source === "injected" ||
  (record.coverage >= MIN_COVERAGE &&
    record.lines.filter((line) => line.label === "keep").length <= MAX_KEPT_LINES &&
    !hasHoleInGold(record.lines));

function hasHoleInGold(lines: readonly ResidueLine[]): boolean {
  const first = lines.findIndex((line) => line.label === "keep");
  const last = lines.findLastIndex((line) => line.label === "keep");
  return lines.some(
    (line, index) =>
      first >= 0 &&
      index > first &&
      index < last &&
      line.label === "drop" &&
      (line.kind === "other" || line.kind === "timestamp") &&
      /[.!?”"]$/.test(line.text) &&
      wordsOf(line.text).length >= FULL_SENTENCE_WORDS,
  );
}
