const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  copy: "©",
  reg: "®",
  trade: "™",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  bdquo: "„",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  deg: "°",
  times: "×",
  szlig: "ß",
};

/** Accents by the names that entities give them, as combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
};

/** The character that an HTML entity stands for, or null when it stands for none. */
export function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (name.startsWith("#")) {
    const hex = name[1] === "x" || name[1] === "X";
    return fromCodePoint(hex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  }
  if (name in NAMED) return NAMED[name];
  const accent = ACCENTS[name.slice(1)] as string | undefined;
  return accent === undefined ? null : (name.charAt(0) + accent).normalize("NFC");
}

function fromCodePoint(code: number): string | null {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
