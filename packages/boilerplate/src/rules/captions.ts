import { lineRule, type LineRule, patternRule } from "./rule.js";

/** What people in pictures do, in the tense of captions. */
const SHOWN =
  /\b(?:walks?|stands?|sits?|speaks?|holds?|poses?|looks?|waves?|gestures?|arrives?|leaves?|listens?|waits?|attends?|carry|carries|watch(?:es)?|gathers?|marches|march|celebrates?|reacts?|smiles?|rides?|runs?|plays?|shoots|throws|catches|drives?|works?|passes|pass|participates?|demonstrates?|protests?|prepares?|inspects?|fills?|lines?|burns?|rises?|flies|fly|testif(?:y|ies)|visits?|greets?|hugs?|kiss(?:es)?|shakes?|is seen|are seen|is shown|are shown|is pictured|are pictured)\b/;

/** A day with its year, as captions of agencies end: "Tuesday, Nov. 19, 2019". */
const DAY_AND_YEAR = /\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d[.,]? ?$/;
/** It is no longer than this. */
const LONGEST_DAY = 24;

/** Words of a story about what somebody said or did, which captions seldom have before their day. */
const TOLD = /["“”]|\b(?:said|says|told|announced|reported|will|would|was|were|had|has|have)\b/;

/** What is shown, where and when: captions without a label or a credit. */
export const captionRules: readonly LineRule[] = [
  /**
   * Matches "A crew looks for a boat on the Elk, Tuesday, March 2, 2021." Not "The crew looked for a boat on March 2,
   * 2021.", and not "The law, which stands since May 3, 2019, was changed."
   */
  lineRule({ name: "caption-dated", kind: "caption", confidence: 0.9, longest: 320 }, ({ words, shape }) => {
    if (shape.numbers < 2 || shape.words < 8 || !shape.startsCapital) return false;
    const day = DAY_AND_YEAR.exec(words.slice(-LONGEST_DAY));
    if (day === null) return false;
    const before = words.slice(0, words.length - day[0].length);
    return SHOWN.test(before) && !TOLD.test(before) && !/\bwhich\b|[.!?] /.test(before);
  }),
  /** Matches "FILE - In this May 3, 2019, file photo, the Elk runs high." Not "In this photo she saw her youth." */
  patternRule({
    name: "caption-file",
    kind: "caption",
    confidence: 0.93,
    longest: 500,
    openings: "file in",
    pattern:
      /^(?:FILE ?[-–—]{1,2} ?\S|In (?:this|an?) (?:[^.!?]{0,60}\b(?:file|handout|pool|courtroom|combination|satellite|booking) (?:photo|image|picture|sketch|frame|combo)\b|(?:undated |aerial |grab |still )?(?:photo|image|picture|frame grab|video grab)(?: (?:taken|provided|released|made) (?:from|by|on)\b|,? (?:taken|provided|released) )))/,
  }),
  /** Matches "From left, Ann Lee and Bo Diaz at the pier." Not "From left to right the lamps went out." */
  patternRule({
    name: "caption-from-left",
    kind: "caption",
    confidence: 0.9,
    longest: 320,
    openings: "from clockwise left l",
    pattern:
      /^(?:(?:from|clockwise from) (?:(?:the )?(?:top )?left|(?:the )?(?:top )?right|top)(?: to right)? ?[,:] ?|(?:left|l) (?:to|-) (?:right|r) ?[,:(] ?)["“‘]?[A-Z]/i,
  }),
];
