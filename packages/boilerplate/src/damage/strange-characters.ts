import type { Diagnostic } from "@copydesk/text";

interface CharacterDamage {
  readonly code: string;
  readonly message: string;
  /** Characters, as in a class of a pattern, one of which every match holds. */
  readonly needs: string;
  readonly pattern: RegExp;
}

const TAG_NAMES =
  /(?:[abipqsu]|abbr|article|aside|blockquote|body|br|button|caption|center|cite|code|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|ins|li|link|main|meta|nav|noscript|object|ol|picture|pre|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|ul|video)/
    .source;

const DAMAGES: readonly CharacterDamage[] = [
  /** Matches the "â€™" of "itâ€™s", the "Ã©" of "cafÃ©" and an "â€" whose last byte was dropped. Not the "Â" of a French capital before a letter. */
  {
    code: "mojibake",
    message: "UTF-8 was read as a one-byte encoding here.",
    needs: "âÃÂï\\ufffd",
    pattern:
      /â(?:€[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|[\u0080-\u00bf]{2})|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|ï»¿|\ufffd+/g,
  },
  /** Matches "&amp;" and "&#8217;". Not "AT&T; and others", which names no entity. */
  {
    code: "html-entity",
    message: "An HTML entity was left undecoded.",
    needs: "&",
    pattern:
      /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|[mn]dash|[lr][sd]quo|[sb]dquo|bull|middot|euro|pound|yen|cent|sect|deg|times|[aeiouyAEIOUY](?:grave|acute|circ|tilde|uml|ring)|[cC]cedil|[nN]tilde|szlig|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/g,
  },
  /** Matches "</p>" and "<br />". Not "a < b" and not "<3". */
  {
    code: "html-tag",
    message: "An HTML tag was left in.",
    needs: "<",
    pattern: new RegExp(`</?${TAG_NAMES}(?:\\s[^<>]{0,300})?/?>`, "gi"),
  },
  /** Matches U+00AD, which shows only where a line breaks. */
  {
    code: "soft-hyphen",
    message: "A soft hyphen stands inside a word.",
    needs: "\\u00ad",
    pattern: /\u00ad+/g,
  },
  /** Matches half of a surrogate pair. */
  {
    code: "lone-surrogate",
    message: "Half of a surrogate pair stands alone and is no character.",
    needs: "\\ud800-\\udfff",
    pattern: /\p{Cs}+/gu,
  },
  /** Matches NUL and its kin. Not tab and line breaks. */
  {
    code: "control-character",
    message: "A control character stands in the text.",
    needs: "\\u0000-\\u0008\\u000e-\\u001f",
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    pattern: /[\u0000-\u0008\u000e-\u001f]+/g,
  },
];

const oneOf = (characters: string): RegExp => new RegExp(`[${characters}]`);

/** A character that any damage needs: a clean text is searched once for all of them and no more. */
const ANY_NEED = oneOf(DAMAGES.map(({ needs }) => needs).join(""));
const NEEDS = DAMAGES.map(({ needs }) => oneOf(needs));

/** Characters that copy does not hold: encodings misread, markup left in, halves of characters. */
export function findStrangeCharacters(source: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!ANY_NEED.test(source)) return found;
  for (const [index, { code, message, pattern }] of DAMAGES.entries()) {
    if (!NEEDS[index].test(source)) continue;
    for (const match of source.matchAll(pattern)) {
      found.push({ code, message, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
