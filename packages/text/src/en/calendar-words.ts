/** Months by their English names and newspaper abbreviations, in lower case and without full stops; 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb febr",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

/** Days of the week, likewise; Monday is 1 and Sunday 7, as in ISO 8601. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
