import type { Strictness } from "@copydesk/boilerplate";
import type { HtmlOptions } from "@copydesk/boilerplate/html";
import { findTimestamp, type TimeOptions } from "@copydesk/dates";
import { assertOptions } from "@copydesk/text";

/** What `readArticle` may be told. */
export interface ArticleOptions {
  /** The day of publication or the moment, where the caller knows it: "2020-09-09", "2020-09-09T10:33:00Z". */
  readonly reference?: string | null | undefined;
  /** Where a bare month or weekday could be behind or ahead, and the sentence does not say; see `findTimes` of `@copydesk/dates`. */
  readonly prefer?: TimeOptions["prefer"];
  /** Which comes first in "03/04/2020". Without it such a date is left open, and `alternatives` has both readings. */
  readonly dateOrder?: TimeOptions["dateOrder"];
  /** How readily lines are stripped from the body; "balanced" by default. */
  readonly strictness?: Strictness | undefined;
}

/** What `readPage` may be told. */
export interface PageOptions extends ArticleOptions {
  /** The address of the page, as a string: its links and the day in it are read. */
  readonly url?: string | undefined;
  /** The `Content-Type` header that came with the bytes of the page. */
  readonly contentType?: string | undefined;
}

/** How the times of the copy are resolved. */
export interface Timing extends Pick<TimeOptions, "prefer" | "dateOrder"> {
  readonly reference: string | null;
}

/** The options as each part of the floor below takes its own: none that was not given. */
export interface Reading {
  readonly timing: Timing;
  readonly stripping: { readonly strictness?: Strictness };
  readonly html: Pick<HtmlOptions, "url" | "contentType" | "strictness">;
}

/** What an option has to be, in words, and whether a string is that. */
interface Wanted {
  readonly what: string;
  readonly isMet: (value: string) => boolean;
}

const oneOf = (...choices: readonly string[]): Wanted => ({
  what: `one of ${choices.join(", ")}`,
  isMet: (value) => choices.includes(value),
});

const WANTED: ReadonlyMap<string, Wanted> = new Map([
  [
    "reference",
    {
      what: 'an ISO 8601 date or timestamp such as "2020-09-09" or "2020-09-09T10:33:00Z" (of a Date its toISOString())',
      isMet: isMoment,
    },
  ],
  ["prefer", oneOf("past", "future", "nearest")],
  ["dateOrder", oneOf("month-first", "day-first")],
  ["strictness", oneOf("careful", "balanced", "thorough")],
  ["url", { what: "a string (of a URL its href)", isMet: () => true }],
  ["contentType", { what: "a string", isMet: () => true }],
]);

const OF_ARTICLES = ["reference", "prefer", "dateOrder", "strictness"];
const OF_PAGES = [...OF_ARTICLES, "url", "contentType"];

/**
 * The options of `readArticle`, looked at once, so that what is wrong with them is said of the function that was called.
 *
 * @throws TypeError for an option that is not known or no string; RangeError for a value that is none of its own.
 */
export function readArticleOptions(options: ArticleOptions): Reading {
  return readOptions(options, OF_ARTICLES, "readArticle");
}

/** The options of `readPage`, likewise. */
export function readPageOptions(options: PageOptions): Reading {
  return readOptions(options, OF_PAGES, "readPage");
}

/**
 * Refuses what is no page.
 *
 * @throws TypeError with the type that was given.
 */
export function assertPage(html: unknown, caller: string): void {
  if (typeof html === "string" || html instanceof Uint8Array) return;
  throw new TypeError(`${caller} wants a string or a Uint8Array, and was given ${typeName(html)}.`);
}

function readOptions(options: PageOptions, known: readonly string[], caller: string): Reading {
  assertOptions(options, known, caller);
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value !== undefined && !(name === "reference" && value === null)) assertValue(name, value, caller);
  }
  const { reference = null, prefer, dateOrder, strictness, url, contentType } = options;
  const stripping = strictness === undefined ? {} : { strictness };
  return {
    timing: {
      reference,
      ...(prefer === undefined ? {} : { prefer }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
    stripping,
    html: {
      ...stripping,
      ...(url === undefined ? {} : { url }),
      ...(contentType === undefined ? {} : { contentType }),
    },
  };
}

function assertValue(name: string, value: unknown, caller: string): void {
  const wanted = WANTED.get(name);
  if (wanted === undefined) return;
  const wish = `${caller} wants ${name} as ${wanted.what}, and was given`;
  if (typeof value !== "string") throw new TypeError(`${wish} ${typeName(value)}.`);
  if (!wanted.isMet(value)) throw new RangeError(`${wish} ${JSON.stringify(value)}.`);
}

const typeName = (value: unknown): string => (value === null ? "null" : typeof value);

/** Is this a date that the calendar has? Only the package that reads dates knows, and it says so by refusing. */
function isMoment(value: string): boolean {
  try {
    findTimestamp("", { reference: value });
    return true;
  } catch {
    return false;
  }
}
