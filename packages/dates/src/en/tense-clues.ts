/** What a word near a bare "June" or "Friday" says about whether that is behind or ahead. */
export const Clue = { past: 1, future: 2, present: 4 } as const;

const FUTURE =
  "will won'll shall would could should may might can plan plans planned planning expect expects expected due until till scheduled set " +
  "upcoming coming next begin begins start starts take takes deadline slated tomorrow intends intend hopes hope aims aim wants " +
  "want seeks proposed forecast forecasts predicts predicted soon ahead future if election elections meet meets face faces expire " +
  "expires tentatively pending promised payable mature matures maturing redeemable effective";
const PAST =
  "was were had did been said told reported announced called made took went came fell rose began started ended died killed " +
  "happened occurred held closed opened won lost became found found sent gave got became since ago last earlier previous " +
  "yesterday former after recent recently";

export const clueWords: ReadonlyMap<string, number> = new Map([
  ...PAST.split(" ").map((word): [string, number] => [word, Clue.past]),
  ...FUTURE.split(" ").map((word): [string, number] => [word, Clue.future]),
]);
