import type { Quote } from "@copydesk/quotes";
import { extract } from "@copydesk/text";
import { expect, test } from "vitest";
import { markDamages } from "../src/damage-marks.js";
import { toPolnear } from "../src/to-polnear.js";

const text = "Ann Lee has repeatedly said that rivers rise. She vowed to say more.";
const words = (part: string): { start: number; end: number; text: string } => {
  const start = text.indexOf(part);
  return extract(text, start, start + part.length);
};
const quote = (part: string, cue: string): Quote => ({
  ...words(part),
  form: "indirect",
  parts: [words(part)],
  verbatim: [],
  speaker: words("Ann Lee"),
  speakerId: "ann-lee",
  cue: words(cue),
  addressee: null,
  occasion: null,
  closed: true,
  continues: null,
  confidence: 1,
  rule: "reported-clause",
});
const speakers = [
  { id: "ann-lee", name: "Ann Lee", kind: "person", role: null, affiliation: null, mentions: [] },
] as const;
const slice = (span: { start: number; end: number } | null | undefined): string =>
  span ? text.slice(span.start, span.end) : "";

test("a reported clause gets its that, and its cue the auxiliaries and adverbs before it", () => {
  const [row] = toPolnear(text, [quote("rivers rise", "said")], speakers);
  expect([slice(row), slice(row.cue), row.speakerCanonical]).toEqual([
    "that rivers rise",
    "has repeatedly said",
    "Ann Lee",
  ]);
});

test("a name that ends like an adverb is no part of a cue", () => {
  const source = "Kelly said that rivers rise.";
  const said = { ...quote("rivers rise", "said"), cue: extract(source, 6, 10) };
  const [row] = toPolnear(source, [said], speakers);
  expect(row.cue).toEqual({ start: 6, end: 10 });
});

test("the mark of an infinitive is no part of a cue", () => {
  const [row] = toPolnear(text, [quote("more", "say")], speakers);
  expect(slice(row.cue)).toBe("say");
});

test("changed marks keep every offset in its place", () => {
  const source = '“It can’t be,” he said. "Is it?"';
  const damaged = Object.fromEntries(
    Object.entries(markDamages).map(([name, damage]) => [name, damage(source)]),
  );
  expect(Object.fromEntries(Object.entries(damaged).map(([name, result]) => [name, result.text]))).toEqual({
    "marks straightened": '"It can\'t be," he said. "Is it?"',
    "marks curled": "“It can’t be,” he said. “Is it?”",
    "marks made guillemets": "«It can’t be,» he said. «Is it?»",
    "apostrophes dropped": '“It cant be,” he said. "Is it?"',
  });
  for (const { text: changed, move } of Object.values(damaged)) {
    const start = move(source.indexOf("he said"));
    expect(changed.slice(start, start + 7)).toBe("he said");
  }
});
