/**
 * Words that carry a full stop of their own, in lower case and without it.
 * A full stop behind one of them does not by itself end a sentence.
 */
const TITLES =
  "mr mrs ms mx dr prof rev hon pres gov sen sens rep reps gen lt col maj capt cmdr cpl sgt pvt adm supt det insp st ste msgr fr br hrh amb atty asst assoc dep";
const SUFFIXES = "jr sr";
const MONTHS_AND_DAYS =
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun";
const PLACES =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta sask ave blvd rd hwy mt ft";
const BUSINESS = "inc corp co cos ltd bros dept univ assn intl natl plc llc mfg";
const SMALL = "vs etc al approx est cf ca min max sq tel eg ie viz ed eds";

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.split(" ")));

// Marked as pure, so that a bundler leaves out those that nobody asks for.

/** Every abbreviation, whatever its case. */
export const abbreviations = /* @__PURE__ */ setOf(
  TITLES,
  SUFFIXES,
  MONTHS_AND_DAYS,
  PLACES,
  BUSINESS,
  SMALL,
);

/** Titles and the like, which always go on: what follows is a name, whatever its case. */
export const namePrefixes = TITLES;

/** Other abbreviations of names, which are written with a capital: "Sat." is one, the verb "sat" is not. */
export const nameAbbreviations = `${SUFFIXES} ${MONTHS_AND_DAYS} ${PLACES} ${BUSINESS}`;

/** Abbreviations in either case. */
export const smallAbbreviations = SMALL;

/** Abbreviations that only a figure follows: "No. 10", but "No. Never." */
export const figureAbbreviations = "no nos vol p pp fig figs ext";

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const sentenceOpeners = /* @__PURE__ */ setOf(
  "the a an he she it they we i you this that these those there here his her its their our my in on at but and or if when while after before as for from by with since although though however meanwhile what who how why where some many most all both one two each no not now then also yet so such last earlier later according asked despite under over among during until",
);
