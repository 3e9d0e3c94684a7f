import { readArticle } from "@copydesk/article";
import { stripBoilerplate } from "@copydesk/boilerplate";
import { readHtml } from "@copydesk/boilerplate/html";
import { findDateline, findTimes, findTimestamp } from "@copydesk/dates";
import { findQuotes } from "@copydesk/quotes";
import { findMarks, findParagraphs, findSentences, readTokens } from "@copydesk/text";

/** A day to resolve against; which one makes no difference to the time it takes. */
const reference = "2020-09-09";

/** What users call, by name, from the bottom of the house to its top. */
export const publicFunctions: Readonly<Record<string, (text: string) => unknown>> = {
  readTokens,
  findSentences,
  findMarks: (text) => findMarks(readTokens(text), findParagraphs(text)),
  stripBoilerplate,
  findTimes: (text) => findTimes(text, { reference }),
  findTimestamp: (text) => findTimestamp(text, { reference }),
  findDateline: (text) => findDateline(text, { reference }),
  findQuotes,
  readHtml: (text) => readHtml(text),
  readArticle: (text) => readArticle(text, { reference }),
};
