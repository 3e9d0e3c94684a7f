import { WordTable } from "./word-table.js";
import { duties, moods } from "../en/adjectives.js";
import { auxiliaries, commonVerbs, modals } from "../en/common-verbs.js";
import { femaleNames, maleNames } from "../en/first-names.js";
import {
  documentNouns,
  groupNouns,
  organisationNames,
  organisationNouns,
  personNouns,
  titles,
} from "../en/nouns.js";
import { type ReportingVerb, reportingVerbs, verbForms } from "../en/reporting-verbs.js";
import { byNames, houseNouns, officeNouns } from "../en/titles.js";
import { housesInMarks, namingWords, workNouns } from "../en/works.js";
import { conjugate } from "../en/verb-forms.js";
import * as words from "../en/words.js";

/**
 * What a word can be; bits, for most words can be several things.
 *
 * An enum like `ItemKind` and `Kind`: a bundler writes its members out as numbers, where each member of an object
 * is looked up at every use, and the loops over words use little else.
 */
export enum Word {
  determiner = 0x1,
  possessive = 0x2,
  pronoun = 0x4,
  preposition = 0x8,
  coordinator = 0x10,
  subordinator = 0x20,
  auxiliary = 0x40,
  modal = 0x80,
  adverb = 0x100,
  reporting = 0x200,
  verb = 0x400,
  base = 0x800,
  present = 0x1000,
  past = 0x2000,
  participle = 0x4000,
  ing = 0x8000,
  noun = 0x10000,
  time = 0x20000,
  timeNoun = 0x40000,
  number = 0x80000,
  relative = 0x100000,
  title = 0x200000,
  person = 0x400000,
  group = 0x800000,
  organisation = 0x1000000,
  document = 0x2000000,
  occasion = 0x4000000,
  male = 0x8000000,
  female = 0x10000000,
  /** May open a phrase of time ("last week") or of quantity ("around 50"). */
  timeLead = 0x20000000,
  quantityLead = 0x40000000,
}

/** The words of the language, looked up by a slice of the source without making a string of it. */
export interface Lexicon {
  /** The number of the entry for `source.slice(start, end)` in any case, or 0 where the word is unknown; `letters` as tokens have them. */
  find(source: string, start: number, end: number, letters?: number): number;
  /** The word of every entry by its number, and its verb: columns, for the loops over tokens. */
  readonly words: readonly string[];
  readonly verbs: readonly (ReportingVerb | null)[];
  /** The bits of `Word` of an entry, 0 for none. */
  bitsOf(entry: number): number;
}

let built: Lexicon | null = null;

/** The lexicon, built at the first use: importing the package costs nothing. */
export function lexicon(): Lexicon {
  built ??= index(collect());
  return built;
}

type Collected = Map<string, { bits: number; verb: ReportingVerb | null }>;

function collect(): Collected {
  const forms: Collected = new Map();
  const add = (word: string, bits: number, verb: ReportingVerb | null = null): void => {
    const known = forms.get(word);
    forms.set(word, { bits: bits | (known?.bits ?? 0), verb: verb ?? known?.verb ?? null });
  };
  const addAll = (list: string | readonly string[], bits: number): void => {
    for (const word of typeof list === "string" ? list.split(" ") : list) add(word, bits);
  };
  addClosedClasses(addAll);
  addNouns(add);
  for (const entry of commonVerbs) addVerb(add, entry, Word.verb, null);
  for (const verb of reportingVerbs.values()) {
    const { base, past, participle } = verb.forms;
    addVerb(
      add,
      [base, past, participle].filter((form) => form !== null).join("/"),
      Word.verb | Word.reporting,
      verb,
    );
  }
  for (const name of organisationNames.split(" ")) add(name, Word.organisation);
  for (const noun of words.nounsToo.split(" ")) {
    add(noun, Word.noun);
    // "claims" is known as a form of the verb; "things" need not be.
    if (forms.has(plural(noun))) add(plural(noun), Word.noun);
  }
  addAll(workNouns, Word.noun);
  addAll(words.nounsInLy, Word.noun);
  for (const word of [...moods.split(" "), ...duties.split(" ")]) add(word, bitsOfEnding(word));
  addAll(namingWords, 0);
  addAll(housesInMarks, 0);
  add("according", Word.verb | Word.ing);
  return forms;
}

/** "shocked" and "grieving" are forms of verbs as well. */
const bitsOfEnding = (word: string): number =>
  word.endsWith("ed")
    ? Word.verb | Word.past | Word.participle
    : word.endsWith("ing")
      ? Word.verb | Word.ing
      : 0;

function addClosedClasses(addAll: (list: string | readonly string[], bits: number) => void): void {
  addAll(words.determiners, Word.determiner);
  addAll(words.possessives, Word.possessive | Word.determiner);
  addAll(words.subjectPronouns, Word.pronoun);
  addAll("it me him them us this that these those", Word.pronoun);
  addAll(words.prepositions, Word.preposition);
  addAll(words.coordinators, Word.coordinator);
  addAll(words.subordinators, Word.subordinator);
  addAll(words.relatives, Word.relative);
  addAll(words.adverbs, Word.adverb);
  addAll(words.timeWords, Word.time);
  addAll(words.timeNouns, Word.timeNoun);
  addAll(words.numbers, Word.number);
  for (const noun of words.publicSpeech.split(" ")) addAll([noun, plural(noun)], Word.occasion);
  addAll(words.timeLeads, Word.timeLead);
  addAll(words.quantityLeads, Word.quantityLead);
  // "at least 50".
  addAll("least", 0);
  addAll(auxiliaries, Word.auxiliary);
  addAll(modals, Word.modal);
  addAll(`${titles} ${officeNouns}`, Word.title);
  addAll(maleNames, Word.male);
  addAll(femaleNames, Word.female);
  addAll(
    "mr sir lord king prince spokesman chairman congressman businessman man father son husband brother uncle grandfather he his him himself actor pope imam monk priest boy guy",
    Word.male,
  );
  addAll(
    "ms mrs miss dame lady baroness queen princess spokeswoman chairwoman congresswoman businesswoman woman mother daughter wife sister aunt grandmother she her herself actress nun girl widow",
    Word.female,
  );
}

function addNouns(add: (word: string, bits: number) => void): void {
  const kinds: readonly (readonly [string, number])[] = [
    [`${personNouns} ${officeNouns} ${byNames}`, Word.person],
    [`${organisationNouns} ${houseNouns}`, Word.organisation],
    [documentNouns, Word.document],
  ];
  for (const [list, bits] of kinds) {
    for (const noun of list.split(" ")) {
      add(noun, bits);
      const many = plural(noun);
      if (many !== noun) add(many, (bits & Word.person) !== 0 ? Word.group : bits);
    }
  }
  for (const noun of groupNouns.split(" ")) add(noun, Word.group);
}

/** Matches "woman" as women, "agency" as agencies. Not irregular plurals like "children". */
function plural(noun: string): string {
  if (noun.endsWith("s") && !noun.endsWith("ss")) return noun;
  if (/m[ae]n$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function addVerb(
  add: (word: string, bits: number, verb: ReportingVerb | null) => void,
  entry: string,
  bits: number,
  verb: ReportingVerb | null,
): void {
  const { base, past, participle } = verbForms(entry);
  const forms = conjugate(base, past, participle);
  add(base, bits | Word.base, verb);
  add(forms.present, bits | Word.present, verb);
  add(forms.past, bits | Word.past, verb);
  add(forms.participle, bits | Word.participle, verb);
  add(forms.ing, bits | Word.ing, verb);
}

function index(forms: Collected): Lexicon {
  // As names of properties the words are strings that the engine keeps once, and compares by their address.
  const unique: Record<string, true> = {};
  for (const word of forms.keys()) unique[word] = true;
  const words = ["", ...Object.keys(unique)];
  const table = new WordTable(
    words,
    words.map((word) => forms.get(word)?.bits ?? 0),
  );
  return {
    find: (source, start, end, letters) => table.find(source, start, end, letters),
    words,
    verbs: words.map((word) => forms.get(word)?.verb ?? null),
    bitsOf: (entry) => table.value(entry),
  };
}
