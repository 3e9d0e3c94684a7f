import { stringsOf } from "../linked-data.js";
import type { Fact, FactValue, PageMetadata } from "../types.js";
import { readAgency, readAuthors } from "./authors.js";
import { readPublished, readUpdated } from "./dates.js";
import { articleObjects, chooseFact, fact, linkedFacts, metaFacts, plainKey, type Sources } from "./facts.js";
import { readImage } from "./image.js";
import { hostOf, resolveUrl } from "./resolve-url.js";
import { readTitle } from "./title.js";

/** Reads what the page says of its article. Of sources that differ the first in a stated order wins. */
export function readPageMetadata(sources: Sources): PageMetadata {
  const publisher = readPublisher(sources);
  const siteNames = listSiteNames(sources, publisher);
  return {
    title: readTitle(sources, siteNames),
    authors: readAuthors(sources, siteNames),
    agency: readAgency(sources),
    published: readPublished(sources),
    updated: readUpdated(sources),
    publisher,
    section: readSection(sources),
    language: readLanguage(sources),
    canonicalUrl: readCanonicalUrl(sources),
    image: readImage(sources),
  };
}

function readPublisher({ page, data }: Sources): Fact<string> | null {
  const linked = articleObjects(data).flatMap(({ fields, html }): FactValue<string>[] => {
    const publisher: unknown = fields.get("publisher");
    const first: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
    const named: unknown =
      typeof first === "object" && first !== null
        ? new Map<string, unknown>(Object.entries(first)).get("name")
        : first;
    return stringsOf(named).map((name) => fact(name.trim(), "json-ld", html));
  });
  return chooseFact(
    [
      ...linked,
      ...metaFacts(page, ["og:site_name"], "open-graph"),
      ...metaFacts(page, ["application-name", "publisher", "dc.publisher", "cre", "copyright"], "meta"),
    ].filter(({ value }) => value !== ""),
    plainKey,
  );
}

/** Names that the site goes by, for taking them off titles and out of bylines. */
function listSiteNames({ page, data, url }: Sources, publisher: Fact<string> | null): string[] {
  const sites = data.objects
    .filter(({ types }) => types.includes("WebSite"))
    .flatMap(({ fields }) => [...stringsOf(fields.get("name")), ...stringsOf(fields.get("alternateName"))]);
  const canonical =
    page.facts.find((one) => one.name === "canonical" || one.name === "og:url")?.value ?? null;
  const host = hostOf(url) || hostOf(canonical);
  const parts = host.split(".");
  const names = [
    ...(publisher === null ? [] : [publisher.value, ...publisher.alternatives.map(({ value }) => value)]),
    ...metaFacts(
      page,
      ["og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site"],
      "meta",
    ).map(({ value }) => value),
    ...sites,
    host,
    ...parts.slice(0, -1).filter((part) => part.length > 3),
  ];
  return [
    ...new Set(
      names
        .map(plainKey)
        .flatMap((name) => [name, name.replace(/^the /, ""), `the ${name}`])
        .filter((name) => name.length > 1 && name !== "the "),
    ),
  ];
}

const readSection = ({ page, data }: Sources): Fact<string> | null =>
  chooseFact(
    [
      ...linkedFacts(data, "articleSection"),
      ...metaFacts(
        page,
        ["article:section", "og:section", "section", "parsely-section", "cxenseparse:section"],
        "meta",
      ),
    ],
    plainKey,
  );

function readLanguage({ page, data }: Sources): Fact<string> | null {
  const attribute = page.language === null ? [] : [fact(page.language.trim(), "language-attribute", null)];
  const stated = [
    ...attribute,
    ...linkedFacts(data, "inLanguage"),
    ...metaFacts(page, ["og:locale"], "open-graph"),
    ...metaFacts(page, ["content-language", "language", "dc.language"], "meta"),
  ];
  return chooseFact(
    stated
      .map(({ value, source, html }) => fact(value.replace("_", "-"), source, html))
      .filter(({ value }) => /^[a-z]{2,3}(?:-|$)/i.test(value)),
    (value) => value.toLowerCase().slice(0, 2),
  );
}

const readCanonicalUrl = ({ page, url }: Sources): Fact<string> | null =>
  chooseFact(
    [...metaFacts(page, ["canonical"], "link"), ...metaFacts(page, ["og:url"], "open-graph")].map(
      ({ value, source, html }) => fact(resolveUrl(value, url), source, html),
    ),
    (value) => value.split(/[?#]/, 1)[0].replace(/\/$/, "").toLowerCase(),
  );
