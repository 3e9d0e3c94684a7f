import { agencyOf } from "@copydesk/text/en";
import { Telling, WordClass } from "../en/word-classes.js";
import {
  bylineLeadLength,
  NAME_AND_ROLE,
  readByline,
  readBylineBehind,
  readNameAndStamp,
} from "../byline.js";
import { LineEnd } from "../shape.js";
import { readStamps, type Stamp } from "../stamp.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

const SERVICES = new Set(
  "facebook twitter email e-mail linkedin reddit pinterest whatsapp print share tumblr messenger flipboard telegram instagram google+ google copy link save pocket sms x skype youtube tweet more by via on".split(
    " ",
  ),
);

/** What was read last: one rule of stamps asks what the one before it has asked. */
let lastRead: { readonly words: string; readonly stamps: readonly Stamp[] | null } = {
  words: "",
  stamps: null,
};

function readStampsOnce(words: string): readonly Stamp[] | null {
  if (lastRead.words !== words) lastRead = { words, stamps: readStamps(words) };
  return lastRead.stamps;
}

/** A line that is stamps and nothing else, which hold what the rule asks for. */
function stampRule(name: string, confidence: number, holds: (stamps: readonly Stamp[]) => boolean): LineRule {
  return lineRule({ name, kind: "published", confidence, longest: 160 }, ({ words, shape }) => {
    if (shape.numbers === 0 || shape.words > 20) return false;
    const stamps = readStampsOnce(words);
    return stamps !== null && holds(stamps);
  });
}

const REPORTED_BY =
  /^[([] ?(?:additional )?(?:reporting|writing|editing|compiled|translated|translation|with (?:reporting|files|input|inputs))\b/i;
/** Matches "Writing by Ann Lee" and "--Editing by Ann Lee." Not "Additional reporting by the police found nothing." */
const REPORTED_BY_NAME =
  /^[–*-]{0,3} ?(?:(?:[Aa]dditional|ADDITIONAL) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|REPORTING|WRITING|EDITING) (?:and (?:[Ww]riting|[Ee]diting) )?(?:by|BY) \p{Lu}[\p{L}.'’-]* \p{Lu}/u;
/** Matches "With inputs from agencies" and "— With files from The Acme". Not "With files from the mayor's desk he ran." */
const FILES_FROM =
  /^[—–-]{0,2} ?(?:[Ww]ith|WITH) (?:[Ii]nputs?|[Ff]iles|[Rr]eporting|(?:a )?[Rr]eports?|INPUTS?|FILES|REPORTING|(?:A )?REPORTS?) (?:from|FROM|by|BY) (?:(?:the|our|its|The) )?(?:\p{Lu}|agenc|wire|staff|correspondent|bureau|news)/u;

/** "With PA Media": the agency that a story was written with. Not "With hope". */
const isWithAgency = (words: string): boolean =>
  /^With \p{Lu}/u.test(words) && words.length < 40 && agencyOf(words.slice(5).replace(/\.$/, "")) !== null;

/** Who wrote it, when, and rows of buttons: lines that are read word by word. */
export const signatureRules: readonly LineRule[] = [
  /** Matches "By Ann Lee, Staff Writer", "Agence France-Presse" and "Ann Lee, AFP | 3 May 2019". Not "By noon it was shut." */
  lineRule({ name: "byline", kind: "byline", confidence: 0.95, longest: 200 }, ({ words, shape }) => {
    if (shape.words === 0 || shape.words > 24) return false;
    // Without its "by" only a line that names an agency is one.
    return (
      (bylineLeadLength(words) > 0 || (shape.bits & WordClass.agency) !== 0) && readByline(words) !== null
    );
  }),
  /** Matches "September 9, 2020 10:33 AM" and "Updated 3 hours ago". Not "In September 2020 they met." */
  stampRule("stamp", 0.93, (stamps) =>
    stamps.some(({ label, hasDay, hasTime, isAgo }) => label !== null || isAgo || (hasDay && hasTime)),
  ),
  /** Matches "10:33 AM" alone on its line, which a live report may be divided by. Not "At 10:33 AM it rang." */
  stampRule("bare-time", 0.7, (stamps) => stamps.every(({ hasDay }) => !hasDay)),
  /** Matches "June 30, 2020" alone on its line. Not "June 30, 2020, was a Tuesday". */
  stampRule("bare-date", 0.85, () => true),
  /** Matches "Ann Lee2 March 2024 21:00", a writer run into a stamp, and "Ann Lee | 2 March 2024". Not "Ann Lee, 41". */
  lineRule({ name: "name-and-stamp", kind: "byline", confidence: 0.95, longest: 200 }, ({ words, shape }) => {
    if (shape.numbers < 2 || shape.words > 10) return false;
    const found = readNameAndStamp(words);
    return found !== null && (found.isParted || found.stamps.some(({ hasTime }) => hasTime));
  }),
  /** Matches "The pier was to last for ever. Interview by Ann Lee". Not "It was built by Ann Lee". */
  lineRule(
    { name: "byline-behind", kind: "byline", confidence: 0.9, longest: 320 },
    ({ words, shape }) =>
      shape.end === LineEnd.letter && shape.innerStops > 0 && readBylineBehind(words) !== null,
  ),
  /** Matches "Ann Lee March 2, 2024", which may also be the heading of a day. Not "Ann Lee, March 2024". */
  lineRule(
    { name: "name-and-day", kind: "byline", confidence: 0.85, longest: 60 },
    ({ words, shape }) => shape.numbers > 1 && shape.words <= 6 && readNameAndStamp(words) !== null,
  ),
  /** Matches "Ann Lee North of England correspondent". Not "The harbour correspondent", and not "Ann Lee, correspondent, left." */
  patternRule({
    name: "name-and-role",
    kind: "byline",
    confidence: 0.85,
    longest: 80,
    needs: WordClass.writing,
    pattern: NAME_AND_ROLE,
  }),
  /** Matches "Facebook Twitter Email". Not "Twitter bought it." */
  lineRule(
    {
      name: "service-row",
      kind: "share",
      confidence: 0.95,
      longest: 120,
      needs: WordClass.service | WordClass.invitation,
    },
    ({ words, shape }) =>
      shape.words >= 2 &&
      shape.words <= 14 &&
      words
        .toLowerCase()
        .split(/[\s,|/•·:]+/)
        .every((word) => word === "" || SERVICES.has(word)),
  ),
  /** Matches "(Reporting by Ann Lee; Editing by Bo Diaz)" and "— With files from Ann Lee". Not "Reporting by the army was slow." */
  lineRule(
    {
      name: "reporting-credit",
      kind: "byline",
      confidence: 0.95,
      longest: 420,
      openings: "additional reporting writing editing compiled translated translation with",
    },
    ({ words }) =>
      REPORTED_BY.test(words) ||
      REPORTED_BY_NAME.test(words) ||
      FILES_FROM.test(words) ||
      isWithAgency(words),
  ),
  /** Matches "Acme writers Ann Lee and Bo Diaz contributed to this report." Not "Rain contributed to the report." */
  patternRule({
    name: "contributor-credit",
    kind: "byline",
    confidence: 0.93,
    longest: 300,
    telling: Telling.contribution,
    needs: WordClass.page,
    pattern:
      /^[^“"]{0,270}\bcontributed (?:reporting |writing |research )?to this (?:report|story|article|piece|dispatch)\.?$/i,
  }),
  /** Matches "Ann Lee contributed to this report from Oslo." Not "Heat contributed to this year's fires." */
  patternRule({
    name: "contributor-note",
    kind: "byline",
    confidence: 0.85,
    longest: 300,
    telling: Telling.contribution,
    needs: WordClass.page,
    pattern: /\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article|piece)\b/i,
  }),
  /** Matches "Ann Lee is a reporter for The Acme." Not "Ann Lee is a runner from Ohio." */
  patternRule({
    name: "writer-note",
    kind: "byline",
    confidence: 0.8,
    longest: 600,
    needs: WordClass.writing,
    pattern:
      /^(?:[A-Z][\w.'’-]+ ){1,4}(?:is|was|has been|joined|covers|writes|reports) (?:a|an|the|on|about|for)?\b[^.]{0,60}\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|freelance|blogger|producer|author of|politics|podcast)\b/i,
  }),
];
