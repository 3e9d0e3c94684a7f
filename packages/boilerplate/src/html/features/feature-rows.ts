/** The features of the blocks of a page: a row for each block, in one array that groups of features fill in turn. */
export class FeatureRows {
  readonly width: number;
  readonly values: Float64Array;
  #at = 0;

  constructor(count: number, width: number) {
    this.width = width;
    this.values = new Float64Array(count * width);
  }

  /** Goes to a column of a row, where the next value is put. */
  seek(row: number, column: number): void {
    this.#at = row * this.width + column;
  }

  put(value: number): void {
    this.values[this.#at++] = value;
  }

  at(row: number, column: number): number {
    return this.values[row * this.width + column];
  }
}
