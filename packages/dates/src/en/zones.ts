import type { Zone } from "../types.js";

/**
 * The names of zones behind their offset. A name stands here only where news uses it for nothing else. "a/b" leaves
 * open which of two holds, standard time or summer time; "a,b" are several meanings: British or Bangladesh; India,
 * Ireland or Israel; America, China or Cuba; Arabia or Atlantic; Gulf or Georgia.
 */
const ZONES = `Z GMT UTC Z
-10:00 HST
-09:00 AKST
-08:00 PST AKDT
-07:00 PDT MST
-06:00 MDT
-05:00 EST CDT
-04:00 EDT
+00:00 WET
+01:00 CET WEST
+02:00 CEST EET CAT SAST
+03:00 EEST MSK EAT
+05:00 PKT
+05:45 NPT
+07:00 WIB
+08:00 SGT HKT PHT AWST
+09:00 JST KST
+09:30 ACST
+10:00 AEST
+11:00 AEDT
+12:00 NZST
+13:00 NZDT
-05:00/-04:00 ET
-06:00/-05:00 CT
-07:00/-06:00 MT
-08:00/-07:00 PT
+01:00,+06:00 BST
+05:30,+01:00,+02:00 IST
-06:00,+08:00,-05:00 CST
-04:00,+03:00 AST
+04:00,-02:00 GST`;

const offsetsByName: ReadonlyMap<string, string> = new Map(
  ZONES.split("\n").flatMap((line) => {
    const [offsets, ...names] = line.split(" ");
    return names.map((name): [string, string] => [name, offsets]);
  }),
);

/** The words that can begin a zone's name, in lower case and parted by bars. */
export const zoneWords = `eastern|central|mountain|pacific|${[...offsetsByName.keys()].join("|").toLowerCase()}`;

/** "Eastern Standard Time" is EST, "Pacific daylight time" PDT, "Central time" CT. */
const LONG_NAME = /^([ECMP])[A-Z]+ (?:([SD])[A-Z]+ )?TIME$/;

/**
 * What a written zone says, or null when it names none.
 *
 * @param isSummer Whether the day is in the summer time of North America; null where the day is not known.
 */
export function zoneNamed(name: string, isSummer: boolean | null = null): Zone | null {
  const key = name.replace(/\./g, "").replace(/\s+/g, " ").toUpperCase();
  if (/^[+-]\d{2}:\d{2}$/.test(key)) return { kind: "explicit", name, offset: key };
  const short = key.replace(LONG_NAME, "$1$2T");
  // CST is ambiguous by itself; written out it is not.
  const offsets = short === "CST" && short !== key ? "-06:00" : offsetsByName.get(short);
  if (offsets === undefined) return null;
  if (offsets.includes("/")) {
    const [standard, summer] = offsets.split("/");
    return { kind: "implied", name, offset: isSummer === null ? null : isSummer ? summer : standard };
  }
  return offsets.includes(",")
    ? { kind: "ambiguous", name, offsets: offsets.split(",") }
    : { kind: "explicit", name, offset: offsets };
}
