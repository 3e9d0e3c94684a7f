import { expect, test } from "vitest";
import { Chunks } from "../src/words/chunk.js";
import { Kind } from "../src/words/kind.js";

/** Two sentences: three chunks of two items each, and one of a single item. */
function twoSentences(): Chunks {
  const chunks = new Chunks(4, 2);
  chunks.open(10);
  chunks.add(Kind.noun, 12, 11);
  chunks.add(Kind.coordinator, 14, 12);
  chunks.add(Kind.noun, 16, 15);
  return chunks;
}

test("a chunk ends where the next begins, and beside the chunks of a sentence stands nothing that a rule could read", () => {
  const chunks = twoSentences();
  const behind = chunks.length;
  const first = behind - 3;
  chunks.close();
  chunks.open(20);
  chunks.add(Kind.verb, 21, 20);
  expect([first, first + 1, first + 2].map((k) => [chunks.from(k), chunks.to(k)])).toEqual([
    [10, 12],
    [12, 14],
    [14, 16],
  ]);
  expect([first - 1, behind, chunks.length - 2].map((k) => chunks.kind(k))).toEqual([0, 0, 0]);
  expect([chunks.is(first + 1, Kind.noun), chunks.is(first + 1, Kind.noun | Kind.coordinator)]).toEqual([
    false,
    true,
  ]);
  expect([chunks.from(chunks.length - 1), chunks.to(chunks.length - 1)]).toEqual([20, 21]);
});

test("chunks that are joined are one noun phrase with the last head, and leave nothing behind it", () => {
  const chunks = twoSentences();
  const first = chunks.length - 3;
  chunks.join(first);
  expect([
    chunks.length,
    chunks.kind(first),
    chunks.from(first),
    chunks.to(first),
    chunks.head(first),
  ]).toEqual([first + 1, Kind.noun, 10, 16, 15]);
  expect([first + 1, first + 2].map((k) => [chunks.kind(k), chunks.head(k)])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect([chunks.from(first + 2), chunks.from(first + 3)]).toEqual([0, 0]);
});
