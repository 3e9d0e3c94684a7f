const ORIGIN = /^(https?:)\/\/([^/?#]+)/i;

/** An address as it stands on a page, made absolute by the address of the page where that is known. */
export function resolveUrl(address: string, page: string | null): string {
  const trimmed = address.trim();
  const origin = ORIGIN.exec(page ?? "");
  if (origin === null || /^[a-z][a-z\d+.-]*:/i.test(trimmed)) return trimmed;
  const [whole = "", scheme = ""] = origin;
  if (trimmed.startsWith("//")) return scheme + trimmed;
  if (trimmed.startsWith("/")) return whole + trimmed;
  const path = (page ?? "").slice(whole.length).split(/[?#]/, 1)[0];
  return `${whole}${path.slice(0, path.lastIndexOf("/") + 1) || "/"}${trimmed}`;
}

/** The host of an address without "www."; "" where there is none. */
export const hostOf = (address: string | null): string =>
  (ORIGIN.exec(address ?? "")?.[2] ?? "")
    .toLowerCase()
    .replace(/^www\./, "")
    .replace(/:\d+$/, "");
