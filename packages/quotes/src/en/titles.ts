/** Short forms of titles, the nouns that mean the same, and the wider ones: "Sen. Lee" is "the senator" and "the lawmaker". */
const SAME: readonly (readonly [words: string, nouns: string])[] = [
  ["sen", "senator lawmaker legislator politician"],
  ["senator", "lawmaker legislator politician"],
  ["gov", "governor"],
  ["rep", "representative congressman congresswoman lawmaker legislator politician"],
  ["congressman congresswoman representative", "lawmaker legislator politician"],
  ["mp", "lawmaker legislator parliamentarian backbencher politician"],
  ["minister", "politician"],
  ["premier", "prime minister"],
  ["dr", "doctor"],
  ["doctor surgeon gp", "physician medic doctor"],
  ["prof", "professor academic"],
  ["professor lecturer", "academic scholar researcher"],
  ["gen", "general"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain skipper"],
  ["captain", "skipper"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["cmdr", "commander"],
  ["adm", "admiral"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["constable sergeant inspector superintendent detective", "officer policeman policewoman"],
  ["rev", "reverend pastor vicar priest"],
  ["archbishop bishop", "cleric"],
  ["spokeswoman spokesman", "spokesperson"],
  ["spokesperson", "spokeswoman spokesman"],
  ["lawyer", "attorney solicitor barrister counsel"],
  ["attorney solicitor barrister counsel", "lawyer"],
  ["coach", "manager"],
  ["manager", "coach boss"],
  ["striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler", "player"],
  ["actress", "actor star"],
  ["actor", "star"],
  ["singer rapper", "star musician"],
  ["economist scientist historian physicist biologist", "researcher expert academic"],
  ["ceo chief", "executive boss"],
  ["executive", "boss"],
  ["billionaire magnate mogul tycoon", "businessman businesswoman entrepreneur"],
  ["businessman businesswoman entrepreneur", "tycoon billionaire magnate mogul"],
  ["candidate nominee contender", "hopeful frontrunner candidate nominee contender"],
  ["novelist", "author writer"],
  ["author", "writer"],
  ["reporter correspondent", "journalist"],
  ["farmer", "grower"],
];

/** The other nouns that somebody with a title goes by. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap(([words, nouns]) => words.split(" ").map((word) => [word, nouns.split(" ")] as const)),
);

/** Titles of offices, of which a person commonly holds one. */
export const officeNouns =
  "minister secretary president senator congressman congresswoman governor mayor ambassador judge justice prosecutor general colonel major captain admiral commissioner sheriff chancellor king queen prince princess pope bishop archbishop cardinal premier";

/** Nouns that are by-names of somebody who was just named, whether or not the text calls them so: "the billionaire". */
export const byNames =
  "senator governor mayor minister president premier chancellor ambassador congressman congresswoman representative lawmaker legislator politician parliamentarian backbencher candidate nominee contender hopeful frontrunner front-runner democrat republican conservative liberal incumbent general admiral colonel veteran bishop archbishop cardinal pontiff pope rabbi imam cleric monarch king queen prince princess duke duchess billionaire millionaire businessman businesswoman tycoon magnate mogul entrepreneur industrialist financier founder boss chairman chairwoman actor actress singer rapper musician songwriter comedian star celebrity artist filmmaker director presenter host anchor commentator columnist pollster author writer novelist poet historian player captain skipper striker midfielder defender goalkeeper keeper winger forward quarterback pitcher batsman bowler golfer boxer runner sprinter swimmer cyclist jockey driver champion medallist olympian teenager pensioner grandmother grandfather mother-of-two father-of-two mother-of-three father-of-three";

/** Nouns that stand for a house that was just named: "Twitter … the company". */
export const houseNouns =
  "company firm group organisation organization agency network newspaper paper outlet charity club union airline carrier bank maker manufacturer retailer publisher broadcaster station party ministry department council court committee commission church university hospital association federation institute government campaign website platform";
