/** "the eighties" and its fellows, each with its first year of the century. */
export const decadeNames: ReadonlyMap<string, number> = new Map(
  "twenties thirties forties fifties sixties seventies eighties nineties"
    .split(" ")
    .map((word, index) => [word, 20 + index * 10]),
);
