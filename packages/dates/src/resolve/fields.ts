import { pad } from "../calendar.js";
import type { Clock, Part } from "../meaning.js";

/** The date part of a value, and how it was resolved. */
export interface ResolvedDate {
  readonly value: string;
  readonly anchor: "written" | "reference" | "dateline" | "mention" | null;
  readonly candidates: readonly string[] | null;
  readonly alternatives: readonly string[] | null;
}

export const resolved = (value: string, anchor: ResolvedDate["anchor"]): ResolvedDate => ({
  value,
  anchor,
  candidates: null,
  alternatives: null,
});

/** The time of day behind a date: "T10:33", "TEV", or "" where none is given. */
export function timeSuffix(clock: Clock | null, part: Part | null): string {
  if (clock !== null) {
    const second = clock.second === null ? "" : `:${pad(clock.second)}`;
    return `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}${second}`;
  }
  return part === null ? "" : `T${part}`;
}

export const yearValue = (year: number | null, beforeChrist = false): string =>
  year === null ? "XXXX" : beforeChrist ? `BC${pad(year, 4)}` : pad(year, 4);
