import { describe, expect, test } from "vitest";
import { readHtml } from "../src/html.js";
import { stripBoilerplate } from "../src/index.js";
import { story } from "./lines.js";

const below = [story.opening, ...story.middle, ...story.end].join("\n\n");
const regionOf = (line: string): string | undefined =>
  stripBoilerplate(`${line}\n\n${below}`).regions.find(({ text }) => text === line)?.rule;

describe("a line that is nothing but a dateline is one", () => {
  test.each([
    "Nairobi, Nov 3, 2022 (AFP) -",
    "NAIROBI (Reuters) -",
    "PORTLAND, Maine (AP) —",
    "Rio de Janeiro, 3 May (Reuters) --",
    "OSLO, May 3 —",
    "BUFFALO, N.Y. (AP) --",
  ])("%s", (line) => {
    const { regions, body } = stripBoilerplate(`${line}\n\n${below}`);
    expect(regions[0]).toMatchObject({ kind: "dateline", rule: "dateline-line", kept: false, text: line });
    expect(body).toBe(below);
  });
});

describe("a line that only looks so is not", () => {
  test.each([
    "NAIROBI (Reuters) - The harbour was closed.",
    "Ann Lee (AFP)",
    "By Ann Lee (AFP) -",
    "Monday, May 3 -",
    "The boat (built in Oslo) -",
    "Photo by Ann Lee (AP) -",
    "The harbour was shut, said the mayor (AP) -",
    "OSLO —",
    "Ann Lee, May 3 —",
    "MAY 3 —",
  ])("%s", (line) => {
    expect(regionOf(line)).not.toBe("dateline-line");
  });
});

test("a paragraph of a page that is nothing but a dateline stays in its text, for the times of the story", () => {
  const paragraphs = ["NAIROBI (Reuters) -", story.opening, ...story.middle, ...story.end];
  const { text } = readHtml(`<article>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article>`);
  expect(text.split("\n\n")[0]).toBe("NAIROBI (Reuters) -");
});
