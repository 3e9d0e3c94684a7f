import type { AssessedLine } from "./assess-line.js";
import { bodyKind } from "./body-kind.js";
import type { Model, Weighed } from "./model/index.js";
import type { RuleMatch } from "./rules/index.js";
import { findLongLists } from "./long-lists.js";
import { startOfTail } from "./sections/tail.js";
import { findSections } from "./sections.js";
import { LineEnd } from "./shape.js";
import { findTitle, isAlone, isMarkedTitle, isNameBelow, isOnTopic } from "./title.js";
import type { Strictness } from "./types.js";
import { weighRuns } from "./weigh-runs.js";
import type { Verdict } from "./verdict.js";

/** From how likely on a line is stripped. */
const THRESHOLDS: Readonly<Record<Strictness, number>> = { careful: 0.9, balanced: 0.82, thorough: 0.5 };
/** A line that stands where a headline does and is made like one is more readily taken for it. */
const TITLE_THRESHOLD = 0.65;
/** Still more so when it opens the text and speaks of what the text speaks of. */
const OPENING_TITLE_THRESHOLD = 0.2;
/** And more so when there is nothing but sentences below it. */
const ALONE_TITLE_THRESHOLD = 0.1;

/** A headline has no more words, unless a byline or a stamp below it says that it is one. */
const MOST_TITLE_WORDS = 16;

/** Above the first running text little is body, so that less will do. */
const HEAD_DISCOUNT = 0.17;

/** Nor is there much behind the last: a crosshead has nothing to stand over there. */
const TAIL_DISCOUNT = 0.15;

/** More words may be a sentence that was cut off. */
const MOST_TAIL_WORDS = 8;

/** Still less for what a rule all but knows: a date alone on its line. */
const NEARLY_CERTAIN = 0.8;
const HEAD_HINT_THRESHOLD = 0.45;

/** The weights know English: of lines in other letters only the surest are stripped. */
const FOREIGN_THRESHOLD = 0.95;
const FOREIGN_SHARE = 0.3;

/** Sentences are what stories are made of: it takes more to strip one that no rule knows. */
const SENTENCE_THRESHOLD = 0.95;
/** A list as long as no page puts between two paragraphs is the story's own. */
const LIST_THRESHOLD = 0.98;
/** What a live report or an interview is divided by is never stripped by the model. */
const NEVER = 2;

/** Judges each line of a text among the others. */
export type Judge = (lines: readonly AssessedLine[]) => readonly Verdict[];

/** Named rules decide what is certain, the model the rest. */
export function createJudge(model: Model, strictness: Strictness, explain: boolean): Judge {
  const threshold = THRESHOLDS[strictness];
  return (lines) => {
    const weighed = weighRuns(lines, model.weigh(lines, explain));
    const head = headOf(lines);
    const isLive = isLiveReport(lines);
    const title = findTitle(lines);
    const titleThreshold = titleThresholdOf(lines, title);
    const sections = findSections(lines, title);
    const listed = findLongLists(lines);
    const tail = shortTailOf(lines);
    return lines.map((line, i) => {
      const { match } = line;
      const section = sections[i];
      if (match !== null && line.isCertain) return certainVerdict(match);
      if (section !== null) return certainVerdict(section);
      if (i === title && weighed[i].likely >= titleThreshold) return titleVerdict(weighed[i]);
      const { likely } = weighed[i];
      const discount =
        i < tail || line.shape.words > MOST_TAIL_WORDS || line.shape.end !== LineEnd.letter
          ? 0
          : TAIL_DISCOUNT;
      const least = i < head ? headThreshold(line, threshold) : threshold - discount;
      const spared = Math.max(spareFrom(line, isLive), listed[i] === 1 ? LIST_THRESHOLD : 0);
      const isResidue = likely >= Math.max(least, spared);
      return isResidue ? residueVerdict(match, weighed[i]) : bodyVerdict(line, weighed[i]);
    });
  };
}

const headThreshold = ({ match }: AssessedLine, threshold: number): number =>
  match !== null && match.confidence >= NEARLY_CERTAIN ? HEAD_HINT_THRESHOLD : threshold - HEAD_DISCOUNT;

/** Where the first running text stands; 0 without any. */
const headOf = (lines: readonly AssessedLine[]): number =>
  Math.max(
    0,
    lines.findIndex(({ isProse, isCertain }) => isProse && !isCertain),
  );

/** More lines behind the last paragraph may be a list of the story's own. */
const LONGEST_TAIL = 6;

/** Where the few lines behind the last running text begin; past the end where there are many. */
function shortTailOf(lines: readonly AssessedLine[]): number {
  const tail = startOfTail(lines);
  return lines.slice(tail).filter(({ isCertain }) => !isCertain).length > LONGEST_TAIL ? lines.length : tail;
}

/** Do times of the day divide the text, as they do a live report? One alone is a stamp of the page. */
const isLiveReport = (lines: readonly AssessedLine[]): boolean => lines.filter(isBareTime).length > 1;

/** Matches "10:15 a.m." and "16:40". Not "2:1". */
const isBareTime = ({ match, words, shape }: AssessedLine): boolean =>
  match?.rule === "bare-time" || (shape.startsDigit && shape.words === 0 && /^\d{1,2}[:.]\d\d$/.test(words));

/** How likely a line must at least be residue, whatever the dial says. */
function spareFrom(line: AssessedLine, isLive: boolean): number {
  if ((isLive && isBareTime(line)) || isQuestionOrAnswer(line) || isSaid(line) || isFigure(line))
    return NEVER;
  if (line.match === null && line.shape.end === LineEnd.stop) return SENTENCE_THRESHOLD;
  return line.shape.foreignLetters > FOREIGN_SHARE * line.shape.letters ? FOREIGN_THRESHOLD : 0;
}

/** Matches "Q: What did you see?" and "A. Nothing". Not "A town in fear". */
const isQuestionOrAnswer = ({ words }: AssessedLine): boolean => /^[QA][.:] ?\S/.test(words);

/** Matches "$4.2 million" and "62%", which stand alone above what they are of. Not "12", which may count comments. */
const isFigure = ({ words, shape }: AssessedLine): boolean =>
  shape.words <= 1 &&
  shape.length <= MOST_FIGURE_LETTERS &&
  /^(?:(?:US|A|C)?[$£€¥₹] ?\d[\d.,]*(?: ?(?:[mbk]n?|million|billion|trillion|crore|lakh))?|\d[\d.,]* ?(?:%|per ?cent|million|billion|trillion))$/i.test(
    words,
  );

const MOST_FIGURE_LETTERS = 24;

const MOST_SAID_WORDS = 3;

/** Matches “No.” and “Not yet!”, a paragraph that is an answer. Not “No”, which may be a button of the page. */
const isSaid = ({ shape, match }: AssessedLine): boolean =>
  match === null &&
  shape.startsMark &&
  shape.marks >= 2 &&
  shape.words <= MOST_SAID_WORDS &&
  shape.end === LineEnd.stop;

function titleThresholdOf(lines: readonly AssessedLine[], title: number): number {
  if (isMarkedTitle(lines, title)) return 0;
  if (title >= 0 && lines[title].shape.words > MOST_TITLE_WORDS) return NEVER;
  if (title === 0 && isAlone(lines)) return ALONE_TITLE_THRESHOLD;
  return title === 0 && (isOnTopic(lines) || isNameBelow(lines, title))
    ? OPENING_TITLE_THRESHOLD
    : TITLE_THRESHOLD;
}

const certainVerdict = ({ kind, rule, confidence }: RuleMatch): Verdict => ({
  kind,
  kept: false,
  rule,
  confidence,
  reasons: [],
});

const titleVerdict = ({ likely, reasons }: Weighed): Verdict => ({
  kind: "title",
  kept: false,
  rule: "headline",
  confidence: toConfidence(Math.max(likely, 0.5)),
  reasons,
});

/** What no rule is certain of: a hint gives its name and kind, the model decides. */
const residueVerdict = (hint: RuleMatch | null, { likely, reasons }: Weighed): Verdict => ({
  kind: hint?.kind ?? "other",
  kept: false,
  rule: hint?.rule ?? "line-model",
  confidence: toConfidence(likely),
  reasons,
});

const bodyVerdict = (line: AssessedLine, { likely, reasons }: Weighed): Verdict => ({
  kind: line.match?.kind === "correction" ? "correction" : bodyKind(line),
  kept: true,
  rule: "body",
  confidence: toConfidence(1 - likely),
  reasons,
});

/** Two decimals: more would claim what was never measured. */
const toConfidence = (likely: number): number => Math.round(likely * 100) / 100;
