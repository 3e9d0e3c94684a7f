import type { Timex } from "../data/records.js";
import { loadRival } from "./install-rivals.js";
import { noonOf, type TimesRival, toTimex, twoDigits } from "./rival.js";

type Component = "year" | "month" | "day" | "weekday" | "hour" | "minute";

interface ChronoModule {
  readonly strict: ChronoParser;
  readonly casual: ChronoParser;
}
interface ChronoParser {
  parse(
    text: string,
    reference: { readonly instant: Date; readonly timezone: number },
  ): readonly { readonly index: number; readonly text: string; readonly start: ChronoDate }[];
}
interface ChronoDate {
  get(component: Component): number | null;
  isCertain(component: Component): boolean;
}

/** chrono-node in one of its two settings. */
export function chronoRival(setting: "strict" | "casual"): TimesRival {
  const parser = (loadRival("chrono-node") as ChronoModule)[setting];
  return {
    name: `chrono-node ${setting}`,
    find: (text, reference) =>
      parser
        .parse(text, { instant: noonOf(reference), timezone: 0 })
        .map(({ index, text: words, start }) =>
          toTimex(text, index, index + words.length, toMeaning(words, start)),
        ),
  };
}

/** The value down to what chrono is certain of; a weekday makes the whole day certain. */
function toMeaning(words: string, date: ChronoDate): Pick<Timex, "type" | "value"> {
  if (/\bnow$/i.test(words)) return { type: "DATE", value: "PRESENT_REF" };
  const part = (component: Component): number => date.get(component) ?? 0;
  const year = String(part("year"));
  const month = `${year}-${twoDigits(part("month"))}`;
  const day = `${month}-${twoDigits(part("day"))}`;
  if (date.isCertain("hour")) {
    return { type: "TIME", value: `${day}T${twoDigits(part("hour"))}:${twoDigits(part("minute"))}` };
  }
  if (date.isCertain("day") || date.isCertain("weekday")) return { type: "DATE", value: day };
  return { type: "DATE", value: date.isCertain("month") ? month : year };
}
