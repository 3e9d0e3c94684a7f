import { Sign } from "../shape.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

/** What frames a press release. */
export const releaseRules: readonly LineRule[] = [
  /** Matches "FOR IMMEDIATE RELEASE" and "Embargoed until 00:01". Not "The press release was immediate." */
  patternRule({
    name: "release-mark",
    kind: "navigation",
    confidence: 0.95,
    longest: 120,
    openings: "for embargoed embargo strictly press news media not",
    pattern:
      /^\W{0,3}(?:for immediate (?:release|distribution)\b[^.]{0,50}|(?:strictly )?embargo(?:ed)?(?: (?:until|till|to|for)\b|:)[^.]{0,80}|(?:press|news|media) (?:release|statement|advisory)(?: ?[:|–—-][^.]{0,40})?|not for (?:release|publication|distribution)[^.]{0,80})\W{0,3}$/i,
  }),
  /** Matches "###", "-ENDS-" and "-30-", which a column may end with, too. Not "30" and not "It ends". */
  patternRule({
    name: "end-mark",
    kind: "navigation",
    confidence: 0.85,
    longest: 24,
    pattern: /^(?:(?:# ?){3,6}|[-–—*(~]{1,3} ?(?:ends?|30|more) ?[-–—*)~]{1,3}|ENDS?)$/i,
  }),
  /** Matches "Enditem", "==Kyodo" and "*MORE TO COME*", with which copy of agencies ends. Not "More to come." */
  patternRule({
    name: "wire-end",
    kind: "navigation",
    confidence: 0.95,
    longest: 30,
    pattern:
      /^(?:(?:Enditem|ENDITEM)\W?|={1,3} ?[A-Z][A-Za-z]{2,15}|[*([-]{1,3} ?(?:[Mm]ore to (?:come|follow)|MORE TO (?:COME|FOLLOW))[*)\].-]{0,3}|MORE TO (?:COME|FOLLOW)\W{0,3})$/,
  }),
  /** Matches "Media contact: Cy Fox" and "Press enquiries:". Not "Contact with the boat was lost." */
  patternRule({
    name: "press-contact",
    kind: "contact",
    confidence: 0.95,
    longest: 240,
    openings: "media press investor investors public company contact contacts news pr",
    pattern:
      /^(?:(?:media|press|investors?|company|news|pr)(?: (?:and|&) (?:media|press|investors?))?(?: relations)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|office)(?: (?:information|details))? ?(?::|$)|(?:media|press|investors?|public) relations ?:|contacts? ?: ?(?:$|[A-Z]))/i,
  }),
  /** Matches "SOURCE Acme Boats, Inc." Not "Source of the leak". */
  patternRule({
    name: "release-source",
    kind: "navigation",
    confidence: 0.93,
    longest: 120,
    openings: "source",
    pattern: /^SOURCE:? [A-Z][^.!?]{1,60}(?:\b(?:Inc|Ltd|Co|Corp|plc|LLC)\.?)?$/,
  }),
  /** Matches "This release contains forward-looking statements." Not "It was a forward-looking plan." */
  patternRule({
    name: "forward-looking",
    kind: "copyright",
    confidence: 0.95,
    longest: 900,
    openings: "this forward certain some statements cautionary safe except these actual the all",
    pattern:
      /^(?:[^.]{0,160}\b(?:contains?|includes?|are|constitutes?|may be|making|make)\b[^.]{0,60}["“]?forward[- ]looking (?:statements|information)|(?:cautionary |safe harbou?r )?(?:note |statement |notice )?(?:regarding |on |about |concerning )?forward[- ]looking (?:statements|information)\W{0,2}$|safe harbou?r statement\W{0,2}$)/i,
  }),
  /** Matches "(555) 010-0199" and "Tel: +44 20 7946 0000" alone on their lines. Not "1914-1918" and not "3-2". */
  lineRule(
    { name: "phone-line", kind: "contact", confidence: 0.93, longest: 60 },
    ({ words, shape }) =>
      shape.numbers >= 2 &&
      shape.words <= 2 &&
      /^(?:(?:tel|phone|mobile|office|fax|cell|call|[tmp])\W{1,3})?(?:\+\d{1,3}[ .-]?|\(\d{3,5}\) ?|\d{3}[.-]\d{3}[.-]|0\d{2,4}[ -])\d[\d ().-]{4,16}$/i.test(
        words,
      ),
  ),
  /** Matches "((ann.lee@example.org; +44 20 7946 0000))" under wire copy. Not "((x + y))". */
  patternRule({
    name: "desk-contact",
    kind: "contact",
    confidence: 0.95,
    longest: 400,
    signs: Sign.at,
    pattern: /^\(\([^()]{3,380}\)\)?$/,
  }),
];

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
      /^(?:\((?:adds|updates|recasts|corrects|refiles|rewrites|changes|removes|repeats|fixes|clarifies)\b[^().]{3,200}\)|(?:eds|editors)\W{1,2} ?(?:adds|updates|recasts|corrects|changes|note|with|apnewsnow|moving|will)\b.{0,260})$/i,
  }),
];
