import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";

const paragraphs = [
  "The town hall reopened on Monday, two years after the fire that burnt down its tower.",
  "Work on the roof and the stairs goes on, the mayor said, and will take until the spring.",
  "Visitors can see the council chamber again from next week, she said, and the archive by the end of the year.",
  "The fire broke out in a workshop under the roof. Nobody was hurt, but most of the paintings were lost.",
];
const story = paragraphs.map((words) => `<p>${words}</p>`).join("\n");
const page = (inner: string, around = ""): string =>
  `<!doctype html><html lang=en><head><title>Hall reopens</title></head><body><nav><ul><li><a href=/>Home</a><li><a href=/news>News</a><li><a href=/sport>Sport</a></ul></nav><main><article><h1>Hall reopens</h1>${inner}</article></main>${around}<footer><p>© The Post. All rights reserved.</p></footer></body></html>`;
const textOf = (html: string): string => readHtml(html).text;

describe("the body", () => {
  test("is the paragraphs, with a blank line between them", () => {
    expect(textOf(page(story))).toBe(paragraphs.join("\n\n"));
  });

  const left: readonly (readonly [behaviour: string, html: string, words: string])[] = [
    ["navigation", page(story), "Sport"],
    ["the footer", page(story), "rights reserved"],
    ["the title", page(story), "Hall reopens"],
    [
      "a newsletter box",
      page(
        `${story}<div class=newsletter-signup><p>Sign up for our newsletter.</p><form><input><button>Subscribe</button></form></div>`,
      ),
      "newsletter",
    ],
    [
      "related links",
      page(
        `${story}<div class=related-links><h3>Related</h3><ul><li><a href=/a>Bridge closed for repairs</a><li><a href=/b>New school opens</a></ul></div>`,
      ),
      "Bridge closed",
    ],
    [
      "share buttons",
      page(`<div class=share-tools><a href=#>Share on Facebook</a> <a href=#>Tweet</a></div>${story}`),
      "Facebook",
    ],
    [
      "a list of other stories beside it",
      page(
        story,
        "<aside class=sidebar><h2>Most read</h2><ul><li><a href=/c>Rain is on its way</a><li><a href=/d>Market moves</a></ul></aside>",
      ),
      "Most read",
    ],
    [
      "comments",
      page(
        story,
        "<section class=comments id=comments><h2>2 comments</h2><div class=comment><p>Nice to see it open again!</p></div></section>",
      ),
      "Nice to see",
    ],
    [
      "comments of readers that are longer than the story",
      page(
        story,
        `<div id=comments>${"<p>My father carried stones up that tower, he told us, and he never wished to see it again in all his life.</p>".repeat(20)}</div>`,
      ),
      "My father",
    ],
    [
      "a cookie notice",
      page(
        story,
        "<div class=cookie-consent-banner><p>We use cookies to improve your experience. By using this site you agree to our cookie policy.</p><button>Accept</button></div>",
      ),
      "cookies",
    ],
    [
      "a credit that stands as a paragraph",
      page(`${story}<p>(Reporting by Ann Lee; Editing by Bo Diaz)</p>`),
      "Reporting by",
    ],
    [
      "a link that stands as a paragraph",
      page(`${story}<p>Read more: <a href=/b>A bridge is closed for the winter</a></p>${story}`),
      "A bridge is closed",
    ],
    [
      "what is hidden",
      page(`${story}<div hidden><p>This part of the page is not shown to anybody who reads it.</p></div>`),
      "not shown",
    ],
  ];
  const wholes: readonly (readonly [behaviour: string, html: string, words: string])[] = [
    [
      "a table, its rows on lines of their own with a tab between cells",
      "<figure><table><tr><th>Ward<th>Yes<th>No<tr><td>North<td>412<td>300<tr><td>South<td>112<td>200</table></figure>",
      "\n\nWard\tYes\tNo\nNorth\t412\t300\nSouth\t112\t200\n\n",
    ],
    ["a list of words", "<ol><li>Tower<li>Hall<li>Archive</ol>", "\n\nTower\nHall\nArchive\n\n"],
    ["a list of terms", "<dl><dt>When<dd>In May, it is hoped</dl>", "\n\nWhen\nIn May, it is hoped\n\n"],
    [
      "a part that folds away",
      "<details><summary>The tower</summary><p>It was built in 1911.</p></details>",
      "It was built in 1911.",
    ],
  ];
  test.each(wholes)("keeps between its paragraphs %s", (_, html, words) => {
    const { text, regions } = readHtml(page(`${story}${html}${story}`));
    expect(text).toContain(words);
    expect(regions.filter(({ rule }) => rule === "between-paragraphs").length).toBeGreaterThan(1);
  });

  test("keeps a table of figures behind its last paragraph", () => {
    const table =
      "<table><tr><th>Ward<th>Yes<th>No<tr><td>North<td>412<td>300<tr><td>South<td>112<td>200</table>";
    expect(textOf(page(story + table)).endsWith("\n\nWard\tYes\tNo\nNorth\t412\t300\nSouth\t112\t200")).toBe(
      true,
    );
  });

  test("keeps a list under its own heading at the end", () => {
    const list = "<h2>Ingredients</h2><ul><li>2 cups of flour<li>1 egg<li>3 spoons of butter</ul>";
    expect(textOf(page(story + list)).endsWith("\n\n2 cups of flour\n1 egg\n3 spoons of butter")).toBe(true);
  });

  test("does not keep a table of links behind its last paragraph", () => {
    const table =
      "<table><tr><td><a href=/a>Bridge shut</a><td><a href=/b>New school</a><tr><td><a href=/c>Sport</a><td><a href=/d>All</a></table>";
    expect(textOf(page(story + table))).toBe(paragraphs.join("\n\n"));
  });

  test("does not keep a byline and a stamp in one paragraph", () => {
    expect(textOf(page(`<p>By Ann Lee<br>March 4, 2021</p>${story}`))).toBe(paragraphs.join("\n\n"));
  });

  test.each([
    [
      "links to other stories",
      `${story}<ul><li><a href=/a>Bridge shut</a><li><a href=/b>New school</a></ul>${story}`,
      "Bridge shut",
    ],
    ["a table beside the story", `${story}<aside><table><tr><td>Gold<td>412</table></aside>${story}`, "412"],
    [
      "a list in an element of its own with other things",
      `${story}<div><p>Share</p><ul><li>Post<li>Mail</ul></div>${story}`,
      "Mail",
    ],
  ])("does not keep %s", (_, html, words) => {
    expect(textOf(page(html))).not.toContain(words);
  });

  test("is without what a page hides among its paragraphs", () => {
    const html = page(
      `${story}<p hidden>Nobody who reads this page sees the paragraph, which says that the hall is shut.</p>${story}` +
        `<p style="color: red; display: none">Nor do they see this one, which says that the tower has no bells.</p>${story}`,
    );
    expect(textOf(html)).not.toMatch(/is shut|no bells/);
    expect(readHtml(html).regions.filter(({ rule }) => rule === "hidden")).toHaveLength(2);
  });

  test("is what a page hides until a script shows it", () => {
    expect(textOf(page(`<div style="display:none">${story}</div>`))).toContain(paragraphs[0]);
  });

  test.each(left)("is without %s", (_, html, words) => {
    expect(html).toContain(words);
    expect(textOf(html)).not.toContain(words);
    expect(textOf(html)).toContain(paragraphs[2]);
  });

  const held: readonly (readonly [behaviour: string, html: string, words: string])[] = [
    [
      "a quotation",
      page(
        `${story}<blockquote><p>“We kept every stone that could be kept,” the architect said on Monday.</p></blockquote>${story}`,
      ),
      "every stone",
    ],
    [
      "a story on a page whose names tell of comments",
      `<html><body class=comments-open><div class="post has-comments">${story}<p>The bells were cast anew in June.</p></div></body></html>`,
      "The bells were cast",
    ],
    [
      "a paragraph that begins like a call to the reader",
      page(
        `${story}<p>Sign up for the choir of the hall closed in May, she said, for it was full.</p>${story}`,
      ),
      "choir of the hall",
    ],
    [
      "a note of the desk",
      page(
        `${story}<p>Correction: An earlier version of this article had the wrong day for the reopening of the hall.</p>`,
      ),
      "earlier version",
    ],
    [
      "a line among others between line breaks",
      page(`${story}<pre>The hall, a song\nPhoto by night\nThe tower, in light</pre>${story}`),
      "Photo by night",
    ],
    [
      "an address that stands alone under what it is the address of",
      page(
        `${story}<p>The plans of the tower can be seen here:</p><p>https://example.org/t/4dX21</p>${story}`,
      ),
      "example.org/t/4dX21",
    ],
    ["a crosshead", page(`${story}<h2>A costly fire</h2>${story}`), "A costly fire"],
    ["text between line breaks without paragraphs", page(paragraphs.join("<br><br>")), "Nobody was hurt"],
    [
      "text without article or main",
      `<body><div id=content><h1>Hall reopens</h1>${story}</div>`,
      "Nobody was hurt",
    ],
    [
      "a short paragraph between long ones",
      page(`${story}<p>It was a long night.</p>${story}`),
      "a long night",
    ],
    [
      "a link in a sentence",
      page(
        `${story}<p>The plans can be seen <a href=/plans>on the council’s own pages</a>, the mayor said on Monday.</p>${story}`,
      ),
      "council’s own pages",
    ],
  ];
  test.each(held)("holds %s", (_, html, words) => {
    expect(textOf(html)).toContain(words);
  });

  test("has the items of a list on lines of their own", () => {
    const list =
      "<ul><li>The council chamber, which seats two hundred.</li><li>The archive, with papers from four centuries.</li></ul>";
    const { text } = readHtml(page(`${story}<p>Open from next week are:</p>${list}${story}`));
    expect(text).toContain("seats two hundred.\nThe archive");
  });
});

describe("every block is accounted for", () => {
  const reading = readHtml(page(story));

  test("kept regions stand in the text in order", () => {
    const kept = reading.regions.filter((region) => region.kept);
    expect(kept.map((region) => reading.text.slice(region.at?.start, region.at?.end))).toEqual(paragraphs);
    expect(kept.map(({ kind }) => kind)).toEqual(paragraphs.map(() => "paragraph"));
  });

  test("stripped regions say why and from where", () => {
    const home = reading.regions.find(({ text }) => text === "Home");
    expect(home).toMatchObject({
      kept: false,
      kind: "navigation",
      rule: "in-navigation",
      at: null,
      path: "body > nav > ul > li",
    });
  });

  test("a block that a rule for plain text strips has the name of that rule", () => {
    const { regions } = readHtml(page(`${story}<p>(Reporting by Ann Lee; Editing by Bo Diaz)</p>`));
    expect(regions.find(({ text }) => text.startsWith("(Reporting"))).toMatchObject({
      kept: false,
      kind: "byline",
      rule: "reporting-credit",
      confidence: 0.95,
      at: null,
    });
  });

  test("a span of the text leads back to the HTML", () => {
    const start = reading.text.indexOf("mayor said");
    const place = reading.toHtml({ start, end: start + "mayor said".length });
    expect(reading.html.slice(place.start, place.end)).toBe("mayor said");
  });
});

test("a quotation that its element marks leads back to that element", () => {
  const { text, html, toHtml } = readHtml(
    page(`${story}<p><q>It is open</q>, the mayor said on Monday.</p>${story}`),
  );
  const start = text.indexOf("“It is open”");
  const place = toHtml({ start, end: start + "“It is open”".length });
  expect(html.slice(place.start, place.end)).toBe("<q>It is open</q>");
});

describe("strictness", () => {
  test("careful never keeps less than thorough", () => {
    const html = page(`${story}<p>Read more about it.</p><div class=note>Ann Lee writes about towns.</div>`);
    const lengths = (["careful", "balanced", "thorough"] as const).map(
      (strictness) => readHtml(html, { strictness }).text.length,
    );
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe("is it an article?", () => {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<li><a href=/${i}>Another story about the town, number ${i}</a></li>`,
  ).join("");
  const pages: readonly (readonly [what: string, html: string, isArticle: boolean])[] = [
    ["a story", page(story + story), true],
    ["a list of stories", `<body><h1>News</h1><ul>${links}</ul>`, false],
    [
      "an error page",
      "<body><h1>Page not found</h1><p>Sorry, we could not find what you were looking for.</p>",
      false,
    ],
    ["an empty page", "<body></body>", false],
  ];
  test.each(pages)("%s", (_, html, isArticle) => {
    const { confidence } = readHtml(html);
    if (isArticle) expect(confidence).toBeGreaterThan(0.7);
    else expect(confidence).toBeLessThan(0.4);
  });
});
