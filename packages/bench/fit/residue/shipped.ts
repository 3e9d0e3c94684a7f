// What the fit shares with the package: lines, rules and features are read by the very code that ships.
export { describeLine, isOpen } from "../../../boilerplate/src/assess-line.js";
export { describeLines, featureNames } from "../../../boilerplate/src/features/index.js";
export { readLine } from "../../../boilerplate/src/line.js";
export { matchRules } from "../../../boilerplate/src/rules/index.js";
export { hashWord, pairHash, readWordWeights, scoreWords } from "../../../boilerplate/src/model/words.js";
export { WordColumns } from "../../../boilerplate/src/word-columns.js";
export { readTrees, scoreRow } from "../../../boilerplate/src/model/trees.js";

// What the validation needs besides: the stages that judge a text, with weights of its own.
export { assessLine } from "../../../boilerplate/src/assess-line.js";
export { createJudge } from "../../../boilerplate/src/judge-lines.js";
export { layOutRegions } from "../../../boilerplate/src/lay-out-regions.js";
export { readModel } from "../../../boilerplate/src/model/index.js";
export { settle } from "../../../boilerplate/src/settle.js";
export { isResidueRecord } from "../../src/data/records.js";
export { readRecords } from "../../src/data/read-records.js";
export { scoreResidue } from "../../src/score/score-residue.js";
