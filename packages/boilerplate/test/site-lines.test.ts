import { describe, expect, test } from "vitest";
import { stripBoilerplate } from "../src/index.js";
import { type StrippedLines, testKept, testStripped } from "./line-tables.js";
import { story, storyWith } from "./lines.js";

/** Lines of sites, of desks and of mail: where they stand, what they are, and the rule that says so. */
const cases: readonly StrippedLines[] = [
  [
    "head",
    "navigation",
    "menu-row",
    [
      "Home News Sport Business Opinion Culture Travel",
      "News | Sport | Video | Log in",
      "U.S. World Politics Opinion",
    ],
  ],
  [
    "head",
    "navigation",
    "text-size",
    ["Text size A A A", "Font size: A- A+", "Text size: small medium large"],
  ],
  ["middle", "navigation", "icon-name", ["chevron_left", "keyboard_arrow_down"]],
  [
    "middle",
    "navigation",
    "page-number",
    ["HARBOUR GAZETTE | Thursday 4 March 2021 | Page 4", "Page 3 of 12", "page 7"],
  ],
  [
    "middle",
    "related",
    "doubled-line",
    ["Ferry company cuts its winter service Ferry company cuts its winter service"],
  ],
  [
    "tail",
    "share",
    "sharing-options",
    ["Share All sharing options for: The pier in pictures", "All sharing options"],
  ],
  ["middle", "related", "related-label", ["Related post: Smoked herring pie", "Related recipe: Fish soup"]],
  ["tail", "related", "most-read-in", ["Top stories in Sport", "Latest stories in Harbour"]],
  ["head", "navigation", "page-furniture", ["About sharing", "AdChoices", "Submit a correction"]],
  [
    "middle",
    "caption",
    "caption-dated",
    [
      "Rescue workers look for a missing boat on the Elk River near Northvale, Tuesday, March 2, 2021.",
      "Mayor Ines Holm speaks at the foot of the old pier in Harbour, Sept. 9, 2020.",
    ],
  ],
  [
    "middle",
    "caption",
    "caption-file",
    [
      "FILE - In this May 3, 2019, file photo, the Elk River runs high after a storm.",
      "In this photo provided by the harbour police, a boat lies on its side on the quay.",
      "In this image taken from video, a boat lies on its side on the quay.",
    ],
  ],
  [
    "middle",
    "caption",
    "caption-from-left",
    [
      "From left, Ann Lee, Bo Diaz and Cy Fox at the opening of the pier.",
      "Left to right: Ann Lee and Bo Diaz",
    ],
  ],
  ["middle", "caption", "caption-label", ["Media captionWho paid for the pier?", "Image copyright @annlee"]],
  ["middle", "caption", "caption-copyright", ["The quay at night, photos © Acme, 2018"]],
  ["middle", "caption", "caption-credit-bracketed", ["The old pier after the storm of 2016 [File: Reuters]"]],
  [
    "tail",
    "copyright",
    "copyright",
    ["copyright Acme Boats 2019 - Harbour", "© Acme Design LLC — Read our terms of service."],
  ],
  [
    "tail",
    "newsletter",
    "offer-terms",
    ["Free for 1 month then £9.99 a month. Cancel anytime.", "Only $1 for six months, billed annually."],
  ],
  ["tail", "newsletter", "digest-line", ["Fridays. A weekly digest of the best of our coverage."]],
  [
    "tail",
    "newsletter",
    "paywall-notice",
    ["To read the rest of this article, subscribe today", "To see more stories like this, please sign in."],
  ],
  [
    "tail",
    "newsletter",
    "consent-notice",
    ["Email By signing up, you confirm that you are over 16 and agree to our terms."],
  ],
  [
    "tail",
    "navigation",
    "comment-notice",
    ["Comments are subject to our community guidelines, which can be viewed here."],
  ],
  ["head", "navigation", "wire-slug", ["BC-EU--Harbour Ferry, 2nd Ld-Writethru", "AM-Pier Vote,580"]],
  ["head", "navigation", "wire-take", ["1st Ld-Writethru", "Take 2"]],
  ["head", "navigation", "wire-pictures", ["AP Photo XAS101, XAS102"]],
  ["tail", "navigation", "sent-from", ["Sent from my iPhone", "Get Outlook for Android"]],
  ["head", "navigation", "mail-answer", ["On Thu, Mar 4, 2021 at 9:12 AM Ann Lee <ann@example.org> wrote:"]],
  [
    "tail",
    "contact",
    "address-at-end",
    ["14 Quay Street, Harbour, HB1 2AB", "20 Main St., Suite 5, Northvale, OH 44101"],
  ],
  [
    "tail",
    "byline",
    "writer-note-at-edge",
    ["Cy Fox is a reporter for The Harbour Gazette.", "Cy Fox covers schools as a reporter."],
  ],
  ["tail", "copyright", "foreign-rights", ["Alle Rechte vorbehalten.", "Tous droits réservés"]],
  ["tail", "navigation", "language-row", ["English | Deutsch | Français | Español"]],
  ["head", "navigation", "language-link", ["Read this story in Spanish", "Lea esta nota en español"]],
  ["tail", "navigation", "sort-row", ["Sort by: Newest"]],
  ["tail", "published", "wire-stamp", ["03-04-21 1744EST"]],
  ["head", "other", "desk-advisory", ["Eds: This story may be updated. With AP Photos."]],
  ["tail", "newsletter", "unsubscribe-notice", ["Forwarded this email? Sign up here."]],
  ["tail", "contact", "address-at-end", ["The Harbour Gazette, 14 Quay Street, Harbour, HB1 2AB"]],
  ["head", "published", "stamp", ["18m ago", "2h ago", "Nov. 20, 2019Updated: Nov. 21, 2019 1:35 a.m."]],
];

testStripped(cases);

describe("sentences that only look like lines of a site", () => {
  testKept([
    "World news travels slowly in Harbour, where the paper comes by boat.",
    "News, sport and politics were all that he ever talked of.",
    "The left_hand of the clock had been painted red by the children.",
    "Page 3 was torn out of every copy that the library had kept.",
    "Never again, they sang. Never again, they sang.",
    "The crew looked for the boat near the mouth of the river on Tuesday, March 2, 2021.",
    "The law, which stands in the book since May 3, 2019, was changed by the council.",
    "In this photo she saw the harbour as it had been before the war.",
    "From left to right the lamps went out, and the hall was dark.",
    "The photos, whoever took them, were hers by right, the judge found.",
    "They may cancel at any time, she said, and pay for nothing but what they have used.",
    "A weekly digest of the council's work hangs in the window of the library.",
    "To read the rest of the will, the family had to wait for a judge.",
    "Take 2 apples and a pear, and cut them into slices as thin as paper.",
    "Sent from the front in May, the letter took a year to come home.",
    "On Thursday, 4 March, she rose at 6 and wrote: the boat is gone.",
    "14 Quay Street burnt down on Sunday, and nobody knows why.",
    "Read this story in one go, she told them, and then once more.",
    "Sort by colour, he said, and then by size.",
    "All rights in the alley, alle Rechte, had been sold to the brewery.",
    "It took them 2h to cross the bay, and an hour more to find the quay.",
  ]);
});

describe("notes on writers", () => {
  test("a name above the note goes with it, and is an author", () => {
    const stripped = stripBoilerplate(
      storyWith("tail", "Cy Fox", "Cy Fox is a reporter for The Harbour Gazette."),
    );
    expect(stripped.body.endsWith(story.end[1])).toBe(true);
    expect(stripped.authors.map(({ text }) => text)).toEqual(["Cy Fox"]);
  });

  test("a sentence about a reporter that the story has named before stays", () => {
    const last = "Ines Holm is a former reporter for The Harbour Gazette.";
    expect(stripBoilerplate(storyWith("tail", last)).body.endsWith(last)).toBe(true);
  });
});

describe("headlines of other stories without a heading", () => {
  const links = [
    "Storm costs climb to nine million",
    "Old lighthouse to become a hostel",
    "Teacher wins national chess title again",
  ];

  test("three between two paragraphs are stripped", () => {
    expect(stripBoilerplate(storyWith("middle", ...links)).body).toBe(
      stripBoilerplate(storyWith("middle")).body,
    );
  });

  test("two may be crossheads", () => {
    const { body } = stripBoilerplate(storyWith("middle", ...links.slice(0, 2)));
    expect(body).toContain(links[0]);
  });

  test("what a colon introduces is a list of the story", () => {
    const { body } = stripBoilerplate(
      storyWith("middle", "The council has three plans for the summer:", ...links),
    );
    for (const link of links) expect(body).toContain(link);
  });

  test("verses stay", () => {
    const verses = [
      "And the boats came home at dawn",
      "The lamps were lit along the quay",
      "And nobody asked the sea",
    ];
    const { body } = stripBoilerplate(storyWith("middle", ...verses));
    for (const verse of verses) expect(body).toContain(verse);
  });
});

test("what stands in a gallery between a count and a credit is a caption", () => {
  const gallery = ["2 / 12", "A fallen tree blocks the road to Northvale.", "CREDIT: BO DIAZ"];
  const { body, regions } = stripBoilerplate(storyWith("middle", ...gallery));
  expect(body).toBe(stripBoilerplate(storyWith("middle")).body);
  expect(regions.find(({ text }) => text === gallery[1])).toMatchObject({
    kind: "caption",
    rule: "labelled-caption",
  });
});

test("a paragraph behind a count stays when no credit stands below it", () => {
  const { body } = stripBoilerplate(
    storyWith("middle", "2 / 12", "A fallen tree blocks the road to Northvale."),
  );
  expect(body).toContain("A fallen tree blocks");
});

test("an answer of an interview is no link under a heading of the page", () => {
  const lines = ["More stories", "Ferry company cuts its winter service", "A: Lisbon, in May"];
  expect(stripBoilerplate(storyWith("middle", ...lines)).body).toContain("A: Lisbon, in May");
});

describe("long lists among paragraphs", () => {
  const items = Array.from({ length: 14 }, (_, i) => `New lamp ${String.fromCharCode(65 + i)} (Pro only)`);

  test("a list of many short lines is the story's own", () => {
    const { body } = stripBoilerplate(storyWith("middle", ...items));
    for (const item of items) expect(body).toContain(item);
  });
});

describe("pieces glued to a line", () => {
  test.each([
    ["March 4, 2020timer4 min. read", "March 4, 2020"],
    ["Wed., March 4, 2020timer4 min. read", "Wed., March 4, 2020"],
    ["3 June 2019 · 5 min read", "3 June 2019"],
  ])("the time that %s takes is no part of the stamp", (line, stamp) => {
    expect(stripBoilerplate(storyWith("head", line)).published?.text).toBe(stamp);
  });

  test("the code of a desk is cut off the last sentence", () => {
    const glued = `${story.end[1]} burs-abc/jh`;
    const { body, regions } = stripBoilerplate([story.opening, ...story.middle, glued].join("\n\n"));
    expect(body.endsWith(story.end[1])).toBe(true);
    expect(regions.at(-1)).toMatchObject({ kind: "byline", rule: "desk-code-tail", text: "burs-abc/jh" });
  });

  test("he/she at a sentence's end without a stop before it stays", () => {
    const line = "Nobody knew whether the owner of the boat was a he/she";
    expect(stripBoilerplate(storyWith("middle", line)).body).toContain(line);
  });
});

test("a word that is parted at the end of a short line goes on in the next", () => {
  const source = `The council voted by nine to four on Tuesday night to build a sea\nwall along the front, and to widen the life-\nboat station.\n\n${story.middle[0]}`;
  const { regions } = stripBoilerplate(source);
  expect(regions[0].text.endsWith("station.")).toBe(true);
});

test("a first line of more words than a headline has is the opening of the story", () => {
  const opening =
    "Judge Ann Lee says that she will hear both sides and rule on the fate of the old pier and of its lamps in the next two weeks";
  expect(stripBoilerplate([opening, story.opening, ...story.middle].join("\n\n")).title).toBeNull();
});
