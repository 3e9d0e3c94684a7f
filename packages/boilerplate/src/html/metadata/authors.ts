import { agencyOf, findAgency } from "@copydesk/text/en";
import { isArticleObject, stringsOf } from "../linked-data.js";
import { itemAt } from "../item-at.js";
import type { PageNode } from "../page.js";
import { isAuthorAddress } from "../roles.js";
import type { Fact, FactValue } from "../types.js";
import {
  articleObjects,
  chooseFact,
  decodeEntities,
  fact,
  metaFacts,
  plainKey,
  type Sources,
  textOfNode,
} from "./facts.js";

const META_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "byl",
  "cxenseparse:author",
  "og:article:author",
  "citation_author",
  "twitter:creator:name",
];
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 200;

/** "By" in front of a name. Matches "By Ann Lee", "Written by: Ann Lee"; not "Byron Lee". */
const BY =
  /^(?:(?:(?:view |see |read )?(?:all|more)(?: posts| articles| stories)?|words|story|text|written|reported|posted|reviewed|published|opinion|analysis|review|report|article|column)\s+)?(?:by|von|par|por|di|af|av|door|от)\b[:\s]*/i;
/** What ends the names of a byline. Matches ", Staff Writer" and " | Updated 3 May" and " for The Post". */
const AFTER_NAMES =
  / (?:[|•·/–—(]|- |for |in [A-Z]|at |is (?:an?|the) )| ?(?:updated|published|posted|last modified|\d{1,2}:\d\d|\d{4}|@\w|[\w.]{1,40}@)|https?:/i;
const BETWEEN_NAMES = / ?[,;|&] ?| (?:and|und|et|y|with) /i;
/** Words that stand in roles and names of desks, and not in names of people. */
const NO_NAME =
  /\b(?:admin|administrator|agency|agencies|associated press|board|bureau|chief|columnist|contributors?|contributing|correspondent|desk|digital|editor|editorial|editors|follow|freelance|guest|journalist|magazine|managing|media|network|news|newsroom|online|photo|photos|photograph(?:er|y)|illustrat(?:ed|ion)|styled|press|producer|publisher|read|reporters?|senior|service|staff|team|today|update[ds]?|web|wire|writers?|author|the|min)\b|[\d@/#]|\.(?:com|net|org|co|de)\b/i;
/** Words that stand in names of papers and stations. Matches "HARBOUR GAZETTE" and "Radio Nord", not "Ann Post". */
const HOUSE =
  /\b(?:gazette|herald|tribune|chronicle|newspapers?|radio|television|broadcasting|journal)\b|\b(?:daily|evening|morning|sunday|weekly) \p{L}+$/iu;
const NAME_SHAPE = /^\p{L}[\p{L}\p{M}'’.\-]*(?:\s+\p{L}[\p{L}\p{M}'’.\-]*){0,5}$/u;

const BYLINE_NAMES = new Set([
  "byline",
  "author",
  "authors",
  "writer",
  "contributor",
  "reporter",
  "journalist",
  "bylines",
  "creator",
]);
/** Names beside one of those that make it something else than a byline. */
const NO_BYLINE_NAMES = new Set([
  "bio",
  "image",
  "img",
  "photo",
  "avatar",
  "comment",
  "comments",
  "related",
  "more",
  "date",
  "social",
  "twitter",
  "title",
  "description",
  "follow",
  "job",
  "role",
]);

/** Who wrote the article: by the page's data, its byline, its microdata, its head. Names only, each once. */
export function readAuthors(sources: Sources, siteNames: readonly string[]): Fact<readonly string[]> | null {
  const candidates = [
    ...linkedAuthors(sources),
    ...markedAuthors(sources),
    ...headAuthors(sources),
    ...bylineAuthors(sources),
  ]
    .map(({ value, source, html }) => fact(cleanNames(value, siteNames), source, html))
    .filter(({ value }) => value.length > 0);
  return chooseFact(candidates, (names) => names.map(plainKey).sort().join(","));
}

/** The agency that the data or a byline names. */
export function readAgency(sources: Sources): Fact<string> | null {
  const candidates = [...linkedAuthors(sources), ...headAuthors(sources), ...bylineAuthors(sources)].flatMap(
    ({ value, source, html }) => {
      const id = value.map(agencyBeside).find((one) => one !== null);
      return id === undefined ? [] : [fact(id, source, html)];
    },
  );
  return chooseFact(candidates, (id) => id);
}

/** Matches the "AP" of "Ann Lee, AP". Not the "Ap" of "Ann Ap Lee", for many names are made like the short ones of agencies. */
function agencyBeside(words: string): string | null {
  const whole = agencyOf(words);
  if (whole !== null) return whole;
  const named = findAgency(words);
  if (named === null) return null;
  const isShort = named.text.length <= LONGEST_SHORT_NAME;
  return isShort && (named.text !== named.text.toUpperCase() || words === words.toUpperCase())
    ? null
    : named.id;
}

const LONGEST_SHORT_NAME = 4;

function linkedAuthors({ data }: Sources): FactValue<readonly string[]>[] {
  return articleObjects(data).flatMap(({ fields, html }) => {
    const names = namesOf(fields.get("author") ?? fields.get("creator"), data);
    return names.length === 0 ? [] : [fact(names, "json-ld", html)];
  });
}

/** Names in JSON-LD: a string, an object with a name, a reference to one, or a list of those. */
function namesOf(value: unknown, data: Sources["data"]): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((one) => {
    if (typeof one === "string") return [decodeEntities(one)];
    if (typeof one !== "object" || one === null) return [];
    const fields = new Map<string, unknown>(Object.entries(one));
    const names = stringsOf(fields.get("name"));
    return (names.length > 0 ? names : referred(fields.get("@id"), data)).map(decodeEntities);
  });
}

function referred(id: unknown, { objects }: Sources["data"]): string[] {
  const found =
    typeof id === "string"
      ? objects.find((one) => !isArticleObject(one) && one.fields.get("@id") === id && one.fields.has("name"))
      : undefined;
  return found === undefined ? [] : stringsOf(found.fields.get("name"));
}

/** Microdata authors and links with `rel="author"`. */
function markedAuthors({ page }: Sources): FactValue<readonly string[]>[] {
  const marked = page.nodes.filter(
    ({ itemprop, rel }) => /(?:^|\s)author(?:\s|$)/i.test(itemprop) || /(?:^|\s)author(?:\s|$)/i.test(rel),
  );
  return together(page, marked.slice(0, 8), "microdata");
}

const headAuthors = ({ page }: Sources): FactValue<readonly string[]>[] =>
  metaFacts(page, META_NAMES, "meta").map(({ value, html }) => fact([value], "meta", html));

/** How far before the body, and into it, a byline may stand. In UTF-16 code units of text. */
const BEFORE_BODY = 1500;
const INTO_BODY = 200;

/** Elements whose names say that they are bylines, links to pages of authors, and lines that begin with "By". */
function bylineAuthors({ page, body }: Sources): FactValue<readonly string[]>[] {
  const isNear = (start: number): boolean =>
    body.end === 0 || (start >= body.start - BEFORE_BODY && start <= body.start + INTO_BODY);
  const near = page.nodes.filter(
    (node) =>
      node.textEnd > node.textStart &&
      node.textEnd - node.textStart <= LONGEST_BYLINE &&
      isNear(node.textStart),
  );
  const named = near.filter((node) => {
    const tokens = node.tokens;
    return (
      tokens.some((token) => BYLINE_NAMES.has(token)) && !tokens.some((token) => NO_BYLINE_NAMES.has(token))
    );
  });
  const linked = near.filter(({ href }) => isAuthorAddress(href));
  return [
    ...together(page, named.slice(0, 4), "byline").slice(0, 2),
    ...together(page, linked.slice(0, 8), "microdata").map(({ value, html }) =>
      fact(value, "byline" as const, html),
    ),
    ...linesByAuthors(page, isNear),
  ];
}

/** Matches "By Ann Lee and Bo Kim"; not "By the time it reopened". */
const BYLINE = /^(?:By|BY|Von|Par|Por)[:\s]\s?\p{Lu}/u;

const linesByAuthors = (
  page: Sources["page"],
  isNear: (start: number) => boolean,
): FactValue<readonly string[]>[] =>
  page.blocks
    .filter(
      ({ start, end }) =>
        end - start <= LONGEST_BYLINE && isNear(start) && BYLINE.test(page.text.slice(start, start + 12)),
    )
    .slice(0, 1)
    .map((block) => {
      const end = page.text.indexOf("\n", block.start);
      const line = { start: block.start, end: Math.min(block.end, end < 0 ? block.end : end) };
      return fact([page.text.slice(line.start, line.end)], "byline", page.map.toHtml(line));
    });

function together(
  page: Sources["page"],
  nodes: readonly PageNode[],
  source: "microdata" | "byline",
): FactValue<readonly string[]>[] {
  const found = nodes
    .map((node) => textOfNode(page, node))
    .filter(({ text }) => text !== "" && text.length <= LONGEST_BYLINE);
  const first = itemAt(found, 0);
  if (first === undefined) return [];
  return source === "microdata"
    ? [
        fact(
          found.map(({ text }) => text),
          source,
          first.html,
        ),
      ]
    : found.map(({ text, html }) => fact([text], source, html));
}

/** Single names out of bylines and lists: no "By", no roles, no desks, no sites, each once. */
function cleanNames(values: readonly string[], siteNames: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const value of values) {
    for (const name of splitNames(value)) {
      const key = plainKey(name);
      if (!siteNames.includes(key) && !names.has(key) && names.size < 20) names.set(key, name);
    }
  }
  return [...names.values()];
}

function splitNames(value: string): string[] {
  const line = value.slice(0, 400).replace(/\s+/g, " ").trim().replace(BY, "");
  const end = line.search(AFTER_NAMES);
  return (end > 0 ? line.slice(0, end) : line)
    .split(BETWEEN_NAMES)
    .map((part) => part.trim().replace(BY, ""))
    .filter(
      (part) =>
        part.length > 2 &&
        part.length <= LONGEST_NAME &&
        NAME_SHAPE.test(part) &&
        !NO_NAME.test(part) &&
        !HOUSE.test(part) &&
        agencyOf(part) === null,
    );
}
