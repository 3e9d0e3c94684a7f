import type { Length, Unit } from "../meaning.js";

/** How TIMEX3 writes a unit: its letter, behind the T of the time of day or behind how many it counts for. */
const LETTERS: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  night: "D",
  weekend: "WE",
  week: "W",
  fortnight: "2W",
  month: "M",
  quarter: "Q",
  half: "6M",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

const FRACTIONS: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  minute: ["second", 60],
  hour: ["minute", 60],
  day: ["hour", 24],
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
};

/** A duration as TIMEX3 writes it: "P3D", "PT2H30M", "PXW". */
export function valueOfLengths(lengths: readonly Length[]): string {
  let days = "";
  let ofDay = "";
  for (const length of lengths.flatMap(wholeLengths)) {
    const letter = LETTERS[length.unit];
    const amount = length.amount === null ? "X" : length.amount * (Number.parseInt(letter) || 1);
    const written = `${amount}${letter.replace(/^[T\d]/, "")}`;
    if (letter.startsWith("T")) ofDay += written;
    else days += written;
  }
  return ofDay === "" ? `P${days}` : `P${days}T${ofDay}`;
}

/** "a year and a half" is P1Y6M: a fraction becomes whole smaller units where it can. */
function wholeLengths(length: Length): readonly Length[] {
  const { unit, amount } = length;
  if (amount === null || Number.isInteger(amount)) return [length];
  const fraction = FRACTIONS[unit];
  const whole = Math.floor(amount);
  const rest = fraction === undefined ? 0 : (amount - whole) * fraction[1];
  if (fraction === undefined || !Number.isInteger(rest)) return [length];
  const smaller = { unit: fraction[0], amount: rest };
  return whole === 0 ? [smaller] : [{ unit, amount: whole }, smaller];
}
