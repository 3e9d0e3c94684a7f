import { expect, test } from "vitest";
import { createStripper, stripBoilerplate } from "../src/index.js";
import { story, storyWith } from "./lines.js";

const refrain = "The harbour bakery wishes you a morning as warm as its bread.";

test("a line that stands under every document is stripped at its fourth", () => {
  const stripper = createStripper();
  const bodies = [1, 2, 3, 4].map((day) => {
    const news = `On day ${day} of the vote the hall was as full as on the day before, the clerk said.`;
    return stripper.strip([story.title, story.opening, news, refrain].join("\n\n")).body.includes(refrain);
  });
  expect(bodies).toEqual([true, true, true, false]);
});

test("a line that stands twice in one document counts once", () => {
  const stripper = createStripper();
  for (let day = 0; day < 2; day++) stripper.strip(storyWith("middle", refrain, refrain));
  expect(stripper.strip(storyWith("middle", refrain)).body).toContain(refrain);
});

test("what one stripper learnt, others and stripBoilerplate do not know", () => {
  const stripper = createStripper();
  for (let day = 0; day < 5; day++) stripper.strip(storyWith("middle", refrain));
  expect(stripBoilerplate(storyWith("middle", refrain)).body).toContain(refrain);
  expect(createStripper().strip(storyWith("middle", refrain)).body).toContain(refrain);
});

test("memory stays bounded, and what recurs outlives what does not", () => {
  const stripper = createStripper();
  for (let day = 0; day < 40; day++) {
    const lines = Array.from({ length: 500 }, (_, i) => `Boat ${day} of berth ${i} came home.`);
    stripper.strip([story.opening, ...lines, refrain].join("\n\n"));
  }
  expect(stripper.strip([story.opening, refrain].join("\n\n")).body).not.toContain(refrain);
});

test("options and texts are checked as elsewhere", () => {
  expect(() => createStripper({ strictness: "very" as "careful" })).toThrow(
    new RangeError(
      'createStripper wants strictness as one of careful, balanced, thorough, and was given "very".',
    ),
  );
  expect(() => createStripper().strip(7 as unknown as string)).toThrow(
    "strip wants a string, and was given number.",
  );
});
