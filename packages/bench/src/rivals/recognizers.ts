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
        toTimex(text, found.start, found.end + 1, toMeaning(found)),
      ),
  };
}

function toMeaning({ typeName, resolution }: Recognized): Pick<Timex, "type" | "value"> {
  const first: Resolved = resolution?.values.at(0) ?? {};
  const timex = first.timex ?? "";
  const kind = typeName.replace(/^.*\./, "");
  if (kind === "set") return { type: "SET", value: timex };
  if (kind === "duration") return { type: "DURATION", value: timex };
  const type = kind.startsWith("time") || kind.startsWith("datetime") ? "TIME" : "DATE";
  // An open value is resolved in each of its readings; the first is the past one, which news means.
  const isOpen = timex.includes("X") || timex.startsWith("(");
  const day = first.value ?? first.start;
  return { type, value: isOpen && day !== undefined ? day.replace(" ", "T").replace(/:00$/, "") : timex };
}
