import { createView, type Span } from "@copydesk/text";
import { type InsertRule, insertRules } from "./rules/inserts.js";
import type { Region } from "./types.js";

/** What a page put into the middle of a sentence. */
export interface Insert extends Span {
  readonly rule: InsertRule;
}

/** A text without its inserts, and where in the source those stand. */
export interface Lifted {
  readonly text: string;
  readonly inserts: readonly Insert[];
}

/** More rounds than this no copy needs; a text that does is no article and keeps its inserts. */
const MOST_ROUNDS = 4;

/**
 * Takes out what stands inside sentences, so that each sentence is whole again before anything else is asked of it.
 *
 * What is left is looked through once more, until nothing is found: stripping a body again changes nothing.
 */
export function liftInserts(source: string): Lifted {
  let lifted: Lifted = { text: source, inserts: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = findInserts(lifted.text);
    if (found.length === 0) return lifted;
    lifted = lift(source, lifted, found);
  }
  return { text: source, inserts: [] };
}

const hints: ReadonlySet<string> = new Set(insertRules.map(({ hint }) => hint));

/** Most texts have no hint of an insert, and are searched for nothing else. */
function findInserts(text: string): Insert[] {
  for (const hint of hints) {
    if (text.includes(hint)) return withoutNested(insertRules.flatMap((rule) => findByRule(text, rule)));
  }
  return [];
}

/** In order; of inserts that share characters the first, and of those that begin together the longest. */
function withoutNested(inserts: readonly Insert[]): Insert[] {
  let edge = 0;
  return [...inserts]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= edge;
      if (isFree) edge = end;
      return isFree;
    });
}

function findByRule(text: string, rule: InsertRule): Insert[] {
  const found: Insert[] = [];
  let from = 0;
  for (let at = text.indexOf(rule.anchor); at >= 0; at = text.indexOf(rule.anchor, at + 1)) {
    const insert = at < from ? null : rule.read(text, at, from);
    if (insert === null) continue;
    found.push({ ...insert, rule });
    from = insert.end;
  }
  return found;
}

/** Takes more inserts out of what is left of a source; one around an earlier one takes that in. */
function lift(source: string, { text, inserts }: Lifted, found: readonly Insert[]): Lifted {
  const view = createView(source, spansBetween(source, inserts), "");
  const more = found.map(({ start, end, rule }) => ({ ...view.toSourceSpan({ start, end }), rule }));
  return { text: cutOut(text, found), inserts: withoutNested([...inserts, ...more]) };
}

const cutOut = (text: string, spans: readonly Span[]): string =>
  spansBetween(text, spans)
    .map(({ start, end }) => text.slice(start, end))
    .join("");

function spansBetween(text: string, spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return Array.from({ length: edges.length / 2 }, (_, i) => ({ start: edges[2 * i], end: edges[2 * i + 1] }));
}

/**
 * Puts the inserts back between the regions of the text without them, so that they are regions of the source.
 *
 * An insert in a kept region parts it in two, of which the second goes on where the first ends; one in a stripped
 * region is swallowed by it.
 */
export function returnInserts(
  source: string,
  regions: readonly Region[],
  inserts: readonly Insert[],
): readonly Region[] {
  if (inserts.length === 0) return regions;
  const result: Region[] = [];
  const push = (region: Region, start: number, end: number): void => {
    if (end > start) result.push({ ...region, start, end, text: source.slice(start, end) });
  };
  let shift = 0;
  let next = 0;
  for (const region of regions) {
    let start = region.start + shift;
    for (; next < inserts.length && inserts[next].start <= region.end + shift; next++) {
      const insert = inserts[next];
      shift += insert.end - insert.start;
      if (!region.kept) continue;
      push(region, start, insert.start);
      push(toRegion(insert), insert.start, insert.end);
      start = insert.end;
    }
    push(region, start, region.end + shift);
  }
  return result;
}

/** How often what the rules find is an insert. */
const CONFIDENCE = 0.97;

const toRegion = ({ rule, start, end }: Insert): Region => ({
  kind: rule.kind,
  kept: false,
  rule: rule.name,
  confidence: CONFIDENCE,
  start,
  end,
  text: "",
});
