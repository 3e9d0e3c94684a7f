import { type Entity, isTold } from "./entity.js";
import type { Draft } from "../joining/join-parts.js";
import type { Mention } from "./mention.js";

/** How sure it is, by the rule that found them, that words are a quotation of whoever is mentioned with them. */
const BY_RULE: readonly (readonly [share: number, rules: string])[] = [
  [0.95, "marks-before-cue marks-before-cue-split colon-after-cue headline-colon interview-turn signed"],
  [0.75, "colon-after-any-verb colon-without-verb marks-after-any-verb name-and-colon"],
  [0.7, "infinitive marks-in-phrase noun-cue object request"],
  [0.65, "marks-without-cue paragraph-in-marks"],
];
const SHARES = /* @__PURE__ */ new Map(
  BY_RULE.flatMap(([share, rules]) => rules.split(" ").map((rule) => [rule, share])),
);
/** Of a clause, or of words in marks behind a verb: where the verb means nothing but to say, and where it may mean more. */
const SAID = 0.9;
const REPORTED = 0.8;
const SAYING = /^(?:sa(?:id|ys?)|add(?:s|ed)|told|tells|wrote|tweeted|accord)/i;

/** Words that nothing claims: there is neither a verb nor anybody mentioned. */
const UNCLAIMED = 0.3;
/** A mention that stands for nobody known, such as "he" before any name; or a verb whose subject is out of sight. */
const UNRESOLVED = 0.65;
const FAR_PRONOUN = 0.85;
const PRONOUN = 0.95;
/** "the senator", of whom the text says that he is one; and "the tycoon", who was just spoken of. */
const DESCRIBED = 0.95;
const BY_NAMED = 0.85;
/** A name that nothing explains, or that two have. */
const BARE_NAME = 0.9;
/** How many sentences back is near. */
const NEAR = 1;

/** A paragraph that only goes on quoting. */
const CONTINUED = 0.65;

/** How sure a quotation is, from 0 to 1 in twentieths; `mention` is how the text mentions its speaker. */
export function confidenceOf(
  draft: Draft,
  cue: string,
  entity: Entity | null,
  mention: Mention | null,
): number {
  const share = SHARES.get(draft.rule) ?? (SAYING.test(cue) ? SAID : REPORTED);
  const isClaimed = cue !== "" || (draft.attribution?.subject ?? null) !== null;
  const who = entity === null ? (isClaimed ? UNRESOLVED : UNCLAIMED) : sureOf(entity, mention);
  return inTwentieths(share * who);
}

export const continuedConfidence = (confidence: number): number => inTwentieths(CONTINUED * confidence);

const inTwentieths = (share: number): number => Math.round(20 * share) / 20;

/** How sure it is that a mention stands for an entity. */
function sureOf(entity: Entity, mention: Mention | null): number {
  if (mention?.type === "pronoun") return entity.since > NEAR ? FAR_PRONOUN : PRONOUN;
  if (mention?.type === "common" && mention.sameAs === null)
    return !entity.named || isTold(entity, mention.noun) ? DESCRIBED : BY_NAMED;
  const isBare = entity.kind === "unknown" && entity.named && entity.gender === null;
  return isBare || (entity.isShared && mention?.isFull !== true) ? BARE_NAME : 1;
}
