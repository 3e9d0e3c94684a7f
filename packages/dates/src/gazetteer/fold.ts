const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
]);

/** A place name without case, accents and marks, as the gazetteer is keyed: "N'Djaména" is "ndjamena". */
export function foldPlace(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F'’‘ʻʼ`.]/g, "")
    .replace(/[øłđıßæ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^a-z]+/g, " ")
    .trim();
}
