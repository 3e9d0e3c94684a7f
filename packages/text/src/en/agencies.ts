import type { Extract } from "../span.js";

/** A line for each news agency: the identifier that records carry, which copy writes too, and its other names in lower case. */
const AGENCIES = `AFP|agence france-presse|agence france presse
AP|associated press|the associated press
Reuters|reuter|thomson reuters
UPI|united press international
Xinhua|xinhua news agency|new china news agency
dpa|deutsche presse-agentur
Kyodo|kyodo news
TASS|itar-tass
Interfax
RIA|ria novosti
PTI|press trust of india
ANI|asian news international
IANS|indo-asian news service
PA|pa media|press association|the press association
AAP|australian associated press
CP|the canadian press|canadian press
ANSA
EFE|agencia efe
Yonhap|yonhap news agency
Bernama
Antara
Anadolu|aa|anadolu agency
APA|austria presse agentur
Bloomberg|bloomberg news
Dow Jones|dow jones newswires
CNA|central news agency
KCNA|korean central news agency
SANA
IRNA
WAM|emirates news agency
ANP
NTB
TT
LUSA
PAP
CTK|čtk
GlobeNewswire|globe newswire
PR Newswire|prnewswire
Business Wire|businesswire
ACCESSWIRE
Newsfile Corp.|newsfile|newsfile corp
EIN Presswire
CNN
Sputnik
FENA
GNA|ghana news agency
QNA|qatar news agency
KUNA
Tanjug
Belga
Ukrinform`;

const readAgencies = (): ReadonlyMap<string, string> =>
  new Map(
    AGENCIES.split("\n").flatMap((line) => {
      const [id, ...names] = line.split("|");
      return [id.toLowerCase(), ...names].map((name): [string, string] => [name, id]);
    }),
  );

// Marked as pure, so that a bundler leaves it out where only dates are read.
const idByName = /* @__PURE__ */ readAgencies();

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
