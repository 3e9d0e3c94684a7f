import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { findData, MissingData } from "../src/data/find-data.js";
import { readRecords } from "../src/data/read-records.js";
import { isPlainRecord } from "../src/data/records.js";

const folder = mkdtempSync(join(tmpdir(), "copydesk-bench-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const line = JSON.stringify({ id: "1", text: "It rained." });

test("a missing folder is told with where corpora are to be had", () => {
  expect(() => findData(join(folder, "nowhere"))).toThrow(MissingData);
  expect(() => findData(join(folder, "nowhere"))).toThrow(/TempEval-3/);
  expect(() => findData(folder).file("dates/tweets")).toThrow(/has no dates\/tweets\.jsonl/);
});

test("records are read plain and compressed", () => {
  writeFileSync(join(folder, "plain.jsonl"), `${line}\n${line}\n`);
  writeFileSync(join(folder, "small.jsonl.gz"), gzipSync(`${line}\n`));
  const data = findData(folder);
  expect(readRecords(data.file("plain"), isPlainRecord)).toHaveLength(2);
  expect(readRecords(data.file("small"), isPlainRecord)).toEqual([{ id: "1", text: "It rained." }]);
});

test("a record that lacks a field is refused, with its file and its number", () => {
  writeFileSync(join(folder, "bad.jsonl"), `${line}\n{"id":"2"}\n`);
  expect(() => readRecords(join(folder, "bad.jsonl"), isPlainRecord)).toThrow(/bad\.jsonl, record 2/);
});
