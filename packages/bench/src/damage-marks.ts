/** A text whose marks were changed, and where its offsets went. */
export interface Damaged {
  readonly text: string;
  readonly move: (offset: number) => number;
}

const straight: Readonly<Record<string, string>> = { "“": '"', "”": '"', "‘": "'", "’": "'" };

/** A straight mark opens when it stands behind space or an opening bracket, and before no space. */
const opens = (text: string, at: number): boolean =>
  (at === 0 || /[\s([—–-]/.test(text[at - 1])) && !/\s/.test(text[at + 1] ?? " ");

/** Replaces single characters by single characters. */
function replaceMarks(text: string, replace: (character: string, at: number) => string): Damaged {
  let out = "";
  for (let i = 0; i < text.length; i++) out += replace(text[i], i);
  return { text: out, move: (offset) => offset };
}

function dropApostrophes(text: string): Damaged {
  const moved = new Int32Array(text.length + 1);
  let out = "";
  for (let i = 0; i < text.length; i++) {
    moved[i] = out.length;
    const isApostrophe =
      /['’]/.test(text[i]) && /\p{L}/u.test(text[i - 1] ?? "") && /\p{L}/u.test(text[i + 1] ?? "");
    if (!isApostrophe) out += text[i];
  }
  moved[text.length] = out.length;
  return { text: out, move: (offset) => moved[offset] };
}

/** What editors, converters and scrapers do to the marks of a text. */
export const markDamages: Readonly<Record<string, (text: string) => Damaged>> = {
  "marks straightened": (text) => replaceMarks(text, (character) => straight[character] ?? character),
  "marks curled": (text) =>
    replaceMarks(text, (character, at) => {
      if (character === '"') return opens(text, at) ? "“" : "”";
      // Two of them are a double mark of old typesetting, which nothing curls.
      const isDouble = text[at - 1] === "'" || text[at + 1] === "'";
      if (character === "'" && !isDouble) return opens(text, at) ? "‘" : "’";
      return character;
    }),
  "marks made guillemets": (text) =>
    replaceMarks(text, (character, at) => {
      if (character === '"') return opens(text, at) ? "«" : "»";
      return character === "“" ? "«" : character === "”" ? "»" : character;
    }),
  "apostrophes dropped": dropApostrophes,
};
