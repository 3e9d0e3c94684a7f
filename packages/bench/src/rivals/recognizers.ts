import type { Timex } from "../data/records.js";
import { loadRival } from "./install-rivals.js";
import { noonOf, type TimesRival, toTimex } from "./rival.js";

interface RecognizersModule {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ) => readonly Recognized[];
}
interface Recognized {
  readonly start: number;
  /** The last character, not the one behind it. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values: readonly Resolved[] } | null;
}
interface Resolved {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
}

/** Microsoft's Recognizers-Text. */
export function recognizersRival(): TimesRival {
  const { recognizeDateTime } = loadRival("@microsoft/recognizers-text-date-time") as RecognizersModule;
  return {
    name: "recognizers-text",
    find: (text, reference) =>
      recognizeDateTime(text, "en-us", 0, noonOf(reference)).map((found) =>
        toTimex(text, found.start, found.end + 1, toMeaning(found, noonOf(reference).getTime())),
      ),
  };
}

function toMeaning({ typeName, resolution }: Recognized, reference: number): Pick<Timex, "type" | "value"> {
  const readings = resolution?.values ?? [];
  // "now" is all that it gives no reading of.
  if (readings.length === 0) return { type: "DATE", value: "PRESENT_REF" };
  const timex = readings[0].timex ?? "";
  const kind = typeName.replace(/^.*\./, "");
  if (kind === "set") return { type: "SET", value: timex };
  if (kind === "duration") return { type: "DURATION", value: timex };
  const type = kind.startsWith("time") || kind.startsWith("datetime") ? "TIME" : "DATE";
  if (!timex.includes("X") && !timex.startsWith("(")) return { type, value: timex };
  // An open value is resolved in each of its readings; news means the nearest.
  const day = readings
    .map((reading) => reading.value ?? reading.start ?? "")
    .reduce((a, b) => (distance(b, reference) < distance(a, reference) ? b : a));
  if (/^XXXX-\d\d$/.test(timex)) return { type, value: day.slice(0, 7) };
  return { type, value: day.replace(" ", "T").replace(/:00$/, "") };
}

const distance = (day: string, reference: number): number =>
  Math.abs(Date.parse(day.slice(0, 10)) - reference);
