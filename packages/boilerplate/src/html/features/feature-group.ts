import type { PageContext } from "./page-context.js";
import type { FeatureRows } from "./feature-rows.js";

/** Features that are measured together: as many values are put as there are names, in their order. */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly measure: (context: PageContext, block: number, rows: FeatureRows) => void;
}

/** Tags by their number as a feature; others are -1. */
const TAGS: ReadonlyMap<string, number> = new Map(
  "p div li td a span h1 h2 h3 h4 h5 h6 figcaption blockquote time button section dd"
    .split(" ")
    .map((tag, i) => [tag, i]),
);

export const tagCode = (tag: string | undefined): number => TAGS.get(tag ?? "") ?? -1;
