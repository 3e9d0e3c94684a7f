import { readGold } from "@copydesk/testkit";
import { expect, test } from "vitest";
import { findQuotes } from "../src/index.js";

const seeds = readGold(new URL("../../../seeds", import.meta.url).pathname);

for (const { text: source, gold: article } of seeds) {
  test(`${article.file}: every quotation with its speaker and cue, and nothing that is none`, () => {
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
