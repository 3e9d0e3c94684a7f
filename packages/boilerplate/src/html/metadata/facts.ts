import type { Span } from "@copydesk/text";
import { itemAt } from "../item-at.js";
import { isArticleObject, type LinkedData, type LinkedObject, stringsOf } from "../linked-data.js";
import type { Page, PageNode } from "../page.js";
import type { Fact, FactSource, FactValue } from "../types.js";

/** What the parts of metadata are read from. */
export interface Sources {
  readonly page: Page;
  readonly data: LinkedData;
  readonly url: string | null;
  /** Where the body begins and ends in the text of the page; both 0 where there is none. */
  readonly body: Span;
}

export const fact = <T>(value: T, source: FactSource, html: Span | null): FactValue<T> => ({
  value,
  source,
  html,
});

/** How far a source is trusted by itself. */
const TRUST: Readonly<Record<FactSource, number>> = {
  "json-ld": 0.9,
  "open-graph": 0.85,
  meta: 0.8,
  microdata: 0.8,
  link: 0.9,
  heading: 0.85,
  "title-element": 0.7,
  byline: 0.75,
  "time-element": 0.7,
  text: 0.5,
  url: 0.6,
  "language-attribute": 0.8,
};

/** The first candidate as the fact, the others that differ from it as alternatives. */
export function chooseFact<T>(
  candidates: readonly FactValue<T>[],
  keyOf: (value: T) => string,
): Fact<T> | null {
  const first = itemAt(candidates, 0);
  if (first === undefined) return null;
  const rest = candidates.slice(1);
  const key = keyOf(first.value);
  const agreeing = rest.filter((other) => keyOf(other.value) === key);
  const seen = new Set([key]);
  const alternatives = rest.filter((other) => {
    const isNew = !seen.has(keyOf(other.value));
    seen.add(keyOf(other.value));
    return isNew;
  });
  const doubt = 1 - TRUST[first.source];
  const confidence = 1 - (doubt * (1 + 0.5 * Math.min(2, alternatives.length))) / (1 + agreeing.length);
  return { ...first, confidence: Math.round(confidence * 100) / 100, alternatives };
}

/** The values of the first `<meta>` or `<link>` by each of the names, in the order of the names. */
export function metaFacts(page: Page, names: readonly string[], source: FactSource): FactValue<string>[] {
  return names.flatMap((name) => {
    const found = page.facts.find((one) => one.name === name && one.value !== "");
    return found === undefined ? [] : [fact(decodeEntities(found.value), source, found.html)];
  });
}

/** More articles than this in its data make a page a list. */
const ARTICLE_LIMIT = 20;

/** Objects of the page's data that are articles, the outermost first. */
export const articleObjects = (data: LinkedData): LinkedObject[] =>
  data.objects.filter(isArticleObject).slice(0, ARTICLE_LIMIT);

/** The strings of a field of the page's articles. */
export const linkedFacts = (data: LinkedData, field: string): FactValue<string>[] =>
  articleObjects(data).flatMap(({ fields, html }) =>
    wordsOf(fields.get(field))
      .slice(0, 1)
      .filter((value) => value.trim() !== "")
      .map((value) => fact(decodeEntities(value).trim(), "json-ld", html)),
  );

/** A moment may be a number: seconds since 1970. */
const wordsOf = (value: unknown): string[] => stringsOf(typeof value === "number" ? String(value) : value);

/** The text of an element, and where it stands. */
export function textOfNode(page: Page, node: PageNode): { readonly text: string; readonly html: Span } {
  const raw = page.text.slice(node.textStart, node.textEnd);
  const text = raw.trim();
  const start = node.textStart + raw.indexOf(text);
  return { text, html: page.map.toHtml({ start, end: start + text.length }) };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

/** Values that were escaped twice still hold entities. Matches "Q&amp;A" and "don&#8217;t", not "AT&T". */
export const decodeEntities = (value: string): string =>
  value.includes("&")
    ? value.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
          const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : value;

/** For comparing values: lower case, letters and digits only. */
export const plainKey = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
