import { addDays, addMonths, type Day, isDay, mondayOf, pad, toIso } from "../calendar.js";

export interface Interval {
  readonly from: string;
  readonly to: string;
}

const between = (from: Day, to: Day): Interval => ({ from: toIso(from), to: toIso(to) });

const FORM =
  /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?|W(\d{2})(-WE)?|Q([1-4])|H([12])))?$/;

/** The stretch that a value covers, half-open; null for open values, parts of the day, seasons, durations and sets. */
export function intervalOf(value: string): Interval | null {
  if (value.length === 10 && value.charCodeAt(8) !== 0x57) return dayInterval(value) ?? longerInterval(value);
  return longerInterval(value);
}

/** A day, by far the commonest value. */
function dayInterval(value: string): Interval | null {
  const day = {
    year: Number(value.slice(0, 4)),
    month: Number(value.slice(5, 7)),
    day: Number(value.slice(8)),
  };
  return !Number.isNaN(day.year) && isDay(day) ? { from: value, to: toIso(addDays(day, 1)) } : null;
}

function longerInterval(value: string): Interval | null {
  if (/^\d{3}$/.test(value))
    return between(
      { year: Number(value) * 10, month: 1, day: 1 },
      { year: Number(value) * 10 + 10, month: 1, day: 1 },
    );
  if (/^\d{2}$/.test(value))
    return between(
      { year: Number(value) * 100, month: 1, day: 1 },
      { year: Number(value) * 100 + 100, month: 1, day: 1 },
    );
  const parts = FORM.exec(value);
  if (parts === null) return null;
  const [, yearText, month, day, hour, minute, second, week, weekend, quarter, half] = parts as (
    string | undefined
  )[];
  const year = Number(yearText);
  if (week !== undefined) return weekInterval(year, Number(week), weekend !== undefined);
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6);
  if (month === undefined) return months(year, 1, 12);
  if (day === undefined) return months(year, Number(month), 1);
  const date = { year, month: Number(month), day: Number(day) };
  if (!isDay(date)) return null;
  if (hour === undefined || minute === undefined) return between(date, addDays(date, 1));
  return timeInterval(date, Number(hour), Number(minute), second === undefined ? null : Number(second));
}

function months(year: number, month: number, count: number): Interval {
  const first = { year, month, day: 1 };
  return between(first, addMonths(first, count));
}

function weekInterval(year: number, week: number, isWeekend: boolean): Interval {
  const monday = mondayOf(year, week);
  return between(isWeekend ? addDays(monday, 5) : monday, addDays(monday, 7));
}

/** One minute, or one second where the seconds are given. */
function timeInterval(date: Day, hour: number, minute: number, second: number | null): Interval {
  const start = hour * 3600 + minute * 60 + (second ?? 0);
  const end = start + (second === null ? 60 : 1);
  const at = (seconds: number): string => {
    const day = seconds >= 86_400 ? addDays(date, 1) : date;
    const rest = seconds % 86_400;
    const time = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}`;
    return `${toIso(day)}T${second === null ? time : `${time}:${pad(rest % 60)}`}`;
  };
  return { from: at(start), to: at(end) };
}
