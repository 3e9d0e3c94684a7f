/** References of HTML that pages leave in their text, with the characters that they stand for: those that a reader of quotations looks at. */
export const characterReferences: readonly (readonly [name: string, mark: string])[] = [
  ["quot", '"'],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["apos", "'"],
  ["amp", "&"],
  ["nbsp", "\u00a0"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
];
