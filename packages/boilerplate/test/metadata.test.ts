import { describe, expect, test } from "vitest";
import { bodyView, carveRegion, stripBoilerplate } from "../src/index.js";
import { story, storyWith } from "./lines.js";

const words = (extracts: readonly { readonly text: string }[]): string[] => extracts.map((one) => one.text);

describe("authors are names only", () => {
  test.each([
    ["By Ann Lee", ["Ann Lee"]],
    ["By Ann Lee and Bo Diaz, Staff Writers", ["Ann Lee", "Bo Diaz"]],
    ["By Ann Lee, Bo Diaz and Cy O’Neill", ["Ann Lee", "Bo Diaz", "Cy O’Neill"]],
    ["By Ann Lee ann.lee@example.org", ["Ann Lee"]],
    ["By Ursula von der Heide | Special Correspondent", ["Ursula von der Heide"]],
    ["By Ann Lee - June 3, 2019", ["Ann Lee"]],
    ["By Home Affairs Correspondent Ann Lee and Bo Diaz", ["Ann Lee", "Bo Diaz"]],
    ["By Ann Lee, Political Editor, and Bo Diaz", ["Ann Lee", "Bo Diaz"]],
    ["By Ann Lee in Oslo and Bo Diaz in Bergen", ["Ann Lee", "Bo Diaz"]],
    ["By Ann Lee for The Harbour Gazette", ["Ann Lee"]],
    ["By Dr. Ann Lee", ["Ann Lee"]],
    ["Words by Ann Lee, photographs by Bo Diaz", ["Ann Lee"]],
    ["By Ann Lee at Eastfield Park", ["Ann Lee"]],
    ["By Ann Lee March 4, 2020", ["Ann Lee"]],
    ["By Ann Lee  |  Northpur  |  Updated: Mar 02, 2021 16:11 IST", ["Ann Lee"]],
    ["Ann Lee  |30.11.2021 - Update : 01.12.2021", ["Ann Lee"]],
    ["Ann Lee 2 March 2024", ["Ann Lee"]],
    ["Harbour News 2 March 2024, 10:00", []],
    ["Ann Lee, The Herald", ["Ann Lee"]],
    ["Ann Lee | The Herald", ["Ann Lee"]],
    ["Ann Lee | Acme Images", []],
    ["Agence France-Presse", []],
  ])("%s", (line, authors) => {
    expect(words(stripBoilerplate(storyWith("head", line)).authors)).toEqual(authors);
  });
});

test("published and updated are told apart, without their labels", () => {
  const found = stripBoilerplate(storyWith("head", "Published May 3, 2017 at 9:02 pm | Updated May 4, 2017"));
  expect([found.published?.text, found.updated?.text]).toEqual(["May 3, 2017 at 9:02 pm", "May 4, 2017"]);
});

test("a bar may stand between a day and its time, and a label may be run into them", () => {
  const barred = stripBoilerplate(
    storyWith("head", "Posted: May 3, 2019 / 09:02 PM EDT / Updated: May 4, 2019"),
  );
  expect([barred.published?.text, barred.updated?.text]).toEqual([
    "May 3, 2019 / 09:02 PM EDT",
    "May 4, 2019",
  ]);
  const glued = stripBoilerplate(storyWith("head", "16:11, 9 SEP 2020UPDATED17:11, 9 SEP 2020"));
  expect([glued.published?.text, glued.updated?.text]).toEqual(["16:11, 9 SEP 2020", "17:11, 9 SEP 2020"]);
});

test("published and updated are read from a note on what was changed", () => {
  const note =
    "This story was first published on Aug. 14, 2023. It was updated on Aug. 15, 2023, to correct a name.";
  const found = stripBoilerplate(storyWith("tail", note));
  expect([found.published?.text, found.updated?.text]).toEqual(["Aug. 14, 2023", "Aug. 15, 2023"]);
  expect(words(found.notes)).toEqual([note]);
  const told = "This story was first told on Aug. 14, 1923, and updated by every teller since.";
  expect(stripBoilerplate(storyWith("tail", told)).updated).toBeNull();
});

test("a stamp is read without the source and the editor about it", () => {
  const { published } = stripBoilerplate(
    storyWith("head", "Source: Acme| 2021-05-18 21:04:33|Editor: boaty"),
  );
  expect(published?.text).toBe("2021-05-18 21:04:33");
});

test("a role alone below the writer's name is of the byline, and a headline stands below the number of a file", () => {
  const source = storyWith("head", "Ann Lee", "Staff Writer");
  expect(stripBoilerplate(source).regions.find(({ text }) => text === "Staff Writer")?.kind).toBe("byline");
  expect(stripBoilerplate(`Court File No. CV-19-0442\n\n${source}`).title?.text).toBe(story.title);
});

test("a name and a paper above the story are a byline, below a picture a credit", () => {
  const kindOf = (source: string) =>
    stripBoilerplate(source).regions.find(({ text }) => text === "Ann Lee | The Herald")?.kind;
  expect(kindOf(`Ann Lee | The Herald\n\n${story.opening}`)).toBe("byline");
  expect(kindOf(storyWith("middle", "Ann Lee | The Herald"))).not.toBe("byline");
});

test("the header of a mail goes, a single line that looks like one stays", () => {
  const header = [
    "From: Ann Lee <ann.lee@example.org>",
    "Subject: The pier",
    "Date: Mon, 16 May 2011 10:00:00",
  ];
  const { body, published } = stripBoilerplate([...header, "", story.opening].join("\n"));
  expect([body, published?.text]).toEqual([story.opening, "Mon, 16 May 2011 10:00:00"]);
  const line = "To: those who come after us, the letter began.";
  expect(stripBoilerplate(`${line}\n\n${story.opening}`).body).toContain(line);
});

test("an agency is named by its byline, by its dateline or by its copyright line", () => {
  expect(stripBoilerplate(storyWith("head", "By Ann Lee, Associated Press")).agency?.id).toBe("AP");
  expect(stripBoilerplate(storyWith("head", "By Ann Lee for Reuters")).agency?.text).toBe("Reuters");
  expect(stripBoilerplate(storyWith("tail", "© Agence France-Presse")).agency?.id).toBe("AFP");
  expect(stripBoilerplate(`OSLO (Reuters) - ${story.opening}`).agency).toMatchObject({
    text: "Reuters",
    id: "Reuters",
  });
  expect(stripBoilerplate(story.opening).agency).toBeNull();
});

describe("a caption gives its credit", () => {
  test.each([
    ["The old pier before the storm. (Photo: Acme)", "Acme"],
    ["A boat passes what is left of the pier on June 3, 2019. (AP Photo/Ann Lee)", "Ann Lee"],
    ["Photo by Ann Lee", "Ann Lee"],
    ["The mayor speaks in the hall. Ann Lee/Harbour Gazette", "Ann Lee/Harbour Gazette"],
    ["Ann Lee/Harbour Gazette", "Ann Lee/Harbour Gazette"],
    ["Image credit: Acme", "Acme"],
  ])("%s", (line, credit) => {
    const { captions } = stripBoilerplate(storyWith("head", line));
    expect(captions.map((caption) => [caption.text, caption.credit?.text])).toEqual([[line, credit]]);
  });
});

test("corrections and editor's notes are given, whether they are kept or not", () => {
  const notes = [
    "Correction: An earlier version of this story misspelt the mayor's name.",
    "Editor's note: The pier was measured again on Monday.",
  ];
  expect(words(stripBoilerplate(storyWith("tail", ...notes)).notes)).toEqual(notes);
  expect(stripBoilerplate(storyWith("tail", "Correction officers walked out on Sunday.")).notes).toEqual([]);
});

describe("a copyright line gives its holder", () => {
  test.each([
    ["© Agence France-Presse", "Agence France-Presse"],
    ["© 2020 Harbour Gazette Ltd", "Harbour Gazette Ltd"],
    ["Copyright 2020 The Harbour Gazette. All rights reserved.", "The Harbour Gazette"],
    ["Copyright © 2020 Harbour Media", "Harbour Media"],
  ])("%s", (line, holder) => {
    expect(stripBoilerplate(storyWith("tail", line)).copyright?.text).toBe(holder);
  });
});

test("a text without any of it gives nulls and empty lists", () => {
  const { title, authors, agency, published, updated, captions, copyright } = stripBoilerplate(story.opening);
  expect([title, agency, published, updated, copyright]).toEqual([null, null, null, null, null]);
  expect([authors, captions]).toEqual([[], []]);
});

test("empty text gives an empty result", () => {
  expect(stripBoilerplate("")).toEqual({
    regions: [],
    body: "",
    title: null,
    authors: [],
    agency: null,
    published: null,
    updated: null,
    captions: [],
    notes: [],
    copyright: null,
    diagnostics: [],
  });
});

test("explain gives the features that made a verdict, the weightiest first", () => {
  const source = storyWith("tail", "Harbour Gazette on the go");
  const region = stripBoilerplate(source, { explain: true }).regions.at(-1);
  const weights = region?.reasons?.map((reason) => Math.abs(reason.weight)) ?? [];
  expect(weights.length).toBeGreaterThan(0);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(stripBoilerplate(source).regions.some((one) => "reasons" in one)).toBe(false);
});

test("a stricter stripper strips what a more careful one strips", () => {
  const source = storyWith(
    "tail",
    "Ann Lee covers harbours",
    "Old Pier Songs of the North",
    "Related Articles",
    "Ferry cuts",
  );
  const kept = (["careful", "balanced", "thorough"] as const).map(
    (strictness) => stripBoilerplate(source, { strictness }).body.length,
  );
  expect(kept).toEqual([...kept].sort((a, b) => b - a));
});

test("a carving outside every region is refused with its numbers", () => {
  const { regions } = stripBoilerplate("It rained.\n\nIt rained again.");
  const carving = { kind: "dateline", kept: false, rule: "dateline" } as const;
  expect(() => carveRegion(regions, { start: 5, end: 15 }, carving)).toThrow(
    "No region holds the whole of [5, 15).",
  );
});

test("regions that are none are refused", () => {
  expect(() => bodyView("It rained.", null as never)).toThrow(
    "bodyView wants the regions of a text as a list, and was given null.",
  );
  expect(() => carveRegion(undefined as never, { start: 0, end: 1 }, {} as never)).toThrow(
    "carveRegion wants the regions of a text as a list, and was given undefined.",
  );
});
