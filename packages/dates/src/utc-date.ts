/**
 * A Date whose local zone is UTC, so that date-fns, which reads and writes local fields, counts days in UTC wherever
 * it runs. date-fns makes its results through the symbol, so they are of this class too.
 */
export class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate();
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  [Symbol.for("constructDateFrom")](value: Date | number | string): UtcDate {
    return new UtcDate(value);
  }
}
