import { describe, expect, test } from "vitest";
import { findTimestamp } from "../src/index.js";

const reference = "2020-09-09T12:00:00Z";

/** The stamp of a text as value, precision and zone, in one line. */
function read(text: string, options = {}): string | null {
  const stamp = findTimestamp(text, options);
  if (stamp === null) return null;
  const { zone } = stamp;
  switch (zone.kind) {
    case "unknown":
      return `${stamp.value} ${stamp.precision}`;
    case "ambiguous":
      return `${stamp.value} ${stamp.precision} ${zone.name}=${zone.offsets.join("|")}`;
    case "explicit":
    case "implied":
      return `${stamp.value} ${stamp.precision} ${zone.kind} ${zone.name}=${String(zone.offset)}`;
  }
}

describe("stamps as pages print them", () => {
  test.each([
    ["September 9, 2020 10:33 AM", "2020-09-09T10:33 minute"],
    ["Published September 9, 2020", "2020-09-09 day"],
    ["Published: 9 Sep 2020, 10:33 GMT", "2020-09-09T10:33 minute explicit GMT=Z"],
    ["Updated Sept. 9, 2020, 2:14 p.m. ET", "2020-09-09T14:14 minute implied ET=-04:00"],
    ["Updated Dec. 9, 2020, 2:14 p.m. ET", "2020-12-09T14:14 minute implied ET=-05:00"],
    ["Sept. 9, 2020 | 2:14 p.m. EDT", "2020-09-09T14:14 minute explicit EDT=-04:00"],
    ["9 September 2020 14:14 BST", "2020-09-09T14:14 minute BST=+01:00|+06:00"],
    ["Sep 09, 2020, 14:14 IST", "2020-09-09T14:14 minute IST=+05:30|+01:00|+02:00"],
    ["Wed, 09 Sep 2020 10:33:00 +0000", "2020-09-09T10:33:00 second explicit +00:00=+00:00"],
    ["2020-09-09T10:33:00+02:00", "2020-09-09T10:33:00 second explicit +02:00=+02:00"],
    ["2020-09-09T10:33:00Z", "2020-09-09T10:33:00 second explicit Z=Z"],
    ["2020-09-09", "2020-09-09 day"],
    ["Last updated on 09.09.2020 at 10:33", "2020-09-09T10:33 minute"],
    ["By Ann Lee, Sept. 9, 2020", "2020-09-09 day"],
    ["Ann Lee | September 9, 2020 | 3 pm", "2020-09-09T15 hour"],
    ["Wednesday, September 9, 2020", "2020-09-09 day"],
    ["Posted on 25/12/2019 by Ann Lee", "2019-12-25 day"],
    ["10:33 AM, September 9, 2020", "2020-09-09T10:33 minute"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what is no stamp", () => {
  test.each([
    "On September 9, 2020, the group sent a letter.",
    "GENEVA, Sept. 9, 2020 (AP) — A fund was set up.",
    "The fund was set up on 2020-09-09.",
    "September is the month of the harvest",
    "Updated often",
    "10:33",
    "Sept. 9",
    "Published 03/04/2020",
    "Born September 9, 1960 in Leeds, he was a poet.",
    "Who wrote the letter of September 9, 2020?",
    "",
  ])("%s", (text) => {
    expect(read(text)).toBeNull();
  });
});

test("a stamp that counts back needs the moment of reading", () => {
  expect(read("Updated 3 hours ago", { reference })).toBe("2020-09-09T09:00 minute");
  expect(read("Updated 3 hours ago")).toBeNull();
  expect(read("Updated 3 hours ago", { reference: "2020-09-09" })).toBeNull();
});

test("a day in figures that can be read either way waits for its order", () => {
  expect(read("Published 03/04/2020", { dateOrder: "day-first" })).toBe("2020-04-03 day");
  expect(read("Published 03/04/2020", { dateOrder: "month-first" })).toBe("2020-03-04 day");
});

test("the first stamp of a page is found among its other lines", () => {
  const page =
    "A fund is set up\nBy Ann Lee\nUpdated Sept. 9, 2020\n\nA fund was set up on May 3, 1998, in Bern.";
  expect(findTimestamp(page)).toMatchObject({ text: "Sept. 9, 2020", value: "2020-09-09" });
});
