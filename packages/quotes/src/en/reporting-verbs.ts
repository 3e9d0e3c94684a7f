/**
 * How a reporting verb takes what it reports.
 *
 * Frames are bits, for one verb may take several: "warn" a clause ("warned that …"), marks ("…," he warned),
 * an addressee before either ("warned lawmakers that …"), and somebody to do something ("warned them to stay").
 * An enum for the same reason as `Word`.
 */
export enum Frame {
  /** A clause, with or without "that": "said the law was unfair". */
  clause = 1,
  /** Words in marks, before or behind: "…," he said. */
  direct = 2,
  /** Somebody who is told, before the content: "told reporters that". */
  addressee = 4,
  /** An infinitive of its own: "vowed to fight". */
  infinitive = 8,
  /** Somebody and an infinitive: "urged them to leave". */
  request = 16,
  /** A noun phrase that is itself the content: "denounced the law". */
  object = 32,
  /** A name or description given to somebody: "called him a liar", "described it as". */
  naming = 64,
  /** Words in marks only, never a clause: the verb says what the voice or mind did, not that it spoke. */
  marksOnly = 128,
  /** The content is whoever is spoken of and what for: "accused him of lying". */
  charge = 256,
  /** A clause behind "that" only: "replied that it was late", and not "responded to a call that came late". */
  that = 512,
  /** Only of what studies and courts come to: "the poll found that", and not "Lee found that". */
  finding = 1024,
}

/** Classes of reporting verbs: frames, then base forms; irregular verbs give base/past/participle. */
const CLASSES: readonly (readonly [frames: number, verbs: string])[] = [
  [
    Frame.clause | Frame.direct,
    "say/said add state note argue claim insist explain write/wrote/written announce declare assert contend allege maintain concede observe remark reiterate repeat testify complain joke quip predict report conclude recall recount opine posit speculate estimate hypothesize elaborate clarify concur marvel proclaim boast brag counter retort tweet retweet post lament charge hint imply affirm attest submit relate theorize grumble gripe protest caveat",
  ],
  [
    Frame.clause | Frame.direct | Frame.object,
    "acknowledge admit confirm suggest stress emphasize emphasise underscore underline reveal disclose deny mention reaffirm bemoan echo propose recommend divulge question",
  ],
  [Frame.clause | Frame.direct | Frame.addressee, "tell/told inform assure remind notify brief reassure"],
  [Frame.clause | Frame.direct | Frame.addressee | Frame.request, "warn caution ask instruct advise"],
  [Frame.clause | Frame.direct | Frame.request, "urge beg order implore exhort"],
  [Frame.request, "encourage challenge invite"],
  [Frame.clause | Frame.direct | Frame.infinitive, "promise vow pledge swear/swore/sworn threaten agree"],
  [Frame.infinitive, "decline refuse offer"],
  [Frame.clause | Frame.direct | Frame.infinitive | Frame.object, "demand"],
  [Frame.object, "announce predict"],
  [Frame.infinitive, "claim"],
  [
    Frame.direct | Frame.that,
    "reply respond answer comment shout yell scream exclaim cry whisper mutter murmur deadpan interject muse rejoin enthuse fume stipulate plead text",
  ],
  [
    Frame.direct,
    "continue chant growl snap interrupt roar inquire enquire query begin/began/begun react chuckle read/read",
  ],
  [Frame.clause | Frame.finding, "show/showed/shown indicate rule hear/heard"],
  [Frame.finding, "find/found"],
  [
    Frame.clause | Frame.direct | Frame.object | Frame.marksOnly,
    "think/thought hope fear believe feel/felt find/found consider imagine want like love wonder ponder caption herald identify vilify",
  ],
  [
    Frame.object | Frame.direct,
    "denounce decry condemn criticize criticise praise blast slam mock dismiss reject assail deride ridicule lambaste laud hail applaud deplore chastise rebuke trash tout cite express voice invoke request rip commend extol champion bash pan scold applaud defend blame compare request",
  ],
  [
    Frame.naming | Frame.direct,
    "call describe label dub brand term characterize characterise portray deem slam denounce blast dismiss praise hail tout criticize mock deride",
  ],
  [Frame.charge | Frame.direct, "accuse"],
  [
    Frame.marksOnly | Frame.direct,
    "laugh smile sigh nod shrug sing/sang/sung spit/spat intervene scoff weep/wept beam gasp whine",
  ],
];

/** Verbs that report only with their particle: "pointed out that", "called for talks". */
const WITH_PARTICLE: readonly (readonly [frames: number, verbs: string])[] = [
  [
    Frame.clause | Frame.direct,
    "point out|put it|go/went/gone on|make/made clear|lay/laid out|spell out|chime in|fire back|hit/hit back|shoot/shot back|weigh in|let/let slip|let/let it be known|make/made it clear",
  ],
  [
    Frame.object | Frame.direct,
    "call for|point to|speak/spoke/spoken of|tell/told of|talk of|speak/spoke/spoken about|talk about|refer to|complain about|boast of|boast about|warn of|warn about|warn against|ask for|ask about|allude to|write/wrote/written about|write/wrote/written of|joke about|brag about|talk up|elaborate on|appeal for|plead for|push back on|apologize for|apologise for|argue for|argue against|tweet about",
  ],
  [Frame.object | Frame.direct | Frame.marksOnly, "lash out at|hit/hit out at"],
  [Frame.request | Frame.direct, "call on|call upon|appeal to|plead with"],
];

/** A reporting verb: its frames, alone and with each particle that it can take. */
export interface ReportingVerb {
  readonly base: string;
  readonly frames: number;
  readonly particles: readonly Particle[];
}

/** Base form with its irregular past and participle, where it has them. */
export interface VerbForms {
  readonly base: string;
  readonly past: string | null;
  readonly participle: string | null;
}

/** The words that a verb is followed by, as "out" in "pointed out that", and the frames that it then has. */
export interface Particle {
  readonly words: readonly string[];
  readonly frames: number;
}

/** Reads "write/wrote/written" into its forms. */
export function verbForms(entry: string): VerbForms {
  const [base, ...irregular] = entry.split("/");
  return { base, past: irregular.at(0) ?? null, participle: irregular.at(-1) ?? null };
}

/** Every reporting verb by its base form, with the forms that it was written with. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb & { readonly forms: VerbForms }> =
  buildVerbs();

function buildVerbs(): Map<string, ReportingVerb & { forms: VerbForms; particles: Particle[] }> {
  const verbs = new Map<string, ReportingVerb & { forms: VerbForms; particles: Particle[] }>();
  for (const [frames, list] of CLASSES) {
    for (const entry of list.split(" ")) {
      const forms = verbForms(entry);
      const known = verbs.get(forms.base);
      verbs.set(forms.base, {
        base: forms.base,
        frames: frames | (known?.frames ?? 0),
        forms: known?.forms ?? forms,
        particles: known?.particles ?? [],
      });
    }
  }
  for (const [frames, list] of WITH_PARTICLE) {
    for (const entry of list.split("|")) {
      const space = entry.indexOf(" ");
      const forms = verbForms(entry.slice(0, space));
      const particle = entry.slice(space + 1).split(" ");
      const known = verbs.get(forms.base) ?? {
        base: forms.base,
        frames: 0,
        forms,
        particles: [],
      };
      const at = known.particles.findIndex(({ words }) => words.join(" ") === particle.join(" "));
      if (at < 0) known.particles.push({ words: particle, frames });
      else known.particles[at] = { words: particle, frames: frames | known.particles[at].frames };
      verbs.set(forms.base, known);
    }
  }
  return verbs;
}
