import { Telling, WordClass } from "../en/word-classes.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

// Most lines have none of these words: to look for one first costs a tenth of what the pattern does.
const OWN_VIEWS =
  /(?:^|[.!?] )(?:the |all |any )?(?:views|opinions) expressed (?:here |in this \w+ )?(?:are|is) (?:solely |entirely )?(?:his|her|their|my|the (?:author|writer)['’]s) own\W{0,2}$/i;
const TRANSCRIPT =
  /^.{0,40}\btranscripts? (?:are|is|was|were|has been) (?:created|produced|generated|provided|auto-generated)\b[^.!?]{1,80}\b(?:deadline|contractor|automatically|software|speech recognition|machine)\b/i;

/** What a page says of a story: where it comes from, when it was changed, whose views it holds. */
export const provenanceRules: readonly LineRule[] = [
  /**
   * Matches "This story was first published on Aug. 14. It was updated on Aug. 15 to correct a name." Not "This story
   * was updated by every teller, to please every hearer."
   */
  patternRule({
    name: "changes-note",
    kind: "correction",
    confidence: 0.9,
    longest: 500,
    openings: "this a an",
    pattern:
      /^(?:this|an? (?:earlier|previous|original) version of this) (?:article|story|post|piece|report) (?:was|has been) (?:(?:first|originally) )?(?:published|posted) [^!?]{0,40}\d[^!?]{1,60}\b(?:updated|corrected|amended|clarified|revised)\b/i,
  }),
  /** Matches "This article originally appeared in The Acme." Not "This story first made him smile." */
  patternRule({
    name: "reprint-note",
    kind: "copyright",
    confidence: 0.9,
    longest: 400,
    openings: "this a first",
    pattern:
      /^(?:(?:this|a version of this) (?:article|story|post|piece|essay|column|report)(?: was| has been)? (?:(?:originally|first) (?:appeared|published|posted|ran|printed)|appears? in print|appeared in the)|first published ?:)\b/i,
  }),
  /** Matches "Alle Rechte vorbehalten." and "Tous droits réservés". Not "Alle Rechte sind teuer." */
  patternRule({
    name: "foreign-rights",
    kind: "copyright",
    confidence: 0.95,
    longest: 160,
    openings: "alle tous todos tutti",
    pattern:
      /^(?:alle rechte(?:n voorbehouden| vorbehalten)|tous droits (?:de reproduction )?réservés|todos (?:los derechos reservados|os direitos reservados)|tutti i diritti (?:sono )?riservati)[^!?]{0,100}$/i,
  }),
  /** Matches "Our Standards: The Acme Trust Principles." Not "Our standards are high, she said." */
  patternRule({
    name: "standards-line",
    kind: "navigation",
    confidence: 0.95,
    longest: 120,
    openings: "our",
    pattern: /^our (?:standards|principles|ethics|code)(?: (?:and )?\w+)? ?: ?[A-Z]/i,
  }),
  /** Matches "Correction: An earlier version misspelt a name." Not "Correction officers walked out." */
  patternRule({
    name: "correction-note",
    kind: "correction",
    confidence: 0.5,
    longest: 700,
    openings:
      "correction corrections clarification clarifications update updates editor editors editor's note notes an a this",
    pattern:
      /^(?:\W{0,3}(?:corrections? (?:&|and) clarification|correction|clarification|update|editor['’]?s['’]? note|note to readers)s?(?: \([^)]{1,40}\))? ?[:—–-]|(?:an|a) (?:earlier|previous) version of th(?:is|e)|this (?:story|article|post|report|piece|headline) (?:has been|was|is being) (?:updated|corrected|amended|edited|changed|first|originally))/i,
  }),
  /** Matches "The opinions expressed here are her own." Not "The opinions expressed in the hall were loud." */
  patternRule({
    name: "opinions-notice",
    kind: "other",
    confidence: 0.8,
    longest: 420,
    openings: "the opinions views any disclaimer this",
    pattern:
      /^(?:(?:disclaimer|note)\W{1,3})?(?:the |any )?(?:opinions|views)(?: (?:and|or) (?:opinions|views))?(?: and \w+)? expressed\b[^.]{1,90}\b(?:(?:his|her|their|my) own|of the (?:authors?|writers?|contributors?)|the author['’]s|(?:not|solely|necessarily) (?:necessarily )?(?:reflect|represent|those|of)|do not)/i,
  }),
  /** Matches "(Disclaimer: Views are personal.)" Not "Views are personal things." */
  patternRule({
    name: "personal-views",
    kind: "other",
    confidence: 0.93,
    longest: 260,
    openings: "disclaimer views the opinions",
    pattern:
      /^\W{0,2}(?:disclaimer ?: ?)?(?:the )?(?:views|opinions)(?: expressed)? (?:are|is) (?:strictly |purely |solely )?personal(?:[.)]|$|,? and do(?:es)? not\b)/i,
  }),
  /** Matches "Ann Lee keeps bees. The views expressed are her own." Not "She told them that the views expressed are her own." */
  lineRule(
    { name: "own-views", kind: "other", confidence: 0.8, longest: 400, telling: Telling.disclaimer },
    ({ words }) => words.includes(" expressed ") && OWN_VIEWS.test(words),
  ),
  /** Matches "(This story has not been edited by staff and comes from a syndicated feed.)". Not "This story has not been told." */
  patternRule({
    name: "syndicated-note",
    kind: "other",
    confidence: 0.95,
    longest: 300,
    openings: "this except disclaimer",
    pattern:
      /^\W{0,2}(?:disclaimer ?: ?)?(?:except for the headline, )?this (?:story|article|report|copy|content|post) (?:has not been|was not|is|has been) [^.!?]{0,60}\b(?:edited|auto-?generated|published|generated)\b[^.!?]{1,80}\b(?:staff|syndicated|news ?feed|agency feed|wire feed|wire agency)\b/i,
  }),
  /** Matches "Acme transcripts are created on a rush deadline by a contractor." Not "The transcripts are created by hand." */
  lineRule(
    { name: "transcript-notice", kind: "other", confidence: 0.95, longest: 500, telling: Telling.disclaimer },
    ({ words }) => words.includes("ranscript") && TRANSCRIPT.test(words),
  ),
  /** Matches "THIS IS A RUSH TRANSCRIPT. THIS COPY MAY BE UPDATED." Not "This is a transcript of the tapes, he said." */
  patternRule({
    name: "rush-transcript",
    kind: "other",
    confidence: 0.95,
    longest: 400,
    openings: "this",
    pattern: /^this is a rush transcript\b/i,
  }),
  /** Matches "The Acme is not responsible for the content of external sites." Not "He is not responsible for it." */
  lineRule(
    { name: "external-sites", kind: "navigation", confidence: 0.95, longest: 160 },
    ({ words, shape }) => shape.words <= 18 && words.includes("not responsible for the content of external"),
  ),
  /** Matches "The Acme receives support from a foundation." Not "The town receives support from the county." */
  patternRule({
    name: "funding-note",
    kind: "other",
    confidence: 0.93,
    longest: 500,
    needs: WordClass.agency,
    pattern:
      /^The [A-Z][\w ]{1,40} receives? (?:financial |funding )?(?:support|funding) from\b[^\n]{1,300}\b(?:solely )?responsible for\b/,
  }),
  /** Matches "Court File No. CV-19-0442" and "Case #2019-114". Not "Case No. 4 was the worst." */
  patternRule({
    name: "file-number",
    kind: "other",
    confidence: 0.9,
    longest: 60,
    openings: "court case file docket reference ref document doc",
    pattern:
      /^(?:court |case |file |docket |reference |ref |document |doc )(?:file |case |docket )?(?:no|nos|number|ref|id)?[.:]? ?#? ?:?(?=[A-Z\d./:-]{0,24}\d)[A-Z\d][A-Z\d./:-]{2,24}$/i,
  }),
  /** Matches "LIVE – Updated at 16:40". Not "Live updates were sent." */
  patternRule({
    name: "live-stamp",
    kind: "published",
    confidence: 0.95,
    longest: 60,
    openings: "live",
    pattern: /^live\W{1,4}(?:last )?updated\b[^.!?]{0,40}$/i,
  }),
  /** Matches "Published in the Harbour Times on May 4, 2019". Not "Published in May, it sold well." */
  patternRule({
    name: "published-in",
    kind: "published",
    confidence: 0.93,
    longest: 120,
    openings: "published",
    pattern:
      /^published (?:in|by) (?:the )?[^.!?]{3,60} (?:on|from) (?:\w{3,9}\.? \d{1,2}|\d{1,2}\.? \w{3,9}),? \d{4}(?: ?(?:to|-|–) [^.!?]{3,24})?\.?$/i,
  }),
];
