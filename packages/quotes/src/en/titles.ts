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

/** Nouns for somebody in relation to others, or for one of many: they describe, but are no by-name for whoever spoke last. */
export const relationNouns =
  "spokesman spokeswoman spokesperson official officer witness source aide adviser advisor lawyer attorney counsel prosecutor expert analyst reporter journalist correspondent editor host anchor critic rival opponent supporter backer ally friend colleague relative neighbour neighbor uncle aunt cousin mother father parent son daughter brother sister wife husband widow grandfather grandmother child member participant delegate victim suspect resident voter donor customer passenger caller guest doctor nurse teacher student worker employee driver policeman policewoman detective inspector constable judge jury magistrate translator interpreter observer protester demonstrator person partner deputy diplomat insider operative agent fan";

/** Nouns that stand for a house that was just named: "Twitter … the company". */
export const houseNouns =
  "company firm group organisation organization agency network newspaper paper outlet charity club union airline carrier bank maker manufacturer retailer publisher broadcaster station party ministry department council court committee commission church university hospital association federation institute government campaign website platform";
