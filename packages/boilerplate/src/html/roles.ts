import type { Attributes } from "./attributes.js";
import { Role } from "./page.js";

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ["article", Role.Article],
  ["main", Role.Main],
  ["aside", Role.Aside],
  ["nav", Role.Navigation],
  ["menu", Role.Navigation],
  ["header", Role.Header],
  ["footer", Role.Footer],
  ["figure", Role.Figure],
  ["figcaption", Role.Caption],
  ["form", Role.Form],
  ["button", Role.Form],
  ["ul", Role.List],
  ["ol", Role.List],
  ["dl", Role.List],
  ["dir", Role.List],
  ["table", Role.Table],
  ["blockquote", Role.Quote],
  ["p", Role.Paragraph],
  ["a", Role.Link],
  ["pre", Role.Preformatted],
  ["amp-live-list", Role.Updates],
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((tag): [string, number] => [tag, Role.Heading]),
]);

const BY_ARIA: ReadonlyMap<string, number> = new Map([
  ["article", Role.Article],
  ["main", Role.Main],
  ["complementary", Role.Aside],
  ["navigation", Role.Navigation],
  ["banner", Role.Header],
  ["contentinfo", Role.Footer],
  ["form", Role.Form],
  ["search", Role.Form],
  ["heading", Role.Heading],
]);

/** `display: none` and the like in a style attribute. Matches "display:none;color:red", not "display:block". */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Names by which stylesheets take text from sight and leave it to screen readers. */
const SCREEN_READER_NAMES =
  /(?:^|[\s_])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hiddenvisually)(?=$|[\s_])/i;

/** The role of an element by its tag and attributes, without those of its ancestors. */
export function roleOf(tag: string, attributes: Attributes): number {
  let role = BY_TAG.get(tag) ?? 0;
  role |= BY_ARIA.get(attributes.role.toLowerCase()) ?? 0;
  if (attributes.itemprop.toLowerCase() === "articlebody") role |= Role.MarkedBody;
  if (attributes.itemprop.toLowerCase() === "liveblogupdate") role |= Role.Updates;
  if (isHidden(tag, attributes)) role |= Role.Hidden;
  return role;
}

const isHidden = (tag: string, { hidden, open, style }: Attributes): boolean =>
  (hidden !== null && hidden.toLowerCase() !== "until-found") ||
  (tag === "dialog" && open === null) ||
  (style !== "" && HIDING_STYLE.test(style));

/** Is the element for screen readers alone? */
export const isForScreenReaders = ({ class: names }: Attributes): boolean =>
  names !== "" && SCREEN_READER_NAMES.test(names);

/** The address of a page about an author. Matches "/authors/ann-lee" and "/profile/annlee", not "/authority/". */
const AUTHOR_ADDRESS =
  /\/(?:authors?|by|byline|columnists?|contributors?|journalists?|people|profiles?|reporters?|staff|writers?)\/[^/]/i;

export const isAuthorAddress = (href: string): boolean => href.length < 500 && AUTHOR_ADDRESS.test(href);
