import type { Span } from "@copydesk/text";
import type { Entity } from "./entity.js";
import type { Mention, MentionDraft } from "./mention.js";
import { readMentions } from "./read-mentions.js";
import type { Sentence } from "../sentences/sentence.js";

/** Who is spoken of in a text: its mentions in order, and whom each stands for, as far as that is known. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** Beside the mentions. */
  readonly who: (Entity | null)[];
  /** The index of the first mention of each sentence, and behind the last the number of mentions. */
  readonly firsts: readonly number[];
  readonly descriptions: readonly Description[];
}

/** A mention that describes somebody whom its sentence names: "a baker" in "Ann Lee, a baker". */
export interface Description {
  readonly mention: Mention;
  /** Index of the sentence, and where in it the name begins. */
  readonly sentence: number;
  readonly name: number;
}

/** Reads all mentions; those that are the label of a turn are nobody's name before it is known whose turn it is. */
export function readCast(sentences: readonly Sentence[], labels: ReadonlySet<number>): Cast {
  const mentions: MentionDraft[] = [];
  const who: (Entity | null)[] = [];
  const firsts: number[] = [];
  const descriptions: Description[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    firsts.push(mentions.length);
    const body = sentence.range.paragraph === paragraph ? 0 : behindDateline(sentence);
    ({ paragraph } = sentence.range);
    for (const mention of readMentions(sentence)) {
      if (mention.end <= body || (labels.size > 0 && holdsLabel(mention, labels))) continue;
      if (mention.acronym !== null && isSpeltOut(sentence, mentions, firsts[firsts.length - 1], mention))
        continue;
      mentions.push(mention);
      who.push(null);
      if (mention.sameAs !== null && mention.type === "common")
        descriptions.push({ mention, sentence: firsts.length - 1, name: mention.sameAs });
    }
  }
  firsts.push(mentions.length);
  return { mentions, who, firsts, descriptions };
}

/**
 * Where the text begins behind "JAKARTA (Antara) -", "LAGOS, Nigeria -" or "SEOUL —": nobody speaks there, and "it" is
 * not the place. 0 for "NATO — the alliance — said", which has no dateline.
 */
function behindDateline({ source, first, behind, items }: Sentence): number {
  if (first === behind) return 0;
  const start = items.start(first);
  if (!isCapital(source.charCodeAt(start)) || !isCapital(source.charCodeAt(start + 1))) return 0;
  const opening = source.slice(start, start + LONGEST_DATELINE);
  const match = DATELINE.exec(opening);
  if (match === null) return 0;
  const isPlain = match.at(1) === undefined && match.at(2) === undefined;
  return isPlain && / (?:--?|[–—]) /.test(opening.slice(match[0].length)) ? 0 : start + match[0].length;
}

const LONGEST_DATELINE = 200;
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{3,40}(,[\p{L}\d., ]{1,40})?( \([^()]{2,30}\))? (?:--?|[–—]) /u;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/**
 * Matches "Staff (JCS)" behind "Joint Chiefs of": the bracket is for the whole, which is a house. Not "Leeds (LU)"
 * behind "Ann Lee of".
 */
function isSpeltOut({ source }: Sentence, mentions: MentionDraft[], from: number, mention: Mention): boolean {
  const at = mentions.length - 1;
  if (at < from || mentions[at].type !== "name" || mention.type !== "name") return false;
  const before = mentions[at];
  const between = source.slice(before.end, mention.start);
  const name = before.name + between + mention.name;
  if (!JOINS.test(between) || name.replace(/[^A-Z]+/g, "") !== mention.acronym) return false;
  before.name = name;
  before.isFull = true;
  before.kind = "organisation";
  before.gender = null;
  before.role = null;
  before.acronym = mention.acronym;
  return true;
}

const JOINS = /^ (?:of|for)(?: the)? $/;

function holdsLabel({ start, end }: Span, labels: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (labels.has(at)) return true;
  return false;
}

/** Who the mention that begins at an offset of a sentence stands for. */
export function castAt(cast: Cast, sentence: number, start: number): Entity | null {
  const at = indexAt(cast, sentence, start);
  return at < 0 ? null : cast.who[at];
}

/** The mention that begins at an offset of a sentence. */
export function mentionOf(cast: Cast, sentence: number, start: number): Mention | null {
  const at = indexAt(cast, sentence, start);
  return at < 0 ? null : cast.mentions[at];
}

/** The last mention of a sentence that begins at an offset, or -1. An owner begins where what it owns does, and stands before it. */
function indexAt({ mentions, firsts }: Cast, sentence: number, start: number): number {
  const from = firsts[sentence];
  let low = from;
  let high = firsts[sentence + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start <= start) low = middle + 1;
    else high = middle;
  }
  return low > from && mentions[low - 1].start === start ? low - 1 : -1;
}
