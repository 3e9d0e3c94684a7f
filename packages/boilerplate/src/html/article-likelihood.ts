import type { Choice } from "./choose-blocks.js";
import { isArticleObject, type LinkedData } from "./linked-data.js";
import { type Block, type Page, Role } from "./page.js";
import type { PageShape } from "./page-shape.js";

/**
 * What tells articles from other pages, in log-odds: a bias, then one weight for each of `measureArticle`. Fitted by
 * packages/bench/fit/pages/calibrate.mjs.
 */
const WEIGHTS: readonly number[] = [-4.07, 1.04, 4.09, 0.26, -0.44, -1.25];

/** What a page states of its own kind. Not fitted: pages that are no articles are too few to say. In log-odds. */
const STATED_ARTICLE = 1;
const STATED_OTHER = -1.5;
/** What speaks against an article whose text stands in many elements that are each an article. Not fitted either. */
const MANY_ARTICLES = -2;

/** A page with less running text than this has little to be an article of. In UTF-16 code units. */
const LEAST_PROSE = 500;

const OTHER_TYPES = new Set([
  "website",
  "product",
  "Product",
  "CollectionPage",
  "ItemList",
  "SearchResultsPage",
  "profile",
]);

/** How likely the page is an article, from 0 to 1. */
export function articleLikelihood(page: Page, shape: PageShape, data: LinkedData, choice: Choice): number {
  if (!choice.isKept.includes(true)) return 0;
  const [bias, ...weights] = WEIGHTS;
  const logOdds = measureArticle(page, shape, choice).reduce(
    (sum, value, i) => sum + weights[i] * value,
    bias + statedType(page, data) + (isListOfArticles(page, choice) ? MANY_ARTICLES : 0),
  );
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

/**
 * How long the kept text is (in powers of e of 200 characters, from -2 to 4), how sure the model is of it, what share
 * of the page's running text it is, what share of the page's text is links, and what share of the kept text has a
 * link as its heading, as teasers have.
 */
export function measureArticle(page: Page, shape: PageShape, { isKept, likelihoods }: Choice): number[] {
  let length = 0;
  let sure = 0;
  let prose = 0;
  let linked = 0;
  let led = 0;
  for (const [i, { start, end, linkLength }] of page.blocks.entries()) {
    linked += linkLength;
    if (!isKept[i]) continue;
    length += end - start;
    sure += likelihoods[i] * (end - start);
    prose += shape.prose[i];
    if (i > 0 && isLink(page.blocks[i - 1])) led += end - start;
  }
  return [
    Math.min(4, Math.max(-2, Math.log(Math.max(1, length) / 200))),
    sure / Math.max(1, length),
    prose / Math.max(LEAST_PROSE, shape.totalProse),
    linked / Math.max(1, page.text.length),
    led / Math.max(1, length),
  ];
}

/** Is the block a link that is long enough to be a headline? */
const isLink = ({ start, end, linkLength }: Block): boolean =>
  end - start >= 12 && linkLength > 0.8 * (end - start);

/** So many articles make a list. */
const LIST_LENGTH = 4;

/** Does the kept text stand in four or more `<article>` elements, none of which has one half of it? */
function isListOfArticles({ blocks, nodes }: Page, { isKept }: Choice): boolean {
  /** By node: the innermost article around it; -1 for none. */
  const articles: number[] = [];
  for (const [i, { ownRole, parent }] of nodes.entries()) {
    articles.push((ownRole & Role.Article) !== 0 ? i : parent < 0 ? -1 : articles[parent]);
  }
  const lengths = new Map<number, number>();
  let total = 0;
  for (const [i, { start, end, inner }] of blocks.entries()) {
    if (!isKept[i]) continue;
    total += end - start;
    const article = inner < 0 ? -1 : articles[inner];
    if (article >= 0) lengths.set(article, (lengths.get(article) ?? 0) + end - start);
  }
  return lengths.size >= LIST_LENGTH && Math.max(...lengths.values()) < total / 2;
}

function statedType(page: Page, { objects }: LinkedData): number {
  const stated = page.facts.find(({ name }) => name === "og:type")?.value ?? "";
  if (/^article/i.test(stated) || objects.some(isArticleObject)) return STATED_ARTICLE;
  if (OTHER_TYPES.has(stated) || objects.some(({ types }) => types.some((type) => OTHER_TYPES.has(type))))
    return STATED_OTHER;
  return 0;
}
