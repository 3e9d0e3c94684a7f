import { describe, expect, test } from "vitest";
import { repair, stripBoilerplate } from "../src/index.js";
import { story } from "./lines.js";

const damageOf = (source: string): [string, string][] =>
  stripBoilerplate(source).diagnostics.map(({ code, start, end }) => [code, source.slice(start, end)]);

const long = "The council of the harbour town voted on Tuesday to rebuild the old pier after the storm.";

describe("damage is found where it is", () => {
  test.each([
    ["mojibake", `${long} Itâ€™s time, he said.`, ["â€™"]],
    ["mojibake", `${long} They met in a cafÃ© by the quay.`, ["Ã©"]],
    ["mojibake", `${long} The \ufffd\ufffd was gone.`, ["\ufffd\ufffd"]],
    [
      "html-entity",
      `${long} Boats &amp; nets cost &#8364;3 each, it&rsquo;s said.`,
      ["&amp;", "&#8364;", "&rsquo;"],
    ],
    ["html-tag", `${long} It was <b>late</b>,<br /> he said.`, ["<b>", "</b>", "<br />"]],
    ["soft-hyphen", `${long} The har\u00adbour was shut.`, ["\u00ad"]],
    ["lone-surrogate", `${long} It was \ud83d gone.`, ["\ud83d"]],
    ["control-character", `${long} It was\u0000 gone.`, ["\u0000"]],
    ["lost-apostrophe", `${long} The boatmen dont agree, and Norways ferries wait.`, ["dont", "Norways"]],
    ["doubled-paragraph", `${long}\n\nNobody spoke in the hall that night.\n\n${long}`, [long]],
    [
      "truncated",
      `${long}\n\nThe work is expected to take two summers and to cost about nine mill`,
      ["mill"],
    ],
    ["truncated", `${long}\n\nThe work is expected to take two summers and to cost about…`, ["about…"]],
    [
      "hard-wrapped",
      "The council of the harbour town voted on Tuesday\nto rebuild the old pier after the storm.",
      ["The council of the harbour town voted on Tuesday\nto rebuild the old pier after the storm."],
    ],
  ])("%s in %s", (code, source, words) => {
    expect(damageOf(source)).toEqual(words.map((word) => [code, word]));
  });
});

describe("what is sound is left alone", () => {
  test.each([
    "AT&T; and others were told so.",
    "The gap is a < b, or <3 as the young write it.",
    "Âme sœur is French, and São Paulo is a town.",
    "The two Germanys met, and it isn't known who won. Norways ferries wait.",
    "The Smiths of Paris have what they want.",
    "I cant from memory, the priest said, and I wont be asked.",
    "Then the lights went out",
  ])("%s", (line) => {
    expect(damageOf(`${long}\n\n${line}\n\n${story.end[1]}`)).toEqual([]);
  });
});

describe("repair mends the text and keeps the way back", () => {
  test.each([
    ["Itâ€™s in the cafÃ©.", "It’s in the café."],
    ["â€œI didnâ€™t know,â€ said Ann. â€œNo.â€", "“I didn’t know,” said Ann. “No.”"],
    ["Boats &amp; nets &#8211; &#x201C;all&#x201D; of &eacute;lan&hellip;", "Boats & nets – “all” of élan…"],
    ["It was <b>late</b>.<br>", "It was late."],
    ["The har\u00adbour\u0000 was \ud83d.", "The harbour was \ufffd."],
    [
      "They dont know what Norways boatmen think, theyre said.",
      "They don't know what Norway's boatmen think, they're said.",
    ],
    [
      "The council of the harbour town voted on Tuesday\nto rebuild the old pier.",
      "The council of the harbour town voted on Tuesday to rebuild the old pier.",
    ],
    ["Nothing is wrong here.", "Nothing is wrong here."],
  ])("%j", (source, text) => {
    const mended = repair(source);
    expect(mended.text).toBe(text);
    for (let at = 0; at < text.length; at++) {
      const span = mended.toSourceSpan({ start: at, end: at + 1 });
      const one = mended.repairs.find(({ start, end }) => span.start >= start && span.start < end);
      if (one === undefined) expect(source.slice(span.start, span.end)).toBe(text[at]);
      else expect(one.replacement).toContain(text[at]);
    }
  });

  test("an offset of the source that is not shown has no place in the view", () => {
    const mended = repair("a<b>b");
    expect([0, 1, 2, 3, 4].map((at) => mended.toView(at))).toEqual([0, null, null, null, 1]);
    expect(() => mended.toSource(9)).toThrow(RangeError);
  });

  test("an entity that is no character stays as it is", () => {
    expect(repair("&#0; and &#xD800; and &atilde;").text).toBe("&#0; and &#xD800; and ã");
  });

  test("a text that is not a string is refused", () => {
    expect(() => (repair as (text: unknown) => unknown)(null)).toThrow(
      "repair wants a string, and was given null.",
    );
  });
});
