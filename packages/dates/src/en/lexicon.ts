import { months, weekdays } from "@copydesk/text/en";
import type { Lean, Mod, Part, Season, Unit } from "../meaning.js";

/** What a word can be in a time expression. Most are one thing; "second" is an ordinal and a unit. */
export interface WordEntry {
  /** In lower case, without full stops and apostrophes: "a.m." is "am". "" for a word that the lexicon does not know. */
  readonly word: string;
  /** 1 to 12, or 0. */
  readonly month: number;
  /** 1 to 7 from Monday, or 0. */
  readonly weekday: number;
  readonly unit: Unit | null;
  /** "weeks", "mornings", "Fridays". */
  readonly plural: boolean;
  /** "three", or -1. */
  readonly cardinal: number;
  /** "third", or -1. */
  readonly ordinal: number;
  /** "eighties": its first year in the century, or -1. */
  readonly decade: number;
  readonly season: Season | null;
  readonly part: Part | null;
  /** A year-round word of one meaning: "daily" is P1D. */
  readonly frequency: string | null;
  /** Which way the word points: "last" is -1, "this" 0, "next" 1. */
  readonly lean: Lean | null;
  /** "early" is START, "nearly" LESS_THAN. */
  readonly mod: Mod | null;
}

export const blankEntry: WordEntry = {
  word: "",
  month: 0,
  weekday: 0,
  unit: null,
  plural: false,
  cardinal: -1,
  ordinal: -1,
  decade: -1,
  season: null,
  part: null,
  frequency: null,
  lean: null,
  mod: null,
};

/** The words of each meaning: those with a "+" also have a plural in -s, those with a "=" are plurals. */
const UNITS: Readonly<Record<Unit, string>> = {
  second: "second+ sec+",
  minute: "minute+ min+",
  hour: "hour+ hr+",
  day: "day+",
  night: "night+",
  weekend: "weekend+",
  week: "week+ wk+",
  fortnight: "fortnight+",
  month: "month+",
  quarter: "quarter+",
  half: "half =halves",
  year: "year+ yr+",
  decade: "decade+",
  century: "century =centuries",
  millennium: "millennium+ =millennia",
};

const SEASONS: Readonly<Record<Season, string>> = {
  SP: "spring+ springtime",
  SU: "summer+ summertime",
  FA: "autumn+ fall+",
  WI: "winter+ wintertime",
};

const PARTS: Readonly<Record<Part, string>> = {
  MO: "morning+ dawn+ daybreak sunrise",
  MI: "noon+ midday noontime lunchtime",
  AF: "afternoon+",
  EV: "evening+ dusk sunset",
  NI: "night+ nite midnight+ overnight tonight tonite nighttime",
  DT: "daytime",
};

const FREQUENCIES: Readonly<Record<string, string>> = {
  PT1H: "hourly",
  P1D: "daily nightly",
  P1W: "weekly",
  P2W: "biweekly fortnightly",
  P1M: "monthly",
  P2M: "bimonthly",
  P3M: "quarterly",
  P6M: "biannual biannually semiannual semiannually",
  P1Y: "annual annually yearly perennially",
  P2Y: "biennial biennially",
};

const MODS: Readonly<Record<Mod, string>> = {
  START: "early earlier beginning start",
  MID: "mid middle",
  END: "late later end close",
  APPROX: "about around approximately roughly",
  MORE_THAN: "over more",
  LESS_THAN: "less nearly almost",
  EQUAL_OR_MORE: "least",
  EQUAL_OR_LESS: "most up",
};

const LEANS: readonly (readonly [Lean, string])[] = [
  [-1, "last past previous preceding prior yesterday ago earlier previously before"],
  [0, "this current same that today tdy"],
  [1, "next coming upcoming following ensuing tomorrow tmr tmrw tomo later hence from after"],
];

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** Every word that means something by itself, once, with all that it can be. */
export function buildLexicon(): Map<string, WordEntry> {
  const entries = new Map<string, WordEntry>();
  const add = (word: string, fields: Partial<WordEntry>): void => {
    entries.set(word, { ...(entries.get(word) ?? { ...blankEntry, word }), ...fields });
  };
  const addAll = (words: string, fields: (index: number) => Partial<WordEntry>): void => {
    words.split(" ").forEach((word, index) => {
      const name = word.replace(/[+=]/, "");
      add(name, word.startsWith("=") ? { ...fields(index), plural: true } : fields(index));
      if (word.endsWith("+")) add(`${name}s`, { ...fields(index), plural: true });
    });
  };
  const tables = { unit: UNITS, season: SEASONS, part: PARTS, frequency: FREQUENCIES, mod: MODS };
  for (const [field, table] of Object.entries(tables))
    for (const [value, words] of Object.entries(table)) addAll(words, () => ({ [field]: value }));
  for (const [lean, words] of LEANS) addAll(words, () => ({ lean }));
  addAll(CARDINALS, (cardinal) => ({ cardinal }));
  addAll(TENS, (index) => ({ cardinal: 20 + index * 10 }));
  addAll(TENS.replace(/y\b/g, "ies"), (index) => ({ decade: 20 + index * 10 }));
  addAll(`${ORDINALS} thirtieth`, (index) => ({ ordinal: index < 20 ? index + 1 : 30 }));
  for (const [word, month] of months) add(word, { month });
  for (const [word, weekday] of weekdays) {
    addAll(word.length > 5 ? `${word}+` : word, () => ({ weekday }));
  }
  return entries;
}
