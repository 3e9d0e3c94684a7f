import { Telling, WordClass } from "../en/word-classes.js";
import { lineRule, type LineRule, patternRule } from "./rule.js";

/** How an offer ends: "Cancel anytime." */
const TERMS_END =
  /\b(?:cancel any ?time|cancel at any time|renews automatically|billed (?:monthly|annually|yearly)|(?:T&Cs|terms) apply)\W{0,3}$/i;
const PRICE = /\bfree\b|[£$€₹] ?\d/i;

/** Who may read on, what it costs, and what the paper sends by mail. */
export const subscriptionRules: readonly LineRule[] = [
  /** Matches "This is a subscriber-only story." and "You have 2 free articles left." Not "This is a members' club." */
  patternRule({
    name: "paywall-notice",
    kind: "newsletter",
    confidence: 0.95,
    longest: 260,
    openings: "this you you've to subscribe sign log register only become",
    pattern:
      /^(?:this (?:(?:is an? |article is |story is |content is )(?:exclusive )?(?:subscriber|premium|member)s?[- ](?:only|exclusive)|(?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:\w+ )?(?:subscribers|members))|you(?:['’]ve| have) (?:read|reached|used|\d{1,2}|one|two|three|no) (?:\w+ ){0,5}(?:free|complimentary|remaining) (?:articles?|stories)|to (?:continue|keep) (?:reading|enjoying)\b|to (?:read|see|view|access|unlock) (?:the (?:rest|full|whole|remainder)|more|this|all)\b[^.!?,]{0,50},? (?:please )?(?:subscribe|sign (?:up|in)|register|log in|become)\b|(?:subscribe|sign in|sign up|log in|register)(?: now)? to (?:continue|keep|read|unlock|access)\b|only (?:subscribers|members) can)/i,
  }),
  /** Matches "Get unlimited digital access" and "Create your free account". Not "Get access to the quay, he told them." */
  patternRule({
    name: "access-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 120,
    openings: "get create unlimited unlock start enjoy cancel try",
    pattern:
      /^(?:(?:get|unlock|enjoy|start) (?:your )?(?:unlimited|full|complete|free|all[- ]access|digital)(?: digital)? (?:access|trial|subscription|account)|create (?:a|an|your) (?:free )?account|unlimited (?:digital )?access|cancel (?:any ?time|at any time)|try (?:it )?(?:free )?for (?:free|\d{1,2} (?:days|weeks|months)))\b[^.!?]{0,60}\W?$/i,
  }),
  /** Matches "Download the free Acme app. Sign up for alerts." Not "Download the plan of the app, he told them." */
  patternRule({
    name: "app-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 200,
    openings: "download get install",
    pattern:
      /^(?:Download|DOWNLOAD|Get|GET|Install) (?:the|our|THE|OUR) (?:(?:free|new|official|mobile|news|\p{Lu}[\w&.'’-]{0,20}) ){0,5}(?:[Aa]pp|APP)\b(?:[.!]? ?(?:$|\||[A-Z]\w+ up\b)| [^.!?]{0,60}\b(?:today|now|here|store|Store|Play|free|alerts)\W{0,2}$)/u,
  }),
  /** Matches "The Herald needs you! Chip in $5." Not "They were asked to chip in $5." */
  patternRule({
    name: "donation-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 260,
    telling: Telling.giving,
    needs: WordClass.invitation | WordClass.reader,
    pattern:
      /(?:^|[.!?:] )(?:Please )?(?:[Cc]hip in|[Dd]onate|[Pp]itch in|[Cc]ontribute)(?: [^\s.!?]{1,12}){0,4} ?(?:[$£€₹] ?\d{1,5}|today|now)\W{0,3}$/,
  }),
  /** Matches "$1 for 6 months". Not "$1 for 6 eggs". */
  patternRule({
    name: "subscription-price",
    kind: "newsletter",
    confidence: 0.93,
    longest: 60,
    pattern:
      /^(?:(?:only|just|from|then) )?[£$€₹] ?\d{1,4}(?:\.\d\d)? ?(?:for|an?|per|\/) ?(?:the |your )?(?:first )?(?:\d{1,2} )?(?:weeks?|months?|mo|years?)(?: (?:only|trial))?$/i,
  }),
  /** Matches "Free for 1 month, then £9.99 a month. Cancel anytime." Not "They may cancel at any time, she said." */
  lineRule(
    { name: "offer-terms", kind: "newsletter", confidence: 0.93, longest: 260 },
    ({ words, shape }) => shape.numbers > 0 && TERMS_END.test(words.slice(-32)) && PRICE.test(words),
  ),
  /** Matches "A weekly digest of the best of our coverage." Not "A weekly digest of the council's work." */
  patternRule({
    name: "digest-line",
    kind: "newsletter",
    confidence: 0.93,
    longest: 160,
    needs: WordClass.writer,
    pattern:
      /^(?:[A-Z]\w{2,9}days? ?[.:] ?)?(?:A|The|Our|Your) (?:daily|weekly|monthly|regular|morning|evening) (?:digest|round-?up|selection|guide|briefing|look|dose) (?:of|to|at) (?:the best of |all )?our\b[^.!?]{1,60}\W?$/,
  }),
  /** Matches "Sign up for The Tide, our weekly look at the coast". Not "Sign up for the race, he told them." */
  patternRule({
    name: "named-newsletter",
    kind: "newsletter",
    confidence: 0.93,
    longest: 260,
    openings: "sign get",
    pattern:
      /^\W{0,2}(?:[Ss]ign up (?:for|to)|Get) (?:The )?[A-Z][^.!?]{1,60}, (?:our|an?|the) (?:\w+ ){0,3}(?:newsletter|look|guide|round-?up|briefing|digest|e-?mail|update|bulletin)\b|^Get our [^.!?]{2,60} (?:e-?mail|newsletter)\b[^.!?]{0,30}$/,
  }),
  /** Matches "Start your day with the morning's top news". Not "Start your day with a swim, the doctor said." */
  patternRule({
    name: "morning-news-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 160,
    openings: "start get catch stay read for don't don",
    pattern:
      /^(?:start your (?:day|morning|week|evening)|don['’]t miss(?: out on)?(?: the)? (?:latest|top)|(?:get|catch|read|find|for)(?: up)?(?: on)?(?: all)?(?: of)?(?: the)?(?: day['’]s)? (?:latest|live|top|breaking|current|morning['’]s)|stay (?:updated|informed|up to date|on top of)|get (?:current|latest) updates)\b[^.!?]{1,90}\b(?:news|headlines|updates|stories)\b(?:(?! (?:that|which|said|was|were|had)\b)[^.!?]){0,60}\W?$/i,
  }),
  /** Matches "Sign up to First Edition". Not "Sign up to sail", and not "Sign up for May the third, he said." */
  patternRule({
    name: "sign-up-line",
    kind: "newsletter",
    confidence: 0.93,
    longest: 80,
    openings: "sign",
    pattern: /^Sign up (?:to|for) (?:[A-Z][\w'’&-]{0,20}(?: |$)){1,6}$/,
  }),
  /** Matches "The week at sea in our newsletter. Sign up here." Not "Her newsletter told them where to sign up." */
  patternRule({
    name: "sign-up-end",
    kind: "newsletter",
    confidence: 0.95,
    longest: 320,
    telling: Telling.mailing,
    needs: WordClass.page,
    pattern: /\b(?:newsletters?|inbox|e-?mails?)\b[^\n]{1,120}\bsign up (?:here|now|today|below)\W{0,3}$/i,
  }),
  /** Matches "By signing up, you agree to our terms." Not "By signing up early they got seats." */
  patternRule({
    name: "consent-notice",
    kind: "newsletter",
    confidence: 0.95,
    longest: 500,
    openings: "by email e",
    pattern:
      /^(?:e-?mail )?by (?:signing|subscribing|clicking|continuing|submitting|registering|providing|entering|checking|using)\b[^.]{1,120}\b(?:you|i)(?:['’]re| are)? (?:agree|accept|consent|acknowledge|confirm)/i,
  }),
  /** Matches "You may unsubscribe at any time." Not "He may unsubscribe his mother." */
  patternRule({
    name: "unsubscribe-notice",
    kind: "newsletter",
    confidence: 0.95,
    longest: 260,
    openings: "you unsubscribe was forwarded to don't if update manage",
    pattern:
      /^(?:you (?:can|may) (?:unsubscribe|opt out)|unsubscribe\b[^.!?]{0,80}$|was this (?:e-?mail|newsletter) forwarded|forwarded this (?:e-?mail|newsletter)\?|you(?:['’]re| are)? (?:received|receiving|getting) this (?:e-?mail|newsletter)|(?:update|manage) (?:your )?(?:e-?mail )?preferences)/i,
  }),
  /** Matches "Enjoying this story? Subscribe for more." Not "Enjoying this summer? Many are not." */
  patternRule({
    name: "liked-it-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 260,
    openings: "enjoying enjoy enjoyed like liked liking love loved",
    pattern:
      /^(?:enjoy(?:ing|ed)?|lik(?:e|ing|ed)|loved?) (?:this (?:story|article|post|piece|column)|what you(?:['’]re| are)? read(?:ing)?|our (?:reporting|journalism|coverage))\?/i,
  }),
  /** Matches "Your subscription makes stories like this possible." Not "Your support, she told the crowd, made it possible." */
  patternRule({
    name: "reader-support",
    kind: "newsletter",
    confidence: 0.93,
    longest: 260,
    openings: "your we our",
    pattern:
      /^your (?:subscription|support|membership|donation|contribution)s? (?:makes?|helps?|funds?|supports?|allows?|keeps?)\b[^.!?]{1,60}\b(?:stor(?:y|ies)|journalis[mt]s?|reporting|newsroom|news|us|work)\b|^(?:we|our (?:newsroom|journalism|work)) (?:rely|relies|depends?) on (?:readers|your|the support|subscribers|members)/i,
  }),
  /** Matches "We and our partners store and access information on a device." Not "We and our partners lost the case." */
  patternRule({
    name: "consent-banner",
    kind: "navigation",
    confidence: 0.95,
    longest: 700,
    openings: "we this our with if",
    pattern:
      /^(?:we|our|with your (?:agreement|consent))\b[^.]{1,60}\bpartners (?:may )?(?:store|use|process|access)\b[^.]{1,80}\b(?:information|data|cookies|identifiers)\b|^we (?:value|care about|respect) your privacy\b/i,
  }),
  /** Matches "Hear more in our podcast, wherever you get your podcasts." Not "She makes podcasts, and gets few hearers." */
  lineRule(
    {
      name: "podcast-call",
      kind: "related",
      confidence: 0.93,
      longest: 300,
      telling: Telling.podcast,
      needs: WordClass.invitation | WordClass.writing,
    },
    ({ words, shape }) =>
      shape.words >= 2 &&
      (/\bwherever you (?:get|listen to|find) (?:your )?podcasts\b/i.test(words) ||
        /^\W{0,2}(?:subscribe|listen|download|follow)(?: (?:on|via|now|here|to (?:the|our) (?:podcast|show)(?: on)?))?\W{1,3}(?:apple|itunes|spotify|google podcasts?|stitcher|soundcloud|rss)\b/i.test(
          words,
        )),
  ),
];
