import { patternRule } from "./rule.js";

const MAKER =
  /(?:photograph(?:er)?|photo|picture|pic|image|illustration|graphic|video|screenshot|screen ?grab|file photo)/
    .source;
const HOUSE =
  /(?:getty(?: images)?|reuters|afp|ap|epa|epa-efe|shutterstock|istock(?:photo)?|alamy|wireimage|bloomberg|unsplash|pixabay|flickr|nasa|corbis|xinhua|anadolu|zuma(?: press)?|rex|upi|pa(?: wire| images| media)?|imago|usa today sports|wikimedia(?: commons)?|creative commons|handout|file|pool|stock)/
    .source;

/** Who made a picture, alone or behind what the picture shows. */
export const creditRules = [
  /** Matches "Photo: Ann Lee" and "Image credit: Acme". Not "Photos: the best of the week", a headline. */
  patternRule(
    "credit-line",
    "caption",
    0.93,
    140,
    new RegExp(
      `^[([]? ?(?:${MAKER}s?(?: ?credits?)?(?: ?courtesy(?: of)?)? ?: ?|${MAKER} (?:by|courtesy(?: of)?) |credits? ?: ?)(?!the |a |how |why |what )\\S`,
      "i",
    ),
  ),
  /** Matches "Courtesy of the artist" and "Getty Images". Not "Courtesy costs nothing, she said." */
  patternRule(
    "credit-house",
    "caption",
    0.9,
    60,
    new RegExp(
      `^(?:courtesy (?:of )?(?!costs )[^.]{3,50}|(?:[^.,:]{2,40} ?[/|,] ?)?${HOUSE}(?: ?[/|] ?[^.]{2,40})?)\\)?$`,
      "i",
    ),
  ),
  /** Matches "The hall after the fire. (Photo: Acme)" and "… (AP Photo/Ann Lee)". Not "the agency (AFP) said". */
  patternRule(
    "caption-credit-bracketed",
    "caption",
    0.96,
    900,
    new RegExp(
      `[([] ?(?:(?:ap |afp |reuters )?${MAKER}s?(?: credits?)?(?: ?[:/] ?| by | courtesy | via )[^()\\n]{2,80}|(?:credits?|via|courtesy) ?:? ?[^()\\n]{2,60}|[^()/\\n]{2,50} ?(?:/| via ) ?${HOUSE}[^()\\n]{0,40}|${HOUSE}(?: ?/ ?[^()\\n]{2,40})?) ?[)\\]]\\.?$`,
      "i",
    ),
  ),
  /** Matches "The winners on the night Credit: Acme/Getty". Not "He gave her credit: none." */
  patternRule(
    "caption-credit",
    "caption",
    0.95,
    600,
    /(?:^|[\w.)"”] )(?:(?:Photo|Image|Picture|Video)? [Cc]redit ?|Credit ?|CREDIT ?|(?:Photograph|Photo|Picture|Image) ?): ?[A-Z@][^.!?]{2,80}$/,
  ),
  /** Matches "The harbour at dawn. Ann Lee/Reuters" and "Smith in March. AP Photo". Not "It was told to Reuters." */
  patternRule(
    "caption-house",
    "caption",
    0.9,
    600,
    /[.)\w”"] ?(?:[A-Z][\w.'’-]{0,20} ){0,3}[A-Z][\w.'’-]{1,20} ?(?:\/|\| ?) ?(?:Getty Images|Reuters|REUTERS|AFP|AP|EPA|Shutterstock|iStock|Alamy|AP file|Reuters file|The Washington Post|Bloomberg)$|(?: via|\/) ?Getty Images$/,
  ),
  /** Matches "Image 3 of 12" and "2 of 4". Not "Two of four". */
  patternRule(
    "gallery-count",
    "caption",
    0.95,
    30,
    /^(?:(?:image|photo|picture|slide|video|page) )?\d{1,3} ?(?:of|\/) ?\d{1,3}$/i,
  ),
  /** Matches "Above: the new hall". Not "Above all, she said". */
  patternRule(
    "picture-pointer",
    "caption",
    0.6,
    300,
    /^(?:above|below|pictured|left|right|top|file photo|file image|file)(?: (?:left|right|photo))? ?: ?\S/i,
  ),
];
