import { Telling } from "../en/word-classes.js";
import { Sign } from "../shape.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

/** A number, and a street behind it; a house may stand before both. */
const STREET =
  /^(?:\p{Lu}[^,\d\n]{2,40}, )?\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}\d.'’-]{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Square|Sq|Place|Pl|Way|Quay|Highway|Hwy|Court|Ct|Parkway|Plaza|Terrace|Row|Wharf)\b/u;
/** A British or an American code behind the place, or a country behind either. */
const POST_CODE = /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?)\b/;

const FORWARD_LOOKING =
  /^(?:[^.]{0,160}\b(?:contains?|includes?|are|constitutes?|may be|making|make)\b[^.]{0,60}["“]?forward[- ]looking (?:statements|information)|(?:cautionary |safe harbou?r )?(?:note |statement |notice )?(?:regarding |on |about |concerning )?forward[- ]looking (?:statements|information)\W{0,2}$|safe harbou?r statement\W{0,2}$)/i;

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
  lineRule(
    {
      name: "forward-looking",
      kind: "copyright",
      confidence: 0.95,
      longest: 900,
      telling: Telling.forward,
      openings: "this forward certain some statements cautionary safe except these actual the all",
    },
    ({ words }) => /orward|harbo/i.test(words) && FORWARD_LOOKING.test(words),
  ),
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
  /** Matches "14 Quay Street, Harbour, HB1 2AB" and "20 Main St., Suite 5, Northvale, OH 44101". Not "14 Quay Street burnt down." */
  lineRule(
    { name: "postal-address", kind: "contact", confidence: 0.7, longest: 120 },
    ({ words, shape }) =>
      shape.numbers > 0 &&
      shape.words <= 14 &&
      shape.innerStops <= 1 &&
      STREET.test(words) &&
      POST_CODE.test(words),
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
