import type { Fact, PageDate } from "@copydesk/boilerplate/html";
import { describe, expect, test } from "vitest";
import { chooseStamp } from "../src/choose-stamp.js";

/** A page that gives machines the first date, and shows the second. */
const stated = (iso: string, words: string): Fact<PageDate> => ({
  value: { iso, words: iso },
  source: "json-ld",
  html: null,
  confidence: 1,
  alternatives: [{ value: { iso: null, words }, source: "text", html: null }],
});

describe("the moment in UTC gives way to what the page shows", () => {
  test.each([
    [
      "at the western edge of its zones, ten hours back",
      "en-US",
      "2020-02-25T05:00:00Z",
      "February 24, 2020 7:00 PM",
    ],
    ["at their eastern edge, three hours back", "en-US", "2020-02-25T00:30:00Z", "February 24, 2020 9:30 PM"],
    ["a minute of seconds off", "en-US", "2020-02-25T00:30:59Z", "February 24, 2020 8:31 PM"],
    ["three quarters of an hour off", "en", "2020-02-24T20:00:00Z", "February 25, 2020 1:45 AM"],
    ["as a day that begins thirteen hours ahead", "en", "2020-02-24T11:00:00Z", "25 February 2020"],
    ["as a day that ends an hour ago in the far west", "en-US", "2020-02-25T09:00:00Z", "February 24, 2020"],
  ])("%s", (_, language, utc, shown) => {
    expect(chooseStamp(stated(utc, shown), { language })?.words).toBe(shown);
  });
});

describe("the moment in UTC stands where no zone makes it what the page shows", () => {
  test.each([
    ["farther west than its zones", "en-US", "2020-02-25T05:00:00Z", "February 24, 2020 6:45 PM"],
    ["farther east than its zones", "en-US", "2020-02-25T00:30:00Z", "February 24, 2020 9:45 PM"],
    ["minutes off", "en-US", "2020-02-25T00:30:00Z", "February 24, 2020 8:33 PM"],
    ["ten minutes off", "en", "2020-02-24T20:00:00Z", "February 25, 2020 1:40 AM"],
    ["a day that nowhere has begun", "en", "2020-02-24T10:59:00Z", "25 February 2020"],
    ["a day that is over everywhere", "en-US", "2020-02-25T10:01:00Z", "February 24, 2020"],
  ])("%s", (_, language, utc, shown) => {
    expect(chooseStamp(stated(utc, shown), { language })?.words).toBe(utc);
  });
});
