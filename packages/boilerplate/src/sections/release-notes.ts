import type { AssessedLine } from "../assess-line.js";
import { WordClass } from "../en/word-classes.js";

/** Only behind so many lines of running text does a story end. */
const SHORTEST_STORY = 2;

/** Where the notes of a press release begin: at its end mark, or at the words on who has sent it; null without any. */
export function startOfReleaseNotes(lines: readonly AssessedLine[]): number | null {
  let prose = 0;
  const isRelease = lines.some(isReleaseSign);
  for (let i = 0; i < lines.length; i++) {
    if (prose >= SHORTEST_STORY && startsNotes(lines, i, isRelease)) return i;
    if (lines[i].isProse) prose++;
  }
  return null;
}

const RELEASE_SIGNS: ReadonlySet<string> = new Set([
  "release-mark",
  "release-source",
  "press-contact",
  "forward-looking",
]);
const WIRE_OF_RELEASES =
  /\b(?:PRNewswire|PR Newswire|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|EIN Presswire)\b/;

const isReleaseSign = ({ match, isProse, words, shape }: AssessedLine): boolean =>
  (match !== null && RELEASE_SIGNS.has(match.rule)) ||
  (isProse &&
    shape.allCapitalWords + (shape.bits & WordClass.agency) > 0 &&
    WIRE_OF_RELEASES.test(words.slice(0, 200))) ||
  isNotesToEditors(words);

const isNotesToEditors = (words: string): boolean =>
  words.length < 40 && /^notes? (?:to|for) (?:the )?(?:news )?editors?\W{0,2}$/i.test(words);

function startsNotes(lines: readonly AssessedLine[], at: number, isRelease: boolean): boolean {
  const { match, words } = lines[at];
  if (isNotesToEditors(words)) return true;
  if (match?.rule === "end-mark") return isRelease || /end/i.test(words) || isAboutHeading(lines, at + 1);
  return isRelease && (match?.rule === "forward-looking" || isAboutHeading(lines, at));
}

/** Matches "About Acme Boats" above "Acme Boats builds ferries." Not "About time" above "The council has voted." */
function isAboutHeading(lines: readonly AssessedLine[], at: number): boolean {
  if (at + 1 >= lines.length || lines[at].shape.words > 8) return false;
  const subject = /^about (?:the )?([^,:.]{2,60})/i.exec(lines[at].words)?.[1];
  return (
    subject !== undefined &&
    lines[at + 1].words.slice(0, 160).toLowerCase().includes(subject.trim().toLowerCase())
  );
}
