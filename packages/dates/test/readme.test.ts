import { readFileSync } from "node:fs";
import { readExamples } from "@copydesk/testkit";
import { describe, expect, test } from "vitest";
import * as dates from "../src/index.js";
import * as places from "../src/places.js";
import * as stamps from "../src/stamps.js";

const readme = new URL("../README.md", import.meta.url).pathname;

describe("each row of the table is read as it says", () => {
  const rows = readFileSync(readme, "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^(?:DATE|TIME|DURATION|SET) /.test(cells[2] ?? ""));

  test.each(rows)("%s %s", (_, text, expected, rule) => {
    const times = dates.findTimes(text, { reference: "2020-09-09" });
    const [type, ...values] = expected.split(/,? /);
    expect(times.map((time) => time.type)).toEqual(values.map(() => type));
    for (const [index, value] of values.entries()) expect(times[index].value.endsWith(value)).toBe(true);
    expect(times.map((time) => time.rule)).toContain(rule);
  });

  test("the table has rows", () => {
    expect(rows.length).toBeGreaterThan(40);
  });
});

for (const example of readExamples(readme)) {
  test(example.name, () => {
    expect(example.run({ ...dates, ...places, ...stamps })).toBeGreaterThan(0);
  });
}
