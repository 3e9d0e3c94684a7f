import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";

const paragraphs = [
  "The ferry to the outer islands sails again from Monday, after a winter in which storms kept it in harbour for weeks.",
  "Islanders had asked for a larger ship since the autumn. “We ran out of flour twice,” the baker said on Thursday, and her shop was not the only one.",
  "The council wants to buy the ship second-hand. It would cost less than two million, the treasurer said, and could be paid over ten years.",
  "A vote is due in March. Until then the old ferry sails three times a week, and a fishing boat takes the post on the other days.",
];
const shell = (body: string, shown = "", type = "NewsArticle"): string =>
  `<title>Ferry sails again</title><script type="application/ld+json">{"@type":"${type}","headline":"Ferry sails again","articleBody":${body}}</script><body><div id=app>${shown}</div><footer>© The Post</footer>`;
const codesOf = (html: string): string[] => readHtml(html).diagnostics.map(({ code }) => code);

describe("a page that does not show its article", () => {
  test("is read from its data, paragraph by paragraph, and that is said", () => {
    const reading = readHtml(shell(JSON.stringify(paragraphs.join("\n\n"))));
    expect(reading.text).toBe(paragraphs.join("\n\n"));
    expect(reading.diagnostics.map(({ code }) => code)).toEqual(["text-from-linked-data"]);
    const kept = reading.regions.filter((region) => region.kept);
    expect(kept.map(({ rule }) => rule)).toEqual(paragraphs.map(() => "linked-data"));
    expect(kept.map(({ at }) => reading.text.slice(at?.start, at?.end))).toEqual(paragraphs);
  });

  test("leads back to the characters in the data, escapes as a whole", () => {
    const body = JSON.stringify(paragraphs.join("\n")).replaceAll("“", String.raw`\u201c`);
    const reading = readHtml(shell(body));
    const start = reading.text.indexOf("“We ran");
    const place = reading.toHtml({ start, end: start + "“We ran".length });
    expect(reading.html.slice(place.start, place.end)).toBe(String.raw`\u201cWe ran`);
  });

  test("has tags in its data read as tags", () => {
    const body = JSON.stringify(
      paragraphs.map((words) => `<p>${words.replace("ferry", "<b>ferry</b>")}</p>`).join(""),
    );
    expect(readHtml(shell(body)).text).toBe(paragraphs.join("\n\n"));
  });

  test("is taken whole where only its beginning is shown", () => {
    const html = shell(
      JSON.stringify(paragraphs.join("\n\n")),
      `<article><p>${paragraphs[0] ?? ""}</p></article>`,
    );
    expect(readHtml(html).text).toBe(paragraphs.join("\n\n"));
  });
});

describe("the data is left alone where", () => {
  const story = `<article>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article>`;
  const left: readonly (readonly [behaviour: string, html: string])[] = [
    ["the page shows its article", shell(JSON.stringify(paragraphs.join("\n\n")), story)],
    ["it has only a summary", shell(JSON.stringify(paragraphs[0]))],
    ["it is no article", shell(JSON.stringify(paragraphs.join("\n\n")), "", "Product")],
  ];
  test.each(left)("%s", (_, html) => {
    expect(codesOf(html)).toEqual([]);
  });
});
