import type { WordEntry } from "./en/lexicon.js";
import type { Meaning } from "./meaning.js";
import type { Words } from "./words.js";

/** What a rule read from a token on: `end` is the index of the token behind it. */
export interface Match {
  readonly end: number;
  readonly meaning: Meaning;
  /** True for an expression that leaves a "the" before it alone, though its rule takes one elsewhere. */
  readonly leavesArticle?: boolean;
}

/** A small grammar rule: it looks at a token and those behind it, and reads one expression or none. */
export interface Rule {
  /** In kebab-case; results carry it. */
  readonly name: string;
  /** Can the rule begin with this word? Left out: it begins with no word. */
  readonly opensWith?: (entry: WordEntry) => boolean;
  /** The kinds of token other than words that the rule begins with. */
  readonly opensWithKinds?: readonly number[];
  /** Does a "the" before it belong to the expression? */
  readonly takesArticle?: boolean;
  /** @param grammar All the rules, for one that builds on another's expression. */
  readonly read: (words: Words, at: number, grammar: Grammar) => Match | null;
}

/** All the rules together. */
export interface Grammar {
  /** The longest match from a token on, with the name of its rule. */
  readAt(words: Words, at: number): (Match & { readonly rule: string }) | null;
}

export const match = (end: number, meaning: Meaning): Match => ({ end, meaning });

/** Opens with any of these words. */
export const anyOf = (list: string): ((entry: WordEntry) => boolean) => {
  const set = new Set(list.split(" "));
  return (entry) => set.has(entry.word);
};
