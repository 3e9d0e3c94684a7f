import { type Region, stripBoilerplate, type StripOptions } from "@copydesk/boilerplate";
import type { HtmlRegion, PageMetadata } from "@copydesk/boilerplate/html";
import type { Timestamp, TimestampOptions } from "@copydesk/dates";
import { type Extract, extract, type Span } from "@copydesk/text";
import type { Agency } from "./article.js";
import type { SortedCopy } from "./assemble-article.js";
import type { StatedStamps } from "./choose-stamp.js";
import { findStamps } from "./find-stamps.js";
import { AUTHOR_SEPARATOR, type Copy, layOutRegions, type Piece } from "./lay-out-copy.js";

/** What is known of the copy of a page. */
export interface Known {
  readonly metadata: PageMetadata;
  readonly blocks: readonly HtmlRegion[];
  readonly stamps: StatedStamps;
  readonly reading: TimestampOptions;
  readonly stripping: StripOptions;
}

/**
 * Says what each stretch of a page's copy is. Of the head the page itself has said it; of the text the rules for copy
 * say it, and they fill in what the page did not state.
 *
 * The page's model looks at blocks; lines of furniture that only their words give away get past it. On pages of sites
 * that neither has seen, this second look makes more texts exact and costs hardly any of the body.
 */
export function sortCopy(copy: Copy, { metadata, blocks, stamps, reading, stripping }: Known): SortedCopy {
  const { source, pieces } = copy;
  const text = pieces.get("text");
  const offset = text?.start ?? source.length;
  const words = text?.text ?? "";
  const stripped = stripBoilerplate(words, stripping);
  const own = findStamps(words, stripped, reading);
  const inCopy = <T extends Span>(found: T): T => moveBy(found, offset);
  const stampOf = (name: keyof StatedStamps): Timestamp | null => {
    const stamp = stamps[name]?.stamp;
    const piece = pieces.get(name);
    if (stamp !== undefined && piece !== undefined) return moveBy(stamp, piece.start);
    const found = own[name];
    return found && inCopy(found);
  };
  return {
    source,
    title: wholeOf(pieces.get("title")) ?? (stripped.title && inCopy(stripped.title)),
    authors: authorsIn(source, pieces.get("authors"), metadata) ?? stripped.authors.map(inCopy),
    agency: agencyIn(pieces.get("agency")) ?? (stripped.agency && inCopy(stripped.agency)),
    published: stampOf("published"),
    updated: stampOf("updated"),
    regions: layOutRegions(copy, holdWholes(stripped.regions, blocks).map(inCopy)),
    diagnostics: stripped.diagnostics.map(inCopy),
  };
}

/**
 * What the page keeps as a whole, a table or a list, stays whole: line by line "North 412 300" is like no body. Lines
 * that a rule knows go all the same.
 */
function holdWholes(regions: readonly Region[], blocks: readonly HtmlRegion[]): Region[] {
  const held = new Map(
    blocks.flatMap((block) =>
      block.rule === "between-paragraphs" && block.at !== null ? [[block.at.start, block]] : [],
    ),
  );
  return regions.map((region) => {
    const block = region.kind === "other" ? held.get(region.start) : undefined;
    if (block === undefined) return region;
    const { kind, rule, confidence } = block;
    return { ...region, kind, rule, confidence, kept: true };
  });
}

const moveBy = <T extends Span>(found: T, offset: number): T => ({
  ...found,
  start: found.start + offset,
  end: found.end + offset,
});

const wholeOf = (piece: Piece | undefined): Extract | null =>
  piece === undefined ? null : { start: piece.start, end: piece.start + piece.text.length, text: piece.text };

function agencyIn(piece: Piece | undefined): Agency | null {
  const whole = wholeOf(piece);
  return whole && { ...whole, id: whole.text };
}

function authorsIn(source: string, piece: Piece | undefined, { authors }: PageMetadata): Extract[] | null {
  if (piece === undefined || authors === null) return null;
  let start = piece.start;
  return authors.value.map((name) => {
    const author = extract(source, start, start + name.length);
    start = author.end + AUTHOR_SEPARATOR.length;
    return author;
  });
}
