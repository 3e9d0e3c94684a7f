import { Kind } from "../words/kind.js";
import { phraseEnd, phraseStart } from "../sentences/phrase-extent.js";
import { firstIsIn, headIsName, headItem, isKind, type Sentence } from "../sentences/sentence.js";
import { type Subject, subjectOf } from "../sentences/subject.js";
import { WordSet } from "../words/word-set.js";

const APPOSITION_LEADS = new WordSet("who which whose where that as when");
const TIME_LEADS = new WordSet("after before since until");

/** How many commas back an apposition may begin. */
const APPOSITION_COMMAS = 6;

/** Matches "Brooks, who also signed it, said" and "Lee, 58, of Leeds, said". Not "After the vote, said". */
export function subjectOverApposition(sentence: Sentence, comma: number): Subject | null {
  let found: Subject | null = null;
  let commas = 0;
  for (let k = comma - 1; k > sentence.from && commas < APPOSITION_COMMAS; k--) {
    if (!isKind(sentence, k, Kind.comma | Kind.dash | Kind.bracket)) continue;
    commas++;
    if (!opensApposition(sentence, k + 1) && !isListEnd(sentence, k + 1)) break;
    if (!isKind(sentence, k - 1, Kind.noun)) continue;
    const first = phraseStart(sentence, k - 1);
    if (
      isKind(
        sentence,
        first - 1,
        Kind.preposition | Kind.verb | Kind.infinitive | Kind.gerund | Kind.participle,
      )
    )
      continue;
    if (isFrontedTime(sentence, first - 1, found) || (first === sentence.from && isLoudPlace(sentence, k)))
      continue;
    found = subjectOf(sentence, first, k, "subject-apposition-verb");
  }
  return found;
}

/**
 * The "after" of "After the storm, Lee, of Leeds, said" and of "Speaking after the hearing, Lee, of Leeds, said": no clause
 * follows it. Not of "After Lee, of Leeds, said so, Poe left".
 */
const isFrontedTime = (sentence: Sentence, k: number, named: Subject | null): boolean =>
  firstIsIn(sentence, k, TIME_LEADS) && (named !== null || isKind(sentence, k - 1, Kind.gerund));

/** The "ABUJA" of "ABUJA — The minister, Ada Obi, said". */
const isLoudPlace = (sentence: Sentence, dash: number): boolean =>
  isKind(sentence, dash, Kind.dash) &&
  dash === sentence.from + 1 &&
  /^\p{Lu}{3,}$/u.test(sentence.items.text(headItem(sentence, sentence.from)));

/** ", and 50 experts," closes a list; ", and Lee wept," is a clause of its own. */
function isListEnd(sentence: Sentence, k: number): boolean {
  return (
    isKind(sentence, k, Kind.coordinator) &&
    isKind(sentence, k + 1, Kind.noun) &&
    isKind(sentence, phraseEnd(sentence, k + 1), Kind.comma | Kind.dash)
  );
}

/** Matches ", a baker", ", who won" and, behind such a one, ", and who lost". Not ", and Lee wept". */
function opensApposition(sentence: Sentence, at: number): boolean {
  const isJoined = isKind(sentence, at, Kind.coordinator) && isKind(sentence, at + 1, Kind.subordinator);
  return standsApart(sentence, isJoined ? at + 1 : at);
}

const standsApart = (sentence: Sentence, k: number): boolean =>
  isKind(
    sentence,
    k,
    Kind.noun |
      Kind.preposition |
      Kind.gerund |
      Kind.participle |
      Kind.verb |
      Kind.time |
      Kind.adverb |
      Kind.other |
      Kind.infinitive,
  ) ||
  (isKind(sentence, k, Kind.subordinator) && firstIsIn(sentence, k, APPOSITION_LEADS));

/** The "Ann Lee" of `"…," Ann Lee, a spokeswoman for Delcor told the Herald`, which forgets a comma; or null. */
export function openApposition(sentence: Sentence, k: number): Subject | null {
  const comma = phraseStart(sentence, k) - 1;
  if (!isKind(sentence, comma, Kind.comma) || !isKind(sentence, comma - 1, Kind.noun)) return null;
  const first = phraseStart(sentence, comma - 1);
  if (!isKind(sentence, first - 1, Kind.marked) || !headIsName(sentence, first)) return null;
  return subjectOf(sentence, first, comma, "subject-apposition-verb");
}
