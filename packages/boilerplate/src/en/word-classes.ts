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
