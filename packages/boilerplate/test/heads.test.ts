import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { story } from "./lines.js";

const { title, opening, middle, end } = story;
const rest = [opening, ...middle, ...end];

describe("a headline is found among the lines of the page", () => {
  test.each([
    ["below the names of sections", ["Home", "News", "Royals", title]],
    [
      "above words on the story and a byline",
      ["Home", title, "Boatmen had asked for a wider quay for years", "By Ann Lee"],
    ],
    ["above a name", [title, "Ann Lee"]],
    [
      "above a stamp that says live",
      [title, "Live", "Ferries are cancelled", "Schools are shut", "LIVE – Updated at 16:40"],
    ],
    [
      "below a trail and buttons",
      ["Home / Coast / Pier", title, "By Ann Lee", "12", "shares", "26", "View", "comments"],
    ],
  ])("%s", (_, head) => {
    const found = stripBoilerplate([...head, ...rest].join("\n"));
    expect(found.title?.text).toBe(title);
    expect(found.body.startsWith(opening)).toBe(true);
  });
});

describe("of the first line above nothing but sentences", () => {
  const read = (line: string) => stripBoilerplate([line, ...rest].join("\n\n"));

  test.each(["The mayor speaks", "Pier of dreams"])("%s is a headline, short as it is", (line) => {
    expect(read(line).title?.text).toBe(line);
  });

  test.each(["Why now?", "$4.2 million"])("%s is none", (line) => {
    expect(read(line).title).toBeNull();
    expect(read(line).body.startsWith(line)).toBe(true);
  });
});

describe("a first line made like a link is the headline", () => {
  const read = (...head: readonly string[]) => stripBoilerplate([...head, ...rest].join("\n\n")).title?.text;

  test.each(["WATCH | ‘We will not vote for potholes’", "In pictures: the village that raced ducks"])(
    "%s",
    (line) => {
      expect(read(line, "By Ann Lee", "3 May 2019 10:00")).toBe(line);
    },
  );

  test("but not where another headline stands below, or nobody is named", () => {
    expect(read("WATCH | The ferry sinks", title, "By Ann Lee")).toBe(title);
    expect(read("WATCH | The ferry sinks")).toBeUndefined();
  });
});

describe("who wrote it is read from bylines of many makes", () => {
  test.each([
    ["By ANN LEE FOR THE HARBOUR GAZETTE", ["ANN LEE"]],
    ["By Ann Lee Special to the Gazette", ["Ann Lee"]],
    ["By Ann Lee Staff Writer", ["Ann Lee"]],
    ["Ann Lee in Oslo", ["Ann Lee"]],
    ["Ann Lee, Bo Diaz", ["Ann Lee", "Bo Diaz"]],
    ["Ann Lee in Oslo and Bo Diaz in Rome", ["Ann Lee", "Bo Diaz"]],
    ["From Ann Lee in Oslo", ["Ann Lee"]],
    ["Words: Ann Lee", ["Ann Lee"]],
    ["Ann Lee | TNN", ["Ann Lee"]],
    ["ANN LEE, Correspondent", ["ANN LEE"]],
    ["Ann Lee for the Daily Herald", ["Ann Lee"]],
    ["By Ann Lee and agencies", ["Ann Lee"]],
    ["By Ann Lee (AP)", ["Ann Lee"]],
    ["By Ann Lee MP", ["Ann Lee"]],
    ["By Ann Lee, Parliamentary Sketchwriter", ["Ann Lee"]],
    ["EXCLUSIVE by Ann Lee, Showbiz Editor", ["Ann Lee"]],
    ["Reporting by Ann Lee", ["Ann Lee"]],
    ["The pier was to last for ever. Interview by Ann Lee", ["Ann Lee"]],
    ["New York, Norway", []],
    ["Harbour Courier", []],
    ["ByAnn Lee, Northpur", ["Ann Lee"]],
    ["By Ann Lee, Northpur", ["Ann Lee"]],
    ["By ANN LEE Associated Press", ["ANN LEE"]],
    ["By The Associated Press", []],
    ["Ann Lee North of England correspondent", ["Ann Lee"]],
    ["Ann Lee", ["Ann Lee"]],
  ])("%s", (line, names) => {
    const found = stripBoilerplate([title, line, ...rest].join("\n"));
    expect(found.authors.map(({ text }) => text)).toEqual(names);
    expect(found.body).toBe(rest.join("\n\n"));
  });
});

describe("a line at the head that is none of these stays", () => {
  test.each([["ByteDance Ltd said so too."], ["By Tuesday, Northpur was dry again."], ["Dear Ann,"]])(
    "%s",
    (line) => {
      expect(stripBoilerplate([title, "By Ann Lee", line, ...rest].join("\n")).body.startsWith(line)).toBe(
        true,
      );
    },
  );
});

test("the names of sections above a headline go with it", () => {
  const source = ["UK news", "Northvale", title, "By Ann Lee", ...rest].join("\n");
  expect(stripBoilerplate(source).body).toBe(rest.join("\n\n"));
});

test("a byline with a colon is no part of the headline above it", () => {
  const found = stripBoilerplate([title, "by: Ann Lee", ...rest].join("\n"));
  expect(found.title?.text).toBe(title);
  expect(found.authors.map(({ text }) => text)).toEqual(["Ann Lee"]);
});

test("a button below a full line is no part of it", () => {
  const stamp = "PUBLISHED: 08:14, 3 May 2021 | UPDATED: 11:02, 3 May 2021";
  const found = stripBoilerplate([title, "By Ann Lee", stamp, "e-mail", ...rest].join("\n"));
  expect(found.updated?.text).toBe("11:02, 3 May 2021");
  expect(found.body).toBe(rest.join("\n\n"));
});

describe("a first line with nothing but sentences below it is the headline", () => {
  const headline = "Keeper of the last lamp on the reef, dies at 93";
  const below = [
    "Nils Brekke, who kept the light on the outer island until it was put out, died in his bed on Sunday.",
    "His daughter confirmed it.",
    "He never liked a fuss, she said, and there will be none.",
    "The light had burnt for two hundred years, and for thirty of them it was he who climbed the stairs.",
  ];
  test("whatever it speaks of", () => {
    expect(stripBoilerplate([headline, ...below].join("\n\n")).title?.text).toBe(headline);
  });
  test("but not among crossheads of its kind", () => {
    const [first, second, ...rest] = below;
    const source = ["Nets and oars", first, second, "Ropes and tar", ...rest].join("\n\n");
    const found = stripBoilerplate(source);
    expect(found.title).toBeNull();
    expect(found.body).toBe(source);
  });
});
