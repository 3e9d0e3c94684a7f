import { patternRule } from "./rule.js";

/** Lines that lead elsewhere. */
export const linkRules = [
  /** Matches "READ MORE: Floods reach the town". Not "Read more books, she told them." */
  patternRule(
    "link-label",
    "read-more",
    0.93,
    260,
    /^(?:read (?:more|also|next|this|full story|the full story)|(?:see|watch|listen|learn|view) (?:also|more)|more ?(?:on|about|from)? ?(?:this)?|also (?:read|see|watch|on [\w ]{2,30})|watch(?: now| live)?|recommended(?: (?:reading|for you))?|don['’]t miss|must[ -]read|in pictures|in pics|click here|full (?:story|coverage)|fact check|explainer) ?[:»>] ?\S/i,
  ),
  /** Matches "Related: The flood in pictures". Not "Related costs rose too." */
  patternRule(
    "related-label",
    "related",
    0.93,
    260,
    /^related(?: (?:articles?|stor(?:y|ies)|news|links?|content|coverage|reading|videos?))? ?[:|»] ?\S/i,
  ),
  /** Matches "Tags: floods, Geneva". Not "Tags were cut off." */
  patternRule(
    "tag-list",
    "related",
    0.93,
    300,
    /^(?:tags?|topics?|filed under|categories|category|posted in|keywords?|labels?|more about|related tags|related topics) ?: ?\S/i,
  ),
  /** Matches "More from Ann Lee" and "See more stories by Bo". Not "More from the fund was needed, he said." */
  patternRule(
    "more-from",
    "related",
    0.9,
    70,
    /^(?:(?:read|see|view) )?(?:all |more )(?:(?:stories|articles|posts|news|coverage|headlines|videos|podcasts) )?(?:from|by|on|in|about) [^.!?]{2,50}$/i,
  ),
  /** Matches "Click here for the full list". Not "He told us to click here and there." */
  patternRule(
    "click-here",
    "read-more",
    0.9,
    200,
    /^(?:please )?(?:click|tap) (?:here|on|to|the|below|through)\b/i,
  ),
  /** Matches "Continue reading the main story". Not "Continue, he said." */
  patternRule("continue-reading", "read-more", 0.95, 120, /^(?:continue|keep) reading\b/i),
  /** Matches "Home > News > Local" and "News » Local". Not "3 > 2". */
  patternRule(
    "breadcrumbs",
    "navigation",
    0.9,
    160,
    /^[A-Z][\w&' ]{1,30}(?: ?[»›>] ?[\w&',:’ -]{2,70}){1,5}$/,
  ),
  /** Matches "3 Comments" and "0 comments". Not "3 comments were cut." */
  patternRule(
    "comment-count",
    "navigation",
    0.95,
    30,
    /^\(?\d{0,6} ?(?:comments?|replies|shares?|views?|likes?|votes?|reads?|letture)\)?$/i,
  ),
  /** Matches "5 min read" and "Wordcount: 717". Not "It took 5 minutes to read." */
  patternRule(
    "reading-time",
    "navigation",
    0.95,
    40,
    /^(?:(?:estimated )?(?:reading|read) time ?:? ?)?(?:\d{1,3} ?-? ?(?:min|mins|minutes?)(?: ?read| to read)|word ?count ?: ?\d{1,6})$/i,
  ),
  /** Matches "Reading time: 4 minutes". Not "Reading time fell." */
  patternRule("reading-time-label", "navigation", 0.95, 40, /^(?:estimated )?read(?:ing)? time ?:? ?\d/i),
  /** Matches "You must be logged in to comment". Not "You must be joking". */
  patternRule(
    "log-in",
    "navigation",
    0.93,
    200,
    /^(?:you (?:must|need to) (?:be )?(?:log|sign|register)|(?:please )?(?:log|sign) in (?:to|or)|already (?:a subscriber|have an account|registered))/i,
  ),
  /** Matches "Please enable JavaScript to view this". Not "The team enables it". */
  patternRule(
    "browser-notice",
    "navigation",
    0.95,
    260,
    /javascript (?:is|to|must|enabled|disabled)|enable javascript|your browser (?:does not|doesn['’]t) support|browser is (?:out of date|not supported)|refresh (?:the|this|your) (?:page|browser)/i,
  ),
  /** Matches "This site is protected by reCAPTCHA". Not "The site is protected by law". */
  patternRule(
    "site-notice",
    "navigation",
    0.95,
    300,
    /recaptcha|(?:we|site|website) uses? cookies|use of cookies|cookie (?:policy|settings|preferences)|(?:privacy (?:policy|notice)|terms of (?:use|service))(?:\W{1,4}(?:and|&|\|)|[^.]{0,30}apply|$)/i,
  ),
];
