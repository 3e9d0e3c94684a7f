import type { Region } from "@copydesk/boilerplate";
import { type Dateline, findDateline } from "@copydesk/dates";
import { isRegion, resolvePlaces } from "@copydesk/dates/places";
import { createView } from "@copydesk/text";
import { relocateDateline } from "./relocate.js";

/** So many paragraphs are looked at: above a story may stand a second headline, a note and a caption. */
const DEEPEST = 6;

/**
 * Where and when the copy was filed: the dateline that one of its first paragraphs opens with.
 *
 * Corrections and the bullets of a summary are passed by. Below other words a dateline has to say its day or its
 * agency, for "LONDON — " can be a heading there. Where more of them follow the copy is a digest, filed nowhere.
 */
export function findFiling(
  source: string,
  regions: readonly Region[],
  reference: string | null,
): Dateline | null {
  const openings = regions.filter(canBeDatelined);
  // At the head a dateline may be broken over two lines.
  const first = readOpening(source, openings.slice(0, 2), reference);
  if (first !== null) return first;
  // A link to another story has the form of a crosshead: "LONDON (AP) - Ferry company cuts its service".
  const lower = (opening: Region): Dateline | null =>
    opening.kind === "crosshead" ? null : statedOf(readOpening(source, [opening], reference));
  for (let index = 1; index < Math.min(openings.length, DEEPEST); index++) {
    const dateline = lower(openings[index]);
    if (dateline === null) continue;
    const next = openings.slice(index + 1, index + 1 + DEEPEST);
    return next.some((opening) => lower(opening) !== null) ? null : dateline;
  }
  return null;
}

const canBeDatelined = ({ kind, kept }: Region): boolean =>
  kind === "dateline" || (kept && kind !== "list-item" && kind !== "correction");

function readOpening(source: string, opening: readonly Region[], reference: string | null): Dateline | null {
  const view = createView(source, opening, () => "\n\n");
  const dateline = findDateline(view.text, { reference, isRegion });
  return dateline && relocateDateline(source, view, resolvePlaces(dateline));
}

/** A dateline that says its day or its agency. */
const statedOf = (dateline: Dateline | null): Dateline | null =>
  dateline?.agency == null && dateline?.date == null ? null : dateline;
