export { CharClass, classOf, isLetterClass } from "./chars.js";
export { findMarks, type Mark } from "./marks.js";
export { findLines, findParagraphs } from "./paragraphs.js";
export { assertPartition } from "./partition.js";
export { findSentences, isSentenceEnd, lastOfSentence } from "./sentences.js";
export {
  assertOptions,
  assertSpan,
  assertText,
  type Diagnostic,
  type Extract,
  extract,
  type Span,
  trimSpan,
} from "./span.js";
export { listTokens, readTokens, TokenFlag, TokenKind, tokenText, type Tokens } from "./tokens.js";
export { createView, type View } from "./view.js";
