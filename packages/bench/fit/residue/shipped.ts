// What the fit shares with the package: lines, rules and features are read by the very code that ships.
export { describeLine } from "../../../boilerplate/src/assess-line.js";
export { describeLines, featureNames } from "../../../boilerplate/src/features/index.js";
export { readLine } from "../../../boilerplate/src/line.js";
export { CERTAIN, matchRules } from "../../../boilerplate/src/rules/index.js";
export { hashWord, pairHash, readWordWeights, scoreWords } from "../../../boilerplate/src/model/words.js";
export { readTrees, scoreRow } from "../../../boilerplate/src/model/trees.js";
