import type { Dateline, Timestamp } from "@copydesk/dates";
import type { Quote, Speaker } from "@copydesk/quotes";
import { type Extract, extract, type View } from "@copydesk/text";

/** What was found in a view, with its places in the source. */
function relocate(source: string, view: View, found: Extract): Extract {
  const { start, end } = view.toSourceSpan(found);
  return extract(source, start, end);
}

/** A quotation found in a view, in the coordinates of the source. */
export function relocateQuote(source: string, view: View, quote: Quote): Quote {
  const place = (found: Extract): Extract => relocate(source, view, found);
  return {
    ...quote,
    ...place(quote),
    parts: quote.parts.map(place),
    verbatim: quote.verbatim.map(place),
    speaker: quote.speaker && place(quote.speaker),
    cue: quote.cue && place(quote.cue),
    addressee: quote.addressee && place(quote.addressee),
    occasion: quote.occasion && place(quote.occasion),
  };
}

/** A speaker found in a view, likewise. */
export function relocateSpeaker(source: string, view: View, speaker: Speaker): Speaker {
  return { ...speaker, mentions: speaker.mentions.map((mention) => relocate(source, view, mention)) };
}

/** A dateline found in a view, likewise. */
export function relocateDateline(source: string, view: View, dateline: Dateline): Dateline {
  return {
    ...dateline,
    ...relocate(source, view, dateline),
    places: dateline.places.map((place) => ({ ...place, ...relocate(source, view, place) })),
  };
}

/** A timestamp found in a view, likewise. */
export function relocateTimestamp(source: string, view: View, stamp: Timestamp): Timestamp {
  return { ...stamp, ...relocate(source, view, stamp) };
}
