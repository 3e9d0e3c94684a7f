import { expect, test } from "vitest";
import { cpuGrowth, expectExtracts, expectJson, hostileTexts } from "../src/index.js";

test("an extract that is not its slice is refused, however deep it lies", () => {
  expect(() => {
    expectExtracts("abc", { inner: [{ start: 0, end: 2, text: "ab" }] });
  }).not.toThrow();
  expect(() => {
    expectExtracts("abc", { inner: [{ start: 0, end: 2, text: "bc" }] });
  }).toThrow();
  expect(() => {
    expectExtracts("abc", { start: 2, end: 9 });
  }).toThrow();
});

test("a value that JSON would change is refused", () => {
  expect(() => {
    expectJson({ a: undefined });
  }).toThrow();
});

test("a quadratic function shows as growth well over fourfold", () => {
  const quadratic = (text: string): number => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) sum += i ^ j;
    return sum;
  };
  expect(cpuGrowth((length) => "a".repeat(length), quadratic, 1000)).toBeGreaterThan(8);
});

test("hostile texts reach the size that they promise", () => {
  for (const { text } of hostileTexts(100)) expect(text.length === 0 || text.length >= 25).toBe(true);
});
