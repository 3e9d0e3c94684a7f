import {
  type Article,
  type ArticleOptions,
  type PageArticle,
  readArticle,
  readPage,
} from "@copydesk/article";
import type { Input } from "./inputs.js";

/** What the command writes of a page besides its article. */
export interface PageFacts extends Pick<
  PageArticle["page"],
  "metadata" | "confidence" | "encoding" | "diagnostics"
> {
  readonly url: string | null;
}

/** An article as the command writes it. Of a page there is also the text that its spans are in, and what the page says of itself. */
export interface ArticleRecord extends Article {
  readonly source?: string;
  readonly page?: PageFacts;
}

/**
 * The article of an input.
 *
 * @throws RangeError when the reference is no date.
 */
export function readInput({ content, diagnostics }: Input, options: ArticleOptions): ArticleRecord {
  if (content.kind === "text") {
    const article = readArticle(content.text, options);
    return { ...article, diagnostics: [...diagnostics, ...article.diagnostics] };
  }
  const { html, url } = content;
  const { page, ...article } = readPage(html, { ...options, url: url ?? undefined });
  const { metadata, confidence, encoding } = page;
  return { ...article, page: { url, confidence, encoding, metadata, diagnostics: page.diagnostics } };
}
