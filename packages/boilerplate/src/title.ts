import type { AssessedLine } from "./assess-line.js";
import { nameAtStart, nameBeforePaper, readBylineBelowTitle } from "./byline.js";
import { LineEnd } from "./shape.js";
import type { RegionKind } from "./types.js";

/** How far down a headline may stand. */
const DEEPEST = 20;

/**
 * Where the headline stands, or -1: the first line of the head that is made like one.
 * The head ends with the first line of prose, so that a text without a headline has none further down.
 */
export function findTitle(lines: readonly AssessedLine[]): number {
  let title = -1;
  for (let i = 0; i < Math.min(lines.length, DEEPEST); i++) {
    const { isProse, isCertain, isHeadline, match } = lines[i];
    if (isProse && !isCertain) return title;
    if (title < 0 && match === null && (isHeadline || (i === 0 && isShortHeadline(lines)))) title = i;
  }
  return -1;
}

/** So few words may be the name of a section or a crosshead, where sentences are not all that follows. */
const FEWEST_WORDS = 2;
const MOST_SHORT_WORDS = 3;

/** Matches "The ferry sinks" above nothing but sentences. Not "Ann Lee", not "Business News" and not "Oslo, Norway". */
function isShortHeadline(lines: readonly AssessedLine[]): boolean {
  const { words, shape } = lines[0];
  return (
    shape.words >= FEWEST_WORDS &&
    shape.words <= MOST_SHORT_WORDS &&
    shape.numbers === 0 &&
    /^\p{Lu}[^,:|]+\p{L}$/u.test(words) &&
    / \p{Ll}./u.test(words) &&
    isAlone(lines)
  );
}

/** So far below a headline the byline may stand, with a few words on the story between. */
const FARTHEST_BYLINE = 4;

/** Does a byline or a stamp stand a few lines below, or a caption just below the first line? Then the line above is the headline. */
const isNearFurniture = (lines: readonly AssessedLine[], title: number): boolean =>
  lines
    .slice(title + 1, title + 1 + FARTHEST_BYLINE)
    .some(
      ({ isCertain, match }, i) =>
        isCertain && match !== null && isOfTheHead(match.kind, title === 0 && i === 0),
    );

const isOfTheHead = (kind: RegionKind, isBelowFirst: boolean): boolean =>
  kind === "byline" || kind === "published" || (isBelowFirst && kind === "caption");

/**
 * Is the first line a headline that is made like a link: "WATCH | The pier falls"? Above it there is nothing to lead
 * from, and a line on who wrote it or when stands close below.
 */
export const isLabelledHeadline = (lines: readonly AssessedLine[]): boolean =>
  lines.length > 1 && lines[0].match?.rule === "link-label" && isNearFurniture(lines, 0);

/** Names of sections are no longer. */
const MOST_SECTION_WORDS = 3;

/** Does a headline open the text, with nothing above it but the page's own lines and the names of its sections? */
const opensText = (lines: readonly AssessedLine[], title: number): boolean =>
  lines.slice(0, title).every(({ isCertain, shape }) => isCertain || shape.words <= MOST_SECTION_WORDS);

/** Is a headline one beyond doubt: at the top of the text, with a line on who wrote it or when close below? */
export const isMarkedTitle = (lines: readonly AssessedLine[], title: number): boolean =>
  title >= 0 && opensText(lines, title) && isNearFurniture(lines, title);

/** Is the line below the headline a name, with a paper behind it or without? Then it says who wrote the story. */
export const isNameBelow = (lines: readonly AssessedLine[], title: number): boolean =>
  title + 1 < lines.length && !lines[title + 1].isCertain && isNameLine(lines[title + 1]);

const isNameLine = ({ words, match }: AssessedLine): boolean =>
  words !== "" &&
  (nameAtStart(words) > 0 ||
    nameBeforePaper(words) > 0 ||
    (match?.kind !== "byline" && readBylineBelowTitle(words) !== null));

/** One sentence may be all that stands below a crosshead. */
const FEWEST_SENTENCES = 2;
/** Longer lines may be a sentence that has lost its stop. */
const MOST_ALONE_WORDS = 12;

/** Does the first line alone not end as sentences do, of all that the page has not put there? A crosshead has its kin. */
export function isAlone(lines: readonly AssessedLine[]): boolean {
  const rest = lines.slice(1).filter(({ isCertain }) => !isCertain);
  return (
    lines[0].shape.words <= MOST_ALONE_WORDS &&
    rest.length >= FEWEST_SENTENCES &&
    rest.every(({ shape }) => shape.end === LineEnd.stop)
  );
}

/** A headline takes this share of its words from the story below it. */
const TOPIC_SHARE = 0.3;

/** Does the first line speak of what the rest speaks of? */
export function isOnTopic(lines: readonly AssessedLine[]): boolean {
  const { firstWord, lastWord, columns } = lines[0].shape;
  const open = new Set<number>();
  for (let word = firstWord; word < lastWord; word++)
    if (columns.isContent[word] !== 0) open.add(columns.hashes[word]);
  const all = open.size;
  for (let i = 1; i < lines.length && all - open.size < TOPIC_SHARE * all; i++) {
    if (lines[i].isProse) removeWords(open, lines[i]);
  }
  return all - open.size >= TOPIC_SHARE * all;
}

function removeWords(words: Set<number>, { shape }: AssessedLine): void {
  for (let word = shape.firstWord; word < shape.lastWord; word++) words.delete(shape.columns.hashes[word]);
}
