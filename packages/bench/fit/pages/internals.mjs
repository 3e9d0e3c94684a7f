// What dump-blocks.mjs needs of the package, which does not export it.
export { measureBlocks, FEATURE_NAMES } from "../../../boilerplate/src/html/block-features.ts";
export { blockWords } from "../../../boilerplate/src/html/block-words.ts";
export { readHints } from "../../../boilerplate/src/html/hints.ts";
export { readLinkedData } from "../../../boilerplate/src/html/linked-data.ts";
export { namesAround } from "../../../boilerplate/src/html/name-tokens.ts";
export { measurePage } from "../../../boilerplate/src/html/page-shape.ts";
export { scanPage } from "../../../boilerplate/src/html/scan-page.ts";
