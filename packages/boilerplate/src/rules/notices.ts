import { patternRule } from "./rule.js";

/** What the page asks of its reader, and what it says of itself. */
export const noticeRules = [
  /** Matches "Sign up for our daily newsletter". Not "Sign up for the marathon closed in May, she said." */
  patternRule(
    "newsletter-call",
    "newsletter",
    0.95,
    420,
    /^(?:(?:please |click here to |you can )?(?:sign[ -]?up|subscribe|register|join|get|receive|want|enjoy|start your (?:day|morning)|follow|don['’]t miss|never miss|stay|keep up|be the first)\b[^\n]{1,200}\b(?:newsletters?|inbox|e-?mails?(?: alerts?)?|mailing list|breaking news alerts?|subscription|subscribers?|whatsapp channel|telegram channel)\b|(?:the|our|this|get) [\w' ]{0,40}newsletter$)/i,
  ),
  /** Matches "Subscribe to The Daily for $1 a week". Not "Subscribe, he urged them." */
  patternRule(
    "subscribe-call",
    "newsletter",
    0.93,
    260,
    /^(?:please )?subscribe (?:to|now|today|here|for|via|and|on|from)\b/i,
  ),
  /** Matches "Let our news meet your inbox." Not "Her inbox was full." */
  patternRule(
    "to-your-inbox",
    "newsletter",
    0.95,
    300,
    /\b(?:delivered|sent|straight|direct(?:ly)?|right|meet)\b[^.]{1,30}\byour (?:e-?mail )?inbox\b/i,
  ),
  /** Matches "Thanks for signing up to the news email". Not "He thanked them for signing up early." */
  patternRule(
    "subscribed-notice",
    "newsletter",
    0.95,
    200,
    /^(?:thanks?(?: you)? for (?:signing up|subscribing)|you(?:['’]ve| have) (?:been )?(?:successfully )?subscribed|there was (?:a problem|an error) (?:subscribing|with)|please enter (?:a|your) (?:valid )?e-?mail)/i,
  ),
  /** Matches "Support our journalism with a gift today". Not "Support our troops, the sign read." */
  patternRule(
    "support-call",
    "newsletter",
    0.9,
    300,
    /^(?:please )?(?:support|help (?:us|support)|donate to|contribute to|fund) (?:our|independent|local|quality|this) (?:\w+ )?(?:journalism|reporting|newsroom|work|site|stories)|^become a (?:member|subscriber|patron)\b/i,
  ),
  /** Matches "© 2020 Acme. All rights reserved." Not "The band kept its copyright, a judge ruled." */
  patternRule(
    "copyright",
    "copyright",
    0.95,
    400,
    /^(?:©|\(c\) ?(?:\d{4}|[A-Z])|copyright ?(?:[©A-Z]|\(c\)|\d{4}))|all rights reserved|^[^.]{0,60}© ?\d{4}/i,
  ),
  /** Matches "This material may not be published, broadcast, rewritten or redistributed." Not "It may not be true." */
  patternRule(
    "no-reuse",
    "copyright",
    0.97,
    400,
    /(?:material|content|article|story) may not be (?:published|reproduced|copied|redistributed)|(?:republished|reprinted|reproduced) with(?:out)? (?:the )?(?:written )?permission/i,
  ),
  /** Matches "ADVERTISEMENT - CONTINUE READING BELOW". Not "Advertisement spending rose." */
  patternRule(
    "advertisement-break",
    "advertisement",
    0.95,
    90,
    /^(?:ad(?:vertise?ment)?|story|article|content|text|post) ?[-–—:]* ?(?:continues?|continue reading|scroll|goes on)\b[^.!?]{0,60}$/i,
  ),
  /** Matches "If you buy through our links we may earn a commission." Not "She may earn a commission from the army." */
  patternRule(
    "affiliate-notice",
    "advertisement",
    0.93,
    420,
    /(?:\bwe|\bmay|site|publication|partners?)\b[^.]{1,40}\b(?:earn|receive|get|make)s?\b[^.]{1,40}\b(?:commission|compensation|share of the sale|affiliate)|affiliate (?:links?|commission)|if you (?:buy|purchase) [^.]{0,60}(?:through|from|via|using) (?:this|our|the|a) (?:post|link|site|page)/i,
  ),
  /** Matches "Follow us on Twitter @acme". Not "Follow us, she told the crowd." */
  patternRule(
    "follow-call",
    "contact",
    0.93,
    260,
    /^(?:you can )?(?:also )?(?:follow|like|find|tweet|join|connect with|email|e-mail|contact|reach) (?:us|me|him|her|them|@\w+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|our \w+|the \w+) (?:on|at|via|by) (?:@|twitter|facebook|instagram|linkedin|telegram|whatsapp|google|youtube|tiktok|threads|\S{1,40}@|social|e-?mail|our)/i,
  ),
  /** Matches "Email: news@example.org". Not "Email is slow." */
  patternRule(
    "address-line",
    "contact",
    0.9,
    120,
    /^(?:e-?mail|contact|tel|phone|fax|twitter|website|web)\b ?(?:us|me)? ?(?::|at) ?\S+$|^[\w.+-]{1,40}@[\w.-]{3,60}$|^@\w{2,20}$/i,
  ),
  /** Matches "Got a tip? Write to news@example.org". Not "Got a minute?" */
  patternRule(
    "tip-call",
    "contact",
    0.93,
    320,
    /^(?:got|have|do you have|if you have|send us|send your|know something|tell us)\b[^.?]{1,60}\b(?:tips?|story|stories|feedback|correction|comment|question|suggestions?|views?|news tip)\b[^\n]{0,120}(?:@|\b(?:let us know|e-?mail|contact|get in touch|send|write|click|here|us)\b)|let us know (?:at|in the comments)|sound off in the comments|(?:leave|share|post) (?:your |a )?(?:comments?|thoughts|views?) (?:below|in the comments)/i,
  ),
  /** Matches "Comments are closed." Not "The comments are closed-minded, he said." */
  patternRule(
    "comment-notice",
    "navigation",
    0.93,
    260,
    /^(?:comments (?:are|have been) (?:closed|disabled|turned off|moderated)|be the first to (?:comment|write|review|know)|join (?:our|the) (?:comment|conversation|discussion|debate)|your (?:email address|e-mail) will not be published|join thought-provoking conversations|have your say|what do you think\?)/i,
  ),
  /** Matches "Share this article on Facebook". Not "Share prices fell." */
  patternRule(
    "share-call",
    "share",
    0.95,
    120,
    /^(?:click to )?(?:share|tweet|pin|e-?mail|print) (?:this|via|on|to|by|with|the) (?:article|story|post|page|link|entry|video|on|via|facebook|twitter|email|whatsapp|linkedin|reddit|pinterest|telegram|your friends|a friend)\b[^.!?]{0,60}$/i,
  ),
  /** Matches "Correction: An earlier version misspelt a name." Not "Correction officers walked out." */
  patternRule(
    "correction-note",
    "correction",
    0.5,
    700,
    /^(?:\W{0,3}(?:correction|clarification|update|editor['’]?s['’]? note|note to readers)s?(?: \([^)]{1,40}\))? ?[:—–-]|(?:an|a) (?:earlier|previous) version of th(?:is|e)|this (?:story|article|post|report|piece|headline) (?:has been|was|is being) (?:updated|corrected|amended|edited|changed|first|originally))/i,
  ),
];
