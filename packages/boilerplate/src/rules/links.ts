import { Telling, WordClass } from "../en/word-classes.js";
import { LineEnd, Sign } from "../shape.js";
import { isLabelledSentence, isReported, lineRule, patternRule } from "./rule.js";

const LINK_LABEL =
  /^[[(]?(?:read(?: (?:more|also|next|this|full story|the full story))?|(?:dig|go) deeper|(?:see|watch|listen|learn|view) (?:also|more)|also|listen|more ?(?:on|about|from)? ?(?:this)?|also (?:read|see|watch|on [\w ]{2,30})|watch(?: now| live)?|recommended(?: (?:reading|for you))?|don['’]t miss|must[ -]read|in pictures|in pics|click here|full (?:story|coverage)|fact check|explainer|explained) ?[:»>|] ?\S/i;
const CLICK_HERE =
  /^(?:please )?(?:click|tap) (?:here|below|through|to (?:read|view|see|watch|listen|subscribe|sign|tweet|share|enlarge|expand|play|join|download)|(?:on )?the (?:image|photo|picture|video|button|headline|arrow)s?)\b/i;
const RELATED_LABEL =
  /^related(?: (?:articles?|stor(?:y|ies)|posts?|news|links?|content|coverage|reading|videos?|recipes?))? ?[:|»] ?\S/i;

const SPACE = 0x20;

/** Is the second half of the words, behind a space, the first once more? */
function isDoubled(words: string): boolean {
  const half = (words.length - 1) / 2;
  return (
    words.charCodeAt(half) === SPACE &&
    words.charCodeAt(0) === words.charCodeAt(half + 1) &&
    words.slice(0, half) === words.slice(half + 1)
  );
}

/** Lines that lead elsewhere. */
export const linkRules = [
  /** Matches "READ MORE: Floods reach the town" and "[Read: Ferry lost]". Not "Read more books, she told them.", and not "Read: the law is clear." */
  lineRule(
    {
      name: "link-label",
      kind: "read-more",
      confidence: 0.93,
      longest: 260,
      openings:
        "read see watch listen learn view also more recommended don don't must in click full fact explainer explained dig go",
    },
    ({ words }) => LINK_LABEL.test(words) && !isLabelledSentence(words),
  ),
  /** Matches "[ Pier to close for two summers, council says ]", a link between paragraphs. Not "[ Laughter ]". */
  patternRule({
    name: "bracketed-link",
    kind: "related",
    confidence: 0.93,
    longest: 220,
    pattern: /^\[ (?:[^\s[\]]{1,30} ){4,30}\]$/,
  }),
  /** Matches "example.org/news/1021" alone on its line, which may be an item of a list. Not "and/or", and not "3/4". */
  patternRule({
    name: "lone-link",
    kind: "navigation",
    confidence: 0.7,
    longest: 260,
    signs: Sign.stroke,
    pattern: /^(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,6}\/[\w/.?=&%#~+-]{2,200}$/,
  }),
  /** Matches "Related: The flood in pictures". Not "Related costs rose too.", and not "Related: the two had never met." */
  lineRule(
    { name: "related-label", kind: "related", confidence: 0.93, longest: 260, openings: "related" },
    ({ words }) => RELATED_LABEL.test(words) && !isLabelledSentence(words),
  ),
  /** Matches "Tags: floods, Geneva". Not "Tags were cut off." */
  patternRule({
    name: "tag-list",
    kind: "related",
    confidence: 0.93,
    longest: 300,
    openings:
      "tag tags topic topics filed categories category posted keyword keywords label labels more related",
    pattern:
      /^(?:tags?|topics?|filed under|categories|category|posted in|keywords?|labels?|more about|related tags|related topics) ?: ?\S|^posted in [^.!?]{2,80}\|/i,
  }),
  /** Matches "More from Ann Lee" and "See more stories by Bo". Not "More from the fund was needed, he said." */
  patternRule({
    name: "more-from",
    kind: "related",
    confidence: 0.9,
    longest: 70,
    openings: "read see view all more",
    pattern:
      /^(?:(?:read|see|view) )?(?:all |more )(?:(?:stories|articles|posts|news|coverage|headlines|videos|podcasts) )?(?:from|by|on|in|about) [^.!?]{2,50}$/i,
  }),
  /** Matches "MORE HIGH SCHOOL SPORTS" and "More local news". Not "More news came on Friday." */
  patternRule({
    name: "more-heading",
    kind: "related",
    confidence: 0.9,
    longest: 50,
    openings: "more",
    pattern:
      /^more (?:in )?(?:[\w&'’-]{2,16} ){0,3}(?:news|sports?|stories|coverage|headlines|opinion|politics|business|videos|obituaries|columns)$/i,
  }),
  /** Matches "Most read in Showbiz" and "Top stories in Sport" above a list of links. Not "Most read in bed, the survey found." */
  patternRule({
    name: "most-read-in",
    kind: "related",
    confidence: 0.9,
    longest: 40,
    openings: "most top latest",
    pattern:
      /^(?:(?:Top|TOP|Latest|LATEST) (?:[Ss]tories|STORIES)|Most (?:Read|read|Viewed|viewed|Shared|shared|Watched|watched)|MOST (?:READ|VIEWED|SHARED|WATCHED)) (?:[Ii]n|IN|[Oo]n|ON) \p{Lu}[\p{L}& ]{2,24}$/u,
  }),
  /** Matches "Follow live updates here." Not "Follow the updates here, he told them, and you will sleep no more." */
  patternRule({
    name: "live-call",
    kind: "read-more",
    confidence: 0.93,
    longest: 90,
    openings: "follow get see read find",
    pattern:
      /^(?:follow|get|see|read|find) (?:all )?(?:of )?(?:the |our )?(?:live|latest|rolling) (?:updates?|coverage|blog|news)[\w ]{0,30} (?:here|in our live ?blog)\W{0,2}$/i,
  }),
  /** Matches "pic.twitter.com/a1b2c3" and "https://t.co/a1b2c3" alone on their lines. Not "She put it on t.co/a1b2c3." */
  patternRule({
    name: "post-link",
    kind: "share",
    confidence: 0.95,
    longest: 60,
    signs: Sign.stroke,
    pattern:
      /^(?:https?:\/\/)?(?:pic\.(?:twitter|x)\.com|t\.co|bit\.ly|buff\.ly|ow\.ly)\/[\w-]{3,30}(?:…|\.{3})?$/,
  }),
  /** Matches "Click here for the full list". Not "Click the link above so that you can:", a step of a guide, and not "Click here, the mail said." */
  lineRule(
    {
      name: "click-here",
      kind: "read-more",
      confidence: 0.9,
      longest: 200,
      openings: "please click tap",
    },
    ({ words }) => CLICK_HERE.test(words) && !isReported(words),
  ),
  /** Matches "For all of the results, click here." Not "They told us to click here and there." */
  patternRule({
    name: "click-here-end",
    kind: "read-more",
    confidence: 0.9,
    longest: 160,
    needs: WordClass.invitation,
    pattern: /\bclick(?:ing)? here(?: (?:to|for) [^.!?]{1,60})?\W{0,3}$/i,
  }),
  /** Matches "On example.org: The pier in pictures". Not "On example.org he wrote of it." */
  patternRule({
    name: "on-site-label",
    kind: "read-more",
    confidence: 0.93,
    longest: 200,
    openings: "on from via at",
    pattern: /^(?:on|from|via|at) (?:[\w-]{1,40}\.){1,3}[a-z]{2,6} ?: ?\S/i,
  }),
  /** Matches "Listen: https://example.org/1". Not "He wrote it at https://example.org/1." */
  patternRule({
    name: "address-label",
    kind: "read-more",
    confidence: 0.8,
    longest: 120,
    signs: Sign.stroke,
    pattern: /^[\p{L}\d &'’-]{2,30}: ?https?:\/\/\S+$/u,
  }),
  /** Matches "Leggi anche: Il molo" and "Lesen Sie auch: Das Boot". Not "Lire aussi les vieux livres est un plaisir." */
  patternRule({
    name: "foreign-link-label",
    kind: "read-more",
    confidence: 0.93,
    longest: 200,
    openings:
      "leia lire à leggi lesen lea читайте mehr lees veja ver auch weiterlesen vedi publicidad publicidade werbung anzeige",
    pattern:
      /^\(?(?:leia (?:também|mais|tambem)|(?:à )?lire (?:aussi|également)|leggi anche|lesen sie auch|lea también|lea tambien|читайте также|mehr zum thema|lees ook|veja também|ver también|auch interessant|weiterlesen|vedi anche|publicidad|publicidade|werbung|anzeige)(?: ?[:»>] ?\S| su: )/i,
  }),
  /** Matches "Tempo de leitura: 2 minutos" and "Lesezeit: 3 Minuten". Not "Lesezeit ist Lebenszeit." */
  patternRule({
    name: "foreign-reading-time",
    kind: "navigation",
    confidence: 0.95,
    longest: 50,
    openings: "tempo lesezeit lesedauer temps tiempo время leestijd",
    pattern:
      /^(?:tempo de leitura|tempo di lettura|lesezeit|lesedauer|temps de lecture|tiempo de lectura|время чтения|leestijd) ?:/i,
  }),
  /** Matches "Continue reading the main story". Not "Continue, he said." */
  patternRule({
    name: "continue-reading",
    kind: "read-more",
    confidence: 0.95,
    longest: 120,
    openings: "continue keep",
    pattern: /^(?:continue|keep) reading\b/i,
  }),
  /** Matches "3 Comments" and "0 comments". Not "3 comments were cut." */
  patternRule({
    name: "comment-count",
    kind: "navigation",
    confidence: 0.95,
    longest: 30,
    pattern: /^\(?\d{0,6} ?(?:comments?|replies|shares?|views?|likes?|votes?|reads?|letture)\)?$/i,
  }),
  /** Matches "5 min read" and "Wordcount: 717". Not "It took 5 minutes to read." */
  patternRule({
    name: "reading-time",
    kind: "navigation",
    confidence: 0.95,
    longest: 40,
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time ?:? ?)?(?:\d{1,3} ?-? ?(?:min|mins|minutes?)(?: ?read| to read)|word ?count ?: ?\d{1,6})$/i,
  }),
  /** Matches "Reading time: 4 minutes". Not "Reading time fell." */
  patternRule({
    name: "reading-time-label",
    kind: "navigation",
    confidence: 0.95,
    longest: 40,
    pattern: /^(?:estimated )?read(?:ing)? time ?:? ?\d/i,
  }),
  /** Matches "You must be logged in to comment". Not "You must be joking". */
  patternRule({
    name: "log-in",
    kind: "navigation",
    confidence: 0.93,
    longest: 200,
    openings: "you please log sign already",
    pattern:
      /^(?:you (?:must|need to) (?:be )?(?:log|sign|register)|(?:please )?(?:log|sign) in (?:to|or)|already (?:a (?:print )?(?:subscriber|member)|an? (?:subscriber|member)|subscribed|have an account|registered))/i,
  }),
  /** Matches "Please enable JavaScript to view this". Not "The team enables it". */
  patternRule({
    name: "browser-notice",
    kind: "navigation",
    confidence: 0.95,
    longest: 500,
    telling: Telling.browser,
    needs: WordClass.page,
    pattern:
      /^this (?:article|page|story|content) (?:includes|contains) content (?:provided by|hosted on|from)|^media playback is (?:unsupported|not supported)|javascript (?:is|to|must|enabled|disabled)|enable javascript|your browser (?:does not|doesn['’]t) support|browser is (?:out of date|not supported)|refresh (?:the|this|your) (?:page|browser)/i,
  }),
  /** Matches "This site is protected by reCAPTCHA". Not "The site is protected by law". */
  patternRule({
    name: "site-notice",
    kind: "navigation",
    confidence: 0.95,
    longest: 300,
    telling: Telling.privacy,
    needs: WordClass.page,
    pattern:
      /recaptcha|(?:we|site|website) uses? cookies|use of cookies|cookie (?:policy|settings|preferences)|(?:privacy (?:policy|notice)|terms of (?:use|service))(?:\W{1,4}(?:and|&|\|)|[^.]{0,30}apply|$)/i,
  }),
  /** Matches "Old pier to be rebuilt Old pier to be rebuilt", a link whose picture says the same. Not "Never again, never again". */
  lineRule(
    { name: "doubled-line", kind: "related", confidence: 0.93, longest: 400 },
    ({ words, shape }) =>
      shape.words >= 8 && shape.words % 2 === 0 && shape.end !== LineEnd.stop && isDoubled(words),
  ),
  /** Matches "All sharing options for: The pier in pictures". Not "All sharing ends in tears." */
  patternRule({
    name: "sharing-options",
    kind: "share",
    confidence: 0.95,
    longest: 240,
    openings: "share all sharing",
    pattern: /^(?:share )?(?:all )?sharing options(?:$| for ?:)/i,
  }),
  /** Matches "1709417828", the count of a clock that a page left behind. Not "42" and not "2,000,000". */
  patternRule({ name: "stray-number", kind: "other", confidence: 0.95, longest: 20, pattern: /^\d{8,16}$/ }),
  /** Matches "___" and "* * *", a line drawn across the text. Not "..." and not "— Ann Lee". */
  patternRule({
    name: "drawn-line",
    kind: "other",
    confidence: 0.95,
    longest: 80,
    pattern: /^(?:[-_*=~•·—–] ?){3,40}$/,
  }),
  /** Matches `The pier at dawn" layout="fill" width="40">`. Not `He wrote "x = 4" on the wall.` */
  patternRule({
    name: "markup-debris",
    kind: "other",
    confidence: 0.95,
    longest: 900,
    signs: Sign.equals,
    pattern: /\b(?:layout|height|width|class|style|src|href|alt|srcset)="[^"]{0,300}"(?:[ />]|$)/,
  }),
  /** Matches "{{ message }} Please try again". Not "{a, b} is a set". */
  patternRule({
    name: "template-debris",
    kind: "other",
    confidence: 0.95,
    longest: 600,
    signs: Sign.brace,
    pattern: /\{\{[^{}]{1,60}\}\}/,
  }),
];
