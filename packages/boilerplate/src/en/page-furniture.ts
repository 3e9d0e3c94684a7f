import type { RegionKind } from "../types.js";

/**
 * Whole lines that belong to the page and not to the story, in English and a few in its neighbours' languages, in lower case, without marks and signs at their ends.
 * A line is one of them or it is not: no part of a line is looked up here.
 */
const LINES: readonly (readonly [RegionKind, string])[] = [
  [
    "related",
    `related articles|related article|related stories|related story|related news|related posts|related content|related links|related coverage|related topics|related tags|related items|related video|related videos|related|see also|read also|also read|read next|up next|next up|keep reading|more stories|more news|more headlines|more on this|more on this story|more on this topic|more from this section|more from the web|more from the author|more like this|more to explore|most read|most popular|most viewed|most shared|most commented|trending|trending now|trending stories|what's trending|popular now|popular stories|top stories|top news|latest news|latest stories|latest headlines|latest articles|latest posts|recent posts|recent articles|recent stories|recommended|recommended for you|recommended stories|recommended reading|recommended articles|you may also like|you might also like|you may also be interested in|you might like|you may like|don't miss|editor's picks|editors' picks|editor's choice|in case you missed it|what to read next|read more on this story|further reading|top videos|latest videos|watch next|around the web|from the web|from our partners|sponsored stories|promoted stories|paid content|tags|tag|topics|topic|filed under|in this story|in this article|previous article|next article|previous story|next story|previous post|next post|previous|next|other news|other stories|similar articles|featured stories|featured articles|featured|more related articles`,
  ],
  [
    "newsletter",
    `subscribe|subscribe now|subscribe today|subscribe here|subscribe for free|subscribe to our newsletter|subscribe to our newsletters|subscribe to the newsletter|sign up|sign up now|sign up here|sign up today|sign me up|sign up for our newsletter|sign up for newsletters|newsletter|newsletters|newsletter sign up|newsletter signup|daily newsletter|weekly newsletter|get the newsletter|join our newsletter|email address|your email address|enter your email|enter your email address|your email|email sign up|breaking news emails|breaking news alerts|get breaking news alerts|join now|join us|register|register now|please enter a valid email address|thanks for signing up|thank you for signing up|thank you for subscribing|thanks for subscribing|you have been successfully subscribed|support us|donate|donate now|become a member`,
  ],
  [
    "share",
    `share|shares|share this|share it|share on|share via|share now|share article|share story|share post|share this article|share this story|share this post|share this page|share this video|share this entry|share this with|share on facebook|share on twitter|share on whatsapp|share on linkedin|share on pinterest|share on reddit|share via email|share by email|share with friends|share this on facebook|share this on twitter|share this via email|tweet|tweet this|click to tweet|pin it|retweet|like this|like us on facebook|follow|follow us|follow us on|follow us on facebook|follow us on twitter|follow us on instagram|email this|email this article|email me|email article|email a friend|send to a friend|send|save|save for later|save article|save story|print|print article|print this article|print this page|print this story|copy link|copy link to clipboard|copy url|link copied|bookmark|read later|facebook|twitter|instagram|whatsapp|linkedin|pinterest|reddit|flipboard|telegram|tumblr|youtube|snapchat|email|e-mail|messenger|rss|google news|gift this article|give this article|listen to this article|listen|like|reply|view this post on instagram|view on instagram|a post shared by|this article bookmarked|article bookmarked`,
  ],
  [
    "advertisement",
    `advertisement|advertisements|advertisment|advertising|advert|ad|ads|sponsored|sponsored content|sponsored links|sponsored by|promoted|promoted content|paid post|paid advertisement|story continues below|story continues below advertisement|story continues below gallery|story continues below video|story continues|article continues below|article continues below advertisement|article continues after advertisement|article continues after ad|advertisement - scroll to continue|advertisement - story continues below|advertisement - continue reading below|continue reading below|content continues below|scroll down to continue|scroll to continue|scroll for more|scroll to continue with content|ad feedback|remove ads|report this ad|close ad|skip ad`,
  ],
  [
    "navigation",
    `home|menu|main menu|skip to content|skip to main content|skip to navigation|back|back to top|back to home|go back|top|close|open|search|log in|login|log out|logout|sign in|sign out|my account|my profile|view all|view more|view comments|view gallery|view photos|view full image|view larger image|see all|see more|see full gallery|show all|show more|show less|load more|load more comments|load comments|more|all|comments|comment|no comments|no comments yet|leave a comment|leave a reply|post a comment|post comment|add a comment|add comment|join the conversation|join the discussion|write a comment|show comments|hide comments|hide caption|show caption|toggle caption|hide|show|expand|collapse|enlarge this image|enlarge image|click to enlarge|gallery|photo gallery|photos|photo|image|images|video|videos|slideshow|play|play video|pause|mute|unmute|live|loading|loading comments|please wait|error|report error|report a correction|report an error|report a typo|contact us|contact|about us|about|advertise|advertise with us|help|faq|terms|terms of use|terms of service|terms and conditions|terms & conditions|privacy|privacy policy|privacy notice|cookie policy|cookie settings|cookies|cookie preferences|accept|accept all|accept all cookies|i accept|i agree|got it|ok|cancel|submit|done|continue|confirm|yes|no|by|author|authors|written by|posted by|posted in|publish date|published|updated|last updated|date|source|sources|via|credit|about the author|about the authors|news|breaking news|breaking|live updates|u.s. news|us news|world news|local news|live reporting|story highlights|min read|mins read|minute read|minutes read|full screen|fullscreen|exit full screen|text size|font size|change text size|this is a modal window|an error occurred|something went wrong|please try again later|javascript is disabled|don't show me this message again|browse all posts|all posts|sitemap|site map|archive|archives|jump to|jump to recipe|print recipe|pin recipe|save recipe|rate this recipe|rate recipe|reply with quote|post a reply|report post|report comment|jump to comments|table of contents|you are at|you are here`,
  ],
  [
    "read-more",
    `read more|read full story|read full article|read the full story|read the full article|read the rest|read the rest of this article|read the whole story|read on|read the original article|continue reading|continue|more info|learn more|find out more|click here|click here to read more|click for more|see more|original article|original source|read original article|read more here|view original article|full story|full article|view source|read more - source|view the original article`,
  ],
  [
    "related",
    `mehr zum thema|lesen sie auch|das könnte sie auch interessieren|leia também|leia mais|veja também|lire aussi|à lire aussi|sur le même sujet|lea también|te puede interesar|noticias relacionadas|lees ook|читайте также`,
  ],
  ["share", `teilen|drucken|artikel teilen|compartilhar|compartilhe|compartir|partager|condividi|поделиться`],
  ["advertisement", `anzeige|werbung|publicidade|publicidad|publicité|pubblicità|реклама`],
];

/** The kind of a line of page furniture by its words. */
export const pageFurniture: ReadonlyMap<string, RegionKind> = /* @__PURE__ */ new Map(
  LINES.flatMap(([kind, lines]) => lines.split("|").map((line): [string, RegionKind] => [line, kind])),
);
