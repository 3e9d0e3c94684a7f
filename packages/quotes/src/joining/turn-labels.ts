import type { Span } from "@copydesk/text";

/** Who speaks in a paragraph, or below it, and where what is said begins. */
export interface Label extends Span {
  readonly behind: number;
  readonly alone: boolean;
}

/** How a talk prints who speaks. */
interface LabelFormat {
  /** Its group is the name. */
  readonly pattern: RegExp;
  /** Does the label fill its paragraph, above what is said? */
  readonly alone: boolean;
}

const LABEL_FORMATS: readonly LabelFormat[] = [
  {
    // Q: Who won?
    pattern: /^([QA])[.:] +(?=\S)/,
    alone: false,
  },
  {
    // Q    Who won?
    pattern: /^(Q)(?: {2,8}|\t)(?=\S)/,
    alone: false,
  },
  {
    // One to four words, each with a capital or an initial; the role and what stands in brackets are no part of it.
    // [07:00:00] ANN LEE, HOST, LEEDS (voice-over): We did.
    pattern:
      /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? *)?(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}(?: #\d)?)(?:, [\p{Lu}\d .,&'’/-]{2,60})?(?: \([^()]{2,40}\))?: +(?=\S)/u,
    alone: false,
  },
  {
    // Ann Lee -- Chief Executive Officer
    pattern:
      /^(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) (?:--|[–—]) \p{Lu}[^.?!:"“”]{2,70}$/u,
    alone: true,
  },
  {
    // Operator
    pattern: /^(Operator)$/,
    alone: true,
  },
];

const LONGEST_LABEL = 160;

/**
 * Does a paragraph open as no prose does: with a time in brackets, or with words none of which begins with a small
 * letter, up to a sign or its end? Asked by letter, since it is asked of every paragraph. Not "The mayor said", "Mayor
 * Ann Lee said" and "Leeds, a city".
 */
function mayOpenLabel(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start);
  if (first === MARK || (first < CAPITAL_A && first !== BRACKET && !(first >= ZERO && first <= NINE)))
    return false;
  let begins = true;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (begins ? code < ZERO || code > SMALL_Z : code === COLON || code === TAB) return true;
    if (begins && code >= SMALL_A) return false;
    if (code === STOP && at === start + 1) return true;
    begins = code === SPACE;
  }
  return true;
}

const TAB = 0x09;
const SPACE = 0x20;
const BRACKET = 0x28;
const STOP = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const MARK = 0x201c;

/** Without one of these a paragraph is prose all the same. */
const SIGNS = [":", "\t", " -- ", " – ", " — "];

/** The label that a paragraph opens with, or is; null for nearly all. Words in marks behind a colon are the reporter's: `Lee: "No."` */
export function readLabel(source: string, { start, end }: Span): Label | null {
  if (!mayOpenLabel(source, start, end)) return null;
  const head = source.slice(start, Math.min(end, start + LONGEST_LABEL));
  if (!SIGNS.some((sign) => head.includes(sign)) && !/^[QA](?:\.| {2})|^Operator$/.test(head)) return null;
  for (const { pattern, alone } of LABEL_FORMATS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [label, name] = match;
    const behind = start + label.length;
    if (alone ? behind < end : behind >= end || /["“”'‘«»„]/.test(source.charAt(behind))) continue;
    const at = start + label.indexOf(name);
    return { start: at, end: at + name.length, behind, alone };
  }
  return null;
}
