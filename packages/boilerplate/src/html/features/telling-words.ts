const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words in class names and ids by what they say of an element's text, whoever made the page. */
const NAME_LEXICONS: readonly ReadonlySet<string>[] = [
  // The article's text and what is made of text.
  words(
    "article articlebody body bodytext content contents copy entry maincontent paragraph post prose richtext rte story storybody text wysiwyg",
  ),
  // Ways to other pages.
  words(
    "breadcrumb breadcrumbs card cards carousel category categories feed links list listing menu more mostread nav navbar navigation next " +
      "outbrain pagination pager popular prev promo promos rail read recirc recirculation recommend recommended recommendations related " +
      "relatedlinks river see sidebar slider spotlight suggested tags taboola teaser teasers thumbnail tile tiles topics trending widget",
  ),
  // What the page asks of its reader.
  words(
    "banner comment comments consent cookie cookies cta disqus donate dialog facebook follow form gdpr login membership modal newsletter " +
      "notification onetrust optanon overlay paywall popup popover privacy register share sharing signup social subscribe subscription " +
      "support survey toast tooltip twitter whatsapp",
  ),
  // What stands about the article.
  words(
    "author authors bio byline caption category copyright credit credits date dateline dek disclaimer eyebrow figcaption figure gallery " +
      "headline info kicker label legend location meta metadata photo photographer profile published source standfirst subtitle time " +
      "timestamp title updated wp",
  ),
  // The edges of a page, and advertising.
  words(
    "ad ads adslot advert advertisement advertorial affiliate dfp footer foot gpt header legal masthead partner sponsor sponsored topbar",
  ),
  // What is not in sight.
  words(
    "collapse collapsed dnone hidden hide invisible none off offscreen placeholder print printonly template noscript",
  ),
];

const FORMS = /s$/;

/** How many of the names belong to each lexicon. */
export function countTellingNames(tokens: readonly string[]): number[] {
  return NAME_LEXICONS.map(
    (lexicon) => tokens.filter((token) => lexicon.has(token) || lexicon.has(token.replace(FORMS, ""))).length,
  );
}

export const NAME_LEXICON_COUNT = NAME_LEXICONS.length;

/** Words by which a page speaks to its reader about itself. */
const FURNITURE_WORDS = words(
  "account ad ads advertise advertisement advertising affiliate agree app browser click comment comments commission consent contact " +
    "cookie cookies copyright donate download email facebook follow inbox instagram join linkedin login newsletter newsletters " +
    "notifications permission policy preferences privacy read register registered reprinted reserved rights select settings share sign " +
    "signing sponsored subscribe subscriber subscribers subscription subscriptions support tap terms trademark twitter unsubscribe " +
    "username visit website whatsapp youtube abonnement abonnieren abonnez anmelden cookies datenschutz newsletter registrieren " +
    "suscríbete suscripción",
);

const READER_WORDS = words(
  "you your yours we our ours us my sie ihr ihre wir unsere vous votre nous notre usted su tu nosotros",
);

/** How many of the words speak of the page itself, and how many address its reader. */
export function countTellingWords(words: readonly string[]): [furniture: number, reader: number] {
  let furniture = 0;
  let reader = 0;
  for (const word of words) {
    if (FURNITURE_WORDS.has(word)) furniture++;
    else if (READER_WORDS.has(word)) reader++;
  }
  return [furniture, reader];
}

/** Microdata properties that tell body from what is about it. */
const PROPERTIES = [
  "articlebody",
  "headline",
  "author",
  "datepublished",
  "datemodified",
  "description",
  "caption",
  "image",
  "publisher",
  "text",
  "name",
];

/** The place of a microdata property in the list; -1 for none and -2 for another one. */
export function propertyCode(itemprop: string): number {
  if (itemprop === "") return -1;
  const code = PROPERTIES.indexOf(itemprop.toLowerCase().split(/\s/)[0] ?? "");
  return code < 0 ? -2 : code;
}
