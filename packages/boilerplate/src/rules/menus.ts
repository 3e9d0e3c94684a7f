import { menuWords } from "../en/menu-words.js";
import { LineEnd, Sign } from "../shape.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

const MOST_MENU_WORDS = 40;

/** Is every word the name of a section or a word of a menu? */
const isMenu = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s|/•·,&>+-]+/)
    .every((word) => word === "" || menuWords.has(word));

/** Rows and trails by which a reader walks through a site. */
export const menuRules: readonly LineRule[] = [
  /** Matches "Home > News > Local" and "News » Local". Not "3 > 2". */
  patternRule({
    name: "breadcrumbs",
    kind: "navigation",
    confidence: 0.9,
    longest: 160,
    signs: Sign.angle,
    pattern: /^[A-Z][\w&' ]{1,30}(?: ?[»›>] ?[\w&',:’ -]{2,70}){1,5}$/,
  }),
  /** Matches "Home / News / The pier vote". Not "Home/away" and not "Home > News", which is another rule's. */
  patternRule({
    name: "home-trail",
    kind: "navigation",
    confidence: 0.95,
    longest: 240,
    openings: "home",
    signs: Sign.stroke,
    pattern: /^Home(?: [/|] [^/|\n]{2,120}){1,6}$/,
  }),
  /** Matches "Home News Sport Opinion" and "News | Sport | Video". Not "News Sport", and not "World news travels". */
  lineRule(
    { name: "menu-row", kind: "navigation", confidence: 0.95, longest: 300 },
    ({ words, shape }) =>
      shape.words >= 3 &&
      shape.words <= MOST_MENU_WORDS &&
      shape.numbers === 0 &&
      shape.capitalWords * 2 > shape.words &&
      shape.end === LineEnd.letter &&
      isMenu(words),
  ),
  /** Matches "Text size A A A" and "Font size: A- A+". Not "Text sizes have grown." */
  patternRule({
    name: "text-size",
    kind: "navigation",
    confidence: 0.95,
    longest: 60,
    openings: "text font",
    pattern:
      /^(?:text|font) size ?:? ?(?:[a+-]{1,2}(?:[ /|]{1,3}[a+-]{1,2}){0,3}|small|medium|larger?|smaller)(?: (?:medium|larger?|smaller))*$/i,
  }),
  /** Matches "chevron_left" and "keyboard_arrow_down", names of signs that a font would have drawn. Not "left". */
  patternRule({
    name: "icon-name",
    kind: "navigation",
    confidence: 0.95,
    longest: 40,
    pattern: /^[a-z]{3,16}(?:_[a-z]{2,12}){1,3}$/,
  }),
  /** Matches "HARBOUR GAZETTE | 4 March 2021 | Page 3" and "Page 3 of 12". Not "Page 3 was torn out." */
  lineRule(
    { name: "page-number", kind: "navigation", confidence: 0.93, longest: 120 },
    ({ words, shape }) =>
      shape.end === LineEnd.digit &&
      shape.words <= 12 &&
      /^(?:[^.!?"“]{0,90}[|•·–—-] {0,3})?[Pp](?:age|AGE) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/.test(words),
  ),
];
