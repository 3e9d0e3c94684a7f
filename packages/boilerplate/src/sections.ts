import type { AssessedLine } from "./assess-line.js";
import { isRoleLine, nameBeforePaper } from "./byline.js";
import type { RuleMatch } from "./rules/index.js";
import { startOfComments } from "./sections/comments.js";
import { findHeadlineRuns } from "./sections/headline-runs.js";
import { startOfReleaseNotes } from "./sections/release-notes.js";
import { findWriterNotes, isNoteBehind, startOfTail } from "./sections/tail.js";
import { LineEnd } from "./shape.js";
import { isMarkedTitle, isNameBelow } from "./title.js";
import type { RegionKind } from "./types.js";

/** What the lines of a text are by the line that they stand under; null for lines that stand under none. */
export type Sections = readonly (RuleMatch | null)[];

/** Finds what stands under headings and labels that a page or a press office has put there. */
export function findSections(lines: readonly AssessedLine[], title: number): Sections {
  const found: (RuleMatch | null)[] = lines.map(() => null);
  const claim = (from: number, to: number, match: RuleMatch): void => {
    for (let i = from; i < Math.min(to, lines.length); i++) if (!lines[i].isCertain) found[i] ??= match;
  };
  const notesFrom = startOfReleaseNotes(lines);
  if (notesFrom !== null) claim(notesFrom, lines.length, RELEASE_NOTES);
  const commentsFrom = startOfComments(lines);
  if (commentsFrom !== null) claim(commentsFrom, lines.length, COMMENT_SECTION);
  if (title >= 0 && isNameBelow(lines, title)) {
    claim(title + 1, title + 2, NAME_BELOW_TITLE);
    claim(title + 2, endOfRole(lines, title + 2), ROLE_BELOW_NAME);
  }
  const paper = nameAndPaperAtHead(lines);
  claim(paper, paper + 1, NAME_AND_PAPER);
  claim(0, endOfMailHeader(lines), MAIL_HEADER);
  for (const mark of endMarksAtEnd(lines)) claim(mark, mark + 1, END_MARK);
  for (const [from, to] of findHeadlineRuns(lines)) claim(from, to, HEADLINE_RUN);
  const tail = startOfTail(lines);
  for (const note of findWriterNotes(lines, tail)) claim(note, note + 1, WRITER_NOTE);
  for (let i = tail; i < lines.length; i++) {
    if (isPostalAddress(lines[i])) claim(i, i + 1, POSTAL_ADDRESS);
    else if (isNoteBehind(lines[i])) claim(i, i + 1, NOTE_BEHIND);
  }
  if (isMarkedTitle(lines, title)) claim(0, title, SECTION_NAME);
  for (let i = 0; i < lines.length; i++) {
    if (isRelatedHeading(lines[i])) claim(i + 1, endOfRelated(lines, i + 1), RELATED_LIST);
    else if (isContactHeading(lines[i])) claim(i + 1, endOfContacts(lines, i + 1), CONTACT_BLOCK);
    else if (isSecondClock(lines, i)) claim(i, i + 1, CLOCK_OF_PLAYER);
    else if (isInGallery(lines, i)) claim(i + 1, i + 2, LABELLED_CAPTION);
    else if (isCaptionLabel(lines[i])) claim(i + 1, endOfCaption(lines, i + 1), LABELLED_CAPTION);
  }
  return found;
}

const section = (rule: string, kind: RegionKind): RuleMatch => ({ rule, kind, confidence: 0.9 });

const RELATED_LIST = section("related-list", "related");
const RELEASE_NOTES = section("release-notes", "contact");
const COMMENT_SECTION = section("comment-section", "other");
const CONTACT_BLOCK = section("contact-block", "contact");
const SECTION_NAME = section("section-name", "navigation");
const NAME_BELOW_TITLE = section("name-below-title", "byline");
const CLOCK_OF_PLAYER = section("player-clock", "share");
const ROLE_BELOW_NAME = section("role-below-name", "byline");
const NAME_AND_PAPER = section("name-and-paper", "byline");
const MAIL_HEADER = section("mail-header", "navigation");
const END_MARK = section("end-mark", "navigation");
const HEADLINE_RUN = section("headline-run", "related");
const WRITER_NOTE = section("writer-note-at-edge", "byline");
const NOTE_BEHIND = section("note-at-end", "other");
const POSTAL_ADDRESS = section("address-at-end", "contact");
const LABELLED_CAPTION = section("labelled-caption", "caption");

/** Behind a line that only says what the writer is. */
const endOfRole = (lines: readonly AssessedLine[], from: number): number =>
  from < lines.length && isRoleLine(lines[from].words) ? from + 1 : from;

/**
 * Where "Ann Lee | The Harbour Herald" stands above the running text, or past the end: further down, or below a
 * caption, it says who took a picture.
 */
function nameAndPaperAtHead(lines: readonly AssessedLine[]): number {
  for (let i = 0; i < lines.length && !lines[i].isProse; i++) {
    if (lines[i].match?.kind === "caption" && lines[i].match?.rule !== "credit-name-bar") break;
    if (lines[i].shape.bars > 0 && nameBeforePaper(lines[i].words) > 0) return i;
  }
  return lines.length;
}

/** Behind the lines "From: …", "Subject: …" that a text sent by mail opens with, two of them at the least; else 0. */
function endOfMailHeader(lines: readonly AssessedLine[]): number {
  const end = lines.findIndex(({ words }) => !/^(?:From|To|Cc|Subject|Date|Sent|Reply-To): ?\S/i.test(words));
  return end >= 2 ? end : 0;
}

/** An address under the story is the paper's; one inside it may be where something happens. */
const isPostalAddress = ({ match }: AssessedLine): boolean => match?.rule === "postal-address";

/** Where "###" and "-30-" end the story, with no running text behind them. */
function endMarksAtEnd(lines: readonly AssessedLine[]): number[] {
  const found: number[] = [];
  for (let i = lines.length - 1; i > 0 && (!lines[i].isProse || lines[i].isCertain); i--) {
    if (lines[i].match?.rule === "end-mark") found.push(i);
  }
  return found;
}

/** Matches "Most Popular", "More from Ann Lee" and "Read more:". Not "Related: The pier in pictures", which has its link with it. */
const isRelatedHeading = ({ match, words }: AssessedLine): boolean =>
  match?.rule === "more-from" ||
  match?.rule === "more-heading" ||
  match?.rule === "most-read-in" ||
  (match?.rule === "page-furniture" &&
    ((match.kind === "related" && !/^(?:previous|next)\b/i.test(words)) ||
      (match.kind === "read-more" && words.endsWith(":"))));

/** A longer run under a heading is a list of the story's own, into which the page put its heading. */
const LONGEST_LIST = 15;

/** Up to the running text, or up to what else the page has; but a line that may be a crosshead stays with its text. */
function endOfRelated(lines: readonly AssessedLine[], from: number): number {
  let end = from;
  while (end < lines.length && end - from <= LONGEST_LIST && isListed(lines[end])) end++;
  if (end - from > LONGEST_LIST) return from;
  if (end === lines.length || lines[end].isCertain) return end;
  return end > from && isCrossheadLike(lines[end - 1]) ? end - 1 : end;
}

const isListed = (line: AssessedLine): boolean =>
  line.isCertain
    ? line.match?.kind === "related" || line.match?.kind === "published"
    : !line.isProse && line.shape.end !== LineEnd.stop && line.shape.end !== LineEnd.colon && !isAnswer(line);

/** Matches "A: Lisbon, in May", of an interview into which the page put its heading. Not "A town in fear". */
const isAnswer = ({ words }: AssessedLine): boolean => /^[QA][.:] ?\S/.test(words);

const MOST_CROSSHEAD_WORDS = 4;

const isCrossheadLike = ({ shape }: AssessedLine): boolean =>
  shape.words <= MOST_CROSSHEAD_WORDS || shape.allCapitalWords > shape.words / 2;

/** A label of the press office with nothing behind it: "Contact:". */
const isContactHeading = ({ match, words }: AssessedLine): boolean =>
  match !== null &&
  (match.rule === "press-contact" || match.rule === "page-furniture") &&
  /\b(?:contacts?|enquiries|inquiries) ?:?$/i.test(words);

const MOST_CONTACT_LINES = 6;

/** Names, houses, numbers and addresses: short lines, none of them a sentence or a headline. */
function endOfContacts(lines: readonly AssessedLine[], from: number): number {
  let end = from;
  while (end < Math.min(lines.length, from + MOST_CONTACT_LINES) && isContactLine(lines[end])) end++;
  return end;
}

const isContactLine = ({ isCertain, match, shape, words }: AssessedLine): boolean =>
  isCertain
    ? match?.kind === "contact"
    : shape.words <= 6 && (shape.end !== LineEnd.stop || /(?:Inc|Ltd|Co|Corp)\.$/.test(words));

/** Matches "4:12" below "0:00". Not "16:40" in a live report. */
const isSecondClock = (lines: readonly AssessedLine[], at: number): boolean =>
  at > 0 && lines[at - 1].match?.rule === "player-clock" && /^(?:\d{1,2}:){1,2}\d\d$/.test(lines[at].words);

/** Does a line stand between "2 / 12" and a credit? */
const isInGallery = (lines: readonly AssessedLine[], at: number): boolean =>
  at + 2 < lines.length &&
  lines[at].match?.rule === "gallery-count" &&
  !lines[at + 1].isCertain &&
  lines[at + 2].isCertain &&
  lines[at + 2].match?.kind === "caption" &&
  lines[at + 2].match?.rule !== "gallery-count";

/** Matches "Image caption," with the caption on the next line. Not "Image caption The pier in March". */
const isCaptionLabel = ({ match, words }: AssessedLine): boolean =>
  match?.rule === "caption-label" && /caption ?[,:]?$/.test(words);

const MOST_CAPTION_WORDS = 30;

const endOfCaption = (lines: readonly AssessedLine[], from: number): number =>
  from < lines.length && lines[from].shape.words <= MOST_CAPTION_WORDS ? from + 1 : from;
