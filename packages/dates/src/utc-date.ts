/**
 * A Date whose local zone is UTC, so that date-fns, which reads and writes local fields, counts its weeks
 * in UTC wherever it runs. date-fns makes its results through the symbol, so they are of this class too.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setFullYear(year: number, month: number, day: number): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes: number, seconds: number, milliseconds: number): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
  [Symbol.for("constructDateFrom")](value: Date | number | string): UtcDate {
    return new UtcDate(value);
  }
}
