import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDateline, findTimes, findTimestamp } from "../src/index.js";

interface GoldTime {
  readonly text: string;
  readonly nth?: number;
  readonly slice?: string;
  readonly type?: string;
  readonly value: string;
}
interface GoldArticle {
  readonly file: string;
  readonly reference: string | null;
  readonly published: { readonly text: string; readonly value: string } | null;
  readonly dateline: {
    readonly text: string;
    readonly places: readonly { name: string; country: string }[];
  } | null;
  readonly times: readonly GoldTime[];
  readonly timesGivenReference?: { readonly reference: string; readonly times: readonly GoldTime[] };
  readonly notTimes?: readonly string[];
}

const seeds = new URL("../../../seeds/", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("gold.json", seeds), "utf8")) as {
  articles: readonly GoldArticle[];
};

/** The offset of the nth time that the text holds these words. */
function offsetOf(text: string, words: string, nth = 1): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1);
  return at;
}

describe.each(gold.articles)("seed $file", (article) => {
  const text = readFileSync(new URL(article.file, seeds), "utf8");
  const resolutions = [
    { reference: article.reference, times: article.times },
    ...(article.timesGivenReference === undefined ? [] : [article.timesGivenReference]),
  ];

  test.each(resolutions)(
    "each time has its place, type and value, given $reference",
    ({ reference, times }) => {
      const found = findTimes(text, { reference });
      for (const wanted of times) {
        const words = wanted.slice ?? wanted.text;
        const start = offsetOf(text, wanted.text, wanted.nth) + wanted.text.indexOf(words);
        const time = found.find((candidate) => candidate.start === start);
        expect(time, `${wanted.text} at ${start}`).toMatchObject({ text: words, value: wanted.value });
        if (wanted.type !== undefined) expect(time?.type).toBe(wanted.type);
      }
    },
  );

  test("nothing else is a time", () => {
    const texts = findTimes(text, { reference: article.reference }).map((time) => time.text);
    expect(texts).toHaveLength(article.times.length);
    for (const words of article.notTimes ?? []) expect(texts).not.toContain(words);
  });

  test("the stamp is found where there is one", () => {
    const stamp = findTimestamp(text);
    const { published } = article;
    if (published === null) {
      expect(stamp).toBeNull();
      return;
    }
    expect(stamp).toMatchObject({ text: published.text, value: published.value, zone: { kind: "unknown" } });
  });

  test("the dateline is found where there is one", () => {
    const { dateline } = article;
    const body = dateline === null ? text : text.slice(text.indexOf(dateline.text));
    const found = findDateline(body);
    if (dateline === null) expect(found).toBeNull();
    else {
      expect(found?.text).toBe(dateline.text);
      expect(found?.places).toMatchObject(dateline.places);
    }
  });
});
