import { languageNames, menuWords } from "../en/menu-words.js";
import { LineEnd, Sign } from "../shape.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

const MOST_MENU_WORDS = 40;

/** Is every word the name of a section or a word of a menu? */
const isMenu = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s|/•·,&>+-]+/)
    .every((word) => word === "" || menuWords.has(word));

/** Are all of a row, between bars, dots or commas, names of languages? */
const isLanguageRow = (words: string): boolean => {
  const first = /^[^|/•·,]{1,24}(?=[|/•·,])/.exec(words)?.[0].trim();
  if (first === undefined || !languageNames.has(first.toLowerCase())) return false;
  const parts = words.toLowerCase().split(/ ?[|/•·,] ?/);
  return parts.length >= 2 && parts.every((part) => languageNames.has(part));
};

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
  /** Matches "English | Deutsch | Français", the languages of a site. Not "English French", and not "English and Welsh". */
  lineRule(
    { name: "language-row", kind: "navigation", confidence: 0.93, longest: 160 },
    ({ words, shape }) =>
      shape.words >= 2 && shape.words <= 16 && shape.numbers === 0 && isLanguageRow(words),
  ),
  /** Matches "Read this story in Spanish" and "Lea esta nota en español". Not "Read this story in one go." */
  patternRule({
    name: "language-link",
    kind: "navigation",
    confidence: 0.95,
    longest: 60,
    openings: "read leer lea lire lesen",
    pattern:
      /^(?:Read (?:this )?(?:(?:story|article|page) )?(?:this )?in (?:Spanish|English|French|German|Arabic|Chinese|Russian|Portuguese|Hindi|Urdu|Welsh)|(?:Leer|Lea) (?:en|est[ae] (?:nota|noticia|artículo|historia) en) (?:español|inglés)|Lire (?:cet article )?en (?:français|anglais))\W{0,2}$/i,
  }),
  /** Matches "Sort by: Newest", above comments. Not "Sort by colour, he said." */
  patternRule({
    name: "sort-row",
    kind: "navigation",
    confidence: 0.95,
    longest: 50,
    openings: "sort sorted",
    pattern:
      /^sort(?:ed)? by ?:? ?(?:best|top|newest|oldest|latest|most \w{3,12}|relevance|date)(?: first)?$/i,
  }),
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
