import type { Line } from "../line.js";
import { hashWord } from "../model/words.js";
import type { RegionKind } from "../types.js";
import { captionRules } from "./captions.js";
import { creditRules } from "./credit.js";
import { deskRules } from "./desk.js";
import { datelineRules } from "./dateline.js";
import { furnitureKind } from "./furniture.js";
import { linkRules } from "./links.js";
import { mailRules } from "./mail.js";
import { menuRules } from "./menus.js";
import { noticeRules } from "./notices.js";
import { playerRules } from "./players.js";
import { provenanceRules } from "./provenance.js";
import { releaseRules } from "./releases.js";
import { isLookedAt, type LineRule } from "./rule.js";
import { signatureRules } from "./signature.js";
import { subscriptionRules } from "./subscription.js";

/** Every rule about single lines, the surest claim first. */
const lineRules: readonly LineRule[] = [
  ...signatureRules,
  ...deskRules,
  ...releaseRules,
  ...mailRules,
  ...datelineRules,
  ...noticeRules,
  ...provenanceRules,
  ...subscriptionRules,
  ...linkRules,
  ...menuRules,
  ...playerRules,
  ...creditRules,
  ...captionRules,
];

/** The rules that a line with a first word may match, in order; under 0 those that ask for no first word. */
const rulesByOpening: ReadonlyMap<number, readonly LineRule[]> = /* @__PURE__ */ indexRules();

function indexRules(): Map<number, readonly LineRule[]> {
  const index = new Map<number, readonly LineRule[]>([
    [0, lineRules.filter(({ openings }) => openings === null)],
  ]);
  for (const word of new Set(lineRules.flatMap(({ openings }) => openings ?? []))) {
    const rules = lineRules.filter(({ openings }) => openings?.includes(word) ?? true);
    index.set(hashWord(word), rules);
  }
  return index;
}

function rulesFor({ shape }: Line): readonly LineRule[] {
  const opening = shape.firstWord < shape.lastWord ? shape.columns.hashes[shape.firstWord] : 0;
  return rulesByOpening.get(opening) ?? rulesByOpening.get(0) ?? lineRules;
}

/** The rule that a line matches and what it says of the line. */
export interface RuleMatch {
  readonly rule: string;
  readonly kind: RegionKind;
  readonly confidence: number;
}

/** A rule at least this sure decides by itself; below it is a hint. */
const CERTAIN = 0.9;

/** Does a rule strip the line by itself? */
export const isCertain = (match: RuleMatch | null): boolean => match !== null && match.confidence >= CERTAIN;

/** No rule looks at lines longer than this. */
const LONGEST = 900;

/** What the surest rule says of a line, or null when none matches. */
export function matchRules(line: Line): RuleMatch | null {
  if (line.words.length > LONGEST) return null;
  const furniture = furnitureKind(line.words);
  if (furniture !== null) return { rule: "page-furniture", kind: furniture, confidence: 0.95 };
  let hint: RuleMatch | null = null;
  for (const rule of rulesFor(line)) {
    if (!isLookedAt(rule, line) || !rule.matches(line)) continue;
    const match = { rule: rule.name, kind: rule.kind, confidence: rule.confidence };
    if (rule.confidence >= CERTAIN) return match;
    hint ??= match;
  }
  return hint;
}
