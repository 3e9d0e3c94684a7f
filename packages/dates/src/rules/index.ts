import type { Elements } from "../grammar/step.js";
import type { Rule } from "../rule.js";
import { clockElements, clockRules } from "./clock.js";
import { dayElements, dayRules, partRules } from "./days.js";
import { figureElements, figureRules } from "./figures.js";
import { lengthElements, lengthRules } from "./lengths.js";
import { modifiedRules } from "./modified.js";
import { monthElements, monthRules } from "./months.js";
import { quarterElements, quarterRules } from "./quarters.js";
import { bareUnitRules, relativeElements, relativeRules } from "./relative.js";
import { setElements, setRules } from "./sets.js";
import { timebankElements } from "./timebank.js";
import { vagueElements, vagueRules } from "./vague.js";
import { yearElements, yearRules } from "./years.js";

/** All rules. Of two matches of one length the first stands. */
export const rules: readonly Rule[] = [
  ...figureRules,
  ...monthRules,
  ...dayRules,
  ...yearRules,
  ...quarterRules,
  ...relativeRules,
  ...setRules,
  ...lengthRules,
  ...clockRules,
  ...partRules,
  ...vagueRules,
  ...modifiedRules,
  ...bareUnitRules,
];

/** What their patterns call by name. */
export const elements: Elements = {
  ...figureElements,
  ...monthElements,
  ...dayElements,
  ...yearElements,
  ...quarterElements,
  ...relativeElements,
  ...setElements,
  ...lengthElements,
  ...clockElements,
  ...vagueElements,
  ...timebankElements,
};
