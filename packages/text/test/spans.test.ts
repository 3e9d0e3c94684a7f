import { describe, expect, test } from "vitest";
import { agencyOf } from "../src/en.js";
import {
  assertOptions,
  assertPartition,
  assertSpan,
  createView,
  extract,
  findMarks,
  listTokens,
  readTokens,
  trimSpan,
} from "../src/index.js";

describe("an extract", () => {
  test.each([
    [2, 1, "Span end 1 is before its start 2."],
    [-1, 1, "Span start -1 is before the text."],
    [0, 9, "Span end 9 is past the text (length 3)."],
    [0.5, 1, "Span [0.5, 1) has an offset that is not an integer."],
  ])("[%d, %d) is refused", (start, end, message) => {
    expect(() => extract("abc", start, end)).toThrow(new RangeError(message));
  });

  test("trimming takes away white space alone", () => {
    expect(trimSpan(" a b\u00a0", { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
    expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});

describe("a partition", () => {
  const spans = (...edges: number[][]): { start: number; end: number }[] =>
    edges.map(([start = 0, end = 0]) => ({ start, end }));
  test.each([
    ["a gap", spans([0, 1], [2, 4]), "Gap before span 1: [1, 2) is in no span."],
    ["an overlap", spans([0, 2], [1, 4]), "Overlap at span 1: it starts at 1, before 2."],
    ["misorder", spans([2, 4], [0, 2]), "Gap before span 0: [0, 2) is in no span."],
    ["an end left over", spans([0, 3]), "Gap at the end: [3, 4) is in no span."],
    ["an end past the text", spans([0, 5]), "The last span ends at 5, past the text (length 4)."],
    ["a span turned round", spans([0, 2], [2, 1]), "Span 1 ends at 1, before its start 2."],
    ["nothing for something", [], "Gap at the end: [0, 4) is in no span."],
  ])("refuses %s, with the numbers", (_, parts, message) => {
    expect(() => {
      assertPartition("abcd", parts);
    }).toThrow(new RangeError(message));
  });

  test("takes spans that run edge to edge, and none for no text", () => {
    assertPartition("abcd", spans([0, 0], [0, 3], [3, 4]));
    assertPartition("", []);
    expect.assertions(0);
  });
});

describe("a view", () => {
  const source = "keep|drop|keep";
  const view = createView(source, [
    { start: 0, end: 4 },
    { start: 10, end: 14 },
  ]);

  test("reads its pieces with a blank line between them", () => {
    expect(view.text).toBe("keep\n\nkeep");
  });

  test("maps every character of a piece there and back", () => {
    for (let at = 0; at < view.text.length; at++) {
      if (view.text[at] === "\n") continue;
      expect(source[view.toSource(at)]).toBe(view.text[at]);
      expect(view.toView(view.toSource(at))).toBe(at);
    }
  });

  test("has no place for what it leaves out", () => {
    expect(view.toView(5)).toBeNull();
    expect(view.toView(99)).toBeNull();
  });

  test("maps a span that ends a piece to the end of that piece", () => {
    expect(view.toSourceSpan({ start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
    expect(view.toSourceSpan({ start: 2, end: 8 })).toEqual({ start: 2, end: 12 });
    expect(view.toSourceSpan({ start: 6, end: 6 })).toEqual({ start: 10, end: 10 });
  });

  test("refuses pieces out of order and offsets outside", () => {
    expect(() =>
      createView("abcd", [
        { start: 2, end: 4 },
        { start: 0, end: 1 },
      ]),
    ).toThrow("A view wants its pieces in order: one starts at 0, before 4.");
    expect(() => view.toSource(11)).toThrow(RangeError);
    expect(() => createView("abc", [{ start: 0, end: 4 }])).toThrow(RangeError);
  });

  test("of nothing is empty, and maps to the start", () => {
    expect(createView("abc", []).text).toBe("");
    expect(createView("abc", []).toSourceSpan({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

test("an agency is known by any of its names, whatever their case", () => {
  expect(agencyOf(" agence  France-Presse ")).toBe("AFP");
  expect(agencyOf("The Associated Press")).toBe("AP");
  expect(agencyOf("A. N. Author")).toBeNull();
});

describe("options", () => {
  test("that are known are taken", () => {
    assertOptions({ reference: "2020-09-09" }, ["reference"], "findTimes");
    expect.assertions(0);
  });

  test("that are misspelt are refused with the names that are known", () => {
    expect(() => {
      assertOptions({ refrence: "2020-09-09" }, ["reference", "prefer"], "findTimes");
    }).toThrow(new TypeError('findTimes knows no option "refrence"; it knows reference, prefer.'));
  });

  test("that are no object are refused", () => {
    expect(() => {
      assertOptions(null, [], "findTimes");
    }).toThrow("findTimes wants its options as an object, and was given null.");
  });
});

describe("a call that was meant otherwise is refused in words", () => {
  const call =
    (run: unknown, ...given: unknown[]): (() => unknown) =>
    () =>
      (run as (...values: unknown[]) => unknown)(...given);
  test.each([
    [call(assertSpan, "text"), "A span is wanted as { start, end }, and undefined was given."],
    [call(findMarks), "findMarks wants the tokens that readTokens gives, and was given undefined."],
    [
      call(findMarks, readTokens("“Yes.”"), null),
      "findMarks wants its paragraphs as a list of spans, and was given null.",
    ],
    [call(listTokens, {}), "listTokens wants the tokens that readTokens gives, and was given object."],
  ])("%#", (run, message) => {
    expect(run).toThrow(new TypeError(message));
  });
});
