import { type Page, type PageNode, Role } from "../page.js";
import { itemAt } from "../item-at.js";
import { type LinkedData, stringsOf } from "../linked-data.js";
import type { Fact, FactSource, FactValue, PageDate } from "../types.js";
import { chooseFact, fact, linkedFacts, metaFacts, type Sources, textOfNode } from "./facts.js";

const PUBLISHED_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "citation_publication_date",
  "citation_online_date",
  "article_date_original",
  "publish-date",
  "publish_date",
  "publication_date",
  "publishdate",
  "pubdate",
  "published-date",
  "published_at",
  "rnews:datepublished",
  "article.published",
  "article.created",
  "originalpublicationdate",
  "ptime",
  "date",
];
const UPDATED_NAMES = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
  "revised",
];

/** ISO 8601 as machines write it: "2021-05-03", "2021-05-03T10:22:00+02:00", "2021-05-03 10:22:00.000Z", "…Z EST". */
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d|UTC|GMT)?(?:\s?[A-Z]{3,4})?)?$/i;
/** Days with full stops run from day to year, "3.5.2021" and "03.05.21", or from year to day, "2021. 05. 03.". */
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)?\d\d)$/;
const YEAR_FIRST = /^((?:19|20)\d\d)[./-] ?(\d{1,2})[./-] ?(\d{1,2})\.?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
/** Seconds since the beginning of 1970, or thousandths of them: "1620037320", "1620037320000". Not "20210503". */
const SINCE_1970 = /^1\d{9}(\d{3})?$/;

/** A day in an address: "/2021/05/03/", "/2021-05-03-", "/20210503". */
const URL_DAY = /[/\-_.]((?:19|20)\d\d)([/\-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|$)/;

/** Words that look like a date: "May 3, 2021", "3. Mai 2021", "03/05/2021", "2021-05-03", "2021年5月3日". */
const DATE_WORDS =
  /\b(?:\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|\.|er|º)?(?: de)? \p{L}{3,12}\.?,?(?: de)? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-] ?\d{1,2}[./-] ?\d{1,2}\b|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)/u;
/** A year of two figures is one only where nothing else stands beside the day. */
const SHORT_DATE = /^\d{1,2}\.\d{1,2}\.\d\d$/;
const UPDATED_LABEL = /\b(?:updated?|modified|edited|revised|aktualisiert|mis à jour|actualizado)\b/i;
const DATE_NAMES = new Set([
  "date",
  "dateline",
  "datetime",
  "published",
  "created",
  "submitted",
  "pubdate",
  "publish",
  "timestamp",
  "time",
  "posted",
  "datum",
  "fecha",
]);
const LONGEST_STAMP = 120;

/** When the article was published: by data, head, microdata, time elements, words about the title, and the address. */
export const readPublished = (sources: Sources): Fact<PageDate> | null =>
  chooseFact(
    [
      ...toDates(linkedFacts(sources.data, "datePublished")),
      ...toDates(metaFacts(sources.page, PUBLISHED_NAMES, "meta")),
      ...toDates(linkedFacts(sources.data, "dateCreated")),
      ...markedDates(sources, /datepublished|datecreated/i, false),
      ...timeElements(sources, false),
      ...stamps(sources),
      ...urlDate(sources),
      ...toDates(pageFacts(sources.data, "datePublished")),
      ...stamps({ ...sources, body: { start: sources.body.end, end: sources.body.end } }),
      ...timeElements({ ...sources, body: NOWHERE }, false).slice(0, 1),
      ...toDates(linkedFacts(sources.data, "dateModified")),
      ...toDates(metaFacts(sources.page, UPDATED_NAMES, "meta")),
    ],
    dayKey,
  );

/** When it was last changed, by the same order. */
export const readUpdated = (sources: Sources): Fact<PageDate> | null =>
  chooseFact(
    [
      ...toDates(linkedFacts(sources.data, "dateModified")),
      ...toDates(metaFacts(sources.page, UPDATED_NAMES, "meta")),
      ...markedDates(sources, /datemodified/i, true),
      ...timeElements(sources, true),
    ],
    dayKey,
  );

/** Dates agree where their days do: sources differ in zone and precision. */
const dayKey = ({ iso, words }: PageDate): string => iso?.slice(0, 10) ?? words;

const toDates = (values: readonly FactValue<string>[]): FactValue<PageDate>[] =>
  values.flatMap(({ value, source, html }) => {
    const date = readDate(value);
    return date === null ? [] : [fact(date, source, html)];
  });

function readDate(value: string): PageDate | null {
  const words = value.trim();
  if (words.length > LONGEST_STAMP || !/\d/.test(words)) return null;
  const iso = toIso(words);
  return iso === null && /^\d+$/.test(words) ? null : { words, iso };
}

/** The same moment in ISO 8601 with the precision and zone that were written; null for what is not machine-readable. */
function toIso(words: string): string | null {
  const since = SINCE_1970.exec(words);
  if (since !== null) {
    const moment = new Date(Number(words) * (itemAt(since, 1) === undefined ? 1000 : 1));
    return `${moment.toISOString().slice(0, "2021-05-03T10:22:00".length)}Z`;
  }
  const dotted = DOTTED.exec(words);
  if (dotted !== null)
    return toIso(`${fourDigits(dotted[3])}-${twoDigits(dotted[2])}-${twoDigits(dotted[1])}`);
  const yearFirst = ISO.test(words) ? null : YEAR_FIRST.exec(words);
  if (yearFirst !== null)
    return toIso(`${yearFirst[1]}-${twoDigits(yearFirst[2])}-${twoDigits(yearFirst[3])}`);
  const compact = COMPACT.exec(words);
  const match = ISO.exec(compact === null ? words : `${compact[1]}-${compact[2]}-${compact[3]}`);
  if (match === null) return null;
  const [, year, month, day] = match;
  const hour = itemAt(match, 4);
  const second = itemAt(match, 6);
  if (!isDay(Number(month), Number(day)) || Number(hour ?? 0) > 24) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${match[5]}${second === undefined ? "" : `:${second}`}${toZone(itemAt(match, 7))}`;
}

/** Pages with years of two figures are of this century or of the end of the last. */
const fourDigits = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 90 ? "20" : "19"}${year}`;

const twoDigits = (digits: string): string => digits.padStart(2, "0");

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function toZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** Where the body is not known, every place is as near to it. */
const NOWHERE = { start: 0, end: 0 };

/** Things other than articles that a page can be about. */
const PAGE_TYPE = /(?:Page|Recipe|Episode|Object|Event|Course)$/;

/** The strings of a field of what the page is about, where that is no article. */
const pageFacts = ({ objects }: LinkedData, field: string): FactValue<string>[] =>
  objects
    .filter(({ types, fields }) => fields.has(field) && types.some((type) => PAGE_TYPE.test(type)))
    .slice(0, 1)
    .flatMap(({ fields, html }) => stringsOf(fields.get(field)).map((value) => fact(value, "json-ld", html)));

/** Elements that microdata marks as a date. */
const markedDates = ({ page }: Sources, property: RegExp, isUpdate: boolean): FactValue<PageDate>[] =>
  page.nodes
    .filter((node) => property.test(node.itemprop))
    .slice(0, isUpdate ? 1 : 2)
    .flatMap((node) => nodeDate(page, node, "microdata"));

/** `<time>` elements about the title and at the beginning of the body, without those of links to other articles. */
function timeElements({ page, body }: Sources, isUpdate: boolean): FactValue<PageDate>[] {
  return page.nodes
    .filter(
      (node, i) =>
        node.tag === "time" && isNearBody(node, body) && !isElsewhere(node) && !isOfOthers(page, i),
    )
    .filter((node) => UPDATED_LABEL.test(labelOf(page, node)) === isUpdate)
    .slice(0, 2)
    .flatMap((node) => nodeDate(page, node, "time-element"));
}

/** Words that stand in front of a date and in it. */
const labelOf = (page: Page, node: PageNode): string =>
  page.text.slice(Math.max(0, node.textStart - 30), node.textEnd);

function nodeDate(page: Page, node: PageNode, source: FactSource): FactValue<PageDate>[] {
  const { text, html } = textOfNode(page, node);
  const place = text === "" ? { start: node.html, end: node.html } : html;
  return [node.value, text]
    .flatMap((value) => {
      const date = readDate(value);
      return date === null || (date.iso === null && !DATE_WORDS.test(date.words))
        ? []
        : [fact(date, source, place)];
    })
    .slice(0, 1);
}

/** How far before the body, and into it, a stamp may stand. In UTF-16 code units of text. */
const BEFORE_BODY = 1500;
const INTO_BODY = 400;

const isNearBody = ({ textStart }: PageNode, body: Sources["body"]): boolean =>
  body.end === 0 || (textStart >= body.start - BEFORE_BODY && textStart <= body.start + INTO_BODY);

const isElsewhere = ({ roles }: PageNode): boolean =>
  (roles & (Role.Navigation | Role.Aside | Role.Footer | Role.Link)) !== 0;

/** Names of posts that networks give to pages, and of other stories: they have dates of their own. */
const NAMES_OF_OTHERS = new Set("tweet instagram tiktok embed".split(" "));
const ROLES_OF_OTHERS = Role.Quote | Role.Hidden;
/** An element around a date is looked for no further out than this. */
const REACH = 8;

/** Does a date here belong to something else than the article: a post of a network, a quotation, another story? */
function isOfOthers({ nodes }: Page, innermost: number): boolean {
  if (((itemAt(nodes, innermost)?.roles ?? 0) & ROLES_OF_OTHERS) !== 0) return true;
  let node = itemAt(nodes, innermost);
  for (let level = 0; level < REACH && node !== undefined; level++) {
    if (node.tokens.some((token) => NAMES_OF_OTHERS.has(token))) return true;
    node = itemAt(nodes, node.parent);
  }
  return false;
}

/** Dates in words: in elements named for a date first, then in any short block about the beginning of the body. */
function stamps(sources: Sources): FactValue<PageDate>[] {
  const { page, body } = sources;
  const named = page.nodes.filter(
    (node, i) =>
      node.textEnd > node.textStart &&
      node.textEnd - node.textStart <= LONGEST_STAMP &&
      isNearBody(node, body) &&
      node.tokens.some((token) => DATE_NAMES.has(token)) &&
      !isElsewhere(node) &&
      !isOfOthers(page, i),
  );
  const texts = [
    ...named.map((node) => textOfNode(page, node)),
    ...page.blocks
      .filter(
        (block) =>
          block.end - block.start <= LONGEST_STAMP &&
          block.start >= body.start - BEFORE_BODY &&
          block.start <= body.start + INTO_BODY &&
          !isOfOthers(page, block.inner),
      )
      .map((block) => ({ text: page.text.slice(block.start, block.end), html: page.map.toHtml(block) })),
  ];
  const dated = texts.flatMap(({ text, html }) => {
    const words = SHORT_DATE.test(text.trim()) ? text.trim() : DATE_WORDS.exec(text)?.[0];
    return words === undefined
      ? []
      : [
          {
            isUpdate: UPDATED_LABEL.test(text),
            found: fact({ words, iso: toIso(words) }, "text" as const, html),
          },
        ];
  });
  const firsts = dated.filter(({ isUpdate }) => !isUpdate);
  return (firsts.length > 0 ? firsts : dated).slice(0, 1).map(({ found }) => found);
}

function urlDate({ url }: Sources): FactValue<PageDate>[] {
  const match = URL_DAY.exec(url ?? "");
  if (match === null) return [];
  const [, year = "", , month = "", day = ""] = match;
  const iso = `${year}-${month}-${day}`;
  return [fact({ words: iso, iso }, "url", null)];
}
