import { Kind } from "../words/kind.js";
import { Word } from "../words/lexicon.js";
import { firstIsIn, firstWord, headHas, headIsIn, headIsName, isKind, type Sentence } from "./sentence.js";
import { WordSet } from "../words/word-set.js";

/** Words that join a noun phrase to the noun before it. */
const JOINING = new WordSet("of for at from in with on to behind within against near inside by and");

/** "two officials briefed on the talks": a participle and its own phrase behind the noun. */
const isReducedRelative = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k - 1, Kind.preposition) &&
  isKind(sentence, k - 2, Kind.verb | Kind.participle) &&
  headHas(sentence, k - 2, Word.participle) &&
  sentence.chunks.from(k - 2) === sentence.chunks.head(k - 2) &&
  isKind(sentence, k - 3, Kind.noun) &&
  !isKind(sentence, k - 4, Kind.preposition);

/** The first chunk of the noun phrase that ends with chunk `last`: "a spokesman for the ministry". */
export function phraseStart(sentence: Sentence, last: number): number {
  let first = isReducedRelative(sentence, last) ? last - 3 : last;
  while (
    isKind(sentence, first - 1, Kind.preposition | Kind.coordinator) &&
    isKind(sentence, first - 2, Kind.noun | Kind.time)
  ) {
    const join = firstWord(sentence, first - 1);
    if (!firstIsIn(sentence, first - 1, JOINING)) break;
    if (isKind(sentence, first - 2, Kind.time)) break;
    // "Trump criticised the law and Clinton said": a new clause, not two speakers.
    if (
      join === "and" &&
      isKind(sentence, first - 3, Kind.verb | Kind.infinitive | Kind.gerund | Kind.preposition)
    )
      break;
    if (headHas(sentence, first - 2, Word.pronoun) && join !== "of" && join !== "and" && join !== "in") break;
    first -= 2;
  }
  return first;
}

/** The chunk behind the noun phrase that begins with chunk `first`. */
export function phraseEnd(sentence: Sentence, first: number): number {
  let end = first + 1;
  for (;;) {
    if (!isKind(sentence, end, Kind.preposition | Kind.coordinator) || !isKind(sentence, end + 1, Kind.noun))
      return end;
    const join = firstWord(sentence, end);
    const belongs =
      join === "of" ||
      (join === "and" && !isKind(sentence, end + 2, Kind.verb)) ||
      (firstIsIn(sentence, end, DESCRIBING) && describes(sentence, end - 1, end + 1)) ||
      (join === "to" && headIsIn(sentence, end - 1, SENT) && headIsName(sentence, end + 1));
    if (!belongs) return end;
    end += 2;
  }
}

/** Those who are sent somewhere: "the ambassador to Kenya". Not an aide, who may be one to Ann Lee. */
export const SENT = new WordSet("ambassador envoy emissary");

const DESCRIBING = new WordSet("for from with at in on");

/** "a spokesman for the ministry": a role and what it is held in; not "Brooks in a statement". */
function describes(sentence: Sentence, noun: number, inner: number): boolean {
  if (headHas(sentence, inner, Word.occasion | Word.timeNoun | Word.time)) return false;
  return (
    headHas(sentence, noun, Word.person | Word.group | Word.organisation | Word.document) ||
    firstWord(sentence, inner - 1) === "from" ||
    firstWord(sentence, inner - 1) === "with"
  );
}
