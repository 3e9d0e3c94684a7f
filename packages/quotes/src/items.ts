import { TokenFlag, TokenKind } from "@copydesk/text";
import { type Item, ItemKind } from "./item.js";
import { type Lexicon, Word } from "./lexicon.js";
import { kindOfMere } from "./mere-marks.js";
import type { MarkedSpan } from "./pair-marks.js";
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
/** Words that are never part of a name at the beginning of a sentence. */
const NEVER_NAMES =
  Word.determiner |
  Word.pronoun |
  Word.preposition |
  Word.coordinator |
  Word.subordinator |
  Word.auxiliary |
  Word.adverb;

/** The items of a sentence, each stretch in marks one item; full stops of abbreviations are left out. */
export function readItems(outline: Outline, sentence: SentenceRange, lexicon: Lexicon): Item[] {
  const { tokens, entries, marked } = outline;
  const items: Item[] = [];
  const loud = isTitleCase(outline, sentence, lexicon);
  let mark = sentence.markedFrom;
  let opens = true;
  for (let i = sentence.from; i < sentence.to; i++) {
    const start = tokens.starts[i];
    if (mark < sentence.markedTo && start >= marked[mark].start) {
      const { end } = marked[mark];
      items.push({
        kind: ItemKind.marked,
        start,
        end,
        bits: 0,
        entry: 0,
        word: "",
        mere: null,
        isPhrase: isPhrase(tokens.source.slice(marked[mark].inner.start, marked[mark].inner.end)),
        isName: false,
        marked: mark,
      });
      mark++;
      while (i + 1 < sentence.to && (tokens.starts[i + 1] < end || isStrayMark(outline, i + 1))) i++;
      opens = false;
      continue;
    }
    const kind = kindOf(outline, i, i + 1 >= sentence.to);
    if (kind === 0) continue;
    const bits = bitsOf(outline, i, kind, lexicon);
    const capital = (tokens.flags[i] & TokenFlag.capital) !== 0;
    const isName = kind === ItemKind.word && capital && !loud && isNamed(outline, i, bits, opens, lexicon);
    items.push({
      kind,
      start,
      end: tokens.ends[i],
      bits: isName ? bits & KEPT_BY_NAMES : bits,
      entry: entries[i],
      word: lexicon.entries[entries[i]].word,
      isName: isName || (loud && capital && (bits & ~(Word.noun | KEPT_BY_NAMES)) === 0),
      marked: -1,
      mere: null,
      isPhrase: false,
    });
    opens = kind === ItemKind.colon;
  }
  if (sentence.markedTo > sentence.markedFrom) settleMere(tokens.source, items, marked);
  return items;
}

/** Matches "sanctuary" in 'the "sanctuary" cities'. Not '"It was not," said Lee'. */
const isPhrase = (words: string): boolean =>
  words.length <= 40 && /^\S+(?: \S+){0,3}$/.test(words) && !/[,.!?…]$/.test(words);

/** Titles of works, nicknames and page rubbish are names with marks around them, and read as such. */
function settleMere(source: string, items: Item[], marked: readonly MarkedSpan[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item.kind !== ItemKind.marked) continue;
    const mere = kindOfMere(source, items, i, marked[item.marked]);
    if (mere === "crosshead") items[i] = { ...item, mere };
    else if (mere !== null) items[i] = { ...item, mere, kind: ItemKind.word, isName: true };
  }
}

/** What the lexicon says of a word; an unknown one in lower case is guessed from its ending. */
function bitsOf(outline: Outline, token: number, kind: number, lexicon: Lexicon): number {
  const { tokens, entries } = outline;
  if (entries[token] !== 0 || kind !== ItemKind.word) return lexicon.bits[entries[token]];
  const end = tokens.ends[token];
  if (end - tokens.starts[token] < 5 || (tokens.flags[token] & TokenFlag.capital) !== 0) return 0;
  return bitsOfEnding(tokens.source, end);
}

/** "-ed", "-ing" or "-ly" at the end of a word. */
function bitsOfEnding(source: string, end: number): number {
  const last = source.charCodeAt(end - 1);
  if (last !== D && last !== G && last !== Y) return 0;
  const before = source.charCodeAt(end - 2);
  const third = source.charCodeAt(end - 3);
  if (last === D) return before === E && third !== E ? Word.verb | Word.past | Word.participle : 0;
  if (last === Y) return before === L ? Word.adverb : 0;
  return before === N && third === I ? Word.verb | Word.ing : 0;
}

const D = 0x64;
const E = 0x65;
const G = 0x67;
const I = 0x69;
const L = 0x6c;
const N = 0x6e;
const Y = 0x79;

/** The third of three marks that close two quotations: it is no apostrophe. */
const isStrayMark = ({ tokens }: Outline, token: number): boolean =>
  tokens.kinds[token] === TokenKind.mark && tokens.ends[token - 1] === tokens.starts[token];

function isNamed(outline: Outline, token: number, bits: number, opens: boolean, lexicon: Lexicon): boolean {
  const { tokens, entries } = outline;
  if (tokens.ends[token] - tokens.starts[token] === 1 && (bits & Word.pronoun) !== 0) return false;
  if (!opens) return (bits & Word.pronoun) === 0 || (tokens.flags[token] & TokenFlag.allCapitals) !== 0;
  if (bits === 0) {
    // "Beijing said" and "Italy said" open with names, "Sadly, they" and "Speaking to them" do not.
    const next = token + 1 < tokens.length ? lexicon.bits[entries[token + 1]] : 0;
    return (
      (next & (Word.past | Word.present)) !== 0 ||
      !/(?:ly|ing)$/.test(tokens.source.slice(tokens.starts[token], tokens.ends[token]))
    );
  }
  // "US officials" opens with a name, "Us" with a pronoun.
  const loud = (tokens.flags[token] & TokenFlag.allCapitals) !== 0 && (bits & Word.pronoun) !== 0;
  if ((bits & NEVER_NAMES) !== 0 && !loud) return false;
  // "Mark Lee said" opens with a name, "Mark the date" with a verb.
  const next = token + 1;
  if (next >= tokens.length || (tokens.flags[next] & TokenFlag.capital) === 0) {
    return (
      (bits & (Word.time | Word.title | Word.verb | Word.person | Word.group)) === 0 &&
      (bits & Word.number) === 0
    );
  }
  return (lexicon.bits[entries[next]] & NEVER_NAMES) === 0;
}

const PUNCTUATION: ReadonlyMap<string, number> = new Map([
  [",", ItemKind.comma],
  [":", ItemKind.colon],
  [";", ItemKind.semicolon],
  ["(", ItemKind.open],
  ["[", ItemKind.open],
  [")", ItemKind.close],
  ["]", ItemKind.close],
]);

function kindOf(outline: Outline, token: number, last: boolean): number {
  const { tokens } = outline;
  const { source, starts, ends } = tokens;
  switch (tokens.kinds[token]) {
    case TokenKind.word:
    case TokenKind.address:
      return ItemKind.word;
    case TokenKind.number:
    case TokenKind.mixed:
      return ItemKind.number;
    case TokenKind.clitic:
      return ends[token] - starts[token] === 2 && /s/i.test(source.charAt(starts[token] + 1))
        ? ItemKind.possessive
        : ItemKind.contraction;
    case TokenKind.mark:
      // The apostrophe of "the groups' letter"; other lone marks say nothing.
      return token > 0 && ends[token - 1] === starts[token] && /['’]/.test(source.charAt(starts[token]))
        ? ItemKind.possessive
        : 0;
    case TokenKind.dot:
      return last ? ItemKind.end : 0;
    case TokenKind.terminator:
      return ItemKind.end;
    case TokenKind.dash:
      return isGlued(outline, token) ? ItemKind.hyphen : ItemKind.dash;
    case TokenKind.punctuation:
      return PUNCTUATION.get(source.charAt(starts[token])) ?? ItemKind.symbol;
    default:
      return ItemKind.symbol;
  }
}

/** A hyphen between two words without a space: "well-known". A long dash is never one. */
function isGlued(outline: Outline, token: number): boolean {
  const { source, starts, ends, length } = outline.tokens;
  if (ends[token] - starts[token] > 1 || token === 0 || token + 1 >= length) return false;
  if (ends[token - 1] !== starts[token] || starts[token + 1] !== ends[token]) return false;
  return /[-‐‑]/.test(source.charAt(starts[token]));
}

const SMALL_WORDS =
  Word.determiner | Word.preposition | Word.coordinator | Word.subordinator | Word.auxiliary;

/** Headlines capitalise every word but the small ones, so that capitals say nothing there. */
function isTitleCase(outline: Outline, sentence: SentenceRange, lexicon: Lexicon): boolean {
  const { tokens, entries } = outline;
  let words = 0;
  let small = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    if ((tokens.flags[i] & TokenFlag.capital) === 0) {
      if ((lexicon.bits[entries[i]] & SMALL_WORDS) !== 0) continue;
      if (++small > 2) return false;
    }
    words++;
  }
  return words >= 4 && small <= Math.floor(words / 8);
}
