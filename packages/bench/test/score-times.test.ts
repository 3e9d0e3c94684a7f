import { describe, expect, test } from "vitest";
import type { Timex } from "../src/data/records.js";
import { pairTimes, scoreTimes } from "../src/score/score-times.js";

const date = (start: number, end: number, value = "2020"): Timex => ({ start, end, type: "DATE", value });

describe("scoreTimes", () => {
  test("counts an exact extent as strict and an overlapping one as relaxed", () => {
    const score = scoreTimes([{ gold: [date(0, 4), date(10, 20)], found: [date(0, 4), date(12, 20)] }]);
    expect(score.strict.f1).toBe(0.5);
    expect(score.relaxed.f1).toBe(1);
  });

  test("value F1 is the share of right values among pairs, times relaxed F1", () => {
    const score = scoreTimes([
      { gold: [date(0, 4, "2020"), date(10, 20, "2021")], found: [date(0, 4, "2020"), date(10, 20, "1999")] },
      { gold: [date(0, 4)], found: [] },
    ]);
    expect(score.relaxed.f1).toBeCloseTo(0.8);
    expect(score.valueF1).toBeCloseTo(0.4);
  });

  test("leaves out gold that stands inside other gold", () => {
    expect(scoreTimes([{ gold: [date(0, 9), { ...date(2, 5), depth: 1 }], found: [] }]).gold).toBe(1);
  });

  test("nothing in nothing scores nothing and does not divide by it", () => {
    expect(scoreTimes([{ gold: [], found: [] }]).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test("pairs each found expression once, equal extents first, then by the longest overlap", () => {
    const gold = [date(0, 10), date(8, 20)];
    const found = [date(8, 20), date(9, 14)];
    expect(pairTimes(gold, found)).toEqual([
      [gold[1], found[0]],
      [gold[0], found[1]],
    ]);
  });
});
