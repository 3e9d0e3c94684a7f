import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/index.js";

describe("who was told, and where it was said", () => {
  const cases: readonly (readonly [text: string, addressee: string | null, occasion: string | null])[] = [
    ['"It is over," she told reporters.', "reporters", null],
    ['"It is over," the ministry said in a joint statement.', null, "in a joint statement"],
    ["The ministry in a statement on Friday said it was over.", null, "in a statement"],
    ["The man in the video said it was over.", null, null],
    ["The ministry said in a joint statement that it was over.", null, "in a joint statement"],
    ["In a letter to the minister, the groups said it was over.", null, "In a letter to the minister"],
    ["A spokesman said at a press briefing on Friday that it was over.", null, "at a press briefing"],
    ["He told AFP in an interview that it was over.", "AFP", "in an interview"],
    ["He said to his lawyer that it was over.", "his lawyer", null],
    ["He said in May that it was over.", null, null],
    ["It is over, she said.", null, null],
  ];
  test.each(cases)("%s", (text, addressee, occasion) => {
    const [quote] = findQuotes(text).quotes;
    expect(quote.addressee?.text ?? null).toBe(addressee);
    expect(quote.occasion?.text ?? null).toBe(occasion);
  });
});

describe("words in marks that are no quotation, where they are asked for", () => {
  const cases: readonly (readonly [text: string, words: string, kind: string])[] = [
    ['The "free" lunch cost ten euros.', "free", "scare-quote"],
    ['The so-called "dark web" is growing.', "dark web", "term"],
    ['The film "Rear Window" opened in 1954.', "Rear Window", "title"],
    ['Joe "Sticks" Malone left the band.', "Sticks", "nickname"],
    ["- 'A new beginning' -", "A new beginning", "crosshead"],
    ['<a href="index.html">', "index.html", "markup"],
  ];
  test.each(cases)("%s", (text, words, kind) => {
    const { marked, quotes } = findQuotes(text, { includeMarked: true });
    expect(quotes).toEqual([]);
    expect(marked.map((one) => [one.text, one.kind])).toEqual([[words, kind]]);
  });
});

describe("a repaired mark is reported", () => {
  const codes = (text: string): string[] => findQuotes(text).diagnostics.map((one) => one.code);
  test("a mark left open", () => {
    expect(codes("“We will win, said Lee.\n\nIt rained.")).toEqual(["quote-unclosed"]);
  });
  test("a mark that closes nothing", () => {
    expect(codes("We will win,” said Lee.")).toEqual(["quote-unopened"]);
  });
  test("but not a quotation that the next paragraph goes on with", () => {
    expect(codes("“We will win,” said Lee. “We must.\n\n“We shall.”")).toEqual([]);
  });
});

describe("marks that were escaped or typed as something else", () => {
  test("are read as marks, and each is reported", () => {
    const text = "&ldquo;We&rsquo;ll win,&rdquo; said Lee.";
    const { quotes, diagnostics } = findQuotes(text);
    expect(quotes.map((quote) => [quote.start, quote.text, quote.closed])).toEqual([
      [7, "We&rsquo;ll win,", true],
    ]);
    expect(diagnostics.map((one) => [one.code, text.slice(one.start, one.end)])).toEqual([
      ["character-reference", "&ldquo;"],
      ["character-reference", "&rsquo;"],
      ["character-reference", "&rdquo;"],
    ]);
  });
  test("as two commas are for a low mark", () => {
    const { quotes, diagnostics } = findQuotes(',,We will win," said Lee.');
    expect(quotes.map((quote) => [quote.start, quote.text])).toEqual([[2, "We will win,"]]);
    expect(diagnostics.map((one) => one.code)).toEqual(["typed-mark"]);
  });
  test("but not what only looks so", () => {
    for (const text of ["AT&T; and Lee said it was over.", "Lee won 1,,000 votes, Poe said."])
      expect(findQuotes(text).diagnostics).toEqual([]);
  });
});

test("closed tells whether the closing mark was found, continues what a quotation goes on from", () => {
  const { quotes } = findQuotes("“It was dark,” said Nur. “We heard shots.\n\n“Then it was quiet.”");
  expect(quotes.map((quote) => [quote.closed, quote.continues])).toEqual([
    [false, null],
    [true, 0],
  ]);
});
