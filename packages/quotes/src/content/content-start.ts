import { Kind } from "../words/kind.js";
import { skipAdverbs } from "./content-end.js";
import { RELATIVE_RULE, type Start } from "./content.js";
import { Frame } from "../en/reporting-verbs.js";
import type { Cue } from "../cues/find-cues.js";
import { ItemKind, type Items } from "../words/item.js";
import { Word } from "../words/lexicon.js";
import { isNounLike } from "../words/word-shapes.js";
import { phraseEnd, phraseStart } from "../sentences/phrase-extent.js";
import {
  firstIsIn,
  firstWord,
  hasVerb,
  headHas,
  headIsName,
  isKind,
  type Sentence,
} from "../sentences/sentence.js";
import { WordSet } from "../words/word-set.js";

const RELATIVES = new WordSet("who whose which");

/** How many chunks may stand between a cue and what it reports. */
const REACH = 14;

/** Where the content behind a cue begins: past the addressee, the time and the occasion. */
export function findStart(sentence: Sentence, cue: Cue, at: number): Start | null {
  const limit = Math.min(sentence.to, at + REACH);
  for (let k = at; k < limit;) {
    const found = startAt(sentence, cue, k, at);
    if (found !== null) return found;
    const behind = passOver(sentence, cue, k, at);
    if (behind === k) return null;
    k = behind;
  }
  return null;
}

/** The chunk behind what may stand at chunk `k`, between a cue and its content; `k` where nothing of the kind does. */
function passOver(sentence: Sentence, cue: Cue, k: number, at: number): number {
  const next = k + 1;
  if (isKind(sentence, k, Kind.adverb | Kind.time)) return next;
  if (isKind(sentence, k, Kind.preposition)) {
    if (isKind(sentence, next, Kind.noun)) return phraseEnd(sentence, next);
    return isKind(sentence, next, Kind.time | Kind.gerund) ? next + 1 : k;
  }
  if (isKind(sentence, k, Kind.comma)) return passComma(sentence, cue, k, at);
  if (isKind(sentence, k, Kind.subordinator) && standsBeforeNoun(sentence, k))
    return phraseEnd(sentence, next);
  const isTold = k === at && isKind(sentence, k, Kind.noun) && (cue.frames & Frame.addressee) !== 0;
  return isTold ? phraseEnd(sentence, k) : k;
}

function passComma(sentence: Sentence, cue: Cue, comma: number, at: number): number {
  const next = comma + 1;
  if (cue.from === sentence.from && firstIsIn(sentence, next, RELATIVES)) return asideEnd(sentence, next);
  const clause = (cue.frames & Frame.clause) !== 0;
  // "reported, citing officials, that", but not "said, adding that".
  if (clause && isKind(sentence, next, Kind.gerund)) {
    const end = asideEnd(sentence, next) + 1;
    return firstWord(sentence, end) === "that" ? end : comma;
  }
  // "said in Madison, Wisconsin, that": the state is of the place.
  if (comma > at && isKind(sentence, next, Kind.noun) && isKind(sentence, next + 1, Kind.comma))
    return next + 2;
  return isKind(sentence, next, Kind.marked) || (clause && opensAside(sentence, next)) ? next : comma;
}

/** The "Lee" of "reported Lee as saying it was late" and the "officials" of "citing officials", who say it. Not "citing a report". */
const isSource = (sentence: Sentence, { verb }: Cue, k: number): boolean => {
  if (verb === "cite" && headHas(sentence, k, Word.group)) return true;
  const as = phraseEnd(sentence, k);
  return firstWord(sentence, as) === "as" && firstIsIn(sentence, as + 1, SAYING);
};

const SAYING = new WordSet("saying telling claiming warning");

/** Matches "which islanders say" before "is too big" and "who police say" before "fired". Not "who say". */
const tellsOfRelative = (sentence: Sentence, cue: Cue): boolean => {
  if (!isKind(sentence, cue.from - 1, Kind.noun)) return false;
  const before = phraseStart(sentence, cue.from - 1) - 1;
  return isKind(sentence, before, Kind.subordinator) && firstIsIn(sentence, before, RELATIVES);
};

/** The "before" of "said before the vote, “…”". Not of "said before he left". */
const standsBeforeNoun = (sentence: Sentence, k: number): boolean =>
  headHas(sentence, k, Word.preposition) &&
  isKind(sentence, k + 1, Kind.noun) &&
  isKind(
    sentence,
    phraseEnd(sentence, k + 1),
    Kind.comma | Kind.marked | Kind.colon | Kind.time | Kind.preposition,
  );

/** The comma behind "who grew up there" in "Said Ann Lee, who grew up there, “…”". */
function asideEnd(sentence: Sentence, from: number): number {
  let k = from;
  while (k < sentence.to && !isKind(sentence, k, Kind.comma | Kind.marked)) k++;
  return k;
}

/** "said, in a speech in Ohio, that": an aside between commas. */
const opensAside = (sentence: Sentence, k: number): boolean =>
  isKind(sentence, k, Kind.preposition | Kind.time | Kind.adverb) || firstWord(sentence, k) === "that";

const start = (chunk: number, kind: Start["kind"], rule: string): Start => ({ chunk, kind, rule });

function startAt(sentence: Sentence, cue: Cue, k: number, at: number): Start | null {
  const { frames } = cue;
  const kind = sentence.chunks.kind(k);
  const word = firstWord(sentence, k);
  const clauseFrame = (frames & Frame.clause) !== 0;
  if (kind === Kind.marked) return start(k, "marked", "marks-after-cue");
  if (k === at && kind === Kind.noun && isSource(sentence, cue, k)) return null;
  if (clauseFrame && k === at && kind === Kind.verb && tellsOfRelative(sentence, cue))
    return start(k, "clause", RELATIVE_RULE);
  if (kind === Kind.colon) {
    return k + 1 < sentence.to && (frames & (Frame.clause | Frame.direct)) !== 0
      ? start(k + 1, "colon", "colon-after-cue")
      : null;
  }
  if (kind === Kind.subordinator && word === "that" && takesThat(sentence, frames, k, at)) {
    const aside = isKind(sentence, k + 1, Kind.comma) && k + 2 < sentence.to ? 1 : 0;
    return start(k + 1 + aside, "clause", "that-clause");
  }
  if (clauseFrame) {
    if (kind === Kind.subordinator && isQuestionWord(word, k === at))
      return start(k, "clause", "question-clause");
    if (
      kind === Kind.noun &&
      (frames & Frame.marksOnly) === 0 &&
      (k > at || (frames & Frame.addressee) === 0 || isSubjectOfClause(sentence, k)) &&
      ((frames & Frame.finding) === 0
        ? (opensClause(sentence, k) && !isProof(sentence, cue, k)) ||
          (cue.verb === "say" && hidesVerb(sentence, k))
        : isKind(sentence, phraseEnd(sentence, k), Kind.verb))
    ) {
      return start(k, "clause", "bare-clause");
    }
  }
  // "said without the upgrade, “the state will step in”": how things would be, and not how it was said.
  if (clauseFrame && k === at && kind === Kind.preposition && firstIsIn(sentence, k, CONDITIONS)) {
    const behind = phraseEnd(sentence, k + 1);
    if (isKind(sentence, behind, Kind.comma) && isKind(sentence, behind + 1, Kind.marked | Kind.noun))
      return start(k, "clause", "bare-clause");
  }
  if (
    word === "to" &&
    kind === Kind.preposition &&
    isKind(sentence, k + 1, Kind.marked) &&
    (frames & (Frame.infinitive | Frame.request)) !== 0
  ) {
    return start(k, "infinitive", "infinitive");
  }
  // "a plan that she described as “unfair”": what is named stands before; "as a “swift motion”".
  if (k === at && word === "as" && (frames & Frame.naming) !== 0 && holdsMarks(sentence, k + 1))
    return start(k + 1, "marked", "marks-after-cue");
  if (clauseFrame && word === "there" && isKind(sentence, k + 1, Kind.verb))
    return start(k, "clause", "bare-clause");
  // "vowed not to vote".
  if ((frames & Frame.infinitive) !== 0 && kind === Kind.infinitive)
    return start(firstWord(sentence, k - 1) === "not" ? k - 1 : k, "infinitive", "infinitive");
  if (k === at && kind === Kind.noun && (frames & Frame.request) !== 0 && hasInfinitive(sentence, k)) {
    return start(k, "infinitive", "request");
  }
  if ((frames & Frame.addressee) !== 0 && kind === Kind.infinitive && k > at)
    return start(k, "infinitive", "request");
  if (
    k === at &&
    (frames & (Frame.object | Frame.naming | Frame.charge)) !== 0 &&
    (kind === Kind.noun || kind === Kind.gerund || kind === Kind.other)
  ) {
    const onlyNames = (frames & (Frame.object | Frame.charge)) === 0;
    if (onlyNames && kind === Kind.noun && !isNamed(sentence, k)) return null;
    return start(k, "object", "object");
  }
  if (k === at && kind === Kind.noun && (frames & Frame.direct) !== 0 && holdsMarks(sentence, k)) {
    return start(k, "clause", "marks-in-phrase");
  }
  return null;
}

/** The "the dam" of "warned the dam could fail", which is told nothing. Not the "voters" of "told voters surveyed last week". */
const isSubjectOfClause = (sentence: Sentence, k: number): boolean => {
  const verb = phraseEnd(sentence, k);
  if (!isKind(sentence, verb, Kind.verb)) return false;
  const from = sentence.chunks.from(verb);
  const head = sentence.chunks.head(verb);
  if (sentence.items.has(from, Word.auxiliary | Word.present)) return true;
  return headHas(sentence, verb, Word.past) && from === head && !headHas(sentence, verb, Word.participle);
};

/**
 * Matches "said that it failed" and "replied to Poe that it failed". Not "responded to claims that it failed", nor
 * "a new rule that bans it" and "ruled that out".
 */
function takesThat(sentence: Sentence, frames: number, k: number, at: number): boolean {
  if (k + 1 >= sentence.to) return false;
  if ((frames & (Frame.that | Frame.finding)) === 0) return (frames & Frame.clause) !== 0;
  if (isKind(sentence, skipAdverbs(sentence, k + 1), Kind.verb)) return false;
  if (isKind(sentence, k + 1, Kind.preposition) && !isKind(sentence, k + 2, Kind.noun | Kind.time))
    return false;
  return k === at || !isKind(sentence, k - 1, Kind.noun) || isPersonal(sentence, k - 1);
}

const isPersonal = (sentence: Sentence, k: number): boolean =>
  headIsName(sentence, k) || headHas(sentence, k, Word.person | Word.group | Word.pronoun);

/** "asked when it began", but "spoke on Monday when it began": a word of time or place asks only right behind its cue. */
const isQuestionWord = (word: string, isNext: boolean): boolean =>
  /^(?:whether|if|how|why|what)$/.test(word) || (isNext && /^(?:who|where|when|which)$/.test(word));

/** "her mother hated." behind "books": no verb is left for the books before the comma. */
function isZeroRelative(sentence: Sentence, k: number): boolean {
  const verb = phraseEnd(sentence, k);
  if (!isKind(sentence, verb, Kind.verb) || headHas(sentence, verb, Word.auxiliary)) return false;
  return isKind(sentence, verb + 1, Kind.comma | Kind.end | Kind.coordinator);
}

/**
 * The "proof" of "posted proof he had 61 tickets", which has no verb of its own. Not the "Lee" of "promised Lee he would
 * go", nor what stands behind "said", which is always a clause.
 */
function isProof(sentence: Sentence, { verb }: Cue, k: number): boolean {
  const at = phraseEnd(sentence, k);
  return (
    verb !== "say" &&
    isKind(sentence, at, Kind.noun) &&
    headHas(sentence, at, Word.pronoun) &&
    !isPersonal(sentence, k) &&
    isKind(sentence, at + 1, Kind.verb) &&
    !hasVerb(sentence, at + 2)
  );
}

const CONDITIONS = new WordSet("without unlike despite");
const ADVERBIAL = new WordSet("because");

/** A noun phrase and a verb behind it: the beginning of a clause without "that". */
function opensClause(sentence: Sentence, k: number): boolean {
  let at = phraseEnd(sentence, k);
  // "wrote books her mother hated": whose verb tells of the books.
  if (isKind(sentence, at, Kind.noun) && isZeroRelative(sentence, at)) return false;
  for (let steps = 0; steps < 8 && at < sentence.to; steps++, at++) {
    if (isKind(sentence, at, Kind.verb | Kind.marked)) return true;
    if (isKind(sentence, at, Kind.subordinator) && firstIsIn(sentence, at, ADVERBIAL)) return false;
    if (isKind(sentence, at, Kind.comma | Kind.end | Kind.colon | Kind.semicolon | Kind.dash))
      return isKind(sentence, at, Kind.comma | Kind.dash) && hasVerbBeyond(sentence, at);
  }
  return isKind(sentence, at, Kind.verb);
}

/**
 * Matches "the roof leaks", "Kenya adheres to it", "the jet overshot the runway" and "prices fluctuate wildly" behind
 * "said", whose verbs are in no list. Not "a last goodbye", "the same words": somebody seldom says a noun.
 */
function hidesVerb({ chunks, items }: Sentence, k: number): boolean {
  const to = chunks.to(k);
  for (let i = chunks.from(k) + 1; i < to; i++) {
    if (items.isName(i) || items.kind(i) !== ItemKind.word || !isNounLike(items, i - 1)) continue;
    const isLast = i + 1 === to;
    if (isLast && items.has(to, Word.determiner)) return true;
    if (items.has(i, KNOWN) || endsInS(items, i) === endsInS(items, i - 1)) continue;
    if (
      isLast
        ? items.has(to, Word.adverb) || (endsInS(items, i) && !items.has(i, Word.noun))
        : endsInS(items, i)
    )
      return true;
  }
  return false;
}

const KNOWN = Word.verb | Word.person | Word.group | Word.organisation | Word.adverb | Word.timeNoun;

/** Matches "leaks" and "prices". Not "pass". */
const endsInS = (items: Items, i: number): boolean => {
  const end = items.end(i);
  return items.source.charCodeAt(end - 1) === SMALL_S && items.source.charCodeAt(end - 2) !== SMALL_S;
};

const SMALL_S = 0x73;

/** "the law, with its broad terms, infringes": a verb behind the comma, or the dash, that closes an aside. */
function hasVerbBeyond(sentence: Sentence, comma: number): boolean {
  const opens =
    isKind(
      sentence,
      comma + 1,
      Kind.preposition | Kind.subordinator | Kind.noun | Kind.gerund | Kind.participle,
    ) ||
    (isKind(sentence, comma + 1, Kind.verb) && headHas(sentence, comma + 1, Word.participle));
  if (!opens) return false;
  if (endsAsList(sentence, comma)) return true;
  for (let k = comma + 1; k < sentence.to && k < comma + 10; k++) {
    if (isKind(sentence, k, sentence.chunks.kind(comma)))
      return isKind(sentence, k + 1, Kind.verb | Kind.marked | Kind.adverb);
  }
  return false;
}

/** Matches ", Poe and Lee were" behind "said Jones": a list and its verb. Not ", and Lee left". */
function endsAsList(sentence: Sentence, comma: number): boolean {
  let k = comma;
  while (isKind(sentence, k, Kind.comma) && isKind(sentence, k + 1, Kind.noun)) k += 2;
  if (k === comma) return false;
  if (isKind(sentence, k, Kind.comma)) k++;
  if (!isKind(sentence, k, Kind.coordinator) || !isKind(sentence, k + 1, Kind.noun)) return false;
  return isKind(sentence, skipAdverbs(sentence, phraseEnd(sentence, k + 1)), Kind.verb);
}

function hasInfinitive(sentence: Sentence, k: number): boolean {
  for (let at = phraseEnd(sentence, k); at < k + 8 && at < sentence.to; at++) {
    if (isKind(sentence, at, Kind.infinitive)) return true;
    if (isKind(sentence, at, Kind.marked) || isUnknownInfinitive(sentence, at)) return true;
    if (isKind(sentence, at, Kind.verb | Kind.comma | Kind.end)) return false;
  }
  return false;
}

/** Matches "to parrot", whose verb the lexicon does not know. Not "to a rally", "to Delcor". */
function isUnknownInfinitive({ chunks, items, to }: Sentence, k: number): boolean {
  if (k + 1 >= to || items.word(chunks.from(k)) !== "to") return false;
  const from = chunks.from(k + 1);
  return !items.isName(from) && !items.has(from, Word.determiner | Word.pronoun | Word.time | Word.group);
}

/** "called him a liar", "described it as unfair": what is named and its name; not "called the police". */
function isNamed(sentence: Sentence, k: number): boolean {
  if (holdsMarks(sentence, k)) return true;
  const end = phraseEnd(sentence, k);
  for (let at = end; at < end + 5 && at < sentence.to; at++) {
    if (firstWord(sentence, at) === "as" || isKind(sentence, at, Kind.marked)) return true;
  }
  return isKind(sentence, end, Kind.noun | Kind.other | Kind.gerund | Kind.participle);
}

const holdsMarks = (sentence: Sentence, k: number): boolean => {
  if (!isKind(sentence, k, Kind.marked | Kind.noun)) return false;
  const to = sentence.chunks.to(k);
  for (let i = sentence.chunks.from(k); i < to; i++)
    if (sentence.items.kind(i) === ItemKind.marked) return true;
  return false;
};
