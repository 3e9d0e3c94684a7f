import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/html.js";

/** Text in a single-byte encoding: code points below 256 as they are, others by the table given. */
const bytesOf = (text: string, table: Readonly<Record<string, number>> = {}): Uint8Array =>
  Uint8Array.from(Array.from(text, (char) => table[char] ?? char.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cyrillic = Object.fromEntries(
  Array.from("абвгдежзийклмнопрстуфхцчшщъыьэюя", (char, i) => [char, 0xe0 + i]),
);

const story = "<p>Le café a rouvert lundi, deux ans après l’incendie qui avait détruit sa façade.</p>";

interface Bytes {
  readonly behaviour: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly name: string;
  readonly source: string;
  readonly holds: string;
  readonly codes: readonly string[];
}

const cases: readonly Bytes[] = [
  {
    behaviour: "UTF-8 by its declaration",
    bytes: utf8(`<meta charset=utf-8>${story}`),
    name: "utf-8",
    source: "meta",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "UTF-8 without a declaration",
    bytes: utf8(story),
    name: "utf-8",
    source: "content",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "UTF-8 declared as Latin-1",
    bytes: utf8(`<meta charset="iso-8859-1">${story}`),
    name: "utf-8",
    source: "content",
    holds: "l’incendie",
    codes: ["wrong-encoding"],
  },
  {
    behaviour: "Latin-1 declared as UTF-8",
    bytes: bytesOf(`<meta charset="utf-8">${story}`, { "’": 0x92 }),
    name: "windows-1252",
    source: "content",
    holds: "l’incendie",
    codes: ["wrong-encoding"],
  },
  {
    behaviour: "Latin-1 by the older declaration",
    bytes: bytesOf(`<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">${story}`, {
      "’": 0x92,
    }),
    name: "windows-1252",
    source: "meta",
    holds: "détruit",
    codes: [],
  },
  {
    behaviour: "the header before the page",
    bytes: bytesOf("<meta charset=koi8-r><p>привет, мир: это большая новость для всего города</p>", cyrillic),
    contentType: "text/html; charset=windows-1251",
    name: "windows-1251",
    source: "header",
    holds: "привет",
    codes: [],
  },
  {
    behaviour: "Cyrillic bytes without a declaration",
    bytes: bytesOf("<p>привет, мир: это большая новость для всего города</p>", cyrillic),
    name: "windows-1251",
    source: "content",
    holds: "новость",
    codes: [],
  },
  {
    behaviour: "a byte-order mark before everything",
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(`<meta charset=koi8-r>${story}`)]),
    name: "utf-8",
    source: "byte-order-mark",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "UTF-16 by its mark",
    bytes: Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from("<p>Le café", (char) => [char.charCodeAt(0), 0]).flat(),
    ]),
    name: "utf-16le",
    source: "byte-order-mark",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "an encoding that nobody knows",
    bytes: utf8(`<meta charset=klingon>${story}`),
    name: "utf-8",
    source: "content",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "UTF-8 with one broken character",
    bytes: Uint8Array.from([...utf8(`<meta charset=utf-8>${story}`), 0xff]),
    name: "utf-8",
    source: "meta",
    holds: "café",
    codes: [],
  },
  {
    behaviour: "plain ASCII",
    bytes: utf8("<p>cafe"),
    name: "utf-8",
    source: "content",
    holds: "cafe",
    codes: [],
  },
];

describe("bytes are read", () => {
  test.each(cases)("$behaviour", ({ bytes, contentType, name, source, holds, codes }) => {
    const page = readHtml(bytes, contentType === undefined ? {} : { contentType });
    expect(page.encoding).toEqual({ name, source });
    expect(page.html).toContain(holds);
    expect(page.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
