import type { AssessedLine } from "../assess-line.js";

/** Some features of every line: their names, and their values for one line. */
export interface FeatureGroup {
  readonly names: readonly string[];
  /** Prepares what the whole text says, and gives a writer of one line's values at an offset of the row. */
  prepare(lines: readonly AssessedLine[]): (line: number, row: Float32Array, at: number) => void;
}
