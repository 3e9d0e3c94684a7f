/** What an input is: plain copy, or a web page. */
export type InputKind = "text" | "html";

const EXTENSIONS: ReadonlyMap<string, InputKind> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["xhtml", "html"],
  ["txt", "text"],
  ["text", "text"],
  ["md", "text"],
]);

/** How far into an input is looked. In bytes. */
const SAMPLE = 2048;

/** How pages begin, by the rules of the WHATWG's MIME sniffing. Matches "<!DOCTYPE html>", "<p class=x>"; not "<b" or "<3". */
const PAGE_START =
  /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype html|html|head|script|iframe|h1|div|font|table|style|title|body|br|[abp]|meta|link|article|main|section|header|nav|ul)[\s>]/i;

/** What a file is by its name, or else by how it begins. */
export function inputKindOf(file: string, bytes: Uint8Array): InputKind {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return EXTENSIONS.get(extension) ?? (PAGE_START.test(beginningOf(bytes)) ? "html" : "text");
}

/** The first bytes as text: letters, angle brackets and spaces are the same in every encoding but for their width. */
const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8")
    .decode(bytes.subarray(0, SAMPLE))
    .replaceAll("\0", "")
    .replace(/^\ufffd{2}/, "");
