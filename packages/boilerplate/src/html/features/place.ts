import type { FeatureGroup } from "./feature-group.js";
import { linkedShare } from "./page-context.js";

/** Where on the page the block stands. */
export const placeFeatures: FeatureGroup = {
  names: ["place", "placeInText", "proseBefore", "proseAfter", "fromTitle", "proseFromTitle"],
  measure: ({ page, shape, proseBefore, titleBlock }, i, rows) => {
    const before = proseBefore[i];
    const total = Math.max(1, shape.totalProse);
    rows.put(i / page.blocks.length);
    rows.put(page.blocks[i].start / Math.max(1, shape.totalLength));
    rows.put(before / total);
    rows.put((shape.totalProse - before - shape.prose[i]) / total);
    rows.put(titleBlock < 0 ? -1000 : i - titleBlock);
    rows.put(titleBlock < 0 ? -1 : (before - proseBefore[titleBlock]) / total);
  },
};

/** Longer blocks are no title and no summary. In UTF-16 code units. */
const LONGEST_HINT = 1000;

/** How much of what the page says of its article in other places the block has. */
export const hintFeatures: FeatureGroup = {
  names: ["titleLikeness", "inTitle", "descriptionLikeness", "inBody", "hasBody"],
  measure: ({ page, words, title, description, body }, i, rows) => {
    const { start, end } = page.blocks[i];
    const isShort = end - start < LONGEST_HINT;
    const likeness = isShort ? title.likeness(words[i]) : 0;
    rows.put(likeness);
    rows.put(likeness > 0 ? title.shareOfRuns(words[i]) : 0);
    rows.put(isShort ? description.likeness(words[i]) : 0);
    rows.put(body.isEmpty ? -1 : body.shareOfRuns(words[i]));
    rows.put(body.isEmpty ? 0 : 1);
  },
};

/** The heading above. */
export const headingFeatures: FeatureGroup = {
  names: ["fromHeading", "headingLength", "headingLinked", "headingProse"],
  measure: ({ page, shape, headings, proseBefore }, i, rows) => {
    const above = headings[i];
    if (above < 0) for (let k = 0; k < headingFeatures.names.length; k++) rows.put(-1);
    else {
      rows.put(i - above);
      rows.put(shape.shapes[above].length);
      rows.put(linkedShare(page.blocks[above]));
      rows.put((proseBefore[i] - proseBefore[above]) / Math.max(1, shape.totalProse));
    }
  },
};
