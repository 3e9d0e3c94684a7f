import { Telling, WordClass } from "../en/word-classes.js";
import { Sign } from "../shape.js";
import { isReported, type LineRule, lineRule, patternRule } from "./rule.js";

const COPYRIGHT_SIGN =
  /^© ?(?:\d{4}|[^a-z]{1,3}[^.]{1,90}$|[A-Z][^.]{1,90}\b(?:terms|rights|privacy)\b)|^[^.]{0,60}© ?\d{4}/;
const COPYRIGHT_WORD =
  /^(?:\([Cc]\) ?(?:\d{4}|[A-Z])|C(?:opyright|OPYRIGHT) ?(?:[©A-Z]|\([Cc]\)|\d{4})|copyright (?:[A-Z][\w&.'’-]{0,24} ){1,4}\d{4}\b)/;

/** "can be reached at", and behind it an address, a number or a name on a network. */
const REACH =
  /\bcan be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by)\b[^.!?]{0,60}(?:@|\d{3}|twitter|facebook)/i;

/** What the page asks of its reader, and what it says of itself. */
export const noticeRules: readonly LineRule[] = [
  /** Matches "Sign up for our daily newsletter". Not "Sign up for the marathon closed in May, she said." */
  patternRule({
    name: "newsletter-call",
    kind: "newsletter",
    confidence: 0.95,
    longest: 420,
    telling: Telling.mailing,
    openings:
      "please click you sign signup subscribe register join get receive want enjoy start follow don don't never stay keep be the our this",
    pattern:
      /^\W{0,2}(?:(?:please |click here to |you can )?(?:sign[ -]?up|subscribe|register|join|get|receive|want|enjoy|start your (?:day|morning)|follow|don['’]t miss|never miss|stay|keep up|be the first)\b[^\n]{1,200}\b(?:newsletters?|inbox|(?:by|via|our|your|daily|weekly|free|morning|news) e-?mails?|e-?mail (?:alerts?|updates?|list)|mailing list|breaking news alerts?|subscription|subscribers?|whatsapp channel|telegram channel)\b|(?:the|our|this|get) [\w' ]{0,40}newsletter$)/i,
  }),
  /** Matches "Subscribe to The Daily for $1 a week". Not "Subscribe, he urged them." */
  patternRule({
    name: "subscribe-call",
    kind: "newsletter",
    confidence: 0.93,
    longest: 260,
    openings: "please subscribe",
    pattern: /^(?:please )?subscribe (?:to|now|today|here|for|via|and|on|from)\b/i,
  }),
  /** Matches "Let our news meet your inbox." Not "Her inbox was full." */
  patternRule({
    name: "to-your-inbox",
    kind: "newsletter",
    confidence: 0.95,
    longest: 300,
    telling: Telling.mailing,
    needs: WordClass.page,
    pattern: /\b(?:delivered|sent|straight|direct(?:ly)?|right|meet)\b[^.]{1,30}\byour (?:e-?mail )?inbox\b/i,
  }),
  /** Matches "Thanks for signing up to the news email". Not "He thanked them for signing up early." */
  patternRule({
    name: "subscribed-notice",
    kind: "newsletter",
    confidence: 0.95,
    longest: 200,
    openings: "thank thanks you you've there please",
    pattern:
      /^(?:thanks?(?: you)? for (?:signing up|subscribing)|you(?:['’]ve| have) (?:been )?(?:successfully )?subscribed|there was (?:a problem|an error) (?:subscribing|with)|please enter (?:a|your) (?:valid )?e-?mail)/i,
  }),
  /** Matches "Support our journalism with a gift today". Not "Support our troops, the sign read." */
  patternRule({
    name: "support-call",
    kind: "newsletter",
    confidence: 0.9,
    longest: 300,
    openings: "please support help donate contribute fund if become",
    pattern:
      /^(?:please )?(?:support|help (?:us|support)|donate to|contribute to|fund) (?:our|independent|local|quality|this) (?:\w+ )?(?:journalism|reporting|newsroom|work|site|stories)|^if you (?:enjoyed|liked|enjoy|like|value) (?:this (?:article|story|post|piece)|what you|our )|^become a (?:member|subscriber|patron)\b/i,
  }),
  /** Matches "© 2020 Acme", "Acme Media © 2020" and "Copyright Acme". Not "The band kept its copyright, a judge ruled." */
  lineRule(
    { name: "copyright", kind: "copyright", confidence: 0.95, longest: 400 },
    ({ words, shape }) =>
      COPYRIGHT_WORD.test(words) || ((shape.signs & Sign.copyright) !== 0 && COPYRIGHT_SIGN.test(words)),
  ),
  /** Matches "Acme Media Ltd, all rights reserved". Not "All rights were reserved for the crown.", and not "All rights reserved, the sign says." */
  lineRule(
    { name: "rights-reserved", kind: "copyright", confidence: 0.95, longest: 400, needs: WordClass.page },
    ({ words }) => /\ball rights reserved\b/i.test(words) && !isReported(words),
  ),
  /** Matches "This material may not be published, broadcast, rewritten or redistributed." Not "It may not be true." */
  patternRule({
    name: "no-reuse",
    kind: "copyright",
    confidence: 0.97,
    longest: 400,
    telling: Telling.reuse,
    needs: WordClass.page,
    pattern:
      /(?:material|content|article|story) may not be (?:published|reproduced|copied|redistributed)|(?:republished|reprinted|reproduced) with(?:out)? (?:the )?(?:written )?permission/i,
  }),
  /** Matches "ADVERTISEMENT - CONTINUE READING BELOW". Not "Advertisement spending rose." */
  patternRule({
    name: "advertisement-break",
    kind: "advertisement",
    confidence: 0.95,
    longest: 90,
    openings: "ad advertisment advertisement story article content text post",
    pattern:
      /^(?:ad(?:vertise?ment)?|story|article|content|text|post) ?[-–—:]* ?(?:continues?|continue reading|scroll|goes on)\b[^.!?]{0,60}$/i,
  }),
  /** Matches "If you buy through our links we may earn a commission." Not "She may earn a commission from the army." */
  patternRule({
    name: "affiliate-notice",
    kind: "advertisement",
    confidence: 0.8,
    longest: 420,
    telling: Telling.commission,
    needs: WordClass.trade,
    pattern:
      /(?:\bwe|\bmay|site|publication|partners?)\b[^.]{1,40}\b(?:earn|receive|get|make)s?\b[^.]{1,40}\b(?:commission|compensation|share of the sale|affiliate)|affiliate (?:links?|commission)|if you (?:buy|purchase) [^.]{0,60}(?:through|from|via|using) (?:this|our|the|a) (?:post|link|site|page)/i,
  }),
  /** Matches "Contact the writer: ann.lee@example.org". Not "Contact the writer, her aunt had told her, and be kind." */
  patternRule({
    name: "contact-writer",
    kind: "contact",
    confidence: 0.95,
    longest: 200,
    openings: "contact reach e email follow write",
    pattern:
      /^(?:contact|reach|e-?mail|follow|write to) (?:the )?(?:staff )?(?:reporter|writer|author|columnist|editor|correspondent|journalist)s?\b[^!?]{0,60}(?:@\w|\d{3}[-.) ]\d)/i,
  }),
  /** Matches "Follow us on Twitter @acme". Not "Follow us, she told the crowd." */
  patternRule({
    name: "follow-call",
    kind: "contact",
    confidence: 0.93,
    longest: 260,
    openings: "you also follow like find tweet join connect email e contact reach",
    pattern:
      /^(?:you can )?(?:also )?(?:follow|like|find|tweet|join|connect with|email|e-mail|contact|reach) (?:us|me|him|her|them|@\w+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|our \w+|the \w+) (?:on|at|via|by) (?:@|twitter|facebook|instagram|linkedin|telegram|whatsapp|google|youtube|tiktok|threads|bluesky|x\b|\S{1,40}@|social|e-?mail|our)/i,
  }),
  /** Matches "Email: news@example.org". Not "Email is slow." */
  patternRule({
    name: "address-line",
    kind: "contact",
    confidence: 0.9,
    longest: 120,
    openings: "e email contact tel phone fax twitter website web",
    pattern: /^(?:e-?mail|contact|tel|phone|fax|twitter|website|web)\b ?(?:us|me)? ?(?::|at) ?\S+$/i,
  }),
  /** Matches "news@example.org" and "@annlee" alone on their lines. Not "@annlee said so." */
  patternRule({
    name: "lone-address",
    kind: "contact",
    confidence: 0.9,
    longest: 120,
    signs: Sign.at,
    pattern: /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|@\w{2,20})$/,
  }),
  /** Matches "Got a tip? Write to news@example.org". Not "Got a minute?" */
  patternRule({
    name: "tip-call",
    kind: "contact",
    confidence: 0.93,
    longest: 320,
    openings: "got have do if send know tell let",
    pattern:
      /^(?:got|have|do you have|if you have|send us|send your|know something|tell us)\b[^.?]{1,60}\b(?:tips?|story|stories|feedback|correction|comment|question|suggestions?|views?|news tip)\b[^\n]{0,120}(?:@|\b(?:let us know|e-?mail|contact|get in touch|send|write|click|here|us)\b)|^let us know (?:at|in the comments)/i,
  }),
  /** Matches "What do you think? Let us know in the comments". Not "They let us know in the end." */
  patternRule({
    name: "comment-call",
    kind: "contact",
    confidence: 0.7,
    longest: 320,
    telling: Telling.comment,
    needs: WordClass.page,
    pattern:
      /let us know in the comments|sound off in the comments|(?:leave|share|post) (?:your |a )?(?:comments?|thoughts) (?:below|in the comments)/i,
  }),
  /** Matches "Buy Now" and "View deal »". Not "Buy now, the broker said." */
  patternRule({
    name: "shop-button",
    kind: "advertisement",
    confidence: 0.7,
    longest: 30,
    needs: WordClass.trade | WordClass.invitation,
    pattern:
      /^(?:(?:buy|shop|order) now|see it now|see at amazon|(?:view|get|see) (?:the )?deal|check price)\W{0,3}$/i,
  }),
  /** Matches "Saw it too? Let us know at news@example.org". Not "She wrote to us at news@example.org in May." */
  patternRule({
    name: "write-in-call",
    kind: "contact",
    confidence: 0.93,
    longest: 500,
    signs: Sign.at,
    pattern:
      /\b(?:let us know|write to us|e-?mail us|contact us|get in touch)\b[^.!?]{0,60}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,30}\W{0,3}$/i,
  }),
  /** Matches "Follow her on Twitter @annlee." at a note's end. Not "They follow her on Instagram, she said." */
  patternRule({
    name: "follow-mention",
    kind: "contact",
    confidence: 0.8,
    longest: 420,
    needs: WordClass.service,
    pattern: /\bfollow (?:us|me|him|her|them|@\w+|[A-Z]\w+(?: [A-Z]\w+)?) (?:on|at) [^.!?,]{2,60}\W{0,3}$/i,
  }),
  /** Matches "Comments are closed." Not "The comments are closed-minded, he said." */
  patternRule({
    name: "comment-notice",
    kind: "navigation",
    confidence: 0.93,
    longest: 260,
    openings: "the comments be join your you have what",
    pattern:
      /^(?:(?:the )?comments (?:below )?(?:are|have(?: not)? been) (?:closed|disabled|turned off|moderated|subject to (?:our|the) (?:\w+ )?(?:guidelines|rules|terms))|be the first to (?:comment|write|review|know)|join (?:our|the) (?:comment|conversation|discussion|debate)|you are commenting using|your (?:email address|e-mail) will not be published|join thought-provoking conversations|have your say|what do you think\?)/i,
  }),
  /** Matches "Share this article on Facebook". Not "Share prices fell." */
  patternRule({
    name: "share-call",
    kind: "share",
    confidence: 0.95,
    longest: 120,
    openings: "click share tweet pin e email print",
    pattern:
      /^(?:click to )?(?:share|tweet|pin|e-?mail|print) (?:or comment on )?(?:this|via|on|to|by|with|the) (?:article|story|post|page|link|entry|video|on|via|facebook|twitter|email|whatsapp|linkedin|reddit|pinterest|telegram|your friends|a friend)\b[^.!?]{0,60}$/i,
  }),
  /** Matches "Reporter Ann Lee can be reached at alee@example.org." Not "The quay can be reached at low tide." */
  patternRule({
    name: "reach-note",
    kind: "contact",
    confidence: 0.93,
    longest: 320,
    needs: WordClass.writing,
    pattern: REACH,
  }),
  /** Matches "Ann Lee can be reached at alee@example.org." Not "They can be reached at low tide." */
  patternRule({
    name: "reach-address",
    kind: "contact",
    confidence: 0.93,
    longest: 320,
    signs: Sign.at,
    pattern: REACH,
  }),
  /** Matches "Send letters to letters@example.org." Not "They send letters to each other." */
  patternRule({
    name: "letters-call",
    kind: "contact",
    confidence: 0.93,
    longest: 420,
    signs: Sign.at,
    pattern:
      /\b(?:send|submit|e-?mail) (?:us )?(?:your |a )?(?:letters?|stor(?:y|ies)|story ideas|op-eds?|pictures|photos|news) (?:to|at)\b[^.!?]{0,50}@/i,
  }),
  /** Matches "You can send us your pictures via WhatsApp on 07700 900123." Not "They can send us home, he said." */
  patternRule({
    name: "send-us-call",
    kind: "contact",
    confidence: 0.93,
    longest: 320,
    openings: "you send share tweet message text whatsapp upload have are please",
    pattern:
      /^(?:(?:please|you can|have you|are you)\b[^?!.]{0,80}[?.!]? ?)?(?:send|share|tweet|message|text|call|whatsapp|upload) (?:us|your (?:stories|story|pictures|photos|experiences|views|videos|thoughts))\b[^.!?]{0,90}(?:whatsapp|\S@\S|@\w|\d{5}|by e-?mail|e-?mailing|form below|click(?:ing)? here|our form)/i,
  }),
  /** Matches "For feedback or complaints, contact us." Not "For complaints the office has a box." */
  patternRule({
    name: "feedback-call",
    kind: "contact",
    confidence: 0.93,
    longest: 200,
    openings: "for",
    pattern:
      /^for (?:feedback|complaints?|inquiries|enquiries|questions|comments|corrections|tips|subscriptions)\b[^.!?]{1,60}\b(?:contact|e-?mail|write to|call|message) (?:us|\S{1,40}@)/i,
  }),
  /** Matches "To plant a tree in memory of Doris, visit our store." Not "To plant a tree she dug for a day." */
  patternRule({
    name: "condolence-call",
    kind: "advertisement",
    confidence: 0.93,
    longest: 260,
    openings: "to send plant share order",
    pattern:
      /^(?:to )?(?:plant|send|order|share|sign)\b[^.!?]{1,70}\b(?:flowers|trees?|condolences?|memor(?:y|ies)|guest ?book)\b[^.!?]{1,80}\b(?:visit|click|store|website|page|online)\b/i,
  }),
  /** Matches "Tag @harbourkitchen on Instagram and hashtag it #chowder". Not "Tag, the children cried." */
  patternRule({
    name: "tag-us-call",
    kind: "share",
    confidence: 0.95,
    longest: 160,
    openings: "tag mention",
    pattern: /^(?:tag|mention) (?:us|me|@\w{2,30})\b[^.!?]{1,20}\b(?:on|with|and|in)\b/i,
  }),
  /** Matches "Pin this recipe for later!" Not "Pin it to the dough with a fork." */
  patternRule({
    name: "pin-call",
    kind: "share",
    confidence: 0.93,
    longest: 80,
    openings: "pin save rate did",
    pattern:
      /^(?:(?:pin|save|rate) (?:this|the) (?:recipe|post|pin)\b[^.?]{0,40}|did you (?:make|try) (?:this|the) recipe\b[^.]{0,30})$/i,
  }),
];
