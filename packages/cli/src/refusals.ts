import { utf16Of } from "./decode.js";

/** Something that is no text, known by how it begins, and what makes a text of it. */
interface Signature {
  readonly start: string;
  readonly name: string;
  readonly remedy?: (file: string) => string;
}

const SIGNATURES: readonly Signature[] = [
  { start: "%PDF-", name: "a PDF", remedy: (file) => `pdftotext ${quoted(file)} - | copydesk read -` },
  { start: "PK\x03\x04", name: "a ZIP archive or an office document" },
  { start: "\x1f\x8b", name: "compressed with gzip", remedy: gunzip },
  { start: "\x89PNG", name: "a picture" },
  { start: "\xff\xd8\xff", name: "a picture" },
  { start: "GIF8", name: "a picture" },
  { start: "WARC/", name: "a WARC archive" },
];

/** Records are what is commonly compressed; a single page or text says so in its name. */
function gunzip(file: string): string {
  const options = /\.(?:html?|xhtml|txt|text|md)\.gz$/i.test(file) ? "" : " --lines json";
  return `gunzip -c ${quoted(file)} | copydesk read${options} -`;
}

/**
 * Refuses bytes that are no text in any encoding.
 *
 * @throws Error saying what they are, and the command that makes a text of them where there is one.
 */
export function refuseBinary(bytes: Uint8Array, file: string): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const signature = SIGNATURES.find((one) => start.startsWith(one.start));
  if (signature === undefined) {
    if (isBinary(bytes)) throw new Error("this is no text but binary data");
    return;
  }
  const remedy = signature.remedy?.(file === "-" ? "FILE" : file);
  throw new Error(
    `this is no text but ${signature.name}${remedy === undefined ? "" : `; this reads it: ${remedy}`}`,
  );
}

/** Files of many records that are no lines, by their endings, and what makes lines of them. */
const RECORDS: ReadonlyMap<string, { readonly name: string; readonly command: string }> = new Map([
  ["csv", { name: "a table", command: "mlr --icsv --ojsonl cat" }],
  ["tsv", { name: "a table", command: "mlr --itsv --ojsonl cat" }],
  ["json", { name: "JSON", command: "jq -c '.[]'" }],
]);

/**
 * Refuses a table or list of records that would be read as one long article.
 *
 * @throws Error with the command that gives its records line by line.
 */
export function refuseRecords(file: string): void {
  const records = RECORDS.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "");
  if (records === undefined) return;
  throw new Error(
    `this is ${records.name}; if its records have "text" or "html" this reads it:` +
      ` ${records.command} ${quoted(file)} | copydesk read --lines json -`,
  );
}

/** A name as a shell takes it. */
const quoted = (file: string): string =>
  /^[\w./:-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;

/** How far into an input is looked. In bytes. */
const SAMPLE = 2048;
/** Text has hardly a control character, but for white space and the escapes of terminals; a stray one or two do no harm. */
const MOST_CONTROLS = 0.05;
const FEW = 2;

function isBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + Number(isControl(byte)), 0);
  return controls > Math.max(FEW, MOST_CONTROLS * sample.length);
}

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;
