import { months, weekdays } from "@copydesk/text/en";
import type { Part, Season, Unit } from "../meaning.js";
import { holidayWords } from "./holidays.js";
import { decadeNames } from "./decade-names.js";
import { clueWords } from "./tense-clues.js";

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
  readonly season: Season | null;
  readonly part: Part | null;
  /** A year-round word of one meaning: "daily" is P1D. */
  readonly frequency: string | null;
  /** "gmt", "eastern": may name a time zone. */
  readonly isZone: boolean;
  /** Bits of `Clue`: what the word says about the time of its sentence. */
  readonly clue: number;
}

const blankEntry: WordEntry = {
  word: "",
  month: 0,
  weekday: 0,
  unit: null,
  plural: false,
  cardinal: -1,
  ordinal: -1,
  season: null,
  part: null,
  frequency: null,
  isZone: false,
  clue: 0,
};

const UNITS: Readonly<Record<string, Unit>> = {
  second: "second", sec: "second", minute: "minute", min: "minute", hour: "hour", hr: "hour",
  day: "day", night: "night", weekend: "weekend", week: "week", wk: "week", fortnight: "fortnight", month: "month",
  quarter: "quarter", half: "half", year: "year", yr: "year", decade: "decade", century: "century",
  millennium: "millennium",
}; // prettier-ignore

const PLURALS: Readonly<Record<string, Unit>> = {
  centuries: "century",
  millennia: "millennium",
  halves: "half",
};

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

const SEASONS: Readonly<Record<string, Season>> = {
  spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI",
  springtime: "SP", summertime: "SU", wintertime: "WI",
}; // prettier-ignore

const PARTS: Readonly<Record<string, Part>> = {
  morning: "MO", dawn: "MO", daybreak: "MO", sunrise: "MO", noon: "MI", midday: "MI", noontime: "MI", lunchtime: "MI",
  afternoon: "AF", evening: "EV", dusk: "EV", sunset: "EV", night: "NI", nite: "NI", midnight: "NI", overnight: "NI",
  tonight: "NI", tonite: "NI", nighttime: "NI", daytime: "DT",
}; // prettier-ignore

const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: "PT1H", daily: "P1D", nightly: "P1D", weekly: "P1W", biweekly: "P2W", fortnightly: "P2W", monthly: "P1M",
  bimonthly: "P2M", quarterly: "P3M", annual: "P1Y", annually: "P1Y", yearly: "P1Y", biannual: "P6M", biannually: "P6M",
  semiannual: "P6M", semiannually: "P6M", biennial: "P2Y", biennially: "P2Y", perennially: "P1Y",
}; // prettier-ignore

/** Words that the grammar names one by one. */
const KEYWORDS =
  "a about after ago ahead all almost an and another any approximately around as at back bc bce ad ce " +
  "before beginning between both but by calendar close coming consecutive couple current currently " +
  "corresponding comparable day days dozen dozens during each earlier early else end ever every few " +
  "final fiscal following for former from full fy future hence her his how hundred hundreds immediate in " +
  "its just last late later latest least less long lately many march mid middle million more most my " +
  "near nearly next no not now nowadays number o'clock oclock of off old on once only opening or other " +
  "our over past per period point preceding present presently previous previously prior quarters rate " +
  "recent recently remaining rest roughly same school several short since so some start straight still " +
  "successive than that the their then these this those thousand thousands thrice through throughout " +
  "thru till time times to today tomorrow tmr tmrw tomo tdy top trading twice under until unto up " +
  "upcoming very was whole with within working yesterday your good half business am pm noon distant " +
  "foreseeable";

const ZONES =
  "gmt utc est edt cst cdt mst mdt pst pdt akst akdt hst et ct mt pt bst cet cest ist sgt hkt jst kst aest aedt acst awst nzst nzdt eet eest wet west msk eat cat sast pkt npt pht wib ast gst eastern central mountain pacific";

/** Every word of the grammar, once, with all that it can be. */
export const lexicon: ReadonlyMap<string, WordEntry> = buildLexicon();

function buildLexicon(): Map<string, WordEntry> {
  const entries = new Map<string, WordEntry>();
  const add = (word: string, fields: Partial<WordEntry>): void => {
    entries.set(word, { ...(entries.get(word) ?? { ...blankEntry, word }), ...fields });
  };
  for (const word of KEYWORDS.split(" ")) add(word, {});
  for (const word of ZONES.split(" ")) add(word, { isZone: true });
  for (const [word, month] of months) add(word, { month });
  for (const [word, weekday] of weekdays) {
    add(word, { weekday });
    if (word.length > 5) add(`${word}s`, { weekday, plural: true });
  }
  for (const [word, unit] of Object.entries(UNITS)) {
    add(word, { unit });
    if (!Object.hasOwn(PLURALS, `${word}s`)) add(`${word}s`, { unit, plural: true });
  }
  for (const [word, unit] of Object.entries(PLURALS)) add(word, { unit, plural: true });
  CARDINALS.split(" ").forEach((word, cardinal) => { add(word, { cardinal }); }); // prettier-ignore
  TENS.split(" ").forEach((word, index) => { add(word, { cardinal: 20 + index * 10 }); }); // prettier-ignore
  ORDINALS.split(" ").forEach((word, index) => { add(word, { ordinal: index + 1 }); }); // prettier-ignore
  add("thirtieth", { ordinal: 30 });
  for (const [word, season] of Object.entries(SEASONS)) {
    add(word, { season });
    if (!word.endsWith("time")) add(`${word}s`, { season, plural: true });
  }
  for (const [word, part] of Object.entries(PARTS)) {
    add(word, { part });
    if (/ing$|oon$|night$|dawn/.test(word) && word !== "overnight") add(`${word}s`, { part, plural: true });
  }
  for (const [word, frequency] of Object.entries(FREQUENCIES)) add(word, { frequency });
  for (const word of [...holidayWords, ...decadeNames.keys()]) add(word, {});
  for (const [word, clue] of clueWords) add(word, { clue });
  return entries;
}

/** The entry of a word that the lexicon does not know. */
export const unknownWord: WordEntry = blankEntry;

/** The entry of letters and figures run together: "Q3", "FY21". */
export const lettersAndFigures: WordEntry = { ...blankEntry, word: "#" };
