export type { Agency, Article } from "./article.js";
export type { ArticleOptions, PageOptions } from "./options.js";
export { readArticle } from "./read-article.js";
export { type PageArticle, readPage } from "./read-page.js";
export { findTimestamp } from "@copydesk/dates";
export type { Region, RegionKind } from "@copydesk/boilerplate";
export type { Dateline, Place, TimeExpression, Timestamp } from "@copydesk/dates";
export type { Quote, Speaker } from "@copydesk/quotes";
export type { Diagnostic, Extract, Span } from "@copydesk/text";
