export { findQuotes } from "./find-quotes.js";
export type {
  FindQuotesOptions,
  FoundQuotes,
  FoundQuotesAndMarked,
  MarkedWords,
  Quote,
  Speaker,
} from "./types.js";
