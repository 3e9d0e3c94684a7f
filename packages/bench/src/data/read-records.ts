import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Says whether a value that was read has the fields that its benchmark relies on. */
export type IsRecord<T> = (value: unknown) => value is T;

/**
 * The records of a JSONL file, plain or compressed, or of a file that holds one JSON list.
 *
 * @throws TypeError naming file and line of a record that lacks a field.
 */
export function readRecords<T>(file: string, isRecord: IsRecord<T>): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const values = file.endsWith(".json") ? (JSON.parse(text) as unknown[]) : readLines(text);
  return values.map((value, index) => {
    if (!isRecord(value)) throw new TypeError(`${file}, record ${index + 1}, has not the fields it should.`);
    return value;
  });
}

const readLines = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

type FieldType = "string" | "number" | "array" | "object";

/** Whether the value is an object whose named fields have these types. */
export function hasFields(value: unknown, fields: Readonly<Record<string, FieldType>>): boolean {
  if (value === null || typeof value !== "object") return false;
  const entries = new Map(Object.entries(value));
  return Object.entries(fields).every(([name, type]) => {
    const field: unknown = entries.get(name);
    return type === "array" ? Array.isArray(field) : field !== null && typeof field === type;
  });
}
