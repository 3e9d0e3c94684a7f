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
  expect(candidates?.at(0)).toBe("1953-09-09");
  expect(candidates?.at(-1)).toBe("2048-09-09");
});

describe("the years of which the candidates are", () => {
  test.each([
    ["Sunday, Jan. 1", "1950-01-01"],
    ["Friday, Dec. 31", "2049-12-31"],
  ])("%s", (text, day) => {
    expect(only(text).candidates).toContain(day);
  });
  test.each([
    ["Saturday, Dec. 31", "1949-12-31"],
    ["Saturday, Jan. 1", "2050-01-01"],
  ])("%s is not %s", (text, day) => {
    expect(only(text).candidates).not.toContain(day);
  });
});

describe("a day is of the nearest year, and one half a year off of this one", () => {
  test.each([
    ["March 11", "2020-09-09", "2020-03-11"],
    ["March 10", "2020-09-09", "2021-03-10"],
    ["July 1", "2020-01-01", "2020-07-01"],
    ["July 2", "2020-01-01", "2019-07-02"],
  ])("%s in a text of %s", (day, reference, value) => {
    expect(only(`It is of ${day}.`, { reference }).value).toBe(value);
  });
});

describe("a month is of the nearest year, and one half a year off is behind", () => {
  test.each([
    ["April", "2020-09-09", "2020-04"],
    ["March", "2020-09-09", "2020-03"],
    ["February", "2020-09-09", "2021-02"],
    ["June", "2020-01-09", "2020-06"],
    ["July", "2020-01-09", "2019-07"],
  ])("%s in a text of %s", (month, reference, value) => {
    expect(only(`It is of ${month}.`, { reference }).value).toBe(value);
  });
});

test("an account that has named no date yet is of the day of writing", () => {
  const text =
    "A man was held on Thursday. Born in March 1961, he left school on May 3, 1979, wed on June 4, 1985, and died on July 5, 1990.";
  const values = findTimes(text, { reference: "2008-08-29" }).map(({ value }) => value);
  expect(values[0]).toBe("2008-08-28");
  expect(findTimes(text)[0].value).toBe("XXXX-WXX-4");
});

test("a day up to two weeks behind is of this year, however the sentence speaks", () => {
  const read = (day: string) => only(`The fair will open on ${day}.`, { reference: "2020-09-20" }).value;
  expect([read("Sept. 6"), read("Sept. 5")]).toEqual(["2020-09-06", "2021-09-05"]);
});

test("the day of writing is not behind itself, whatever is preferred", () => {
  const read = (prefer: string) => only("It is of Sept. 9.", { reference: "2020-09-09", prefer }).value;
  expect([read("past"), read("future")]).toEqual(["2020-09-09", "2020-09-09"]);
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

test("in an account a year far off is an aside, and words of today do not lead out of it", () => {
  const text =
    "War came on July 28, 1914. On August 4, 1914, the army marched, as it had in 1812. On this day it rained. On August 9 it stood still.";
  const values = findTimes(text, { reference: "2020-09-09" }).map(({ value }) => value);
  expect(values).toEqual(["1914-07-28", "1914-08-04", "1812", "XXXX-XX-XX", "1914-08-09"]);
});

describe("a time of day takes its day from near by, or from the day of writing", () => {
  test.each([
    ["The mill blew up on Monday. At 4 p.m. the roof fell.", "2020-09-07T16:00"],
    ["The mill will open on Friday, with the doors ajar from 4 p.m.", "2020-09-11T16:00"],
    ["The bridge is shut until Friday. At 4 p.m. a queue had formed.", "2020-09-09T16:00"],
    [
      "The mill blew up on Monday. Nobody was hurt. The cause is unknown. At 4 p.m. it rained.",
      "2020-09-09T16:00",
    ],
    ["The mill blew up on Monday.\n\nAt 4 p.m. it rained.", "2020-09-09T16:00"],
    ["The bridge is shut until Friday.\n4.00pm\nA queue has formed.", "2020-09-09T16:00"],
    ["The mill blew up on Monday.\n\n4.00pm\n\nA queue has formed.", "2020-09-09T16:00"],
    ["The mill blew up on Monday.\n4.00pm", "2020-09-09T16:00"],
  ])("%j", (text, value) => {
    expect(findTimes(text, { reference: "2020-09-09" }).at(-1)?.value).toBe(value);
  });
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

test("a time of day says in which zone it is written, and none where it is not", () => {
  const zone = (text: string) => only(text, { reference: "2020-09-09" }).zone;
  expect(zone("at 4 p.m. ET")).toEqual({ kind: "implied", name: "ET", offset: "-04:00" });
  expect(zone("at 16:00 GMT")).toEqual({ kind: "explicit", name: "GMT", offset: "Z" });
  expect(zone("on 2020-12-01T16:00+05:30")).toEqual({ kind: "explicit", name: "+05:30", offset: "+05:30" });
  expect(zone("at 4 p.m. IST")).toMatchObject({ kind: "ambiguous", name: "IST" });
  expect(zone("at 4 p.m.")).toBeNull();
  expect(zone("on Monday")).toBeNull();
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
    ["in the first half of 2020", "2020-01-01", "2020-07-01"],
    ["in the 19th century", "1800-01-01", "1900-01-01"],
    ["in February 2020", "2020-02-01", "2020-03-01"],
    ["on February 29, 2020", "2020-02-29", "2020-03-01"],
    ["on Christmas Day 2019", "2019-12-25", "2019-12-26"],
    ["at 10:33 on September 9, 2020", "2020-09-09T10:33", "2020-09-09T10:34"],
    ["at 11:59 p.m. on December 31, 2020", "2020-12-31T23:59", "2021-01-01T00:00"],
    ["at 10:33:20 p.m. on September 9, 2020", "2020-09-09T22:33:20", "2020-09-09T22:33:21"],
  ])("%s", (text, from, to) => {
    expect(only(text).interval).toEqual({ from, to });
  });

  test.each([
    ["yesterday", "2020-09-08", "2020-09-09"],
    ["last week", "2020-08-31", "2020-09-07"],
    ["next weekend", "2020-09-19", "2020-09-21"],
    ["last month", "2020-08-01", "2020-09-01"],
    ["last quarter", "2020-04-01", "2020-07-01"],
    ["two years ago", "2018-01-01", "2019-01-01"],
    ["at 4 p.m.", "2020-09-09T16:00", "2020-09-09T16:01"],
  ])("%s, counted from a Wednesday", (text, from, to) => {
    expect(only(text, { reference: "2020-09-09" }).interval).toEqual({ from, to });
  });

  test.each([
    ["in the summer of 2020", "its days are others in the south of the world"],
    ["on Monday morning", "nobody has said when a morning ends"],
    ["in fiscal 2020", "it begins when its owner likes"],
    ["for three weeks", "a length lies nowhere"],
    ["every Monday", "a set is many stretches"],
    ["recently", "it has no edges"],
  ])("%s has none: %s", (text) => {
    expect(only(text, { reference: "2020-09-09" }).interval).toBeNull();
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
    ["a year that there is not", call(findTimes, "", { reference: "0000-01-01" }), RangeError, "0000"],
    [
      "a zone that there is not",
      call(findTimes, "", { reference: "2020-09-09T10:33+99:99" }),
      RangeError,
      "+99",
    ],
    ["a date in another form", call(findTimes, "", { reference: "9/9/2020" }), RangeError, '"9/9/2020"'],
    [
      "a choice that there is not",
      call(findTimes, "", { prefer: "later" }),
      RangeError,
      "past, future, nearest",
    ],
    [
      "a predicate that is none",
      call(findDateline, "", { isRegion: "US" }),
      TypeError,
      'isRegion as a function, and was given "US"',
    ],
    [
      "a reader of stamps that is none",
      call(findTimestamp, "", { readForeign: "de" }),
      TypeError,
      'readForeign as a function, and was given "de"',
    ],
    ["options that are none", call(findDateline, "", "2020-09-09"), TypeError, "string"],
    ["a reference that is no string", call(findTimestamp, "", { reference: 2020 }), TypeError, "number"],
  ])("%s", (_, run, kind, words) => {
    expect(run).toThrow(kind);
    expect(run).toThrow(words);
  });
});
