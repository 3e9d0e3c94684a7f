export type { Agency, Article } from "./article.js";
export { type ArticleOptions, readArticle } from "./read-article.js";
export { type PageArticle, type PageOptions, readPage } from "./read-page.js";
export type { Region, RegionKind } from "@copydesk/boilerplate";
export type { Dateline, Place, TimeExpression, Timestamp } from "@copydesk/dates";
export type { Quote, Speaker } from "@copydesk/quotes";
export type { Diagnostic, Extract, Span } from "@copydesk/text";
