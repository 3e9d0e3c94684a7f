/** What a word near a bare "June" or "Friday" says about whether that is behind or ahead. */
export const Clue = { past: 1, future: 2, surelyFuture: 4, plan: 8 } as const;

const FUTURE =
  "would could should may might can plan plans planned planning expect expects set " +
  "coming next start take deadline tomorrow intends intend hopes hope aims aim wants " +
  "want seeks proposed forecast forecasts predicts predicted soon ahead future if election elections expire " +
  "expires tentatively pending promised payable mature matures maturing redeemable effective";
/** Words that hardly ever stand with what is behind. */
const SURELY_FUTURE = "will wont shall due until till scheduled slated upcoming";
/** Verbs that in the present tense speak of what is planned: "Her side play Athletic on Wednesday". */
const PLANS =
  "begin begins starts takes opens resumes play plays meet meets face faces host hosts travel travels expected";
const PAST =
  "was were had did been said told reported announced called made took went came fell rose began started ended died killed " +
  "happened occurred held closed opened won lost became found sent gave got became since ago last earlier previous " +
  "yesterday former after recent recently broke brought bought built caught chose drew drove fought flew grew heard held kept knew led met " +
  "paid ran saw sold shot sank spent spoke stood struck threw wrote sat left";

export const CLUES: readonly (readonly [clue: number, words: string])[] = [
  [Clue.past, PAST],
  [Clue.future, FUTURE],
  [Clue.plan, PLANS],
  [Clue.surelyFuture, SURELY_FUTURE],
];
