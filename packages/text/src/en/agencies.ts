import type { Extract } from "../span.js";

/** News agencies by the identifier that records carry, each with the names that copy gives them, in lower case. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  AFP: ["afp", "agence france-presse", "agence france presse"],
  AP: ["ap", "associated press", "the associated press"],
  Reuters: ["reuters", "reuter", "thomson reuters"],
  UPI: ["upi", "united press international"],
  Xinhua: ["xinhua", "xinhua news agency", "new china news agency"],
  dpa: ["dpa", "deutsche presse-agentur"],
  Kyodo: ["kyodo", "kyodo news"],
  TASS: ["tass", "itar-tass"],
  Interfax: ["interfax"],
  RIA: ["ria", "ria novosti"],
  PTI: ["pti", "press trust of india"],
  ANI: ["ani", "asian news international"],
  IANS: ["ians", "indo-asian news service"],
  PA: ["pa", "pa media", "press association", "the press association"],
  AAP: ["aap", "australian associated press"],
  CP: ["cp", "the canadian press", "canadian press"],
  ANSA: ["ansa"],
  EFE: ["efe", "agencia efe"],
  Yonhap: ["yonhap", "yonhap news agency"],
  Bernama: ["bernama"],
  Antara: ["antara"],
  Anadolu: ["aa", "anadolu", "anadolu agency"],
  APA: ["apa", "austria presse agentur"],
  Bloomberg: ["bloomberg", "bloomberg news"],
  "Dow Jones": ["dow jones", "dow jones newswires"],
  CNA: ["cna", "central news agency"],
  KCNA: ["kcna", "korean central news agency"],
  SANA: ["sana"],
  IRNA: ["irna"],
  WAM: ["wam", "emirates news agency"],
  ANP: ["anp"],
  NTB: ["ntb"],
  TT: ["tt"],
  LUSA: ["lusa"],
  PAP: ["pap"],
  CTK: ["ctk", "čtk"],
  GlobeNewswire: ["globe newswire", "globenewswire"],
  "PR Newswire": ["prnewswire", "pr newswire"],
  "Business Wire": ["business wire", "businesswire"],
};

const idByName: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([id, names]) => names.map((name): [string, string] => [name, id])),
);

/**
 * The identifier of a news agency by any of its names, or null. Case and white space do not matter.
 *
 * @example
 * agencyOf("Agence France-Presse") // => "AFP"
 */
export function agencyOf(name: string): string | null {
  return idByName.get(name.trim().replace(/\s+/g, " ").toLowerCase()) ?? null;
}

/** A news agency named in a text: where, and the identifier that records carry. */
export interface NamedAgency extends Extract {
  readonly id: string;
}

const LONGEST_NAME = 4;

/**
 * The first news agency that a short text such as a dateline or a byline names, or null.
 *
 * @example
 * findAgency("GENEVA, Sept 9 (Reuters) -") // => { start: 16, end: 23, text: "Reuters", id: "Reuters" }
 */
export function findAgency(text: string): NamedAgency | null {
  const words = [...text.matchAll(/[\p{L}-]+/gu)];
  for (const [first, { index: start }] of words.entries()) {
    // The longest name that begins here is meant: "Xinhua News Agency" rather than "Xinhua".
    for (const last of words.slice(first, first + LONGEST_NAME).reverse()) {
      const end = last.index + last[0].length;
      const id = agencyOf(text.slice(start, end));
      if (id !== null) return { start, end, text: text.slice(start, end), id };
    }
  }
  return null;
}
