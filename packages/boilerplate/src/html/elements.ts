const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements whose edges end a line of text. */
const BLOCK_ELEMENTS = names(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup " +
    "option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp",
);

/** Elements whose content is not text that a browser shows. */
const UNSHOWN_ELEMENTS = names(
  "area audio canvas datalist head iframe map noembed noframes noscript object rp script select style svg template " +
    "textarea title video",
);

const VOID_ELEMENTS = names(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr",
);

/** Elements in which white space stands as it is written. */
const PREFORMATTED_ELEMENTS = names("listing plaintext pre xmp");

/** Opening one of these closes an open paragraph, as browsers do it. */
const CLOSES_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp",
);

/** What an opening tag closes when it is open above the nearest barrier: `<li>` closes `<li>`, but not beyond `<ul>`. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", names("li")],
  ["dd", names("dd dt")],
  ["dt", names("dd dt")],
  ["option", names("option")],
  ["optgroup", names("option optgroup")],
  ["td", names("td th")],
  ["th", names("td th")],
  ["tr", names("td th tr caption")],
  ["tbody", names("td th tr thead tbody tfoot caption")],
  ["thead", names("td th tr thead tbody tfoot caption")],
  ["tfoot", names("td th tr thead tbody tfoot caption")],
  ["a", names("a")],
]);

/** An implied end never reaches past one of these. */
const BARRIERS = names("article aside body button div dl html main nav ol section table ul");

/** Elements that an end tag inside a cell cannot close from within. */
const CELL_BARRIERS = names("caption td th");
const TABLE_PARTS = names("caption table tbody td tfoot th thead tr");

/** Elements that hold running text: an element of the page's own making in one of them is part of the line. */
const TEXT_ELEMENTS = names("dt h1 h2 h3 h4 h5 h6 p");

export const isBlockElement = (tag: string): boolean => BLOCK_ELEMENTS.has(tag);
/** Elements of a page's own making have a hyphen in their names; where they hold no part of a line they are blocks. */
export const isCustomElement = (tag: string): boolean => tag.includes("-");
export const isTextElement = (tag: string): boolean => TEXT_ELEMENTS.has(tag);
export const isUnshownElement = (tag: string): boolean => UNSHOWN_ELEMENTS.has(tag);
export const isVoidElement = (tag: string): boolean => VOID_ELEMENTS.has(tag);
export const isPreformatted = (tag: string): boolean => PREFORMATTED_ELEMENTS.has(tag);
export const closesParagraph = (tag: string): boolean => CLOSES_PARAGRAPH.has(tag);
export const closedBy = (tag: string): ReadonlySet<string> | undefined => CLOSES.get(tag);

/** Does the search for what `opening` closes end at this open element? Table parts only end at their table. */
export const isBarrierTo = (opening: string, open: string): boolean =>
  TABLE_PARTS.has(opening) ? open === "table" : BARRIERS.has(open) || CELL_BARRIERS.has(open);

/** Does the end tag `closing` pass by this open element without closing it? */
export function shieldsFrom(closing: string, open: string): boolean {
  if (TABLE_PARTS.has(closing)) return open === "table" && closing !== "table";
  if (CELL_BARRIERS.has(open)) return true;
  return !isBlockElement(closing) && !isCustomElement(closing) && closing !== "a" && isBlockElement(open);
}
