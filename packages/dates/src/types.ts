import type { Extract } from "@copydesk/text";

/** What resolved a value: the words themselves, the reference, the dateline's day, or a date named before; null leaves it open. */
export type Anchor = "written" | "reference" | "dateline" | "mention" | null;

/** A time expression as TIMEX3. Written out, its words are `source.slice(start, end)`. */
export interface TimeExpression extends Extract {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** "2020-06", "2020-09-09T10:33", "P10Y", "XXXX-WXX-3", "PAST_REF". */
  readonly value: string;
  /** START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS. */
  readonly mod: string | null;
  /** Of a set, the quantifier as written in capitals: "EVERY", "EACH". */
  readonly quant: string | null;
  /** Of a set, how often in its period: "2X" for "twice a week". */
  readonly freq: string | null;
  /** The stretch that a value without open parts covers, in ISO 8601, half-open. */
  readonly interval: { readonly from: string; readonly to: string } | null;
  readonly anchor: Anchor;
  /** Of a time of day, the zone that is written with it; the value stands in it. null: none is written. */
  readonly zone: Zone | null;
  /** Which days an open date can be, from 1950 to 2049, where its weekday rules out the others. */
  readonly candidates: readonly string[] | null;
  /** Both readings of a date in figures that can be read either way. */
  readonly alternatives: readonly string[] | null;
  /** The rule that read it. */
  readonly rule: string;
}

/** How true a timestamp's value is. */
export type Precision = "year" | "month" | "day" | "hour" | "minute" | "second";

/** The zone of a timestamp, and how it is known. An offset is "+05:30", "-04:00" or "Z". */
export type Zone =
  /** Written, and of one meaning: "GMT", "EDT", "+02:00". */
  | { readonly kind: "explicit"; readonly name: string; readonly offset: string }
  /** Named without its offset, which the day decides: "ET" is -04:00 in summer. */
  | { readonly kind: "implied"; readonly name: string; readonly offset: string | null }
  /** Written, and of several meanings: "IST". */
  | { readonly kind: "ambiguous"; readonly name: string; readonly offsets: readonly string[] }
  /** Not written. */
  | { readonly kind: "unknown" };

/** A publication stamp: value as ISO 8601, without its zone, as precise as it was written and can be told. */
export interface Timestamp extends Extract {
  readonly value: string;
  readonly precision: Precision;
  readonly zone: Zone;
  /** Both readings of a day in figures that can be read either way; the value is its year. */
  readonly alternatives: readonly string[] | null;
}

/** A place that a dateline names. */
export interface Place extends Extract {
  /** As written, without the region. */
  readonly name: string;
  /** State, province or country as written, without its full stop where it is an abbreviation. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2; null until `resolvePlaces` has looked it up, and where it knows none. */
  readonly country: string | null;
}

/** Where, when and by which agency a story was filed: "GENEVA, Sept 9 (Reuters) -". */
export interface Dateline extends Extract {
  /** None where the story was filed without one: "Feb 3 (Reuters) -". */
  readonly places: readonly Place[];
  /** Its identifier, or as written where it is unknown. */
  readonly agency: string | null;
  /** TIMEX3 of a day: "2020-09-09"; "XXXX-09-09" without a reference; "2019-02-XX" of a month without such a day. */
  readonly date: string | null;
}
