import type { Content, Failure, Input, Reading } from "./inputs.js";
import { reasonOf } from "./reason-of.js";
import { readReference, STAMP_FORM } from "./reference.js";

/** Where a record stands, and how it is to be read. */
export interface RecordPlace
  extends Pick<Input, "diagnostics" | "where">, Pick<Reading, "url" | "dateOrder"> {
  readonly number: number;
}

/** The article of a record. A date that cannot be read costs no article: it is read without it. */
export function* readRecord(line: string, place: RecordPlace): Generator<Input | Failure> {
  const input = readFields(line, place);
  if ("failure" in input || input.published === null) {
    yield input;
    return;
  }
  const published = readReference(input.published, place.dateOrder);
  if (published === null) {
    const given = input.published.slice(0, LONGEST_GIVEN);
    yield {
      failure: `${input.where}: wanted "published" to be ${STAMP_FORM}, and it is "${given}"; the article was read without it`,
    };
  }
  yield { ...input, published };
}

/** Of a value that is wrong, this much is shown. In characters. */
const LONGEST_GIVEN = 60;

function readFields(line: string, { diagnostics, where, number, url: given }: RecordPlace): Input | Failure {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return { failure: `${where}: no JSON (${reasonOf(error)})` };
  }
  if (record === null || typeof record !== "object" || Array.isArray(record)) {
    return { failure: `${where}: wanted an object with "text" or "html", and was given ${kindOf(record)}` };
  }
  const {
    id = number,
    text,
    html,
    url = given,
    published = null,
  } = record as Partial<Record<string, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") {
    return { failure: `${where}: wanted "id" to be a string or a number, and it is ${kindOf(id)}` };
  }
  if (typeof id === "number" && Math.abs(id) > Number.MAX_SAFE_INTEGER) {
    return { failure: `${where}: "id" is a number too large to be kept to the digit; write it as a string` };
  }
  if (published !== null && typeof published !== "string") {
    return { failure: `${where}: wanted "published" to be a string, and it is ${kindOf(published)}` };
  }
  const content = contentOf(text, html, url);
  return typeof content === "string"
    ? { failure: `${where}: ${content}` }
    : { id, where, content, published: published === "" ? null : published, diagnostics };
}

/** The text or page of a record, or what is wrong with it. */
function contentOf(text: unknown, html: unknown, url: unknown): Content | string {
  if (text !== undefined && html !== undefined) return 'wanted "text" or "html", and was given both';
  if (html === undefined) {
    return typeof text === "string"
      ? { kind: "text", text }
      : `wanted "text" to be a string, and it is ${kindOf(text)}`;
  }
  if (typeof html !== "string") return `wanted "html" to be a string, and it is ${kindOf(html)}`;
  if (url === null) return { kind: "html", html, url };
  if (typeof url !== "string") return `wanted "url" to be a string, and it is ${kindOf(url)}`;
  return URL.canParse(url)
    ? { kind: "html", html, url }
    : `wanted "url" to be an address as https://example.org/story, and it is "${url.slice(0, LONGEST_GIVEN)}"`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
