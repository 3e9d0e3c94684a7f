import { assertPartition } from "@copydesk/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyView, stripBoilerplate } from "../src/index.js";
import { testKept } from "./line-tables.js";
import { story, storyWith } from "./lines.js";

/** What stands in a sentence between ⟦ and ⟧ is the page's. */
const open = /[⟦⟧]/g;
const cut = /⟦[^⟦⟧]{0,99}⟧/g;

describe("what a page put into a sentence is cut out, and the sentence is whole again", () => {
  test.each([
    "The vote was close, Jane Doe⟦Jane Ann DoePier vote draws near MORE⟧ said on Friday.",
    "“We have the votes,” Sen. Bo van Hill⟦Robert (Bo) van HillFerry firm cuts its service Pier in pictures MORE⟧ (D) said.",
    "It was for Ann McDonald⟦Ann Mary McDonaldMcDonald: we need the pier MORE⟧, who voted no, and for Cy Fox⟦Cy FoxFox to run again MORE⟧.",
    "The aides of Bo Diaz Jr.⟦Robert (Bo) Luis DiazPier vote draws near MORE⟧ left the hall before the vote.",
    "The mayor, Ines Holm⟦ Ines HolmHow the pier was lost MORE⟧, told a full hall that it would stand again by the spring.",
    "That is Ines Holm⟦Ines HolmTen days that shook the quay MORE⟧’s plan, and the council knows it as well as she does.",
    "Nobody on the quay had heard of it, said Ines Holm⟦Ines Holm‘I wept’: the mayor on the storm MORE⟧",
    "Shares in Acme (ACME.L)⟦ , opens new tab⟧ fell 4% on Wednesday, and the firm said⟦, opens new tab⟧ that it would wait.",
    "The report⟦ (opens in a new tab)⟧ found that two in three of the piles had been eaten by worms.",
    "A second study⟦Opens in new window⟧ said so too, and a third⟦ [link opens in a new window or tab]⟧.",
  ])("%s", (marked) => {
    const source = storyWith("middle", marked.replace(open, ""));
    const { body, regions } = stripBoilerplate(source);
    expect(body.split("\n\n")).toContain(marked.replace(cut, ""));
    const inserts = (marked.match(cut) ?? []).map((words) => words.replace(open, ""));
    expect(
      regions
        .filter(({ rule }) => ["hover-card", "new-window-note", "new-tab-note"].includes(rule))
        .map(({ text }) => text),
    ).toEqual(inserts);
    expect(stripBoilerplate(body).body).toBe(body);
  });
});

describe("a sentence that only looks as if something was put into it stays", () => {
  testKept([
    "Jane Doe wants MORE, said the sign, and Jane Ann Doe of the harbour bakery wants less of it all.",
    "He asked Jane Doe. Jane Ann Doe, she said, was her mother, and wanted no MORE of it.",
    "McDonald MacDonald and the other McDonalds of the clan asked for MORE, and they got none of it.",
    "The MacBook owners wanted MORE memory than the old MacBook Pro had, the shop said in a note.",
    "The play opens in a new window of the theatre, and closes (it opens in new places every year) in May.",
    "The shop (which opens in a new tab of the market hall) sells nets, lamps and rope to the boatmen.",
  ]);
});

test("each letter of the body stands in the source where the view says", () => {
  const source = storyWith(
    "middle",
    "Said Jane DoeJane Ann DoePier vote MORE on the day, in a report (opens in a new tab).",
  );
  const { regions, body } = stripBoilerplate(source);
  const view = bodyView(source, regions);
  expect(view.text).toBe(body);
  for (let at = 0; at < body.length; at++) {
    if (body[at] === "\n") continue;
    expect(source[view.toSource(at)]).toBe(body[at]);
    expect(view.toView(view.toSource(at))).toBe(at);
  }
  expect(view.toView(source.indexOf("Pier vote MORE"))).toBeNull();
});

const pieces = [
  "Doe",
  "Jane",
  "JaneDoe",
  "Jane Ann Doe",
  "DoeJane Doe",
  "McDoe",
  "MORE",
  " MORE ",
  ", opens new tab",
  " (opens in a new tab)",
  "Opens in new window",
  "(",
  "pens in ",
  "said",
  " ",
  ".",
  "\n",
  "\n\n",
  "•",
  story.opening,
];

test("inserts in any order keep every promise", () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (source) => {
      const { regions, body } = stripBoilerplate(source);
      assertPartition(source, regions);
      expect(regions.every(({ start, end }) => end > start)).toBe(true);
      expect(regions.every(({ kind, text: words }) => kind !== "blank" || words.trim() === "")).toBe(true);
      expect(stripBoilerplate(body).body).toBe(body);
    }),
    { numRuns: 1500 },
  );
});

test("a text of nothing but names and cards takes no longer than its length allows", () => {
  for (const part of ["MORE ", "DoeJane Doe", "DoeJane DoeX MORE ", "pens in ", "(opens in a new tab)"]) {
    const source = part.repeat(20_000);
    const found = stripBoilerplate(source);
    expect(stripBoilerplate(found.body).body === found.body).toBe(true);
  }
});
