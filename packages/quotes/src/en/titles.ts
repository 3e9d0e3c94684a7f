/** Short forms of titles, the nouns that mean the same, and the wider ones: "Sen. Lee" is "the senator" and "the lawmaker". */
const SAME: readonly (readonly [words: string, nouns: string])[] = [
  ["sen", "senator lawmaker legislator politician"],
  ["senator", "lawmaker legislator politician"],
  ["gov", "governor"],
  ["rep", "representative congressman congresswoman lawmaker legislator politician"],
  ["congressman congresswoman representative", "lawmaker legislator politician"],
  ["mp", "lawmaker legislator parliamentarian backbencher politician"],
  ["cllr councilmember", "councillor"],
  ["minister", "politician"],
  ["premier", "prime minister"],
  ["prime", "premier"],
  ["dr", "doctor"],
  ["doctor surgeon gp", "physician medic doctor"],
  ["prof", "professor academic"],
  ["professor lecturer", "academic scholar researcher"],
  ["gen", "general"],
  ["col", "colonel"],
  ["capt", "captain skipper"],
  ["captain", "skipper"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["constable sergeant inspector superintendent detective", "officer policeman policewoman"],
  ["rev", "reverend pastor vicar priest"],
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
  ["author", "writer"],
  ["reporter correspondent", "journalist"],
];

/** The other nouns that somebody with a title goes by. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map(
  SAME.flatMap(([words, nouns]) => words.split(" ").map((word) => [word, nouns.split(" ")] as const)),
);

/** Titles of offices, of which a person commonly holds one. */
export const officeNouns =
  "admiral ambassador archbishop bishop captain cardinal chancellor colonel commissioner congressman congresswoman general governor judge justice king major mayor minister pope premier president prince princess prosecutor queen secretary senator sheriff";

/** Those of which there is one where a text is about: "the mayor" is no by-name of whoever was just named. */
export const soleOffices =
  "archbishop bishop chancellor king mayor minister pope premier president queen sheriff";

/** Nouns for people, beside those of offices, that are by-names of somebody who was just named, whether or not the text calls them so: "the billionaire". */
export const byNames =
  "actor actress anchor artist author backbencher batsman billionaire boss bowler boxer businessman businesswoman candidate celebrity chairman chairwoman champion cleric columnist comedian commentator conservative contender cyclist defender democrat director driver duchess duke entrepreneur father-of-three father-of-two filmmaker financier founder front-runner frontrunner goalkeeper golfer grandfather grandmother historian hopeful host imam incumbent industrialist jockey keeper lawmaker legislator liberal magnate medallist midfielder millionaire mogul monarch mother-of-three mother-of-two musician nominee novelist olympian parliamentarian pensioner pitcher player poet politician pollster pontiff presenter quarterback rabbi rapper representative republican runner singer skipper songwriter sprinter star striker swimmer teenager tycoon veteran winger writer";

/** People by their country, in the singular: behind "the", whoever was just named. */
export const demonyms =
  "american argentine argentinian australian austrian belgian brazilian briton canadian chilean colombian croat croatian cuban czech dane dutchman egyptian englishman englishwoman finn frenchman german ghanaian greek hungarian indian iranian irishman israeli italian jamaican kenyan mexican moroccan nigerian norwegian pakistani pole romanian russian scot scotsman serb serbian slovak slovenian spaniard swede texan tunisian turk ukrainian uruguayan venezuelan welshman";

/** Nouns that stand for a house that was just named: "Twitter … the company". */
export const houseNouns =
  "agency airline association bank broadcaster campaign carrier charity church club commission committee company council court department federation firm government group hospital institute maker manufacturer ministry network newspaper organisation organization outlet party publisher retailer station union university website";
