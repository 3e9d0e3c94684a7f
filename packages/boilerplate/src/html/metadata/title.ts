import { itemAt } from "../item-at.js";
import { Role } from "../page.js";
import type { Fact, FactValue } from "../types.js";
import { readWords } from "../block-words.js";
import { WordOverlap } from "../features/word-overlap.js";
import { chooseFact, decodeEntities, fact, linkedFacts, metaFacts, plainKey, type Sources } from "./facts.js";

/** What stands between a title and the name of its site. */
const SEPARATOR = / [|\-–—•·»«:/]{1,3} | ?[|»] ?|: (?=[^:]{3,30}$)/g;
/** A longer value is no title; what is longer is cut, so that its parts are few. */
const LONGEST_TITLE = 400;
/** Headings looked at, and how alike a heading must be to another title. */
const HEADING_LIMIT = 40;
const LIKENESS = 0.5;

/**
 * The title of the article, without the site's name: the heading that is most like what the page says in its head,
 * then the page's data, OpenGraph and the title element.
 */
export function readTitle(sources: Sources, siteNames: readonly string[]): Fact<string> | null {
  const strip = ({ value, source, html }: FactValue<string>): FactValue<string> =>
    fact(stripSiteName(value.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim(), siteNames), source, html);
  const element = sources.page.title;
  const stated = [
    ...linkedFacts(sources.data, "headline"),
    ...metaFacts(sources.page, ["og:title"], "open-graph"),
    ...metaFacts(
      sources.page,
      ["twitter:title", "dc.title", "title", "sailthru.title", "parsely-title", "cxenseparse:title"],
      "meta",
    ),
    ...(element === null ? [] : [fact(decodeEntities(element.value), "title-element", element.html)]),
  ]
    .map(strip)
    .filter(({ value }) => value !== "" && !siteNames.includes(plainKey(value)));
  const heading = findHeading(
    sources,
    stated.map(({ value }) => value),
  );
  return chooseFact(heading === null ? stated : [heading, ...stated], plainKey);
}

/** Takes the site's name off either end of a title. Matches "A fire | The Post" for "The Post", not "A fire | Part two". */
function stripSiteName(title: string, siteNames: readonly string[]): string {
  const edges = [...title.matchAll(SEPARATOR)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (const [start, end] of edges) {
    if (isSiteName(title.slice(end), siteNames)) return title.slice(0, start).trim();
  }
  for (const [start, end] of [...edges].reverse()) {
    if (isSiteName(title.slice(0, start), siteNames)) return title.slice(end).trim();
  }
  return title;
}

function isSiteName(words: string, siteNames: readonly string[]): boolean {
  const key = plainKey(words);
  const joined = key.replaceAll(" ", "");
  return joined !== "" && siteNames.some((name) => name === key || name.replaceAll(" ", "") === joined);
}

function findHeading({ page, body }: Sources, stated: readonly string[]): FactValue<string> | null {
  const overlaps = stated.map((title) => new WordOverlap(title));
  let best: FactValue<string> | null = null;
  let bestLikeness = LIKENESS;
  let seen = 0;
  for (const block of page.blocks) {
    const node = itemAt(page.nodes, block.node);
    if (node === undefined || (node.roles & Role.Heading) === 0) continue;
    if (body.end > 0 && block.start > body.start + 2000) break;
    const text = page.text.slice(block.start, block.end).replace(/\s+/g, " ");
    if (text.length > 400 || ++seen > HEADING_LIMIT) continue;
    const words = readWords(text, 0, text.length);
    const bonus = isInFirstHeading(itemAt(page.nodes, block.node)?.tag, node.parent, page.nodes) ? 0.2 : 0;
    const likeness = overlaps.reduce((top, overlap) => Math.max(top, overlap.likeness(words)), 0) + bonus;
    const isOnly = stated.length === 0 && bonus > 0 && best === null;
    if (likeness <= bestLikeness && !isOnly) continue;
    bestLikeness = likeness;
    best = fact(text, "heading", page.map.toHtml(block));
  }
  return best;
}

const isInFirstHeading = (
  tag: string | undefined,
  parent: number,
  nodes: Sources["page"]["nodes"],
): boolean => tag === "h1" || itemAt(nodes, parent)?.tag === "h1";
