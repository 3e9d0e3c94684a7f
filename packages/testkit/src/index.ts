export { type Claim, type GoldView, placeOf, readGold, readSeeds, type Seed } from "./gold.js";
export { type Case, readCases } from "./cases.js";
export { GROWTH_FACTOR, cpuGrowth } from "./growth.js";
export { expectExtracts, expectJson } from "./promises.js";
export { hostileTexts, newsText } from "./texts.js";
export { type Example, readExamples } from "./readme.js";
