import type { Span } from "@copydesk/text";
import type { Timex } from "../data/records.js";
import { loadRival } from "./install-rivals.js";
import { type TimesRival, toTimex } from "./rival.js";

interface CompromiseModule {
  (text: string): CompromiseView;
  plugin(plugin: unknown): void;
}
interface CompromiseView {
  dates(context: { readonly today: string }): CompromiseFinds;
  quotations(): CompromiseFinds;
}
interface CompromiseFinds {
  json(options: { readonly offset: true; readonly terms: false }): readonly Found[];
}
interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null; readonly unit?: string };
}

const asJson = { offset: true, terms: false } as const;

const load = (): CompromiseModule => loadRival("compromise") as CompromiseModule;

/** compromise with its dates plugin. */
export function compromiseDatesRival(): TimesRival {
  const nlp = load();
  nlp.plugin(loadRival("compromise-dates"));
  return {
    name: "compromise-dates",
    find: (text, reference) =>
      findOrNothing(() => nlp(text).dates({ today: reference }).json(asJson)).map((found) =>
        toTimex(text, ...rangeOf(found), toMeaning(found)),
      ),
  };
}

/** It throws on some texts, in which it then has found nothing. */
function findOrNothing(find: () => readonly Found[]): readonly Found[] {
  try {
    return find();
  } catch {
    return [];
  }
}

/** The stretches that compromise takes for quotations. It has no speakers. */
export function compromiseQuotations(): (text: string) => readonly Span[] {
  const nlp = load();
  return (text) =>
    nlp(text)
      .quotations()
      .json(asJson)
      .map(rangeOf)
      .map(([start, end]) => ({ start, end }));
}

const rangeOf = ({ offset }: Found): [start: number, end: number] => [
  offset.start,
  offset.start + offset.length,
];

/** The range that it gives, as the year, the quarter, the month or the day that it covers. */
function toMeaning({ dates }: Found): Pick<Timex, "type" | "value"> {
  const [start, end] = [dates?.start ?? "", dates?.end ?? ""];
  if (dates?.unit === "hour" || dates?.unit === "minute") return { type: "TIME", value: start.slice(0, 16) };
  const covers = (from: string, to: string): boolean => start.startsWith(from, 4) && end.startsWith(to, 4);
  const year = start.slice(0, 4);
  if (end.startsWith(year) && covers("-01-01", "-12-31")) return { type: "DATE", value: year };
  const quarter = quarters.findIndex(([from, to]) => covers(from, to));
  if (end.startsWith(year) && quarter >= 0) return { type: "DATE", value: `${year}-Q${quarter + 1}` };
  const isMonth =
    start.startsWith("-01", 7) && end.startsWith(start.slice(0, 7)) && /^-(?:2[89]|3)/.test(end.slice(7));
  return { type: "DATE", value: start.slice(0, isMonth ? 7 : 10) };
}

const quarters = [
  ["-01-01", "-03-31"],
  ["-04-01", "-06-30"],
  ["-07-01", "-09-30"],
  ["-10-01", "-12-31"],
] as const;
