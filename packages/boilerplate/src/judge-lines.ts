import { bodyKind } from "./body-kind.js";
import type { Line } from "./line.js";
import { CERTAIN, matchRules, type RuleMatch } from "./rules/index.js";
import { findTitle } from "./title.js";
import type { Verdict } from "./verdict.js";

/** What is thought of each line of a text, among the others. */
export function judgeLines(lines: readonly Line[]): Verdict[] {
  const matches = lines.map(matchRules);
  const title = findTitle(lines, matches);
  return lines.map((line, i) => (i === title ? titleVerdict : verdictOf(line, matches[i])));
}

const titleVerdict: Verdict = { kind: "title", kept: false, rule: "headline", confidence: 0.9, reasons: [] };

function verdictOf(line: Line, match: RuleMatch | null): Verdict {
  if (match !== null && match.confidence >= CERTAIN) {
    const { kind, rule, confidence } = match;
    return { kind, kept: false, rule, confidence, reasons: [] };
  }
  return { kind: bodyKind(line), kept: true, rule: "body", confidence: 0.8, reasons: [] };
}
