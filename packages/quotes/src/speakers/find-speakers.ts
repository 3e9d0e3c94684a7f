import { openApposition, subjectOverApposition } from "./appositions.js";
import { Kind } from "../words/kind.js";
import type { Cue } from "../cues/find-cues.js";
import { invertedSubject } from "./inverted-subject.js";
import { Word } from "../words/lexicon.js";
import { phraseEnd, phraseStart } from "../sentences/phrase-extent.js";
import {
  firstIsIn,
  firstWord,
  headHas,
  headIsIn,
  headIsName,
  headItem,
  isKind,
  type Sentence,
  spanOfChunks,
} from "../sentences/sentence.js";
import { nounSubject, type Subject, subjectOf } from "../sentences/subject.js";
import { WordSet } from "../words/word-set.js";

const RELATIVES = new WordSet("who which that");

/** Who a cue belongs to, or null where the sentence does not say. */
export function findSubject(sentence: Sentence, cue: Cue): Subject | null {
  switch (cue.form) {
    case "according":
      return nounAfter(sentence, cue.to, "according-to");
    case "passive":
      return firstWord(sentence, cue.to) === "by" ? nounAfter(sentence, cue.to + 1, "passive-by") : null;
    case "finite":
      return invertedSubject(sentence, cue) ?? subjectBefore(sentence, cue.from);
    case "gerund":
      return gerundSubject(sentence, cue.from);
    case "infinitive":
      return governingSubject(sentence, cue.from);
  }
}

function nounAfter(sentence: Sentence, at: number, rule: string): Subject | null {
  return isKind(sentence, at, Kind.noun)
    ? subjectOf(sentence, at, phraseEnd(sentence, at), rule, true)
    : null;
}

function subjectBefore(sentence: Sentence, verb: number): Subject | null {
  const told = toldOfBefore(sentence, verb);
  if (told !== null) return told;
  let k = skipBack(sentence, verb - 1);
  // "Lee and Poe both said".
  if (isKind(sentence, k - 1, Kind.noun) && firstIsIn(sentence, k, EACH) && !headIsName(sentence, k)) k--;
  if (isKind(sentence, k, Kind.noun)) return openApposition(sentence, k) ?? nounSubject(sentence, k);
  if (isKind(sentence, k, Kind.comma | Kind.dash | Kind.bracket))
    return (
      subjectOverApposition(sentence, k) ??
      mainSubject(sentence, k) ??
      (isKind(sentence, k - 1, Kind.noun) ? nounSubject(sentence, k - 1) : null)
    );
  if (isKind(sentence, k, Kind.subordinator) && isRelative(sentence, k)) return relativeSubject(sentence, k);
  if (isKind(sentence, k, Kind.coordinator)) return sharedSubject(sentence, k);
  if (isKind(sentence, k, Kind.marked | Kind.verb)) return mainSubject(sentence, k);
  return null;
}

/**
 * The subject that the verb behind "and" or "but" shares. Matches the "Lee" of "Lee laughed and said", "Lee confirmed a
 * dam had burst but said" and "Prices fell after Lee spoke but said". Not the "dam", nor the prices, which do not speak.
 */
function sharedSubject(sentence: Sentence, coordinator: number): Subject | null {
  const verb = verbBefore(sentence, coordinator);
  const isOwn = verb === coordinator - 1 && !headHas(sentence, verb, Word.auxiliary);
  if (isOwn) {
    const own = subjectBefore(sentence, verb);
    const reports = own === null ? -1 : verbReporting(sentence, own.from - 1);
    return reports < 0 ? own : (subjectBefore(sentence, reports) ?? own);
  }
  const main = mainSubject(sentence, coordinator);
  if (main === null || verb < sentence.from || maySpeak(sentence, main) || !isSubordinate(sentence, verb))
    return main;
  const other = subjectBefore(sentence, verb);
  return other !== null && maySpeak(sentence, other) ? other : main;
}

function verbBefore(sentence: Sentence, limit: number): number {
  let k = limit - 1;
  while (k >= sentence.from && !isKind(sentence, k, Kind.verb)) k--;
  return k;
}

/** The "confirmed" of "confirmed a dam" and "confirmed that a dam", where the chunk before the dam is `k`; or -1. */
function verbReporting(sentence: Sentence, k: number): number {
  const at = firstWord(sentence, k) === "that" ? k - 1 : k;
  return isKind(sentence, at, Kind.verb) && headHas(sentence, at, Word.reporting) ? at : -1;
}

const maySpeak = (sentence: Sentence, { to }: Subject): boolean =>
  isPersonal(sentence, to - 1) || headHas(sentence, to - 1, Word.organisation | Word.document);

const EACH = new WordSet("both all each");

/** How many chunks a clause with "who" may have before the verb of whom it tells. */
const LONGEST_RELATIVE = 8;

/** Matches "Two lawyers who asked not to be named said". Not "voters who think Lee said so", nor "the man who said". */
function toldOfBefore(sentence: Sentence, verb: number): Subject | null {
  for (let k = verb - 1; k > sentence.from && k >= verb - LONGEST_RELATIVE; k--) {
    if (isKind(sentence, k, BOUNDS)) return null;
    if (!isKind(sentence, k, Kind.subordinator)) continue;
    if (firstWord(sentence, k) !== "who" || !isKind(sentence, k - 1, Kind.noun)) return null;
    const own = isKind(sentence, k + 1, Kind.adverb) ? k + 2 : k + 1;
    const isOpen = isKind(sentence, verb - 1, Kind.noun) && headHas(sentence, own, Word.reporting);
    return isKind(sentence, own, Kind.verb) && own < verb && !isOpen ? nounSubject(sentence, k - 1) : null;
  }
  return null;
}

const BOUNDS = Kind.comma | Kind.marked | Kind.colon | Kind.semicolon | Kind.dash | Kind.coordinator;

/** Back over adverbs and times, to what may be the subject of the verb behind them. */
function skipBack(sentence: Sentence, from: number): number {
  let k = from;
  while (isKind(sentence, k, Kind.adverb | Kind.time) || isTimePhrase(sentence, k)) k--;
  return k;
}

/** The "on" of "on Wednesday". */
const isTimePhrase = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k, Kind.preposition) && isKind(sentence, k + 1, Kind.time);

const isRelative = (sentence: Sentence, k: number): boolean => firstIsIn(sentence, k, RELATIVES);

/** "who" and "which" are the mention; whom they stand for is the noun phrase before. */
function relativeSubject(sentence: Sentence, k: number): Subject {
  let noun = k - 1;
  while (isKind(sentence, noun, Kind.comma | Kind.dash | Kind.bracket | Kind.time)) noun--;
  const known = isKind(sentence, noun, Kind.noun)
    ? spanOfChunks(sentence, phraseStart(sentence, noun), noun + 1)
    : null;
  const span = spanOfChunks(sentence, k, k + 1);
  return { span, from: k, to: k + 1, antecedent: known, inverted: false, rule: "relative" };
}

/** The subject of the sentence's main verb, which a verb behind "and" or a comma shares. */
export function mainSubject(sentence: Sentence, limit: number): Subject | null {
  for (let k = sentence.from + 1; k < limit; k++) {
    if (!isKind(sentence, k, Kind.verb)) continue;
    if (isSubordinate(sentence, k)) continue;
    const noun = skipBack(sentence, k - 1);
    if (isKind(sentence, noun, Kind.noun)) return nounSubject(sentence, noun);
    if (isKind(sentence, noun, Kind.comma | Kind.dash)) {
      const subject = subjectOverApposition(sentence, noun);
      if (subject !== null) return subject;
    }
    if (isKind(sentence, noun, Kind.marked) && isKind(sentence, k + 1, Kind.noun)) {
      return subjectOf(sentence, k + 1, phraseEnd(sentence, k + 1), "verb-subject");
    }
  }
  return null;
}

/** Does a subordinator open the clause of this verb? Then it is not the main one. */
function isSubordinate(sentence: Sentence, verb: number): boolean {
  for (let k = verb - 1; k >= sentence.from; k--) {
    if (isKind(sentence, k, Kind.subordinator)) return true;
    if (isKind(sentence, k, Kind.comma | Kind.verb | Kind.marked | Kind.dash)) return false;
  }
  return false;
}

/** Matches "…, demanding action" with the main subject, and "a letter criticizing" with its own noun. */
function gerundSubject(sentence: Sentence, at: number): Subject | null {
  if (firstWord(sentence, at - 1) === "as") {
    const quoted = quotedBefore(sentence, at - 1);
    if (quoted !== null) return quoted;
  }
  let k = at - 1;
  while (isKind(sentence, k, Kind.adverb)) k--;
  if (isKind(sentence, k, Kind.noun)) {
    const verbBefore = mainSubject(sentence, k);
    // "issued a statement calling": whoever issued it calls.
    const first = phraseStart(sentence, k);
    if (
      verbBefore !== null &&
      headHas(sentence, first, Word.document | Word.occasion) &&
      isSentAlong(sentence, first - 1)
    )
      return verbBefore;
    // "texted a friend saying": whoever wrote says it.
    if (
      isKind(sentence, first - 1, Kind.verb) &&
      WRITING.has(sentence.items.text(headItem(sentence, first - 1)))
    )
      return subjectBefore(sentence, first - 1);
    return headHas(sentence, k, Word.document | Word.person | Word.group | Word.occasion) ||
      headIsName(sentence, k) ||
      verbBefore === null
      ? nounSubject(sentence, k)
      : verbBefore;
  }
  return trailingSubject(sentence, k) ?? mainSubject(sentence, at) ?? fronted(sentence, at);
}

const QUOTED = new WordSet("quoted cited quotes cites reported reports");
/** How many chunks a name with its apposition may have: "a resident, Ali Hassan, 40,". */
const LONGEST_QUOTED = 9;

/** The "a resident" of "Reuters quoted a resident, Ali Hassan, as saying", before the chunk of "as"; or null. */
export function quotedBefore(sentence: Sentence, as: number): Subject | null {
  for (let k = as - 2; k >= sentence.from && k > as - LONGEST_QUOTED; k--) {
    if (!isKind(sentence, k, Kind.verb)) continue;
    if (!headIsIn(sentence, k, QUOTED) || !isKind(sentence, k + 1, Kind.noun)) return null;
    return subjectOf(sentence, k + 1, phraseEnd(sentence, k + 1), "quoted", true);
  }
  return null;
}

const WRITING = new Set("texted emailed e-mailed messaged phoned contacted tweeted told".split(" "));

/** The verb, with its particle, of "issued a statement calling" and "sent out a message saying". */
const isSentAlong = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k, Kind.verb) ||
  (isKind(sentence, k, Kind.preposition) && isKind(sentence, k - 1, Kind.verb)) ||
  (isKind(sentence, k, Kind.adverb) && isKind(sentence, k - 1, Kind.verb));

/** Matches "The teams will meet, Lee said, adding": the cue right before the comma gives its speaker. */
function trailingSubject(sentence: Sentence, comma: number): Subject | null {
  if (!isKind(sentence, comma, Kind.comma)) return null;
  const k = skipBack(sentence, comma - 1);
  if (
    isKind(sentence, k, Kind.verb) &&
    headHas(sentence, k, Word.reporting) &&
    isKind(sentence, k - 1, Kind.noun)
  )
    return isKind(sentence, phraseStart(sentence, k - 1) - 1, Kind.comma | Kind.marked)
      ? nounSubject(sentence, k - 1)
      : null;
  return null;
}

/** "Calling it a fraud, Lee said": the subject of what follows the comma. */
function fronted(sentence: Sentence, at: number): Subject | null {
  if (at > sentence.from + 1 && !isKind(sentence, at - 1, Kind.colon | Kind.dash)) return null;
  for (let k = at + 1; k < sentence.to; k++) {
    if (isKind(sentence, k, Kind.comma) && isKind(sentence, k + 1, Kind.noun)) {
      return subjectOf(sentence, k + 1, phraseEnd(sentence, k + 1), "fronted-gerund");
    }
  }
  return null;
}

const isPersonal = (sentence: Sentence, k: number): boolean =>
  headIsName(sentence, k) || headHas(sentence, k, Word.person | Word.group | Word.pronoun | Word.possessive);

/** "declined to say": the subject of the verb that the infinitive hangs on. */
function governingSubject(sentence: Sentence, at: number): Subject | null {
  for (let k = at - 1; k >= sentence.from; k--) {
    if (isKind(sentence, k, Kind.verb)) return subjectBefore(sentence, k);
    // "led her to say": who is led says it.
    if (
      k === at - 1 &&
      isKind(sentence, k, Kind.noun) &&
      isKind(sentence, k - 1, Kind.verb) &&
      isPersonal(sentence, k)
    )
      return nounSubject(sentence, k);
    // "Clinton to call for talks": a headline leaves out "is".
    if (k === at - 1 && k === sentence.from && isKind(sentence, k, Kind.noun))
      return nounSubject(sentence, k);
    if (isKind(sentence, k, Kind.comma | Kind.subordinator)) break;
  }
  return mainSubject(sentence, at);
}
