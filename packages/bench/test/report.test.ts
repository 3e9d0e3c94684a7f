import { expect, test } from "vitest";
import { formatTable } from "../src/report.js";

test("a table is Markdown with words to the left and numbers to the right", () => {
  const table = {
    title: "Speed",
    columns: ["function", "MB/s"],
    rows: [
      ["readTokens", "120"],
      ["f", 9],
    ],
  };
  expect(formatTable(table)).toBe(
    [
      "Speed",
      "",
      "| function   | MB/s |",
      "| ---------- | ---: |",
      "| readTokens |  120 |",
      "| f          |    9 |",
    ].join("\n"),
  );
});
