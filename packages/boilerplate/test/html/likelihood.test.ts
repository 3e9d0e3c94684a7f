import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";

const menu =
  "<nav><ul><li><a href=/>Home</a><li><a href=/news>News</a><li><a href=/sport>Sport</a><li><a href=/help>Help</a></ul></nav>";
const foot =
  "<footer><p>© The Post. All rights reserved. <a href=/terms>Terms</a> <a href=/privacy>Privacy</a></p></footer>";
const page = (inner: string, head = ""): string =>
  `<html><head><title>The Post</title>${head}</head><body>${menu}${inner}${foot}`;

const story = [
  "The river rose by two metres on Sunday night and flooded the cellars of some forty houses along the quay.",
  "Firefighters pumped until the morning. Nobody was hurt, said their captain, but the archive of the museum stands under water.",
  "“It came faster than in any year I can remember,” said a baker whose oven was lost. She wants to open again within a month.",
  "The water is falling since noon. For Tuesday the weather service expects more rain in the hills, though less than on Sunday.",
  "A wall along the quay was planned ten years ago and never built, for the town and the province could not agree on who would pay.",
];
const teaser = (i: number): string =>
  `<article class=teaser><a href=/story/${i}><h3>Town story number ${i}</h3></a><p class=teaser-text>A few words on what happened in the town on day ${i}.</p></article>`;
const teasers = (count: number): string => Array.from({ length: count }, (_, i) => teaser(i)).join("");

describe("the confidence is high for", () => {
  const articles: readonly (readonly [what: string, html: string])[] = [
    [
      "a story",
      page(
        `<article><h1>River floods the quay</h1>${story.map((words) => `<p>${words}</p>`).join("")}</article>`,
      ),
    ],
    [
      "a story in a page without semantics",
      page(
        `<div id=content><h1>River floods the quay</h1>${story.map((words) => `<p>${words}</p>`).join("")}</div>`,
      ),
    ],
    [
      "a story with teasers under it",
      page(
        `<article><h1>River floods the quay</h1>${story.map((words) => `<p>${words}</p>`).join("")}</article><section class=more-stories>${teasers(6)}</section>`,
      ),
    ],
  ];
  test.each(articles)("%s", (_, html) => {
    expect(readHtml(html).confidence).toBeGreaterThan(0.7);
  });
});

describe("the confidence is low for", () => {
  const others: readonly (readonly [what: string, html: string])[] = [
    ["a list of stories", page(`<main><h1>News</h1>${teasers(20)}</main>`)],
    [
      "a home page",
      page(
        `<main class=home><section><h2>Today</h2>${teasers(4)}</section><section><h2>Sport</h2>${teasers(4)}</section></main>`,
        "<meta property=og:type content=website>",
      ),
    ],
    [
      "a product",
      page(
        "<main><h1>Kettle, 2 litres</h1><div class=price>€ 39.90</div><button>Add to cart</button><ul><li>Stainless steel</li><li>Two years of warranty</li></ul></main>",
        "<meta property=og:type content=product>",
      ),
    ],
    [
      "an error page",
      page(
        "<main><h1>404</h1><p>Sorry, this page could not be found. It may have been moved.</p><a href=/>Back to the home page</a></main>",
      ),
    ],
    [
      "a sign-in form",
      page(
        "<main><h1>Sign in</h1><form><label>E-mail</label><input><label>Password</label><input><button>Sign in</button></form></main>",
      ),
    ],
    [
      "search results",
      page(
        `<main><h1>Results for “quay”</h1><ol class=search-results>${Array.from({ length: 10 }, (_, i) => `<li><a href=/r/${i}>A page about the quay, part ${i}</a><span>… the quay …</span></li>`).join("")}</ol></main>`,
      ),
    ],
    [
      "a consent wall",
      page(
        "<div class=consent-modal><h2>We value your privacy</h2><p>We and our partners use cookies to store and read information on your device.</p><button>Accept all</button></div>",
      ),
    ],
    ["an empty page", ""],
  ];
  test.each(others)("%s", (_, html) => {
    expect(readHtml(html).confidence).toBeLessThan(0.35);
  });
});
