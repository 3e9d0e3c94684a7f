import { itemAt } from "../item-at.js";
import { findAgency } from "@copydesk/text/en";
import { articleObjects, chooseFact, fact, metaFacts, type Sources } from "./facts.js";
import { type Page, type PageNode, Role } from "../page.js";
import { stringsOf } from "../linked-data.js";
import type { Fact, FactValue, LeadImage } from "../types.js";
import { resolveUrl } from "./resolve-url.js";

/** The picture of the article, with its caption and credit where it stands on the page as a figure. */
export function readImage(sources: Sources): Fact<LeadImage> | null {
  const stated = [
    ...linkedImages(sources),
    ...metaFacts(sources.page, ["og:image", "og:image:url", "og:image:secure_url"], "open-graph"),
    ...metaFacts(sources.page, ["twitter:image", "twitter:image:src"], "meta"),
  ];
  const candidates = [...stated, ...firstFigure(sources)].map(({ value, source, html }) =>
    fact({ url: resolveUrl(value, sources.url), ...captionOf(sources.page, value) }, source, html),
  );
  return chooseFact(candidates, ({ url }) => fileName(url));
}

function linkedImages({ data }: Sources): FactValue<string>[] {
  return articleObjects(data).flatMap(({ fields, html }) => {
    const image: unknown = fields.get("image");
    const first: unknown = Array.isArray(image) ? image[0] : image;
    const url: unknown =
      typeof first === "object" && first !== null
        ? new Map<string, unknown>(Object.entries(first)).get("url")
        : first;
    return stringsOf(url)
      .slice(0, 1)
      .filter((one) => one !== "")
      .map((one) => fact(one, "json-ld" as const, html));
  });
}

/** The first picture in a figure about the beginning of the body. */
function firstFigure({ page, body }: Sources): FactValue<string>[] {
  const image = page.images.find(({ node, width }) => {
    const around = itemAt(page.nodes, node);
    return (
      around !== undefined &&
      (around.roles & Role.Figure) !== 0 &&
      around.textStart >= body.start - 1500 &&
      (width ?? 999) >= 200
    );
  });
  return image === undefined ? [] : [fact(image.url, "text", image.html)];
}

/** The file that an address names, without its size and format: the same picture comes in many sizes. */
const fileName = (url: string): string =>
  (url.split(/[?#]/, 1)[0].split("/").pop() ?? url).replace(/\.\w{2,5}$/, "").toLowerCase();

function captionOf(page: Page, url: string): { caption: string | null; credit: string | null } {
  const image = page.images.find((one) => fileName(one.url) === fileName(url));
  const figure = image === undefined ? undefined : figureAround(page, image.node);
  if (figure === undefined) return { caption: null, credit: null };
  const caption = captionText(page, figure);
  const credit = creditIn(page, figure) ?? (caption === null ? null : creditInWords(caption));
  return { caption, credit };
}

function figureAround(page: Page, node: number): PageNode | undefined {
  let at = itemAt(page.nodes, node);
  while (at !== undefined && (at.ownRole & Role.Figure) === 0) at = itemAt(page.nodes, at.parent);
  return at;
}

const inside = (page: Page, figure: PageNode, isWanted: (node: PageNode) => boolean): string | null => {
  const first = page.nodes.indexOf(figure);
  for (let i = first + 1; i < page.nodes.length; i++) {
    const node = itemAt(page.nodes, i);
    if (node === undefined || node.depth <= figure.depth) return null;
    if (!isWanted(node)) continue;
    const text = page.text.slice(node.textStart, node.textEnd).trim();
    if (text !== "") return text;
  }
  return null;
};

const captionText = (page: Page, figure: PageNode): string | null =>
  inside(page, figure, (node) => (node.ownRole & Role.Caption) !== 0 || node.tokens.includes("caption"));

const creditIn = (page: Page, figure: PageNode): string | null =>
  inside(page, figure, (node) =>
    node.tokens.some((token) => token === "credit" || token === "credits" || token === "copyright"),
  );

/** Matches "(Photo: Ann Lee/AFP)" and "Photograph: Ann Lee" at a caption's end; not "Ann Lee takes a photo." */
const CREDIT =
  /\(([^()]{2,80})\)$|(?:photo(?:graph)?|image|picture|credit|foto)(?: by|:) ?([^.;]{2,80})\.?$/i;

function creditInWords(caption: string): string | null {
  const match = CREDIT.exec(caption.slice(-120));
  const words = match?.[1] ?? match?.[2];
  if (words === undefined) return null;
  const isCredit =
    match?.[2] !== undefined || /photo|image|credit|\//i.test(words) || findAgency(words) !== null;
  return isCredit ? words.replace(/^(?:photo(?:graph)?|image|credit)\s*(?:by|:)\s*/i, "").trim() : null;
}
