/** Verbs of more than one syllable, or with "u" behind "q", that double their last letter: "admitted", "quipped". */
const DOUBLING = new Set(
  "admit commit permit submit refer occur prefer defer regret control compel propel rebel expel excel infer transfer incur quip quit equip rebut transmit omit handicap kidnap deadpan".split(
    " ",
  ),
);

/** The forms of a verb, all in lower case. */
export interface Conjugation {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/**
 * The forms of an English verb written as "base" or "base/past/participle".
 * Matches "deny" as denies, denied, denying. Not "die", whose "dying" no rule here makes.
 */
export function conjugate(base: string, past: string | null, participle: string | null): Conjugation {
  const stem = /[aeiou]e$|[^e]e$/.test(base) ? base.slice(0, -1) : base;
  const doubled = doublesLast(base) ? base + base.slice(-1) : stem;
  const endsInY = /[^aeiou]y$/.test(base);
  const regular = endsInY ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const present = endsInY
    ? `${base.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const ing = /[eoy]e$/.test(base) ? `${base}ing` : `${doubled}ing`;
  return {
    present: IRREGULAR_PRESENT.get(base) ?? present,
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing,
  };
}

const IRREGULAR_PRESENT: ReadonlyMap<string, string> = new Map([
  ["have", "has"],
  ["do", "does"],
  ["go", "goes"],
]);

const doublesLast = (base: string): boolean =>
  DOUBLING.has(base) || /^[^aeiou]*[aeiou][bdgk-nprt]$/.test(base);
