import type { Entity } from "./entity.js";
import type { Mention } from "./mention.js";
import { headOf, isPlain, keyTextOf, surnameIn } from "./name-forms.js";

/** A name as it is looked up, and who goes by it. */
export class NameKey {
  /** Whose whole name it is. */
  holder: Entity | null = null;
  /** All who have it as their surname or given name. */
  sharers: Entity[] | null = null;
  /** Who has it as the first of two surnames. */
  innerBearer: Entity | null = null;
  /** The key of its surname; of a name of one word the key itself. Found when it is asked for. */
  last: NameKey | null = null;
  /** The noun that a house of this name goes by, or "" before it is asked for. */
  noun = "";

  /** @param text The name in lower case, without article, full stops and apostrophes. */
  constructor(readonly text: string) {}
}

/** The names of a text. */
export class NameKeys {
  private readonly keys = new Map<string, NameKey>();

  /** The key of a mention, which keeps it: several stages ask for it. */
  keyOf(mention: Mention): NameKey {
    mention.key ??= this.at(keyTextIn(mention));
    return mention.key;
  }

  /** The key of a name as it is written. */
  of(name: string): NameKey {
    return this.at(keyTextOf(name));
  }

  /** The key of a name in lower case, without article, full stops and apostrophes. */
  at(text: string): NameKey {
    let key = this.keys.get(text);
    if (key === undefined) {
      key = new NameKey(text);
      this.keys.set(text, key);
    }
    return key;
  }

  lastOf(key: NameKey): NameKey {
    if (key.last === null) {
      const surname = surnameIn(key.text);
      key.last = surname === null ? key : this.at(surname);
    }
    return key.last;
  }

  /** The key of the first word of a name that has several. */
  firstOf({ text }: NameKey): NameKey {
    return this.at(text.slice(0, text.indexOf(" ")));
  }

  /** "union" for "Dockers' Union". */
  nounOf(mention: Mention): string {
    const key = this.keyOf(mention);
    if (key.noun === "") key.noun = headOf(mention.name);
    return key.noun;
  }
}

/** For "the minister" the noun itself: as a word of the lexicon it is found sooner than a string made of the phrase. */
function keyTextIn({ type, name, noun, start, end }: Mention): string {
  const before = end - start - noun.length;
  const isNoun = type === "common" && (before === 0 || (before === THE.length && name.startsWith(THE)));
  return isNoun && isPlain(noun) ? noun : keyTextOf(name);
}

const THE = "the ";
