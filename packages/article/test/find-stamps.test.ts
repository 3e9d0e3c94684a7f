import { describe, expect, test } from "vitest";
import { readArticle } from "../src/index.js";

const STORY =
  "The ferry company of the island town said on Tuesday that it would sell two of its five boats before the summer.\n\n" +
  "“We have too many of them,” said its director, Orla Quist, who has led it since the spring.\n\nThe sale begins in May.";

const read = (line: string): readonly (string | undefined)[] => {
  const { published, updated } = readArticle(`Ferry company to sell two boats\n\n${line}\n\n${STORY}`);
  return [published?.value, updated?.value];
};

describe("a stamp is found in a line above the story that names its writer, its place or its paper too", () => {
  test.each([
    ["By Orla Vint | Northpur | Updated: Mar 02, 2021 16:11 IST", undefined, "2021-03-02T16:11"],
    ["Emil Kord  |30.11.2021 - Update : 01.12.2021", "2021-11-30", "2021-12-01"],
    ["Harbour Inquisitor / 05:34 AM August 15, 2022", "2022-08-15T05:34", undefined],
    ["Northpur, September 09, 2020 16:11 IST", "2020-09-09T16:11", undefined],
    ["Orla Vint | Sep 9, 2020", "2020-09-09", undefined],
    ["Orla Vint Sep 9, 2020", "2020-09-09", undefined],
    ["PTI Last Updated: Sep 09, 2020, 04:11 PM IST", undefined, "2020-09-09T16:11"],
    ["Updated / Wednesday, 9 Sep 2020 16:11", undefined, "2020-09-09T16:11"],
    [
      "Posted: Sep 9, 2020 / 04:11 PM CDT Updated: Sep 9, 2020 / 05:11 PM CDT",
      "2020-09-09T16:11",
      "2020-09-09T17:11",
    ],
  ])("%s", (line, published, updated) => {
    expect(read(line)).toEqual([published, updated]);
  });
});

test("a day that is written once holds for both times of its line, and so does the zone", () => {
  const { published, updated } = readArticle(
    `Ferry company to sell two boats\n\nJune 11, 2023 08:14 pm | Updated 08:24 pm IST\n\n${STORY}`,
  );
  expect([published?.value, published?.zone.kind]).toEqual(["2023-06-11T20:14", "ambiguous"]);
  expect([updated?.text, updated?.value]).toEqual(["08:24 pm IST", "2023-06-11T20:24"]);
});

test("the head of a mail says when it was sent", () => {
  const mail = `From: Orla Vint\nDate: Fri, 11 Mar 2022 06:00:04 -0500\nSubject: Two boats for sale\n\n${STORY}`;
  expect(readArticle(mail).published?.value).toBe("2022-03-11T06:00:04");
});

describe("no stamp of the article is", () => {
  test.each([
    ["a day within other words", "All eyes were on 9 September 2020 then"],
    ["the day of a picture", "The ferry on September 9, 2020. Orla Vint/Reuters"],
    ["a time without its day", "Updated 08:24 pm IST"],
  ])("%s", (_, line) => {
    expect(read(line)).toEqual([undefined, undefined]);
  });

  test("a date below the story", () => {
    const { published, updated } = readArticle(`${STORY}\n\nOrla Vint Sep 9, 2020`);
    expect([published, updated]).toEqual([null, null]);
  });
});
