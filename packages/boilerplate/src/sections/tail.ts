import type { AssessedLine } from "../assess-line.js";
import { hashWord } from "../model/words.js";

/** Only behind so many lines of running text does a story end. */
const SHORTEST_STORY = 2;

/** What only a note under a story says. */
const NOTES: ReadonlySet<string> = new Set(["opinions-notice", "own-views", "follow-mention"]);

const isNote = ({ match }: AssessedLine): boolean =>
  match !== null && (match.rule === "writer-note" || NOTES.has(match.rule));

const isStory = (line: AssessedLine): boolean => line.isProse && !line.isCertain && !isNote(line);

/** Where the story has ended and nothing but lines of the page and notes on writers stands; past the end in short texts. */
export function startOfTail(lines: readonly AssessedLine[]): number {
  let end = lines.length;
  while (end > 0 && !isStory(lines[end - 1])) end--;
  let prose = 0;
  for (let i = 0; i < end && prose < SHORTEST_STORY; i++) if (isStory(lines[i])) prose++;
  return prose >= SHORTEST_STORY ? end : lines.length;
}

/** Notes behind the story that need no second look: whose views it holds, where its writer can be followed. */
export const isNoteBehind = ({ match }: AssessedLine): boolean => match !== null && NOTES.has(match.rule);

/** "Ann Lee is", "Ann B. Lee covers": who a note on a writer is about, in the tense that it is about nobody else. */
const NOTED =
  /^(\p{Lu}[\p{L}.'’-]{1,24} (?:\p{Lu}[\p{L}.'’-]{0,24} ){0,2}?(\p{Lu}[\p{L}'’-]{1,24})) (?:is|covers|writes|reports)\b/u;

/**
 * The lines on the writer before or behind the story: "Ann Lee is a reporter for The Acme.", and her name alone above it.
 * Not "Ann Lee is a reporter for The Acme." where the story has spoken of Lee before: then it is about her.
 */
export function findWriterNotes(lines: readonly AssessedLine[], tail: number): number[] {
  if (!lines.some(({ match }) => match?.rule === "writer-note")) return [];
  const head = tail < lines.length ? lines.findIndex(isStory) : 0;
  const told = storyWords(lines.slice(head, tail));
  const notes: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (i === head) i = Math.max(tail, head);
    const noted =
      i < lines.length && lines[i].match?.rule === "writer-note" ? NOTED.exec(lines[i].words) : null;
    if (noted === null || told.has(hashOfName(noted[2]))) continue;
    if (i > 0 && lines[i - 1].words === noted[1]) notes.push(i - 1);
    notes.push(i);
  }
  return notes;
}

/** The words of the running text, by hash. */
const storyWords = (lines: readonly AssessedLine[]): ReadonlySet<number> =>
  new Set(
    lines
      .filter(isStory)
      .flatMap(({ shape: { columns, firstWord, lastWord } }) =>
        Array.from(columns.hashes.subarray(firstWord, lastWord)),
      ),
  );

const hashOfName = (name: string): number => hashWord(name.replace(/’/g, "'").toLowerCase());
