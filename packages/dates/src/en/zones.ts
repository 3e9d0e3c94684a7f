import type { Zone } from "../types.js";

/** Zone names of one meaning. A name stands here only where news uses it for nothing else. */
const EXPLICIT: Readonly<Record<string, string>> = {
  GMT: "Z", UTC: "Z", Z: "Z", EST: "-05:00", EDT: "-04:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00",
  PST: "-08:00", PDT: "-07:00", AKST: "-09:00", AKDT: "-08:00", HST: "-10:00", CET: "+01:00", CEST: "+02:00",
  EET: "+02:00", EEST: "+03:00", WET: "+00:00", WEST: "+01:00", MSK: "+03:00", EAT: "+03:00", CAT: "+02:00",
  SAST: "+02:00", PKT: "+05:00", NPT: "+05:45", SGT: "+08:00", HKT: "+08:00", PHT: "+08:00", WIB: "+07:00",
  JST: "+09:00", KST: "+09:00", AEST: "+10:00", AEDT: "+11:00", ACST: "+09:30", AWST: "+08:00", NZST: "+12:00", NZDT: "+13:00",
}; // prettier-ignore

/** Zone names that leave open which of two offsets holds: standard first, then summer. */
const IMPLIED: Readonly<Record<string, readonly [string, string]>> = {
  ET: ["-05:00", "-04:00"],
  CT: ["-06:00", "-05:00"],
  MT: ["-07:00", "-06:00"],
  PT: ["-08:00", "-07:00"],
  "EASTERN TIME": ["-05:00", "-04:00"],
  "CENTRAL TIME": ["-06:00", "-05:00"],
  "MOUNTAIN TIME": ["-07:00", "-06:00"],
  "PACIFIC TIME": ["-08:00", "-07:00"],
};

/** Zone names of several meanings: British or Bangladesh; India, Ireland or Israel; America, China or Cuba; Arabia or Atlantic; Gulf or Georgia. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  BST: ["+01:00", "+06:00"],
  IST: ["+05:30", "+01:00", "+02:00"],
  CST: ["-06:00", "+08:00", "-05:00"],
  AST: ["-04:00", "+03:00"],
  GST: ["+04:00", "-02:00"],
};

/** The words that can begin a zone's name, in lower case and parted by bars. */
export const zoneWords = Object.keys({ ...EXPLICIT, ...IMPLIED, ...AMBIGUOUS })
  .map((name) => name.split(" ")[0].toLowerCase())
  .join("|");

/** "Eastern Standard Time" is EST, "Pacific daylight time" PDT. */
const LONG_NAME = /^([ECMP])[A-Z]+ ([SD])[A-Z]+ TIME$/;

/**
 * What a written zone says, or null when it names none.
 *
 * @param isSummer Whether the day is in the summer time of North America; null where the day is not known.
 */
export function zoneNamed(name: string, isSummer: boolean | null = null): Zone | null {
  const key = name.replace(/\./g, "").replace(/\s+/g, " ").toUpperCase();
  if (/^[+-]\d{2}:\d{2}$/.test(key)) return { kind: "explicit", name, offset: key };
  const long = LONG_NAME.exec(key);
  if (long !== null) {
    // CST is ambiguous by itself; written out it is not.
    const short = `${long[1]}${long[2]}T`;
    const offset = short === "CST" ? "-06:00" : EXPLICIT[short];
    return { kind: "explicit", name, offset };
  }
  if (Object.hasOwn(EXPLICIT, key)) return { kind: "explicit", name, offset: EXPLICIT[key] };
  if (Object.hasOwn(AMBIGUOUS, key)) return { kind: "ambiguous", name, offsets: AMBIGUOUS[key] };
  if (!Object.hasOwn(IMPLIED, key)) return null;
  const [standard, summer] = IMPLIED[key];
  return { kind: "implied", name, offset: isSummer === null ? null : isSummer ? summer : standard };
}
