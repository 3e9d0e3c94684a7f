import { setOf } from "../symbols.js";

// What the words near a bare "June" or "Friday" say about whether that is behind or ahead.

export const PAST_CLUES = /* @__PURE__ */ setOf(
  "was|were|had|did|been|said|told|reported|announced|called|made|took|went|came|fell|rose|began|started|ended|died|killed|happened|occurred|held|closed|opened|won|lost|became|found|sent|gave|got|since|ago|last|earlier|previous|yesterday|former|after|recent|recently|broke|brought|bought|built|caught|chose|drew|drove|fought|flew|grew|heard|kept|knew|led|met|paid|ran|saw|sold|shot|sank|spent|spoke|stood|struck|threw|wrote|sat|left",
);
export const FUTURE_CLUES = /* @__PURE__ */ setOf(
  "would|could|should|may|might|can|plan|plans|planned|planning|expect|expects|set|coming|next|start|take|deadline|tomorrow|intends|intend|hopes|hope|aims|aim|wants|want|seeks|proposed|forecast|forecasts|predicts|predicted|soon|ahead|future|if|election|elections|expire|expires|tentatively|pending|promised|payable|mature|matures|maturing|redeemable|effective",
);
/** Words that hardly ever stand with what is behind. */
export const SURELY_FUTURE = /* @__PURE__ */ setOf(
  "will|wont|shall|due|until|till|scheduled|slated|upcoming",
);
/** Verbs that in the present tense speak of what is planned: "Her side play Athletic on Wednesday". */
export const PLANS = /* @__PURE__ */ setOf(
  "begin|begins|starts|takes|opens|resumes|play|plays|meet|meets|face|faces|host|hosts|travel|travels|expected",
);
/** Verbs whose bare form behind them is still to come when they are said: "it would open on Friday". */
export const MODALS = /* @__PURE__ */ setOf("would|could|might|may|should");
/** What is expected "to" be done, or "for" a day, was still to come then. */
export const EXPECTED = /* @__PURE__ */ setOf(
  "expected|forecast|predicted|planned|scheduled|set|likely|vowed|promised|pledged|intended|intends|plans|hopes|wants|aims|expects|poised|booked|tipped|meant",
);
/** With these a sentence asks for something: "Call me on Friday". */
export const REQUESTS = /* @__PURE__ */ setOf(
  "call|come|join|see|meet|tune|bring|please|lets|dont|visit|register",
);
