import type { Span } from "@copydesk/text";
import { findUnits } from "../find-units.js";
import { readLine } from "../line.js";
import { isCertain, matchRules, type RuleMatch } from "../rules/index.js";
import { WordColumns } from "../word-columns.js";
import type { Choice } from "./choose-blocks.js";
import type { Page } from "./page.js";
import type { PageShape } from "./page-shape.js";

/** A rule that is not certain strips a block that is less likely body than this. */
const SURE = 0.9;

/**
 * Rules that tell lines apart which a page may rightly have in its body: datelines, notes of the desk, the times of a
 * live report, and addresses, of which the model has seen whether they are links.
 */
const SPARED = new Set(["correction-note", "bare-time", "dateline-line", "lone-link"]);

/**
 * Leaves out blocks that the rules for plain text know: a credit, a call to sign up, a link to another story. The
 * model judges a block by where it stands, and such a line often stands among paragraphs and is made like one.
 */
export function stripRuled(page: Page, shape: PageShape, choice: Choice): Choice {
  const kept = page.blocks.reduce((sum, { start, end }, i) => sum + (choice.isKept[i] ? end - start : 0), 0);
  const columns = new WordColumns(kept);
  const ruled = new Map<number, RuleMatch>(choice.ruled);
  for (const [i, block] of page.blocks.entries()) {
    // The rules are about single lines; those of a list were judged together.
    if (!choice.isKept[i] || choice.held.has(i)) continue;
    if (shape.shapes[i].lines > 1) {
      const match = signatureOf(page.text, block, columns);
      if (match !== null) ruled.set(i, match);
      continue;
    }
    const match = matchRules(readLine(page.text, block, columns));
    if (match === null || SPARED.has(match.rule)) continue;
    if (isCertain(match) || choice.likelihoods[i] < SURE) ruled.set(i, match);
  }
  return { ...choice, ruled, isKept: choice.isKept.map((isKept, i) => isKept && !ruled.has(i)) };
}

const LONGEST_SIGNATURE = 200;

/** The byline that a few lines open with of which each is a byline or a stamp: "By Ann Lee", "March 4, 2021"; else null. */
function signatureOf(text: string, { start, end }: Span, columns: WordColumns): RuleMatch | null {
  if (end - start > LONGEST_SIGNATURE) return null;
  const matches = findUnits(text, { start, end }).map((unit) => matchRules(readLine(text, unit, columns)));
  const isSignature = matches.every((match) => match?.kind === "byline" || match?.kind === "published");
  return isSignature && matches[0]?.kind === "byline" ? matches[0] : null;
}
