import type { RegionKind } from "../types.js";

/** A named claim about the end of a line: where what is glued to it begins. */
export interface TailRule {
  readonly name: string;
  readonly kind: RegionKind;
  /** The offset in the window at which the tail begins, or -1. */
  find(window: string): number;
}

const READ_MORE =
  /(?:(?:(?:click|tap) here to )?(?:read|continue reading|view) ?(?:(?:the )?(?:more|rest|(?:full |entire |whole |original )?(?:article|story|post))(?: (?:here|at|on|of)(?: the| this)?(?: source| article| story)?)?)?|full story|learn more|more info)(?: ?[-–—|:»>→.…]{1,3} ?(?:source)?)?$/i;

/** Behind these a new sentence or a link may begin; a letter there means that two words ran together. */
const ENDED = /[.!?…"”’)\]]$/;

function readMoreStart(window: string): number {
  const match = READ_MORE.exec(window);
  if (match === null || match.index === 0) return -1;
  const first = window[match.index];
  if (first !== first.toUpperCase()) return -1;
  const before = window.slice(0, match.index);
  const isGlued = /[\p{L}\p{N},;:—–-]$/u.test(before);
  // "He said: Read more." is a sentence about reading; its full stop and its colon say so.
  if (/[a-z]\.$/.test(match[0])) return -1;
  return isGlued || ENDED.test(before.trimEnd()) ? match.index : -1;
}

const READING_TIME =
  /(?:\d{4}|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|ago)( ?[|·•–—-]? ?(?:timer|schedule|access_time)?\d{1,2}[ -]?min(?:ute)?s?\.? ?read)$/i;

/** Where the time that reading takes begins, behind a year or a time of day, with the name of a sign or nothing between. */
function readingTimeStart(window: string): number {
  const match = READING_TIME.exec(window);
  return match === null ? -1 : window.length - match[1].length;
}

const REPORTING =
  /\((?:(?:Additional )?(?:Reporting|Writing)|Editing) (?:and (?:[Ww]riting|[Ee]diting) )?by \p{Lu}[^()]{2,100}\)$/u;

/** What feeds and extractors glue to the end of a paragraph. */
export const tailRules: readonly TailRule[] = [
  /** Matches "($1 = 0.8 pounds) (Reporting by Ann Lee; Editing by Bo Diaz)". Not "it hired him (reporting by phone)". */
  {
    name: "reporting-tail",
    kind: "byline",
    find: (window) => (window.endsWith(")") ? window.search(REPORTING) : -1),
  },
  /** Matches "…to the organizRead More – Source" and "… Read full story". Not "she urged them to read more". */
  { name: "read-more-tail", kind: "read-more", find: readMoreStart },
  /** Matches "of the city w [+1234 chars]". Not "[+12 points]". */
  {
    name: "characters-left",
    kind: "read-more",
    find: (window) => window.search(/\[\+ ?\d{1,7} ?(?:chars?|characters|words)\]$/),
  },
  /** Matches "down the roa… (continued)" and "the la (more…)". Not "the saga (continued overleaf)". */
  {
    name: "continued-mark",
    kind: "read-more",
    find: (window) => afterEllipsis(window, /\((?:continued|more|cont['’]?d)[….]{0,3}\)$/i),
  },
  /** Matches "in the brawl[...]" and "ha[…]". Not "[...] and so it went". */
  {
    name: "bracketed-ellipsis",
    kind: "read-more",
    find: (window) => window.search(/[[(] ?(?:…|\.\.\.|&hellip;|&#8230;) ?[\])]$/),
  },
  /** Matches "a law is a law. Click to tweet". Not "she told him to click to tweet". */
  {
    name: "tweet-tail",
    kind: "share",
    find: (window) =>
      afterSentence(window, /(?:Click to tweet|CLICK TO TWEET|Click To Tweet|Tweet this|Tweet This)$/),
  },
  /** Matches "The boats are back. Enditem" and "at noon. (END)". Not "He waited for the end." */
  {
    name: "wire-end-tail",
    kind: "navigation",
    find: (window) => afterSentence(window, /(?:Enditem|ENDITEM|\(END\)|-ENDS-|-30-)$/),
  },
  /** Matches "he said. burs-abc/jh" and "at noon. ab/cd/ef". Not "It is his. and/or hers". */
  {
    name: "desk-code-tail",
    kind: "byline",
    find: (window) => afterSentence(window, /(?:[a-z]{2,4}-)?[a-z]{2,3}(?:\/[a-z]{2,3}){1,6}$/),
  },
  /** Matches "March 4, 2020timer4 min. read" and "3 June 2019 · 5 min read". Not "a book that takes 5 min to read". */
  { name: "reading-time-tail", kind: "navigation", find: readingTimeStart },
  /** Matches "It ended at noon.Advertisement". Not "They paid for an advertisement." */
  {
    name: "button-tail",
    kind: "share",
    find: (window) =>
      afterSentence(
        window,
        /(?:Advertisement|ADVERTISEMENT|Share this|Share|SHARE|Subscribe|SUBSCRIBE|Sign Up|SIGN UP)$/,
      ),
  },
];

function afterSentence(window: string, tail: RegExp): number {
  const at = window.search(tail);
  return at > 0 && /[.!?…"”’)]\s{0,3}$/.test(window.slice(Math.max(0, at - 5), at)) ? at : -1;
}

function afterEllipsis(window: string, tail: RegExp): number {
  const at = window.search(tail);
  return at > 0 && /(?:…|\.\.\.)\s?$/.test(window.slice(Math.max(0, at - 4), at)) ? at : -1;
}
