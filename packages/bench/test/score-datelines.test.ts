import { expect, test } from "vitest";
import { scoreDatelines } from "../src/score/score-datelines.js";

const gold = { cities: ["SÃO PAULO", "Oslo"], agency: "AFP", date: "2020-09-09" };
const places = [{ name: "Oslo" }, { name: "Sao Paulo" }];

test("places are right in any order, and case and accents do not matter", () => {
  const score = scoreDatelines([{ gold, found: { places, agency: "afp", date: "2020-09-09" } }]);
  expect(score).toMatchObject({ found: 1, places: 1, agency: 1, date: 1, all: 1 });
});

test("a place too many is wrong", () => {
  const found = { places: [...places, { name: "Rome" }], agency: "AFP", date: "2020-09-09" };
  expect(scoreDatelines([{ gold, found }])).toMatchObject({ places: 0, date: 1, placesAndDate: 0 });
});

test("an agency counts only where the gold names one", () => {
  const score = scoreDatelines([
    { gold, found: null },
    {
      gold: { cities: ["Oslo"], date: "2020-09-09" },
      found: { places: [{ name: "Oslo" }], agency: "AP", date: "2020-09-09" },
    },
  ]);
  expect(score).toMatchObject({ texts: 2, found: 0.5, agency: 0, all: 0.5 });
});
