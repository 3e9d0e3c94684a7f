import { WordClass } from "../en/word-classes.js";
import { pictureHouses } from "../en/picture-houses.js";
import { Sign } from "../shape.js";
import { isLabelledSentence, lineRule, type LineRule, patternRule } from "./rule.js";

/** "Photo by", "Image credit:" and "Courtesy of" at the start of a credit. */
const CREDIT_LABEL =
  /^(?:(?:ap |afp |reuters |file )?(?:photos?|photographs?|photographers?|images?|pictures?|pics?|illustrations?|graphic|video|screen ?(?:shot|grab)) ?(?:credits? ?:|credits? by|courtesy|by|via|from|:|\/|supplied)|credits? ?:|courtesy|cover image ?:)/i;

/** The words of a bracket that closes a line, or null; no credit is longer. */
function lastBracket(words: string): string | null {
  const end = words.length - (words.endsWith(".") ? 2 : 1);
  if (words[end] !== ")" && words[end] !== "]") return null;
  const start = Math.max(words.lastIndexOf("("), words.lastIndexOf("["));
  return start < 0 || end - start > 100 ? null : words.slice(start + 1, end).trim();
}

/** "Ann Lee/Reuters", "Acme via AP", "File: AFP" and "Getty Images": who made a picture, without a label. */
function isHouseCredit(credit: string): boolean {
  const parts = credit
    .toLowerCase()
    .replace(/^file(?: photo)? ?: ?/, "")
    .split(/ ?\/ ?| via | ?\| ?|, /);
  return parts.length <= 4 && parts.some((part) => pictureHouses.has(part.trim()));
}

/** "Representational image" and "File photo" in a bracket: the picture is not of the story. */
const STAND_IN =
  /^(?:(?:representational|representative|illustrative|file|library|stock|archive) (?:image|photo|picture|pic)|(?:image|photo|picture|pic) (?:is )?(?:for|used for) (?:representation|illustration))/i;

/** "Bo Diaz / Harbour Times": a photographer and a paper. */
const PAPER =
  /^[A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){1,2} ?[/|] ?(?:[A-Z][\w.'’-]{1,24} ){0,4}(?:Times|Post|News|Herald|Tribune|Gazette|Star|Journal|Chronicle|Press|Photo|Sun|Record|Media|Group|Register|Bee|Globe|Staff|Courier|Observer|Examiner|Dispatch|Independent|Inquirer|Images)$/;

/** Names and nothing else between two brackets: capitals, the small words between them, a stroke or a bar. */
const LONE_CREDIT =
  /^\((?:[A-Z][\w.&'’/-]{0,30}|of|the|and|for|via|by|at|[/|-])(?: (?:[A-Z][\w.&'’/-]{0,30}|of|the|and|for|via|by|at|[/|-])){1,8}\)$/;

/** Who made a picture, alone or behind what the picture shows. */
export const creditRules: readonly LineRule[] = [
  /** Matches "Photo: Ann Lee" and "(Image credit: Acme)". Not "Photos: how the week went", a headline. */
  lineRule(
    {
      name: "credit-line",
      kind: "caption",
      confidence: 0.93,
      longest: 900,
      openings:
        "ap afp reuters file photo photos photograph photographs photographer photographers image images picture pictures pic pics illustration illustrations graphic video screen screenshot screengrab credit credits courtesy cover",
    },
    ({ words, shape }) =>
      shape.words <= 16 &&
      CREDIT_LABEL.test(
        words.startsWith("(") || words.startsWith("[") ? words.slice(1).trimStart() : words,
      ) &&
      !isLabelledSentence(words) &&
      !/: ?(?:the|a|how|why|what|when|where|inside|see|watch) /i.test(words),
  ),
  /** Matches "Getty Images", "(Reuters)" and "Michael Conroy, AP". Not "June 3 -- Town Hall, Butler, PA". */
  lineRule(
    { name: "credit-house", kind: "caption", confidence: 0.9, longest: 70 },
    ({ words, shape }) =>
      shape.words <= 8 &&
      shape.numbers === 0 &&
      !shape.startsLower &&
      isHouseCredit(words.replace(/^[([] ?/, "").replace(/ ?[)\]]$/, "")),
  ),
  /** Matches "The hall after the fire. (Photo: Acme)" and "… (Ann Lee/AP)". Not "the agency said (AP)". */
  lineRule(
    { name: "caption-credit-bracketed", kind: "caption", confidence: 0.95, longest: 900 },
    ({ words, shape }) => {
      if (shape.brackets === 0) return false;
      const credit = lastBracket(words);
      if (credit === null) return false;
      return (
        CREDIT_LABEL.test(credit) ||
        STAND_IN.test(credit) ||
        (/[/ ]/.test(credit) &&
          (isHouseCredit(credit) || (shape.length > credit.length + 2 && PAPER.test(credit))))
      );
    },
  ),
  /** Matches "(Ann Lee / The Acme)" and "(Harbour Forest Service)". Not "(Laughter)", "(They laugh.)" or "(END CLIP)". */
  lineRule(
    { name: "lone-bracket-credit", kind: "caption", confidence: 0.9, longest: 90 },
    ({ words, shape }) => shape.words >= 2 && shape.allCapitalWords < shape.words && LONE_CREDIT.test(words),
  ),
  /** Matches "Media caption How the pier was built", "Media captionHow …" and "Image copyright Acme". Not "Image copyright is an old law." */
  patternRule({
    name: "caption-label",
    kind: "caption",
    confidence: 0.93,
    longest: 300,
    openings: "media image photo video picture",
    pattern:
      /^(?:Media|Image|Photo|Video|Picture) (?:[Cc]aption|[Cc]opyright|[Ss]ource)(?:$| ?[:©@,]| ?[A-Z])/,
  }),
  /** Matches "Image: A pier in the storm" and "File photo of the pier". Not "Image: nothing else counts, he said." */
  patternRule({
    name: "picture-label",
    kind: "caption",
    confidence: 0.93,
    longest: 300,
    openings: "image photo file",
    pattern:
      /^(?:(?:Image|IMAGE|Photo|PHOTO) ?: ?["“‘]?\p{Lu}|(?:FILE|File) (?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO|IMAGE|PICTURE)(?: (?:of|shows|showing|taken)\b| ?[:–—-] ?\S))/u,
  }),
  /** Matches "An artist's impression of the pier". Not "A map of the reef was found in 1640." */
  patternRule({
    name: "picture-of",
    kind: "caption",
    confidence: 0.7,
    longest: 300,
    openings: "a an the image photo picture illustration artist's file screenshot",
    pattern:
      /^(?:(?:an?|the) )?(?:(?:file |undated |handout )?(?:image|photo|picture|screenshot)|(?:artist['’]s )?(?:illustration|impression|rendering|concept)) (?:of|shows|showing|from)\b/i,
  }),
  /** Matches "The winners on the night Credit: Acme/Getty". Not "He gave her credit: none." */
  patternRule({
    name: "caption-credit",
    kind: "caption",
    confidence: 0.95,
    longest: 600,
    needs: WordClass.picture,
    pattern:
      /[\w.)"”’\]] ?(?:(?:Photo|Image|Picture|Video) [Cc]redits?|C(?:redits?|REDIT)|PHOTO|Photographs?|Photos?|Pictures?|Images?) ?: ?[A-Z@©][^.!?]{2,80}$/,
  }),
  /** Matches "The harbour at dawn. Ann Lee / Reuters". Not "It was told so to Reuters." */
  patternRule({
    name: "caption-house",
    kind: "caption",
    confidence: 0.9,
    longest: 600,
    needs: WordClass.picture,
    pattern:
      /[.)"”\w] ?[A-Z][\w.'’ -]{2,40} ?(?:\/|\||via) ?(?:Getty(?: Images)?|GETTY IMAGES|R(?:euters|EUTERS)(?: file)?|AFP|AP(?: file)?|EPA|Shutterstock|iStock|Alamy|Bloomberg)$/,
  }),
  /** Matches "The harbour at dawn. Ann Lee/Harbour Gazette". Not "The vote was 12/14." */
  patternRule({
    name: "caption-name-house",
    kind: "caption",
    confidence: 0.93,
    longest: 600,
    signs: Sign.stroke,
    pattern: /[.!?)”"] ?[A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){1,2} ?[/|] ?[A-Z][\w&.'’ -]{2,40}$/,
  }),
  /** Matches "Ann Lee/Harbour Gazette" alone on its line. Not "and/or" and not "Hip Hop / Rap". */
  patternRule({
    name: "credit-name-house",
    kind: "caption",
    confidence: 0.9,
    longest: 90,
    signs: Sign.stroke,
    pattern: /^[A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){1,2}\/(?:The )?[A-Z][\w&.'’ -]{2,40}$/,
  }),
  /** Matches "Ann Lee | Moment | Acme Images". Not "Boat | Length | Crew"; a table may still look so, hence a hint. */
  patternRule({
    name: "credit-name-bar",
    kind: "caption",
    confidence: 0.8,
    longest: 90,
    signs: Sign.stroke,
    pattern:
      /^[A-Z][\w.'’-]{1,24}(?: [A-Z][\w.'’-]{1,24}){1,2} [/|] [A-Z][\w&.'’-]{1,24}(?: [\w&.'’-]{1,24}){0,3}(?: [/|] [A-Z][\w&.'’ -]{2,40})?$/,
  }),
  /** Matches "The hall in March, photos © Acme, 2018". Not "The photos, © or not, were hers." */
  patternRule({
    name: "caption-copyright",
    kind: "caption",
    confidence: 0.93,
    longest: 400,
    signs: Sign.copyright,
    pattern: /\b(?:photos?|photographs?|images?|pictures?|illustrations?)(?: by)?:? ?© ?[A-Z][^.!?]{1,60}$/i,
  }),
  /** Matches "© Ann Lee The hall in March." Not "© 2020 Acme", and not "© Ann Lee". */
  patternRule({
    name: "caption-after-credit",
    kind: "caption",
    confidence: 0.93,
    longest: 500,
    signs: Sign.copyright,
    pattern:
      /^© ?[A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20}(?:[ /][A-Z][\w.'’-]{0,20}){0,3} (?:[A-Z][a-z]+|A) [a-z]/,
  }),
  /** Matches "Image 3 of 12" and "2 of 4". Not "Two of four". */
  patternRule({
    name: "gallery-count",
    kind: "caption",
    confidence: 0.95,
    longest: 30,
    pattern: /^(?:(?:image|photo|picture|slide|video|page) )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i,
  }),
  /** Matches "3 of 4Shoppers wait at the store": the count of a gallery run into its caption. Not "3 of 4 voters agree". */
  patternRule({
    name: "gallery-caption",
    kind: "caption",
    confidence: 0.93,
    longest: 900,
    openings: "#1 #2",
    pattern: /^\d{1,2} ?of ?\d{1,2}(?:[A-Z]| [A-Z][^\n]{40,})/,
  }),
  /** Matches "Above: the new hall". Not "Above all, she said". */
  patternRule({
    name: "picture-pointer",
    kind: "caption",
    confidence: 0.6,
    longest: 300,
    openings: "above below pictured left right top file",
    pattern:
      /^(?:above|below|pictured|left|right|top|file photo|file image|file)(?: (?:left|right|photo))? ?: ?\S/i,
  }),
];
