import { officeNouns, titleNouns } from "../en/titles.js";
import type { Entity } from "./entity.js";
import { codeAt } from "../words/letters.js";
import { lexicon } from "../words/lexicon.js";

/** How many may be called by one noun and still be told apart. */
const MOST_CALLED = 24;
/** After how many nouns is asked at the most, so that the work on a text stays linear. */
const MOST_ASKED = 400;

/** By what else those are called who go by a noun, itself among it: "sen" for "senator". */
const TELLING: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ tellingNouns();
const OFFICES = /* @__PURE__ */ new Set(officeNouns.split(" "));
const TELLING_OFFICE = /* @__PURE__ */ new Set([...OFFICES].flatMap(tellingOf));

function tellingNouns(): Map<string, readonly string[]> {
  const telling = new Map<string, readonly string[]>();
  for (const [told, nouns] of titleNouns)
    for (const noun of nouns) telling.set(noun, [...(telling.get(noun) ?? [noun]), told]);
  return telling;
}

/** The nouns by which somebody is told to be what a noun says. */
function tellingOf(noun: string): readonly string[] {
  return TELLING.get(noun) ?? [noun];
}

export const isOffice = (noun: string): boolean => OFFICES.has(noun);

/** Who is called by a noun, as far as the calls were looked through. */
interface Title {
  readonly telling: readonly string[];
  readonly holders: Entity[];
  seen: number;
}

/**
 * Who is called by which noun or holds which title. Calls are only written down: a text calls its people by a hundred
 * nouns, and asks for five.
 */
export class Called {
  private readonly nouns: string[] = [];
  /** Beside the nouns. */
  private readonly bearers: Entity[] = [];
  private readonly titles = new Map<string, Title>();
  /** How many calls were looked through for offices. */
  private seen = 0;

  /** All who are called by a noun anywhere in the text, or by one that means the same. */
  by(noun: string): readonly Entity[] {
    const { nouns, bearers } = this;
    let title = this.titles.get(noun);
    if (title === undefined) {
      if (this.titles.size === MOST_ASKED) return NOBODY;
      title = { telling: tellingOf(noun), holders: [], seen: 0 };
      this.titles.set(noun, title);
    }
    const { telling, holders } = title;
    for (let i = title.seen; i < nouns.length; i++) if (isAmong(telling, nouns[i])) hold(holders, bearers[i]);
    title.seen = nouns.length;
    return holders;
  }

  /** Is an entity called by the title of an office? */
  holdsOffice(entity: Entity): boolean {
    const { nouns, bearers } = this;
    for (; this.seen < nouns.length; this.seen++)
      bearers[this.seen].holdsOffice ||= TELLING_OFFICE.has(nouns[this.seen]);
    return entity.holdsOffice;
  }

  /** Notes that an entity goes by a noun, and by those that mean the same. */
  call(entity: Entity, noun: string): void {
    this.nouns.push(noun);
    this.bearers.push(entity);
  }

  /**
   * Notes that an entity goes by every word of a role: "foreign", "ministry" and "spokesman". From its end on, for "Gary
   * Lee's doctor" is a doctor, whatever Gary Lee may be.
   */
  callAll(entity: Entity, role: string): void {
    const words = lexicon();
    let end = role.length;
    for (let start = end; start >= 0; start--) {
      if (start > 0 && !isBetweenWords(role, start - 1)) continue;
      if (end > start) {
        if (isOwner(role, end)) return;
        const entry = words.find(role, start, end);
        this.call(entity, entry === 0 ? role.slice(start, end).toLowerCase() : words.words[entry]);
      }
      end = start - 1;
    }
  }
}

const NOBODY: readonly Entity[] = [];

function isAmong(nouns: readonly string[], noun: string): boolean {
  for (const one of nouns) if (one === noun) return true;
  return false;
}

/** Does a word in a role end in "'s"? */
const isOwner = (role: string, end: number): boolean =>
  codeAt(role, end - 1) === SMALL_S && /['’]s /.test(role.slice(end - 2, end + 1));

function isBetweenWords(role: string, at: number): boolean {
  const code = codeAt(role, at);
  return code < DIGIT_0
    ? code <= SPACE || code === HYPHEN || code === DOT
    : code > ASCII && /\s/.test(role.charAt(at));
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const DIGIT_0 = 0x30;
const SMALL_S = 0x73;
const ASCII = 0x7f;

function hold(holders: Entity[], entity: Entity): void {
  if (holders.includes(entity)) return;
  if (holders.push(entity) > MOST_CALLED) holders.shift();
}
