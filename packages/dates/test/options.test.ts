import { describe, expect, test } from "vitest";
import { findDateline, findTimes, findTimestamp } from "../src/index.js";

const only = (text: string, options = {}) => findTimes(text, options)[0];

describe("without a reference what is open stays open", () => {
  test.each([
    ["It rained on Wednesday.", "XXXX-WXX-3"],
    ["It rained on Sept. 9.", "XXXX-09-09"],
    ["It rained in June.", "XXXX-06"],
    ["It rained yesterday.", "XXXX-XX-XX"],
    ["It rained last week.", "XXXX-WXX"],
    ["It rained last year.", "XXXX"],
    ["It rained in the '80s.", "XX8"],
    ["It rained on Christmas Day.", "XXXX-12-25"],
    ["It rained two weeks ago.", "XXXX-WXX"],
    ["It rained at 4 p.m.", "XXXX-XX-XXT16:00"],
  ])("%s", (text, value) => {
    expect(only(text)).toMatchObject({ value, anchor: null, interval: null });
  });
});

test("a weekday and its day say in which years they agree", () => {
  const { value, candidates } = only("It rained on Wednesday, Sept. 9.");
  expect(value).toBe("XXXX-09-09");
  expect(candidates).toContain("2020-09-09");
  expect(candidates).not.toContain("2019-09-09");
});

test("a weekday and its day find their year near the reference", () => {
  expect(only("It rained on Monday, Sept. 9.", { reference: "2020-09-11" }).value).toBe("2019-09-09");
});

test("the dateline's day anchors before the reference does", () => {
  const time = only("It rained on Wednesday.", { reference: "2020-09-16", dateline: "2020-09-10" });
  expect(time).toMatchObject({ value: "2020-09-09", anchor: "dateline" });
});

test("in an account of times past bare days follow on those named before", () => {
  const text =
    "War came on July 28, 1914. On August 4, 1914, the army marched. By December 1914 it stood still. On January 8 it snowed; in 1915, on May 3, it moved on.";
  const values = findTimes(text, { reference: "2020-09-09" }).map(({ value }) => value);
  expect(values).toEqual(["1914-07-28", "1914-08-04", "1914-12", "1914-01-08", "1915", "1915-05-03"]);
});

test("a preference decides where the sentence does not", () => {
  const value = (prefer: "past" | "future" | "nearest") =>
    only("The fair of Friday", { reference: "2020-09-09", prefer }).value;
  expect([value("past"), value("future"), value("nearest")]).toEqual([
    "2020-09-04",
    "2020-09-11",
    "2020-09-11",
  ]);
});

test("the order of a day in figures is the caller's to settle", () => {
  const text = "Dated 03/04/2020.";
  expect(only(text)).toMatchObject({ value: "2020-XX-XX", alternatives: ["2020-03-04", "2020-04-03"] });
  expect(only(text, { dateOrder: "month-first" })).toMatchObject({ value: "2020-03-04", alternatives: null });
  expect(only(text, { dateOrder: "day-first" })).toMatchObject({ value: "2020-04-03", anchor: "written" });
});

test("the corpora's own values come with their style alone", () => {
  const value = (style: "iso" | "timebank") => only("It lasted two decades.", { style }).value;
  expect([value("iso"), value("timebank")]).toEqual(["P2DE", "P20Y"]);
  expect(findTimes("It was a busy day.")).toEqual([]);
  expect(findTimes("It was a busy day.", { style: "timebank" })).toHaveLength(1);
});

describe("intervals are half-open", () => {
  test.each([
    ["in 2020", "2020-01-01", "2021-01-01"],
    ["in June 2020", "2020-06-01", "2020-07-01"],
    ["on December 31, 2020", "2020-12-31", "2021-01-01"],
    ["in the third quarter of 2020", "2020-07-01", "2020-10-01"],
    ["in the 1980s", "1980-01-01", "1990-01-01"],
    ["at 10:33 on September 9, 2020", "2020-09-09T10:33", "2020-09-09T10:34"],
  ])("%s", (text, from, to) => {
    expect(only(text).interval).toEqual({ from, to });
  });

  test("a week runs from Monday to Monday, also over New Year", () => {
    expect(only("last week", { reference: "2021-01-05" })).toMatchObject({
      value: "2020-W53",
      interval: { from: "2020-12-28", to: "2021-01-04" },
    });
  });
});

describe("a caller's mistake is named with what was given and wanted", () => {
  const call =
    (run: (...input: never[]) => unknown, ...input: unknown[]) =>
    () =>
      run(...(input as never[]));
  test.each([
    ["a text that is none", call(findTimes, 3), TypeError, "findTimes wants a string"],
    ["an unknown option", call(findTimes, "", { ref: "2020-09-09" }), TypeError, '"ref"'],
    ["a day that there is not", call(findTimes, "", { reference: "2020-02-30" }), RangeError, '"2020-02-30"'],
    ["a date in another form", call(findTimes, "", { reference: "9/9/2020" }), RangeError, '"9/9/2020"'],
    [
      "a choice that there is not",
      call(findTimes, "", { prefer: "later" }),
      RangeError,
      "past, future, nearest",
    ],
    ["options that are none", call(findDateline, "", "2020-09-09"), TypeError, "string"],
    ["a reference that is no string", call(findTimestamp, "", { reference: 2020 }), TypeError, "number"],
  ])("%s", (_, run, kind, words) => {
    expect(run).toThrow(kind);
    expect(run).toThrow(words);
  });
});
