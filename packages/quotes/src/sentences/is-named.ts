import { TokenFlag } from "@copydesk/text";
import { type Lexicon, Word } from "../words/lexicon.js";
import type { Outline } from "./outline.js";
import { bitsOfEnding } from "../words/read-words.js";
import { MOODS } from "../words/word-set.js";

/** Words that are never part of a name at the beginning of a sentence. */
const NEVER_NAMES =
  Word.determiner |
  Word.pronoun |
  Word.preposition |
  Word.coordinator |
  Word.subordinator |
  Word.auxiliary |
  Word.adverb;

/** Is a word with a capital a name? Where it opens its sentence, its kind and the words behind it must tell. */
export function isNamed(
  outline: Outline,
  token: number,
  bits: number,
  opens: boolean,
  lexicon: Lexicon,
): boolean {
  const { tokens, entries } = outline;
  if (tokens.ends[token] - tokens.starts[token] === 1 && (bits & Word.pronoun) !== 0) return false;
  if (opens && MOODS.has(entries[token])) return false;
  if (!opens) return (bits & Word.pronoun) === 0 || (tokens.flags[token] & TokenFlag.allCapitals) !== 0;
  if (bits === 0) {
    // "Beijing said" and "Italy said" open with names, "Sadly, they" and "Speaking to them" do not.
    const next = token + 1 < tokens.length ? lexicon.bitsOf(entries[token + 1]) : 0;
    return (
      (next & (Word.past | Word.present)) !== 0 ||
      (bitsOfEnding(tokens.source, tokens.starts[token], tokens.ends[token]) & (Word.adverb | Word.ing)) ===
        0 ||
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

/**
 * Word.adverb where an unknown word with a capital is one by its ending, else 0: "Sadly, Lee said", and in a headline
 * the second word of "Firm Voluntarily Recalls Peas". Not "Schlafly also said", "Connolly Wins".
 */
export function adverbInCapitals({ tokens, entries }: Outline, token: number, loud: boolean): number {
  const { source, starts, ends } = tokens;
  const isLong = loud && ends[token] - starts[token] > LONGEST_NAME_IN_LY;
  return entries[token] === 0 && (isLong || isComma(tokens, token + 1))
    ? bitsOfEnding(source, starts[token], ends[token]) & Word.adverb
    : 0;
}

const LONGEST_NAME_IN_LY = 8;

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
  if ((flags[token] & TokenFlag.allCapitals) === 0 || (bits & (Word.noun | Word.verb)) === 0) return false;
  if ((bits & (Word.male | Word.female | Word.organisation | Word.pronoun)) !== 0) return false;
  const next = token + 1 < length ? flags[token + 1] : 0;
  return (next & TokenFlag.capital) !== 0 && (next & TokenFlag.allCapitals) === 0;
}
