import type { Length, Unit } from "../meaning.js";

/** How TIMEX3 writes a unit: its letter, and whether it stands behind the T of the time of day. */
const LETTERS: Readonly<Record<Unit, readonly [letter: string, isOfDay: boolean, factor: number]>> = {
  second: ["S", true, 1],
  minute: ["M", true, 1],
  hour: ["H", true, 1],
  day: ["D", false, 1],
  night: ["D", false, 1],
  weekend: ["WE", false, 1],
  week: ["W", false, 1],
  fortnight: ["W", false, 2],
  month: ["M", false, 1],
  quarter: ["Q", false, 1],
  half: ["M", false, 6],
  year: ["Y", false, 1],
  decade: ["DE", false, 1],
  century: ["CE", false, 1],
  millennium: ["ML", false, 1],
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
    const [letter, isOfDay, factor] = LETTERS[length.unit];
    const written = `${length.amount === null ? "X" : length.amount * factor}${letter}`;
    if (isOfDay) ofDay += written;
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
