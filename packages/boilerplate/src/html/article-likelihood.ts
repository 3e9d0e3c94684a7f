import type { Choice } from "./choose-blocks.js";
import { isArticleObject, type LinkedData } from "./linked-data.js";
import type { Page } from "./page.js";
import type { PageShape } from "./page-shape.js";

/** What tells articles from lists, home pages, shops and error pages, and what weight each has in log-odds. */
const WEIGHTS = {
  bias: -2.2,
  /** Kept text, in tens of its length by powers of e from 200 characters on. */
  length: 0.75,
  /** How sure the model is of what it kept. */
  likelihood: 2.2,
  /** Share of the page's running text that was kept. */
  share: 1.6,
  /** Share of the page's text that is links. */
  links: -2.6,
  statedArticle: 1.2,
  statedOther: -1.4,
} as const;

/** A page with less running text than this has little to be an article of. */
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
  const kept = page.blocks.filter((_, i) => choice.isKept[i]);
  if (kept.length === 0) return 0;
  const length = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  const sure = page.blocks.reduce(
    (sum, { start, end }, i) => sum + (choice.isKept[i] ? (choice.likelihoods[i] ?? 0) * (end - start) : 0),
    0,
  );
  const prose = shape.prose.reduce((sum, one, i) => sum + (choice.isKept[i] ? one : 0), 0);
  const linked = page.blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);
  const logOdds =
    WEIGHTS.bias +
    WEIGHTS.length * Math.min(4, Math.max(-2, Math.log(length / 200))) +
    WEIGHTS.likelihood * (sure / length) +
    WEIGHTS.share * (prose / Math.max(LEAST_PROSE, shape.totalProse)) +
    WEIGHTS.links * (linked / Math.max(1, page.text.length)) +
    statedType(page, data);
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}

function statedType(page: Page, { objects }: LinkedData): number {
  const stated = page.facts.find(({ name }) => name === "og:type")?.value ?? "";
  if (/^article/i.test(stated) || objects.some(isArticleObject)) return WEIGHTS.statedArticle;
  if (OTHER_TYPES.has(stated) || objects.some(({ types }) => types.some((type) => OTHER_TYPES.has(type))))
    return WEIGHTS.statedOther;
  return 0;
}
