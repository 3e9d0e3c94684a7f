import { TokenFlag, TokenKind } from "@copydesk/text";
import { ItemKind, type Items } from "./item.js";
import { type Lexicon, Word } from "./lexicon.js";
import { kindOfMere } from "./mere-marks.js";
import type { MarkedSpan } from "./pair-marks.js";
import type { Outline, SentenceRange } from "./outline.js";
import { MOODS } from "./word-set.js";

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
    if (kind === ItemKind.word && (flags[i] & TokenFlag.capital) !== 0) {
      const isName = !loud && isNamed(outline, i, bits[i], opens, items.lexicon);
      const word = isName ? bits[i] & KEPT_BY_NAMES : bits[i] === 0 ? bitsOfOpening(outline, i) : bits[i];
      const isLoudName = loud && (bits[i] & ~(Word.noun | KEPT_BY_NAMES)) === 0 && !isLoudAdverb(outline, i);
      items.add(kind, starts[i], ends[i], word, entries[i], isName || isLoudName);
    } else {
      const isName =
        kind === ItemKind.word && bits[i] === 0 && (endsName(outline, i, items) || isHandle(outline, i));
      items.add(kind, starts[i], ends[i], bits[i], entries[i], isName);
    }
    // "14:32 The minister" opens behind the time of day, "* Shares fall" behind its bullet.
    opens = kind === ItemKind.colon || kind === ItemKind.dash || (opens && LEADS_IN.has(kind));
  }
  if (sentence.markedTo > sentence.markedFrom) settleMere(items, first, marked);
}

/** What may stand before the first word of a sentence. */
const LEADS_IN: ReadonlySet<ItemKind> = new Set([ItemKind.number, ItemKind.symbol, ItemKind.hyphen]);

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

/** Matches the second word of "Firm Voluntarily Recalls Peas". Not "McNally", "Connolly". */
const isLoudAdverb = ({ tokens, entries }: Outline, i: number): boolean =>
  entries[i] === 0 &&
  tokens.ends[i] - tokens.starts[i] > 8 &&
  /(?:ily|ally|[tv]ely|usly|edly)$/.test(tokens.source.slice(tokens.starts[i], tokens.ends[i]));

/** Where the next stretch in marks begins, or behind every token where the sentence has no more. */
const startOfMark = ({ marked, tokens }: Outline, sentence: SentenceRange, mark: number): number =>
  mark < sentence.markedTo ? marked[mark].start : tokens.source.length;

const addMarked = (items: Items, { start, end, inner }: MarkedSpan, index: number): void => {
  items.addMarked(start, end, index, isPhrase(items.source.slice(inner.start, inner.end)));
};

/** The last token of a stretch in marks, with a stray mark that stands right behind it. */
function lastInside(outline: Outline, token: number, to: number, end: number): number {
  let last = token;
  while (last + 1 < to && (outline.tokens.starts[last + 1] < end || isStrayMark(outline, last + 1))) last++;
  return last;
}

/** Matches "sanctuary" in 'the "sanctuary" cities'. Not '"It was not," said Lee'. */
const isPhrase = (words: string): boolean =>
  words.length <= 40 && /^\S+(?: \S+){0,3}$/.test(words) && !/[,.!?…]$/.test(words);

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

function isNamed(outline: Outline, token: number, bits: number, opens: boolean, lexicon: Lexicon): boolean {
  const { tokens, entries } = outline;
  if (tokens.ends[token] - tokens.starts[token] === 1 && (bits & Word.pronoun) !== 0) return false;
  if (opens && MOODS.has(entries[token])) return false;
  if (!opens) return (bits & Word.pronoun) === 0 || (tokens.flags[token] & TokenFlag.allCapitals) !== 0;
  if (bits === 0) {
    // "Beijing said" and "Italy said" open with names, "Sadly, they" and "Speaking to them" do not.
    const next = token + 1 < tokens.length ? lexicon.bitsOf(entries[token + 1]) : 0;
    return (
      (next & (Word.past | Word.present)) !== 0 ||
      !/(?:ly|ing)$/.test(tokens.source.slice(tokens.starts[token], tokens.ends[token])) ||
      // "Downing Street said", and not "Gloating, Lee said".
      ((next & Word.organisation) !== 0 && (tokens.flags[token + 1] & TokenFlag.capital) !== 0) ||
      hasVerbBehindAside(outline, token, lexicon)
    );
  }
  if (isLabel(outline, token, bits)) return false;
  // "US officials" opens with a name, "Us" with a pronoun.
  const loud = (tokens.flags[token] & TokenFlag.allCapitals) !== 0 && (bits & Word.pronoun) !== 0;
  if ((bits & (NEVER_NAMES | Word.number)) !== 0 && !loud) return false;
  // "Mark Lee said" opens with a name, "Mark the date" with a verb.
  const next = token + 1;
  if (next >= tokens.length || (tokens.flags[next] & TokenFlag.capital) === 0) {
    // "Shares fell" opens with a noun, "Bill fell" with a name that is one too.
    if ((bits & Word.noun) !== 0 && (bits & (Word.male | Word.female | Word.organisation)) === 0)
      return false;
    return (
      (bits & (Word.time | Word.title | Word.verb | Word.person | Word.group)) === 0 &&
      (bits & Word.number) === 0
    );
  }
  // "Said Ann Lee, who saw it" opens with its cue.
  if ((bits & Word.reporting) !== 0 && (bits & Word.past) !== 0 && (bits & Word.noun) === 0) return false;
  return (lexicon.bitsOf(entries[next]) & NEVER_NAMES) === 0;
}

/** "Sadly, Lee" opens with an adverb. Not "Schlafly also said". */
const bitsOfOpening = ({ tokens, entries }: Outline, token: number): number =>
  entries[token] === 0 && isComma(tokens, token + 1) && tokens.source.endsWith("ly", tokens.ends[token])
    ? Word.adverb
    : 0;

/** How many words an aside may have. */
const LONGEST_ASIDE = 14;

/** Matches "Healy, on loan from Leeds, said", which has no other subject. Not "Sadly, Lee, a baker, said". */
function hasVerbBehindAside({ tokens, entries }: Outline, token: number, lexicon: Lexicon): boolean {
  if (!isComma(tokens, token + 1)) return false;
  for (let i = token + 2; i < tokens.length && i < token + LONGEST_ASIDE; i++)
    if (isComma(tokens, i)) return i + 1 < tokens.length && (lexicon.bitsOf(entries[i + 1]) & FINITE) !== 0;
  return false;
}

const FINITE = Word.past | Word.present;

const isComma = ({ source, starts, length }: Outline["tokens"], token: number): boolean =>
  token < length && source.charCodeAt(starts[token]) === COMMA;

const COMMA = 0x2c;

/** Matches the "SOURCE" of "SOURCE Harbour Foods": a common word that is louder than the name behind it. Not "MARK Lee". */
function isLabel({ tokens: { flags, length } }: Outline, token: number, bits: number): boolean {
  const { allCapitals, capital } = TokenFlag;
  if ((flags[token] & allCapitals) === 0 || (bits & (Word.noun | Word.verb)) === 0) return false;
  if ((bits & (Word.male | Word.female | Word.organisation | Word.pronoun)) !== 0) return false;
  return token + 1 < length && (flags[token + 1] & (allCapitals | capital)) === capital;
}

const SMALL_S = 0x73;

/** The kind of what is not a word by its letters, or `none` for what is passed over. */
function kindOf(outline: Outline, token: number, last: boolean): ItemKind {
  const { tokens } = outline;
  const { source, starts, ends } = tokens;
  switch (tokens.kinds[token]) {
    case TokenKind.address:
      return ItemKind.word;
    case TokenKind.number:
    case TokenKind.mixed:
      return ItemKind.number;
    case TokenKind.clitic:
      return ends[token] - starts[token] === 2 && (source.charCodeAt(starts[token] + 1) | 0x20) === SMALL_S
        ? ItemKind.possessive
        : ItemKind.contraction;
    case TokenKind.mark:
      // The apostrophe of "the groups' letter"; other lone marks say nothing.
      return token > 0 && ends[token - 1] === starts[token] && /['’]/.test(source.charAt(starts[token]))
        ? ItemKind.possessive
        : ItemKind.none;
    case TokenKind.dot:
      return last ? ItemKind.end : ItemKind.none;
    case TokenKind.terminator:
      return ItemKind.end;
    case TokenKind.dash:
      return isGlued(outline, token) ? ItemKind.hyphen : ItemKind.dash;
    case TokenKind.punctuation:
      return isInTime(outline, token) ? ItemKind.none : kindOfSign(source.charAt(starts[token]));
    default:
      return ItemKind.symbol;
  }
}

/** The colon of "8:30 a.m." and "a 3:1 lead", which opens nothing. Not that of "Item 4: 3 men". */
function isInTime({ tokens: { source, starts, ends } }: Outline, token: number): boolean {
  return (
    source.charAt(starts[token]) === ":" &&
    /\d/.test(source.charAt(starts[token] - 1)) &&
    /\d/.test(source.charAt(ends[token]))
  );
}

function kindOfSign(sign: string): ItemKind {
  switch (sign) {
    case ",":
      return ItemKind.comma;
    case ":":
      return ItemKind.colon;
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
