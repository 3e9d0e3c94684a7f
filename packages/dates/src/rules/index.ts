import type { Rule } from "../rule.js";
import { counted, unitBeside, vaguelyCounted } from "./ago.js";
import { clock, noon } from "./clock.js";
import { comparedPeriod } from "./compared-period.js";
import { dayMonth, leadingDay } from "./day-month.js";
import { dayWord, nightWord } from "./day-word.js";
import { centuryRule, decadeRule } from "./decade.js";
import { amountOfTime, recentUnits, stretch, unitsAlone } from "./duration.js";
import { figureDate } from "./figure-date.js";
import { holiday } from "./holiday.js";
import { isoDate } from "./iso-date.js";
import { bareUnit, leanDate, leanPart, leanUnit, mentionUnit } from "./lean.js";
import { edge, edgeOf, measured, yearEnd } from "./modified.js";
import { monthDate } from "./month.js";
import { onePart, partOfDay } from "./part-of-day.js";
import { letterQuarter, quarter, yearsQuarter } from "./quarter.js";
import { runTogether } from "./run-together.js";
import { season } from "./season.js";
import { everyUnit, frequencyWord, perUnit, pluralDay, timesPer } from "./set.js";
import { futureRef, pastRef, presentRef } from "./vague.js";
import { weekday } from "./weekday.js";
import { lettersYear, namedYear, shortYear, spelledYear, year, yearRangeEnd } from "./year.js";

/** All rules. Of two matches of one length the first stands. */
export const rules: readonly Rule[] = [
  isoDate,
  figureDate,
  monthDate,
  dayMonth,
  leadingDay,
  holiday,
  weekday,
  namedYear,
  lettersYear,
  year,
  yearRangeEnd,
  shortYear,
  spelledYear,
  decadeRule,
  centuryRule,
  quarter,
  letterQuarter,
  yearsQuarter,
  comparedPeriod,
  season,
  dayWord,
  nightWord,
  leanDate,
  leanUnit,
  leanPart,
  mentionUnit,
  unitBeside,
  counted,
  vaguelyCounted,
  everyUnit,
  timesPer,
  pluralDay,
  frequencyWord,
  perUnit,
  stretch,
  recentUnits,
  amountOfTime,
  runTogether,
  unitsAlone,
  clock,
  noon,
  partOfDay,
  onePart,
  presentRef,
  pastRef,
  futureRef,
  edge,
  edgeOf,
  yearEnd,
  measured,
  bareUnit,
];
