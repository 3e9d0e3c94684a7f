import { expect, test } from "vitest";
import { compareFigures } from "../src/gate.js";

test("the gate closes when a figure falls by more than its tolerance, or is measured no longer", () => {
  const recorded = { tweets: { "value F1": 68.5, "strict F1": 80 }, gum: { "name right": 70 } };
  const compared = compareFigures(recorded, { tweets: { "value F1": 68.25, "strict F1": 79.6 } });
  expect(compared.map(({ metric, fell }) => [metric, fell])).toEqual([
    ["value F1", false],
    ["strict F1", true],
    ["name right", true],
  ]);
});
