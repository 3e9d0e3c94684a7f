// What dump-blocks.mjs needs of the package, which does not export it.
export { eachTellingWord } from "../../../boilerplate/src/html/block-words.ts";
export { FEATURE_NAMES, measureBlocks } from "../../../boilerplate/src/html/features/index.ts";
export { readContext } from "../../../boilerplate/src/html/features/page-context.ts";
export { readHints } from "../../../boilerplate/src/html/hints.ts";
export { readLinkedData } from "../../../boilerplate/src/html/linked-data.ts";
export { farNames, nearNames } from "../../../boilerplate/src/html/name-tokens.ts";
export { measurePage } from "../../../boilerplate/src/html/page-shape.ts";
export { scanPage } from "../../../boilerplate/src/html/scan-page.ts";
export { CONTEXT_NAMES } from "../../../boilerplate/src/html/score-context.ts";
// What calibrate.mjs needs beside that.
export { measureArticle } from "../../../boilerplate/src/html/article-likelihood.ts";
export { chooseBlocks } from "../../../boilerplate/src/html/choose-blocks.ts";
export { judgeBlocks } from "../../../boilerplate/src/html/judge-blocks.ts";
export { readHtml } from "../../../boilerplate/src/html/read-html.ts";
// And what write-unseen.mjs needs beside those.
export { readBody } from "../../../boilerplate/src/html/read-body.ts";
export { stripBoilerplate } from "../../../boilerplate/src/strip-boilerplate.ts";
