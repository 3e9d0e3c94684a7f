import { Sign } from "../shape.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

const NO_CODES = new Set(
  "he/she she/he his/her her/his him/her and/or she/her he/him they/them yes/no km/h".split(" "),
);

/** What the desks of agencies leave in their copy. */
export const deskRules: readonly LineRule[] = [
  /** Matches "burs-abc/jh/def", "ab/cd" and "/abc". Not "and/or", and not "red/blue". */
  lineRule(
    { name: "desk-code", kind: "byline", confidence: 0.95, longest: 30, signs: Sign.stroke },
    ({ words }) =>
      /^(?:[a-z]{2,4}-)?[a-z]{2,3}(?:-[a-z]{2,4})?(?:\/[a-z]{2,3}){1,6}$|^\/[a-z]{2,4}$/.test(words) &&
      !NO_CODES.has(words),
  ),
  /** Matches "BC-EU--Harbour Ferry, 2nd Ld-Writethru" and "AM-Pier Vote,580". Not "UK-US trade" and not "Sub-Saharan Africa". */
  patternRule({
    name: "wire-slug",
    kind: "navigation",
    confidence: 0.95,
    longest: 90,
    pattern:
      /^[A-Z]{2}-(?:[A-Z]{2,4}-{1,2})?[A-Z][\w.&'’ -]{1,40}(?:, ?\d{2,4}$|(?:, ?|-)(?:\d{1,2}(?:st|nd|rd|th) )?(?:Ld|Lead|Add|Sub|Take|Writethru|WRITETHRU|Bjt|BJT|Advisory)\b[\w ,-]{0,30}$|, ?\d{1,2}(?:st|nd|rd|th) L[\w-]{1,20}(?:, ?\d{2,4})?$)/,
  }),
  /** Matches "2nd Lead", "Take 2" and "1st Ld-Writethru", the round of wire copy. Not "Take 2 apples". */
  patternRule({
    name: "wire-take",
    kind: "navigation",
    confidence: 0.93,
    longest: 40,
    pattern:
      /^(?:\d(?:st|nd|rd|th) (?:Ld|Lead|LEAD|Take|Add|Update)|(?:Take|Add|TAKE|ADD) \d{1,2})(?:[- ](?:Writethru|WRITETHRU|Lead|Take))?$/,
  }),
  /** Matches "AP Photo XAS101, XAS102", the pictures that go with copy. Not "AP Photo/Ann Lee". */
  patternRule({
    name: "wire-pictures",
    kind: "navigation",
    confidence: 0.95,
    longest: 120,
    openings: "ap afp reuters epa photo with",
    pattern:
      /^(?:(?:AP|AFP|EPA|Reuters) )?(?:Photos?|Graphics?|Video)[: ]{1,2}(?:[A-Z]{2,6}\d{2,4}(?:-\d{1,4})?(?:, ?| |$)){1,8}$/,
  }),
  /** Matches "03-04-21 1744EST", when an agency sent its copy. Not "03-04-21 1744". */
  patternRule({
    name: "wire-stamp",
    kind: "published",
    confidence: 0.95,
    longest: 30,
    openings: "#2",
    pattern: /^\d\d-\d\d-\d\d \d{4}(?:GMT|UTC|[ECMP][SD]?T)$/,
  }),
  /** Matches "PTI ABC DEF" alone on its line. Not "PTI". */
  patternRule({
    name: "agency-code",
    kind: "byline",
    confidence: 0.95,
    longest: 60,
    openings: "pti ians ani uni",
    pattern: /^(?:PTI|IANS|ANI|UNI)(?:[ /][A-Z]{2,4}){1,7}$/,
  }),
  /** Matches "(Continued on Page 4, Col. 3)" and "See PIER, Page A4". Not "He continued on page 4." */
  patternRule({
    name: "jump-line",
    kind: "navigation",
    confidence: 0.95,
    longest: 60,
    openings: "continued see please turn",
    pattern:
      /^\W{0,2}(?:(?:please )?(?:see|turn to) [A-Z][A-Z' ]{2,24}[,.]?(?: on| to)? |continued (?:on|from) )(?:page |pg\.? |p\.? ?)?[A-Z]?\d{1,3}\b[^!?]{0,20}$/i,
  }),
  /** Matches "(Adds analyst comment, shares)". Not "(Adds up to nine.)" */
  patternRule({
    name: "desk-advisory",
    kind: "other",
    confidence: 0.95,
    longest: 300,
    openings:
      "adds updates recasts corrects refiles rewrites changes removes repeats fixes clarifies eds editors",
    pattern:
      /^(?:\((?:adds|updates|recasts|corrects|refiles|rewrites|changes|removes|repeats|fixes|clarifies)\b[^().]{3,200}\)|(?:eds|editors)\W{1,2} ?(?:adds|updates|recasts|corrects|changes|note|with|apnewsnow|moving|will|this (?:story|version)|an? )\b.{0,260})$/i,
  }),
  /** Matches "A.A.M/K.L", who wrote and who edited. Not "A.M./P.M." */
  patternRule({
    name: "dotted-code",
    kind: "byline",
    confidence: 0.95,
    longest: 24,
    signs: Sign.stroke,
    pattern: /^(?!A\.M)(?:[A-Z]\.){1,3}[A-Z]?(?:\/(?:[A-Z]\.){1,3}[A-Z]?){1,3}$/,
  }),
  /** Matches "For the live blog on ferries, please click on: [LIVE/]". Not "Please click on the map." */
  patternRule({
    name: "wire-screen",
    kind: "read-more",
    confidence: 0.95,
    longest: 240,
    openings: "for",
    pattern: /^For [^.!?]{3,200} (?:please )?click on:? ?[[<][\w/.:=-]{2,40}[\]>]\W{0,2}$/i,
  }),
  /** Matches "doi:10.1000/182" alone on its line. Not "It has the doi 10.1000/182." */
  patternRule({
    name: "doi-line",
    kind: "other",
    confidence: 0.93,
    longest: 120,
    openings: "doi https",
    pattern: /^(?:doi ?:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S{1,80}$/i,
  }),
  /** Matches "(BEGIN VIDEOTAPE)" and "(COMMERCIAL BREAK)", which no one says. Not "(LAUGHTER)". */
  patternRule({
    name: "transcript-cut",
    kind: "other",
    confidence: 0.93,
    longest: 40,
    openings: "begin end commercial",
    pattern: /^[([](?:(?:BEGIN|END) (?:VIDEO|AUDIO)[ A-Z]{0,12}|COMMERCIAL BREAK)[)\]]$/,
  }),
  /** Matches "END   4:41 P.M. EDT" under what was said in a briefing. Not "End of the day". */
  patternRule({
    name: "briefing-end",
    kind: "other",
    confidence: 0.93,
    longest: 40,
    openings: "end",
    pattern: /^END\s{1,12}\d{1,2}:\d\d [AP]\.?M\.?(?: [A-Z]{2,4})?$/,
  }),
];
