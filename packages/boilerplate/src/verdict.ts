import type { AssessedLine } from "./assess-line.js";
import type { Reason, RegionKind } from "./types.js";

/** What is thought of a line: what it is, and whether it belongs to the body. */
export interface Verdict {
  readonly kind: RegionKind;
  readonly kept: boolean;
  readonly rule: string;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** A line with its verdict. */
export interface Judged {
  readonly line: AssessedLine;
  readonly verdict: Verdict;
}
