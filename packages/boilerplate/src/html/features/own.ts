import { Role } from "../page.js";
import { type FeatureGroup, tagCode } from "./feature-group.js";
import { linkedShare, namesOf, nodeAt } from "./page-context.js";
import { countTellingWords, NAME_LEXICON_COUNT, propertyCode } from "./telling-words.js";

/** What the block's characters are like. */
export const shapeFeatures: FeatureGroup = {
  names: [
    "length",
    "words",
    "sentences",
    "ending",
    "beginning",
    "capitalised",
    "capitals",
    "digits",
    "commas",
    "quotes",
    "marks",
    "lines",
    "wordLength",
    "links",
    "linked",
    "bold",
    "media",
    "copies",
    "isCopy",
  ],
  measure: ({ page, shape }, i, rows) => {
    const own = shape.shapes[i];
    const block = page.blocks[i];
    rows.put(own.length);
    rows.put(own.words);
    rows.put(own.sentenceEnds);
    rows.put(own.ending);
    rows.put(own.beginning);
    rows.put(own.capitalised);
    rows.put(own.capitals);
    rows.put(own.digits);
    rows.put(own.commas);
    rows.put(own.quotes);
    rows.put(own.marks);
    rows.put(own.lines);
    rows.put(own.length / Math.max(1, own.words));
    rows.put(block.links);
    rows.put(linkedShare(block));
    rows.put(block.boldLength / Math.max(1, own.length));
    rows.put(block.media);
    rows.put(shape.copies[i]);
    rows.put(shape.isCopy[i] ? 1 : 0);
  },
};

const ROLES = Object.values(Role);

/** What the block's element is, and what it stands in. */
export const elementFeatures: FeatureGroup = {
  names: [
    "tag",
    "innerTag",
    "depth",
    "property",
    "propertyAround",
    ...Object.keys(Role).map((name) => `in${name}`),
  ],
  measure: ({ page }, i, rows) => {
    const block = page.blocks[i];
    const node = nodeAt(page, block.node);
    const inner = nodeAt(page, block.inner);
    const around = nodeAt(page, node?.parent ?? -1);
    const roles = inner?.roles ?? 0;
    const innerProperty = inner?.itemprop ?? "";
    rows.put(tagCode(node?.tag));
    rows.put(inner === node ? -2 : tagCode(inner?.tag));
    rows.put(node?.depth ?? 0);
    rows.put(propertyCode(innerProperty === "" ? (node?.itemprop ?? "") : innerProperty));
    rows.put(propertyCode(around?.itemprop ?? ""));
    for (const role of ROLES) rows.put((roles & role) === 0 ? 0 : 1);
  },
};

/** How many words speak of the page or to its reader. */
export const wordFeatures: FeatureGroup = {
  names: ["furnitureWords", "readerWords"],
  measure: ({ words }, i, rows) => {
    const [furniture, reader] = countTellingWords(words[i]);
    rows.put(furniture);
    rows.put(reader);
  },
};

/** How many names of each lexicon the element, the one around it, and all around it have. */
export const nameFeatures: FeatureGroup = {
  names: ["own", "around", "all"].flatMap((where) =>
    Array.from({ length: NAME_LEXICON_COUNT }, (_, k) => `${where}Names${k}`),
  ),
  measure: (context, i, rows) => {
    const { node, inner } = context.page.blocks[i];
    const parent = nodeAt(context.page, node)?.parent ?? -1;
    const around = namesOf(context, parent);
    const { all } = namesOf(context, inner);
    for (let k = 0; k < NAME_LEXICON_COUNT; k++) rows.put(all[k] - around.all[k]);
    for (let k = 0; k < NAME_LEXICON_COUNT; k++) rows.put(around.own[k]);
    for (let k = 0; k < NAME_LEXICON_COUNT; k++) rows.put(all[k]);
  },
};
