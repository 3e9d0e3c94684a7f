import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";
import type { PageMetadata } from "../../src/html.js";

const body =
  "<p>The town hall reopened on Monday, two years after the fire that burnt down its tower.</p>" +
  "<p>Work on the roof and the stairs goes on, the mayor said, and will take until the spring.</p>" +
  "<p>Visitors can see the council chamber again from next week, she said.</p>";

const metadataOf = (html: string, url?: string): PageMetadata =>
  readHtml(html, url === undefined ? {} : { url }).metadata;
const article = (head: string, top = "<h1>Hall reopens</h1>"): string =>
  `<html><head>${head}</head><body><article>${top}${body}</article></body></html>`;
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("the title", () => {
  const cases: readonly (readonly [behaviour: string, html: string, title: string | null])[] = [
    [
      "is the heading that the head agrees with",
      article("<meta property=og:title content='Hall reopens'>"),
      "Hall reopens",
    ],
    ["is the only first heading", article(""), "Hall reopens"],
    [
      "is without the site's name behind it",
      article("<title>Tower saved | The Post</title><meta property=og:site_name content='The Post'>", ""),
      "Tower saved",
    ],
    [
      "is without the site's name before it",
      article("<title>The Post: Tower saved</title><meta property=og:site_name content='The Post'>", ""),
      "Tower saved",
    ],
    [
      "keeps what is no site's name",
      article("<title>Tower saved | Part two</title>", ""),
      "Tower saved | Part two",
    ],
    [
      "keeps a hyphen in a word",
      article("<title>Well-built tower - Post</title><meta property=og:site_name content=Post>", ""),
      "Well-built tower",
    ],
    [
      "has its entities decoded, also when escaped twice",
      article("<meta property=og:title content='Q&amp;amp;A on the hall'>", ""),
      "Q&A on the hall",
    ],
    [
      "is not a heading that is like nothing in the head",
      article("<meta property=og:title content='Tower saved'>", "<h2>Most read</h2>"),
      "Tower saved",
    ],
    ["is not there", `<body>${body}`, null],
  ];
  test.each(cases)("%s", (_, html, title) => {
    expect(metadataOf(html, "https://www.example.org/a").title?.value ?? null).toBe(title);
  });

  test("names what other parts of the page say instead", () => {
    const { title } = metadataOf(
      article(
        "<meta property=og:title content='Hall reopens after fire'><meta name=twitter:title content='It is open'>",
      ),
    );
    expect(title?.source).toBe("heading");
    expect(title?.alternatives.map(({ value, source }) => [source, value])).toEqual([
      ["open-graph", "Hall reopens after fire"],
      ["meta", "It is open"],
    ]);
  });
});

describe("the authors", () => {
  const cases: readonly (readonly [behaviour: string, html: string, authors: readonly string[] | null])[] = [
    [
      "from data",
      article(linked({ "@type": "NewsArticle", author: { "@type": "Person", name: "Ann Lee" } })),
      ["Ann Lee"],
    ],
    [
      "from a list in data",
      article(linked({ "@type": "NewsArticle", author: [{ name: "Ann Lee" }, { name: "Bo Kim" }] })),
      ["Ann Lee", "Bo Kim"],
    ],
    [
      "from data by reference",
      article(
        linked({
          "@graph": [
            { "@type": "Article", author: { "@id": "#lee" } },
            { "@type": "Person", "@id": "#lee", name: "Ann Lee" },
          ],
        }),
      ),
      ["Ann Lee"],
    ],
    ["from the head", article("<meta name=author content='Ann Lee and Bo Kim'>"), ["Ann Lee", "Bo Kim"]],
    ["from microdata", article("", "<h1>Hall</h1><span itemprop=author>Ann Lee</span>"), ["Ann Lee"]],
    [
      "from the data where a line names somebody else",
      article(
        linked({ "@type": "NewsArticle", author: { "@type": "Person", name: "Ann Lee" } }),
        "<h1>Hall</h1><p class=byline>By Cy Fox and Bo Diaz</p>",
      ),
      ["Ann Lee"],
    ],
    [
      "from the first line of a paragraph with a stamp below it",
      article("", "<h1>Hall</h1><p>By Ann Lee<br>March 4, 2021</p>"),
      ["Ann Lee"],
    ],
    ["from a byline", article("", "<h1>Hall</h1><p class=byline>By Ann Lee, Staff Writer</p>"), ["Ann Lee"]],
    ["from a line that begins with By", article("", "<h1>Hall</h1><p>By Ann Lee</p>"), ["Ann Lee"]],
    [
      "from a link to an author's page",
      article("", "<h1>Hall</h1><p>Words <a href=/authors/lee>Ann Lee</a></p>"),
      ["Ann Lee"],
    ],
    [
      "without the date beside them",
      article("", "<h1>Hall</h1><p class=byline>By Ann Lee | Updated May 3, 2021</p>"),
      ["Ann Lee"],
    ],
    [
      "without the site",
      article("<meta property=og:site_name content='The Post'><meta name=author content='The Post'>"),
      null,
    ],
    [
      "without a paper that its data lists beside them",
      article(linked({ "@type": "NewsArticle", author: [{ name: "Ann Lee" }, { name: "HARBOUR GAZETTE" }] })),
      ["Ann Lee"],
    ],
    [
      "with a name that is also a word of papers",
      article("<meta name=author content='Ann Post'>"),
      ["Ann Post"],
    ],
    ["without an address", article("<meta property=article:author content='https://example.org/lee'>"), null],
    ["without an agency", article("<meta name=author content=Reuters>"), null],
    [
      "are not what stands after a comment's By",
      `${article("")}<div class=comments><p>By someone else entirely</p></div>`,
      null,
    ],
  ];
  test.each(cases)("%s", (_, html, authors) => {
    expect(metadataOf(html).authors?.value ?? null).toEqual(authors);
  });

  test.each([
    ["Rosa Holm, AFP", "AFP"],
    ["Siôn Ap Rhys", undefined],
    ["Rosa Afp Lopez", undefined],
    ["Ann Pa", undefined],
  ])("the agency of %s is %s", (author, agency) => {
    expect(metadataOf(article(`<meta name=author content="${author}">`)).agency?.value).toBe(agency);
  });

  test("an agency has its identifier", () => {
    expect(metadataOf(article("<meta name=author content='Agence France-Presse'>")).agency?.value).toBe(
      "AFP",
    );
  });
});

describe("the dates", () => {
  const cases: readonly (readonly [behaviour: string, html: string, iso: string | null, words: string])[] = [
    [
      "from data",
      article(linked({ "@type": "NewsArticle", datePublished: "2021-05-03T10:22:00+02:00" })),
      "2021-05-03T10:22:00+02:00",
      "2021-05-03T10:22:00+02:00",
    ],
    [
      "with the zone that is written",
      article("<meta property=article:published_time content='2021-05-03T10:22:00.000Z'>"),
      "2021-05-03T10:22:00Z",
      "2021-05-03T10:22:00.000Z",
    ],
    [
      "with the precision that is written",
      article("<meta name=date content=2021-05-03>"),
      "2021-05-03",
      "2021-05-03",
    ],
    ["without separators", article("<meta name=pubdate content=20210503>"), "2021-05-03", "20210503"],
    [
      "from a time element",
      article("", "<h1>Hall</h1><time datetime=2021-05-03T10:22>May 3</time>"),
      "2021-05-03T10:22",
      "2021-05-03T10:22",
    ],
    [
      "from microdata",
      article("", "<h1>Hall</h1><meta itemprop=datePublished content=2021-05-03>"),
      "2021-05-03",
      "2021-05-03",
    ],
    [
      "in words about the title",
      article("", "<h1>Hall</h1><div class=date>Posted on May 3, 2021 by Ann</div>"),
      null,
      "May 3, 2021",
    ],
    [
      "from data about the page, where none is about an article",
      article(linked({ "@type": "WebPage", datePublished: "2021-05-03" })),
      "2021-05-03",
      "2021-05-03",
    ],
    [
      "with a zone that was written twice",
      article("<meta name=pubdate content='2021-05-03T10:22:00Z EST'>"),
      "2021-05-03T10:22:00Z",
      "2021-05-03T10:22:00Z EST",
    ],
    [
      "in figures with the year in front",
      article("", "<h1>Hall</h1><div class=article-datetime>2021. 05. 03. 21:35</div>"),
      "2021-05-03",
      "2021. 05. 03",
    ],
    [
      "with a year of two figures that stands alone",
      article("", "<h1>Hall</h1><span class=post-created> 03.05.21</span>"),
      "2021-05-03",
      "03.05.21",
    ],
    [
      "in seconds since 1970",
      article("<meta property=article:published_time content=1620037320>"),
      "2021-05-03T10:22:00Z",
      "1620037320",
    ],
    [
      "in thousandths of seconds since 1970, as a number",
      article(linked({ "@type": "NewsArticle", datePublished: 1620037320000 })),
      "2021-05-03T10:22:00Z",
      "1620037320000",
    ],
    [
      "from a time element far from the body, where nothing else is there",
      `${article("")}<p>${"Other words. ".repeat(300)}</p><time datetime=2021-05-03>May 3</time>`,
      "2021-05-03",
      "2021-05-03",
    ],
  ];
  test.each(cases)("%s", (_, html, iso, words) => {
    expect(metadataOf(html).published?.value ?? null).toEqual({ iso, words });
  });

  test("from the address", () => {
    expect(metadataOf(article(""), "https://example.org/2021/05/03/hall").published).toMatchObject({
      source: "url",
      value: { iso: "2021-05-03" },
      html: null,
    });
  });

  test("a number that is no moment of our time is no date", () => {
    for (const content of ["9620037320", "162003732", "16200373200"])
      expect(metadataOf(article(`<meta name=date content=${content}>`)).published).toBeNull();
  });

  test("updated apart from published", () => {
    const { published, updated } = metadataOf(
      article(linked({ "@type": "NewsArticle", datePublished: "2021-05-03", dateModified: "2021-05-04" })),
    );
    expect([published?.value.iso, updated?.value.iso]).toEqual(["2021-05-03", "2021-05-04"]);
  });

  test.each([
    [
      "a post of a network",
      "<blockquote class=twitter-tweet><p>Our hall!</p>— Ann Lee <a href=x>March 4, 2012</a></blockquote>",
    ],
    [
      "an embedded post",
      "<div class=tweet-embed><div><p>Our hall!</p><div class=date>March 4, 2012</div></div></div>",
    ],
    ["a letter that is quoted", "<blockquote><p>Oslo, March 4, 2012</p><p>Dear mayor,</p></blockquote>"],
    ["the hidden part of a page", "<div hidden><p>March 4, 2012</p></div>"],
  ])("none from %s", (_, others) => {
    expect(metadataOf(article("", `<h1>Hall</h1>${others}`)).published).toBeNull();
    expect(metadataOf(`${article("", "<h1>Hall</h1>")}${others}`).published).toBeNull();
  });

  test("none from figures in running text that are no date", () => {
    expect(metadataOf(article("", "<h1>Hall</h1><div>Version 1.2.21 is out</div>")).published).toBeNull();
  });

  test("none from a number that is no date", () => {
    expect(
      metadataOf(article("<meta name=date content=20219999>"), "https://example.org/2021/13/45/hall")
        .published,
    ).toBeNull();
  });
});

describe("the rest", () => {
  test("publisher, section, language and canonical address", () => {
    const html = `<html lang=en-GB><head><link rel=canonical href=/hall><meta property=og:site_name content='The Post'><meta property=article:section content=Local></head>${body}`;
    const { publisher, section, language, canonicalUrl } = metadataOf(html, "https://example.org/x?y=1");
    expect([publisher, section, language, canonicalUrl].map((fact) => fact?.value)).toEqual([
      "The Post",
      "Local",
      "en-GB",
      "https://example.org/hall",
    ]);
  });

  test("the lead image with its caption and credit", () => {
    const figure =
      "<figure><img src='/pictures/hall-1200.jpg'><figcaption>The hall on Monday. <span class=credit>Ann Lee/AFP</span></figcaption></figure>";
    const { image } = metadataOf(
      article(
        "<meta property=og:image content='https://example.org/pictures/hall-1200.jpg?w=600'>",
        `<h1>Hall</h1>${figure}`,
      ),
      "https://example.org/a",
    );
    expect(image?.value).toEqual({
      url: "https://example.org/pictures/hall-1200.jpg?w=600",
      caption: "The hall on Monday. Ann Lee/AFP",
      credit: "Ann Lee/AFP",
    });
  });

  test("broken data is said and passed over", () => {
    const page = readHtml(
      article('<script type="application/ld+json">{"@type": "NewsArticle", headline}</script>'),
    );
    expect(page.diagnostics.map(({ code }) => code)).toEqual(["broken-linked-data"]);
  });

  test("data with raw line breaks and a comma too many is read", () => {
    const page = readHtml(
      article(
        '<script type="application/ld+json">{"@type": "NewsArticle",\n"articleSection": "Local\nnews",}</script>',
      ),
    );
    expect(page.metadata.section?.value).toBe("Local news");
  });

  test("each fact stands where it says", () => {
    const page = readHtml(article("<meta property=og:site_name content='The Post'>"));
    const { publisher, title } = page.metadata;
    expect([publisher, title].map((fact) => page.html.slice(fact?.html?.start, fact?.html?.end))).toEqual([
      "The Post",
      "Hall reopens",
    ]);
  });
});
