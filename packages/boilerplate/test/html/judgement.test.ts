import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";

const paragraphs = [
  "The orchestra will play in the old mill this summer, for the concert hall is closed until its roof is mended.",
  "The mill has room for four hundred listeners, half as many as the hall, so every concert is given twice, the director said.",
  "Tickets that were bought for the hall are good for the mill. Whoever cannot come on the new day gets the money back.",
  "The first concert is on the second of June. It opens with a piece for strings that was written for the mill.",
];
const story = paragraphs.map((words) => `<p>${words}</p>`).join("");
const page = (inner: string): string =>
  `<title>Orchestra moves</title><body><nav><ul><li><a href=/>Home</a><li><a href=/arts>Arts</a></ul></nav><main><article><h1>Orchestra moves</h1>${inner}</article></main><footer>© The Post</footer>`;

describe("explain", () => {
  test("gives the features that made each verdict, the weightiest first", () => {
    const { regions } = readHtml(page(story), { explain: true });
    for (const { reasons = [] } of regions) {
      expect(reasons.length).toBeGreaterThan(0);
      const weights = reasons.map(({ weight }) => Math.abs(weight));
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
    const sum = ({ reasons = [] }: (typeof regions)[number]): number =>
      reasons.reduce((total, { weight }) => total + weight, 0);
    const [home] = regions.filter(({ text }) => text === "Home").map(sum);
    const [first] = regions.filter(({ text }) => text === paragraphs[0]).map(sum);
    expect(home).toBeGreaterThan(first);
  });

  test("changes nothing else", () => {
    const plain = readHtml(page(story));
    expect(plain.regions.every(({ reasons }) => reasons === undefined)).toBe(true);
    expect(readHtml(page(story), { explain: true }).text).toBe(plain.text);
  });

  test("is true or false", () => {
    const options = { explain: "yes" };
    // @ts-expect-error: a caller without types may do this.
    expect(() => readHtml("", options)).toThrow(
      "readHtml wants explain as true or false, and was given string.",
    );
  });
});

describe("entries of a live blog", () => {
  const update = (words: string): string => `<div class=post><h3>Update</h3><p>${words}</p></div>`;
  const later =
    "The strings are tuning now, and the doors of the mill are closed, our reporter writes from the stairs.";

  test("are left out beside an article", () => {
    const html = page(
      `${story}<amp-live-list id=live data-poll-interval=15000>${update(later)}</amp-live-list>`,
    );
    const reading = readHtml(html);
    expect(reading.text).toBe(paragraphs.join("\n\n"));
    expect(reading.regions.find(({ text }) => text === later)).toMatchObject({
      kept: false,
      rule: "live-update",
    });
  });

  test("are known by their microdata", () => {
    const html = page(`${story}<div itemprop=liveBlogUpdate>${update(later)}</div>`);
    expect(readHtml(html).text).not.toContain(later);
  });

  test("are no other lists", () => {
    const html = page(`${story}<div class=live-music><p>${later}</p></div>`);
    expect(readHtml(html).regions.some(({ rule }) => rule === "live-update")).toBe(false);
  });
});

describe("a block is judged by its block element, not by what is inline in it", () => {
  test.each(["a href=/x class=link", "strong class=lead", "span id=part-two"])(
    "<%s> at its beginning",
    (tag) => {
      const name = tag.split(" ", 1)[0] ?? "";
      const html = page(
        `${story}<p><${tag}>The mill</${name}> was built for flour three hundred years ago, and ground it until the war.</p>${story}`,
      );
      expect(readHtml(html).text).toContain("The mill was built for flour");
    },
  );
});

test("a paragraph of a no-break space alone is no part of the text", () => {
  const spaced = paragraphs.map((words) => `<p>${words}</p><p>&nbsp;</p>`).join("");
  expect(readHtml(page(spaced)).text).toBe(paragraphs.join("\n\n"));
});

describe("elements that are named as something apart", () => {
  const words = "A choir of bakers sings in the market hall on Friday, for the first time since the war.";
  const [first, second, ...rest] = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  const among = (names: string): string =>
    page(`${first}${second}<div class="${names}"><p>${words}</p></div>${rest.join("")}`);

  test.each(["chat-dialog", "teasers", "more hidden"])("are left out where in doubt: %s", (names) => {
    const { text, regions } = readHtml(among(names));
    expect(text).toBe(paragraphs.join("\n\n"));
    expect(regions.find((region) => region.text === words)).toMatchObject({
      kept: false,
      rule: "named-apart",
      at: null,
    });
  });

  test.each(["column", "recipe-for-cookies"])("are left to the model under other names: %s", (names) => {
    expect(readHtml(among(names)).text).toContain(words);
  });

  const held: readonly (readonly [what: string, html: string])[] = [
    ["an article in a dialog", `<div class=article-modal>${story}</div>`],
    ["an article that is hidden from small screens", `<div class="hidden md:block">${story}</div>`],
    ["an article that may hide what flows over", `<div class=overflow-hidden>${story}</div>`],
  ];
  test.each(held)("are kept: %s", (_, html) => {
    expect(readHtml(page(html)).text).toBe(paragraphs.join("\n\n"));
  });
});
