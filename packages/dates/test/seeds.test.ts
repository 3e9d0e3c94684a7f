import { placeOf, readGold } from "@copydesk/testkit";
import { describe, expect, test } from "vitest";
import { findDateline, findTimes, findTimestamp } from "../src/index.js";
import { resolvePlaces } from "../src/places.js";

const seeds = readGold(new URL("../../../seeds", import.meta.url).pathname);

describe.each(seeds)("seed $gold.file", ({ text, gold: article }) => {
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
        const start = placeOf(text, wanted.text, wanted.nth) + wanted.text.indexOf(words);
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
      expect(found && resolvePlaces(found).places).toMatchObject(dateline.places);
    }
  });
});
