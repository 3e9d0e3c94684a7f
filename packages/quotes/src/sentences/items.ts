import { TokenFlag, TokenKind } from "@copydesk/text";
import { adverbInCapitals, isNamed } from "./is-named.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { kindOfMere } from "../marks/mere-marks.js";
import type { MarkedSpan } from "../marks/pair-marks.js";
import type { Outline, SentenceRange } from "./outline.js";

/** Bits that a word keeps when it is written as a name. */
const KEPT_BY_NAMES =
  Word.title |
  Word.person |
  Word.group |
  Word.organisation |
  Word.document |
  Word.time |
  Word.number |
  Word.occasion |
  Word.male |
  Word.female;

/** Adds the items of a sentence, each stretch in marks as one; full stops of abbreviations are left out. */
export function readItems(outline: Outline, sentence: SentenceRange, items: Items): void {
  const { tokens, entries, bits, marked } = outline;
  const { starts, ends, kinds, flags } = tokens;
  const first = items.length;
  const loud = isTitleCase(outline, sentence);
  let mark = sentence.markedFrom;
  let markStart = startOfMark(outline, sentence, mark);
  let opens = true;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (starts[i] >= markStart) {
      addMarked(items, marked[mark], mark);
      i = lastInside(outline, i, sentence.to, marked[mark].end);
      mark++;
      markStart = startOfMark(outline, sentence, mark);
      opens = false;
      continue;
    }
    const isWord = kinds[i] === TokenKind.word;
    const kind = isWord ? ItemKind.word : kindOf(outline, i, i + 1 >= sentence.to);
    if (kind === ItemKind.none) continue;
    // The "•" of a line of a list and the ">" of a quoted mail are nobody's.
    if (
      kind === ItemKind.symbol &&
      items.length === first &&
      BULLETS.includes(tokens.source.charAt(starts[i]))
    )
      continue;
    if (kind === ItemKind.word && (flags[i] & TokenFlag.capital) !== 0) {
      const isName = !loud && isNamed(outline, i, bits[i], opens, items.lexicon);
      const adverb = isName ? 0 : adverbInCapitals(outline, i, loud);
      const isLoudName = loud && (bits[i] & ~(Word.noun | KEPT_BY_NAMES)) === 0 && adverb === 0;
      const word = isName ? bits[i] & KEPT_BY_NAMES : loud ? bits[i] : bits[i] | adverb;
      items.add(kind, starts[i], ends[i], word, entries[i], isName || isLoudName);
    } else {
      const isName =
        kind === ItemKind.word && bits[i] === 0 && (endsName(outline, i, items) || isHandle(outline, i));
      items.add(kind, starts[i], ends[i], bits[i], entries[i], isName);
    }
    // "14:32 The minister" opens behind the time of day, "* Shares fall" behind its bullet.
    opens = kind === ItemKind.colon || kind === ItemKind.dash || (opens && ((LEADS_IN >> kind) & 1) !== 0);
  }
  if (sentence.markedTo > sentence.markedFrom) settleMere(items, first, marked);
}

const BULLETS = "*>•·▪◦‣►";

/** What may stand before the first word of a sentence, as bits by kind. */
const LEADS_IN = (1 << ItemKind.number) | (1 << ItemKind.symbol) | (1 << ItemKind.hyphen);

/** The "woo" of "Han Seung-woo said": a hyphen joins it to the second word of a name, and its phrase ends. Not the "style" of "a Hong Kong-style ballot". */
function endsName({ tokens, bits }: Outline, token: number, items: Items): boolean {
  const last = items.length - 1;
  if (items.kind(last) !== ItemKind.hyphen || !items.isName(last - 1) || !items.isName(last - 2))
    return false;
  if (tokens.ends[token] - tokens.starts[token] > LONGEST_SYLLABLE) return false;
  return tokens.kinds[token + 1] !== TokenKind.word || (bits[token + 1] & ENDS_PHRASE) !== 0;
}

/** Matches "@annlee", by which somebody goes in a post. Not "#lee". */
const isHandle = ({ tokens: { source, starts } }: Outline, token: number): boolean =>
  source.charCodeAt(starts[token] - 1) === AT;

const AT = 0x40;
const LONGEST_SYLLABLE = 5;
const ENDS_PHRASE =
  Word.verb | Word.auxiliary | Word.preposition | Word.coordinator | Word.subordinator | Word.adverb;

/** Where the next stretch in marks begins, or behind every token where the sentence has no more. */
const startOfMark = ({ marked, tokens }: Outline, sentence: SentenceRange, mark: number): number =>
  mark < sentence.markedTo ? marked[mark].start : tokens.source.length;

const addMarked = (items: Items, { start, end, inner }: MarkedSpan, index: number): void => {
  const isShort = inner.end - inner.start <= LONGEST_PHRASE;
  items.addMarked(start, end, index, isShort && isPhrase(items.source.slice(inner.start, inner.end)));
};

/** The last token of a stretch in marks, with a stray mark that stands right behind it. */
function lastInside(outline: Outline, token: number, to: number, end: number): number {
  let last = token;
  while (last + 1 < to && (outline.tokens.starts[last + 1] < end || isStrayMark(outline, last + 1))) last++;
  return last;
}

const LONGEST_PHRASE = 40;

/** Matches "sanctuary" in 'the "sanctuary" cities'. Not '"It was not," said Lee'. */
const isPhrase = (words: string): boolean => /^\S+(?: \S+){0,3}$/.test(words) && !/[,.!?…]$/.test(words);

/** Finds the titles of works, the nicknames and the page rubbish among the stretches in marks. */
function settleMere(items: Items, first: number, marked: readonly MarkedSpan[]): void {
  for (let i = first; i < items.length; i++) {
    if (items.kind(i) !== ItemKind.marked) continue;
    const mere = kindOfMere(items, i, marked[items.marked(i)]);
    if (mere !== null) items.settle(i, mere);
  }
}

/** The third of three marks that close two quotations: it is no apostrophe. */
const isStrayMark = ({ tokens }: Outline, token: number): boolean =>
  tokens.kinds[token] === TokenKind.mark && tokens.ends[token - 1] === tokens.starts[token];

const SMALL_S = 0x73;

/** The kind of what is not a word by its letters, or `none` for what is passed over. */
function kindOf(outline: Outline, token: number, last: boolean): ItemKind {
  const { tokens } = outline;
  const { source, starts, ends } = tokens;
  switch (tokens.kinds[token]) {
    case TokenKind.punctuation:
      return kindOfSign(source, starts[token]);
    case TokenKind.dot:
      return last ? ItemKind.end : ItemKind.none;
    case TokenKind.clitic:
      return ends[token] - starts[token] === 2 && (source.charCodeAt(starts[token] + 1) | 0x20) === SMALL_S
        ? ItemKind.possessive
        : ItemKind.contraction;
    case TokenKind.dash:
      return isGlued(outline, token) ? ItemKind.hyphen : ItemKind.dash;
    case TokenKind.number:
    case TokenKind.mixed:
      return ItemKind.number;
    case TokenKind.mark:
      // The apostrophe of "the groups' letter"; other lone marks say nothing.
      return token > 0 && ends[token - 1] === starts[token] && /['’]/.test(source.charAt(starts[token]))
        ? ItemKind.possessive
        : ItemKind.none;
    case TokenKind.terminator:
      return ItemKind.end;
    case TokenKind.address:
    case TokenKind.word:
      return ItemKind.word;
    case TokenKind.symbol:
      return ItemKind.symbol;
  }
}

function kindOfSign(source: string, at: number): ItemKind {
  switch (source.charAt(at)) {
    case ",":
      return ItemKind.comma;
    case ":":
      return isInTime(source, at) ? ItemKind.none : ItemKind.colon;
    case ";":
      return ItemKind.semicolon;
    case "(":
    case "[":
      return ItemKind.open;
    case ")":
    case "]":
      return ItemKind.close;
    default:
      return ItemKind.symbol;
  }
}

/** The colon of "8:30 a.m." and "a 3:1 lead", which opens nothing. Not that of "Item 4: 3 men". */
const isInTime = (source: string, at: number): boolean => /\d:\d/.test(source.slice(at - 1, at + 2));

/** A hyphen between two words without a space: "well-known". A long dash is never one. */
function isGlued(outline: Outline, token: number): boolean {
  const { source, starts, ends, length } = outline.tokens;
  if (ends[token] - starts[token] > 1 || token === 0 || token + 1 >= length) return false;
  if (ends[token - 1] !== starts[token] || starts[token + 1] !== ends[token]) return false;
  return HYPHENS.includes(source.charAt(starts[token]));
}

const HYPHENS = "-‐‑";

const SMALL_WORDS =
  Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.auxiliary;

/** Headlines capitalise every word but the small ones, so that capitals say nothing there. */
function isTitleCase({ tokens, bits }: Outline, sentence: SentenceRange): boolean {
  let words = 0;
  let small = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    if ((tokens.flags[i] & TokenFlag.capital) === 0) {
      if ((bits[i] & SMALL_WORDS) !== 0) continue;
      if (++small > 2) return false;
    }
    words++;
  }
  return words >= 4 && small <= Math.floor(words / 8);
}
