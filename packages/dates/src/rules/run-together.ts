import { TokenKind } from "@copydesk/text";
import { duration, type Unit } from "../meaning.js";
import { match, type Rule } from "../rule.js";

const UNITS: Readonly<Record<string, Unit>> = {
  sec: "second", secs: "second", min: "minute", mins: "minute", minute: "minute", minutes: "minute",
  hr: "hour", hrs: "hour", hour: "hour", hours: "hour", day: "day", days: "day", week: "week", weeks: "week", wk: "week",
  wks: "week", month: "month", months: "month", year: "year", years: "year", yr: "year", yrs: "year",
}; // prettier-ignore

/**
 * An amount and its unit run together.
 * Matches "50mins", "24hours" and "3yrs". Not "1435hrs", which is a time, "90s" or "5k".
 */
export const runTogether: Rule = {
  name: "run-together",
  opensWithKinds: [TokenKind.mixed],
  read(words, at) {
    const parts = /^(\d{1,3})([a-z]{2,7})$/i.exec(words.text(at));
    const unit = parts === null ? undefined : UNITS[parts[2].toLowerCase()];
    return parts === null || unit === undefined ? null : match(at + 1, duration(unit, Number(parts[1])));
  },
};
