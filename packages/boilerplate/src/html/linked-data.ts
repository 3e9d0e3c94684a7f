import type { Diagnostic, Span } from "@copydesk/text";
import type { Page } from "./page.js";

/** A schema.org object that stands for an article or a page, as JSON-LD gives it. */
export interface LinkedObject {
  readonly types: readonly string[];
  readonly fields: ReadonlyMap<string, unknown>;
  readonly html: Span;
}

export interface LinkedData {
  readonly objects: readonly LinkedObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** No more values than this are looked at on a page. */
const VALUE_LIMIT = 50_000;
const SCRIPT_LIMIT = 2_000_000;

/** Reads the JSON-LD of a page into a flat list of its typed objects, the outer before the inner. */
export function readLinkedData(page: Page): LinkedData {
  const objects: LinkedObject[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const html of page.data) {
    const parsed = parseLoosely(page.html.slice(html.start, Math.min(html.end, html.start + SCRIPT_LIMIT)));
    if (parsed === undefined) {
      diagnostics.push({
        code: "broken-linked-data",
        ...html,
        message: "This JSON-LD cannot be parsed, and was not read.",
      });
    } else {
      objects.push(...listObjects(parsed, html));
    }
  }
  return { objects, diagnostics };
}

/** JSON as pages have it: with a comment or CDATA mark around it, raw line breaks in strings, or commas before an end. */
function parseLoosely(source: string): unknown {
  const json = withoutWrapping(source.trim());
  return (
    parseOrNothing(json) ?? parseOrNothing(json.replace(/\p{Cc}/gu, " ").replace(/,(?= {0,20}[}\]])/g, ""))
  );
}

const OPENINGS = ["<!--", "//<![CDATA[", "<![CDATA["];
const ENDINGS = ["-->", "//]]>", "]]>"];

function withoutWrapping(json: string): string {
  const opening = OPENINGS.find((one) => json.startsWith(one));
  const ending = ENDINGS.find((one) => json.endsWith(one));
  return json.slice(opening?.length ?? 0, json.length - (ending?.length ?? 0));
}

function parseOrNothing(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function listObjects(root: unknown, html: Span): LinkedObject[] {
  const objects: LinkedObject[] = [];
  const waiting: unknown[] = [root];
  for (let at = 0; at < waiting.length && at < VALUE_LIMIT; at++) {
    const value = waiting[at];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      waiting.push(...(value.slice(0, VALUE_LIMIT) as unknown[]));
      continue;
    }
    const fields = new Map<string, unknown>(Object.entries(value));
    const types = stringsOf(fields.get("@type"));
    if (types.length > 0) objects.push({ types, fields, html });
    for (const inner of fields.values()) if (typeof inner === "object") waiting.push(inner);
  }
  return objects;
}

/** The strings of a value that may be one string or a list of them. */
export function stringsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return values.filter((one): one is string => typeof one === "string");
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Story|Column)$/;

export const isArticleObject = (object: LinkedObject): boolean =>
  object.types.some((type) => ARTICLE_TYPE.test(type));

/** The text of an article as the page's data has it, and the object that it stands in. */
export interface LinkedBody {
  readonly object: LinkedObject;
  readonly value: string;
}

/** The longest text of an article in the page's data; null where there is none. */
export function linkedBody({ objects }: LinkedData): LinkedBody | null {
  let longest: LinkedBody | null = null;
  for (const object of objects) {
    if (!isArticleObject(object)) continue;
    for (const value of stringsOf(object.fields.get("articleBody") ?? object.fields.get("text"))) {
      if (value.length > (longest?.value.length ?? 0)) longest = { object, value };
    }
  }
  return longest;
}
