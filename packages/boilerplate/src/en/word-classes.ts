import { FixedTable } from "../fixed-table.js";

/** What a word says about the line that it stands in. One bit each, so that a word may have several. */
export const WordClass = {
  function: 1,
  /** Personal pronouns of the reader: "you", "your". */
  reader: 2,
  /** Personal pronouns of the writer: "we", "our", "I". */
  writer: 4,
  /** Verbs that a page addresses to its reader: "click", "subscribe". */
  invitation: 8,
  /** Verbs of saying, which bodies are full of. */
  saying: 16,
  month: 32,
  weekday: 64,
  /** Names of networks and services that pages link to. */
  service: 128,
  /** Words about pictures and who made them. */
  picture: 256,
  /** Words about the page itself: "article", "comments", "newsletter". */
  page: 512,
  /** Past and auxiliary verbs that make a line a sentence: "was", "has", "will". */
  finite: 1024,
  /** Words of a stamp: "updated", "ago", "am". */
  stamp: 2048,
  /** Words of trade: "buy", "deal", "price". */
  trade: 4096,
  /** What people who write for papers are called. */
  writing: 8192,
  /** Words that names of news agencies have. */
  agency: 16384,
} as const;

/**
 * Words without which a rule that searches a whole line finds nothing: few lines have any, and the others need no search.
 * One bit each, above those of `WordClass`, of which no word count is made.
 */
export const Telling = {
  /** Of notes on whose views a story holds, and on how a transcript was made. */
  disclaimer: 0x10000,
  /** Of calls to take a paper's mail. */
  mailing: 0x20000,
  /** Of what may not be done with a story. */
  reuse: 0x40000,
  /** Of calls to comment. */
  comment: 0x80000,
  /** Of notes on who earns by a link. */
  commission: 0x100000,
  /** Of notes on what a browser must do. */
  browser: 0x200000,
  /** Of notes on what a site collects. */
  privacy: 0x400000,
  /** Of credits to those who helped. */
  contribution: 0x800000,
  /** Of calls for gifts. */
  giving: 0x1000000,
  /** Of calls to hear podcasts. */
  podcast: 0x2000000,
  /** Of the warnings of companies about what they foretell. */
  forward: 0x4000000,
} as const;

/** The bits of `WordClass` in those of a word, and those of `Telling`. */
export const CLASS_BITS = 0xffff;
export const TELLING_BITS = 0x7fff0000;

const LISTS: readonly (readonly [number, string])[] = [
  [
    WordClass.function,
    "the a an of to in and for on at by with from as that this it its is was are were be been has have had he she they his her their who which but not or if than then there when while after before about into over under between during against also more most other some such only no so up out what will would could can may should do does did just because through where how all any each many both these those them him us our we you your i my me",
  ],
  [WordClass.reader, "you your you're you'll yours yourself"],
  [WordClass.writer, "we our us we're we'll we've i my i'm"],
  [
    WordClass.invitation,
    "click subscribe sign join follow read watch listen download share tweet email send contact visit enter register log login see check find try get discover learn explore browse view shop buy save support donate please tap scroll continue tell vote comment print unlock enable refresh start",
  ],
  [
    WordClass.saying,
    "said says told added asked wrote explained noted argued warned claimed announced stated insisted replied according",
  ],
  [
    WordClass.month,
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ],
  [
    WordClass.weekday,
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  ],
  [
    WordClass.service,
    "facebook twitter instagram whatsapp linkedin pinterest reddit youtube telegram tiktok flipboard google email messenger snapchat tumblr spotify itunes rss",
  ],
  [
    WordClass.picture,
    "photo photos image images picture pictures photograph photographs photographer video gallery getty reuters afp ap credit credits courtesy illustration shutterstock file caption slideshow",
  ],
  [
    WordClass.page,
    "article articles story stories newsletter newsletters inbox comments comment newspaper copyright reserved rights privacy policy terms cookies cookie advertisement advertisements sponsored related tags topics topic subscribers subscription premium account website site page app menu home search signing subscribing subscribed emails e-mails mailing channel alerts material content republished reprinted reproduced permission contributed javascript browser recaptcha tip tips feedback thoughts",
  ],
  [
    WordClass.finite,
    "is was are were be been has have had will would could can may should did does do said says went came made took gave got became began left told say think know want go make take",
  ],
  [
    WordClass.stamp,
    "published updated posted modified ago am pm gmt utc est edt pst pdt cst cdt bst cet ist hours hour minutes minute min mins",
  ],
  [
    WordClass.trade,
    "buy deal deals price prices sale shop shopping sold amazon free offer offers off discount commission commissions compensation affiliate purchase",
  ],
  [
    WordClass.writing,
    "reporter reporters writer writers editor editors correspondent correspondents columnist columnists journalist journalists contributor contributors freelance freelancer blogger producer author authors politics podcast",
  ],
  [
    WordClass.agency,
    "afp agence ap associated press reuters reuter upi united xinhua china dpa deutsche kyodo tass itar interfax ria pti ani asian ians indo pa aap australian cp canadian ansa efe agencia yonhap bernama antara aa anadolu apa austria bloomberg dow cna central kcna korean sana irna wam emirates anp ntb tt lusa pap ctk čtk globe globenewswire pr prnewswire business businesswire",
  ],
  [Telling.disclaimer, "expressed transcript transcripts"],
  [
    Telling.mailing,
    "newsletter newsletters inbox mail mails email emails mailing alert alerts subscription subscriber subscribers channel",
  ],
  [Telling.reuse, "published reproduced copied redistributed republished reprinted"],
  [Telling.comment, "comment comments thoughts"],
  [
    Telling.commission,
    "commission commissions commission's commissioned commissioner commissioners commissioning compensation sale sales affiliate affiliates buy purchase",
  ],
  [Telling.browser, "content playback javascript browser refresh"],
  [Telling.privacy, "recaptcha cookie cookies privacy terms"],
  [Telling.contribution, "contributed"],
  [Telling.giving, "chip pitch donate donatetoday donatenow contribute contributetoday contributenow"],
  [Telling.podcast, "podcasts podcast apple itunes spotify google stitcher soundcloud rss"],
  [Telling.forward, "forward straightforward harbor harbour"],
];

/** Hashes of words are 32 bits, FNV-1a over lower-case code units: cheap to make while a line is scanned. */
export const FNV_START = 0x811c9dc5 | 0;
/** One step of the hash. */
export const fnv = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The bits of a word by its hash; 0 for a word of no class. */
export const wordBits: FixedTable = /* @__PURE__ */ buildBits();

function buildBits(): FixedTable {
  const bits = new Map<number, number>();
  for (const [bit, words] of LISTS) {
    for (const word of words.split(" ")) {
      let hash = FNV_START;
      for (let i = 0; i < word.length; i++) hash = fnv(hash, word.charCodeAt(i));
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  }
  return new FixedTable(bits);
}
