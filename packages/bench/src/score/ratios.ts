/** Precision, recall and F1, from 0 to 1. */
export interface Ratios {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The ratios of a task in which `right` of `predicted` hit `right` of `gold`. Nothing out of nothing is 0. */
export function ratios(right: number, predicted: number, gold: number): Ratios {
  const precision = share(right, predicted);
  const recall = share(right, gold);
  return { precision, recall, f1: harmonic(precision, recall) };
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
