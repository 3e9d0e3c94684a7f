import type { Quote, Speaker } from "@copydesk/quotes";
import type { Span } from "@copydesk/text";
import type { QuoteRow } from "./data/records.js";

/**
 * Quotations as PolNeAR has them: a row for each part, but one for a quotation that runs over paragraphs; the
 * "that" before a part belongs to the content, and auxiliaries and adverbs belong to the cue.
 */
export function toPolnear(text: string, quotes: readonly Quote[], speakers: readonly Speaker[]): QuoteRow[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const rows: { quote: number; row: QuoteRow }[] = [];
  for (const [index, quote] of quotes.entries()) {
    const name = quote.speakerId === null ? undefined : names.get(quote.speakerId);
    for (const [nth, part] of quote.parts.entries()) {
      const open =
        nth === 0 ? rows.findLast(({ quote: earlier }) => isLeftOpen(quotes, earlier, quote)) : undefined;
      if (open !== undefined) {
        open.row = { ...open.row, end: part.end };
        open.quote = index;
        continue;
      }
      const row = {
        start: startWithThat(text, part),
        end: part.end,
        type: quote.form,
        speaker: quote.speaker,
        cue: quote.cue && cueWithHelpers(text, quote.cue),
        ...(name !== undefined && { speakerCanonical: name }),
      };
      rows.push({ quote: index, row });
    }
  }
  return rows.map(({ row }) => row);
}

const isLeftOpen = (quotes: readonly Quote[], earlier: number, { continues }: Quote): boolean =>
  continues === earlier && !quotes[earlier].closed;

function startWithThat(text: string, part: Span): number {
  const before = /\bthat,?\s{1,3}["“'‘«]*$/i.exec(text.slice(Math.max(0, part.start - 9), part.start));
  return part.start - (before?.[0].length ?? 0);
}

const helperWords = new Set(
  `has have had having is are was were be been being will would could should can may might must did does do
  not never also then later now once again still often first even just only to`.split(/\s+/),
);
/** "repeatedly" helps a cue, "Kelly" does not. */
const isHelper = (word: string): boolean =>
  helperWords.has(word.toLowerCase()) || /^[a-z]+ly$|n[’']t$/.test(word);

/** "had repeatedly said" for "said"; a colon stays alone. */
function cueWithHelpers(text: string, cue: Span): Span {
  const span = { start: cue.start, end: cue.end };
  if (!/\w/.test(text[cue.start])) return span;
  const before = text.slice(Math.max(0, cue.start - 60), cue.start).match(/\S{1,20}\s{1,3}/g) ?? [];
  let firstWord = "";
  for (const word of before.reverse()) {
    if (!isHelper(word.trim())) break;
    span.start -= word.length;
    firstWord = word;
  }
  // "vowed to say": the infinitive's mark is not part of the cue.
  if (firstWord.trim().toLowerCase() === "to") span.start += firstWord.length;
  return span;
}
