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

/** The start of the range that it gives, as precise as its unit. */
function toMeaning({ dates }: Found): Pick<Timex, "type" | "value"> {
  const start = dates?.start ?? "";
  if (dates?.unit === "year") return { type: "DATE", value: start.slice(0, 4) };
  if (dates?.unit === "month") return { type: "DATE", value: start.slice(0, 7) };
  if (dates?.unit === "hour" || dates?.unit === "minute") return { type: "TIME", value: start.slice(0, 16) };
  return { type: "DATE", value: start.slice(0, 10) };
}
