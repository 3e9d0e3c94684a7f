import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findQuotes } from "../src/index.js";

interface GoldQuote {
  readonly text: string;
  readonly speaker?: string;
  readonly who?: string;
  readonly affiliation?: string;
  readonly cue: string | null;
}
interface GoldArticle {
  readonly file: string;
  readonly bodyStartsWith: string;
  readonly bodyEndsWith: string;
  readonly quotes: readonly GoldQuote[];
  readonly notQuotes: readonly string[];
}

const folder = new URL("../../../seeds/", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("gold.json", folder), "utf8")) as {
  articles: readonly GoldArticle[];
};

for (const article of gold.articles) {
  test(`${article.file}: every quotation with its speaker and cue, and nothing that is none`, () => {
    const source = readFileSync(new URL(article.file, folder), "utf8");
    const end = source.indexOf(article.bodyEndsWith) + article.bodyEndsWith.length;
    const { quotes, speakers } = findQuotes(source.slice(source.indexOf(article.bodyStartsWith), end));
    const verbatim = quotes.flatMap((quote) => quote.verbatim.map((words) => words.text));
    for (const words of article.notQuotes) expect(verbatim).not.toContain(words);
    for (const wanted of article.quotes) {
      const holding = quotes.filter((quote) => quote.verbatim.some((words) => words.text === wanted.text));
      expect(holding, wanted.text).toHaveLength(1);
      const [quote] = holding;
      const speaker = speakers.find((one) => one.id === quote.speakerId);
      expect(quote.cue?.text ?? null).toBe(wanted.cue);
      if (wanted.speaker !== undefined) expect(quote.speaker?.text).toBe(wanted.speaker);
      if (wanted.who !== undefined) expect(speaker?.name).toBe(wanted.who);
      if (wanted.affiliation !== undefined) expect(speaker?.affiliation).toBe(wanted.affiliation);
    }
  });
}
