import { lineRule, type LineRule, patternRule } from "./rule.js";

/** What programs for mail add to what is sent. */
export const mailRules: readonly LineRule[] = [
  /** Matches "Sent from my iPhone" and "Sent via BlackBerry". Not "Sent from the front, the letter took a year." */
  patternRule({
    name: "sent-from",
    kind: "navigation",
    confidence: 0.93,
    longest: 60,
    openings: "sent get",
    pattern:
      /^(?:Sent (?:from|via|using) (?:my |the )?(?:[A-Z][\w+]{1,16}|i[A-Z]\w{2,8})(?: [\w+]{1,16}){0,4}|Get Outlook for \w{2,10})$/,
  }),
  /** Matches "On Thu, Mar 4, 2021 at 9:12 AM Ann Lee <ann@example.org> wrote:". Not "On Thursday she wrote:". */
  lineRule(
    { name: "mail-answer", kind: "navigation", confidence: 0.95, longest: 160, openings: "on" },
    ({ words, shape }) => shape.numbers >= 3 && /\bwrote:$/.test(words),
  ),
  /** Matches "This e-mail and any attachments are confidential." Not "This email was confidential, she told them." */
  patternRule({
    name: "mail-disclaimer",
    kind: "other",
    confidence: 0.93,
    longest: 900,
    openings: "this the confidentiality",
    pattern:
      /^(?:confidentiality (?:notice|note) ?:|(?:this|the information (?:contained )?in this) (?:e-?mail|email message|message|communication|transmission)(?: message)?,? (?:(?:and|including|with) any|(?:is|are|may be) (?:intended (?:only|solely)|confidential and))\b)/i,
  }),
];
