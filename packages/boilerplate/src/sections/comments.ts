import type { AssessedLine } from "../assess-line.js";

/** Only behind so many lines of running text does a story end. */
const SHORTEST_STORY = 2;

/** So many lines at most stand between two signs of a comment. */
const LONGEST_COMMENT = 6;

/** Where readers' comments begin: at their heading, if what is behind it bears their signs to the end. */
export function startOfComments(lines: readonly AssessedLine[]): number | null {
  const signs = commentSignsAtEnd(lines);
  if (signs.length < 2) return null;
  const [from, to] = [signs[signs.length - 1] - LONGEST_COMMENT, signs[1]];
  let prose = 0;
  for (let i = 0; i < lines.length; i++) {
    if (prose >= SHORTEST_STORY && i + 1 >= from && i < to && isCommentHeading(lines[i])) return i + 1;
    if (lines[i].isProse) prose++;
  }
  return null;
}

/** Matches "Comments (26)", "3 Comments" and "Join the conversation". Not "Comments from the hall". */
const isCommentHeading = ({ match, words }: AssessedLine): boolean =>
  match !== null &&
  (match.rule === "comment-count" ||
    match.rule === "button-count" ||
    match.rule === "comment-notice" ||
    match.rule === "sort-row" ||
    match.rule === "page-furniture") &&
  /\b(?:comments?|conversation|reply|discussion|moderated|sort(?:ed)? by)\b/i.test(words);

/** The lines with signs of comments, from the last to the first, that nothing parts from each other or from the end. */
function commentSignsAtEnd(lines: readonly AssessedLine[]): number[] {
  const signs: number[] = [];
  let edge = lines.length;
  for (let i = edge - 1; i >= 0 && edge - i <= LONGEST_COMMENT + 1; i--) {
    if (!isCommentSign(lines[i])) continue;
    signs.push(i);
    edge = i;
  }
  return signs;
}

/** Matches "Reply", "2 hours ago", "Ann Lee says:" and "BoatyBob, Northvale, 2 hours ago". Not "She says: no." */
const isCommentSign = ({ words, shape }: AssessedLine): boolean =>
  shape.words <= 12 &&
  (/^(?:reply|like|report|report comment|flag|delete|\d{1,5}|up ?vote|down ?vote|share)$/i.test(words) ||
    /\b(?:ago|says:|wrote:|replied:|commented:?)$/i.test(words) ||
    /^(?:add|post|leave|write|show|load|view) (?:a |your |more |\d+ )?(?:more )?(?:comments?|reply|replies)$/i.test(
      words,
    ));
