import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { readArticle } from "@copydesk/article";
import { type GoldView, readSeeds } from "@copydesk/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import pc from "picocolors";
import { RepeatedIds } from "../src/repeated-ids.js";
import { createReport } from "../src/report.js";
import { run } from "../src/run.js";

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const seeds = readSeeds(here("../../../seeds"));
const folder = mkdtempSync(join(tmpdir(), "copydesk-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, with a terminal or a pipe at its end. */
async function copydesk(
  args: readonly string[],
  {
    stdin = "",
    terminal = false,
    watched = false,
    env = {},
    columns = 80,
  }: {
    stdin?: string | Uint8Array;
    terminal?: boolean;
    watched?: boolean;
    env?: Record<string, string>;
    columns?: number;
  } = {},
): Promise<Outcome> {
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY: watched });
  const collected = Promise.all([read(stdout), read(stderr)]);
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  stdout.end();
  stderr.end();
  const [out, err] = await collected;
  return { code, out, err };
}

async function read(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

describe.each(seeds)("the built command reads $file as a careful reader does", ({ path, claims, given }) => {
  const article = (...options: string[]): GoldView =>
    JSON.parse(
      execFileSync(process.execPath, [here("../dist/bin.js"), "read", path, ...options], {
        encoding: "utf8",
      }),
    ) as GoldView;
  const plain = article();
  test.each(claims)("$name", ({ holds }) => {
    holds(plain);
  });
  if (given !== null) {
    const dated = article("--reference", given.reference);
    test.each(given.claims)("with its date given, $name", ({ holds }) => {
      holds(dated);
    });
  }
});

const quoted = 'OSLO - "It snowed on Wednesday," the mayor said.\n';

describe("copydesk read", () => {
  const schema = JSON.parse(readFileSync(here("../../article/article.schema.json"), "utf8")) as object;
  const isArticle = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  test("one file in a pipe gives one object that the schema knows", async () => {
    const { code, out, err } = await copydesk(["read", file("one.txt", quoted)]);
    expect([code, err]).toEqual([0, ""]);
    const article: unknown = JSON.parse(out);
    expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true);
    expect(article).not.toHaveProperty("id");
  });

  test("several files give a list, each article with the file as its id", async () => {
    const files = [file("a.txt", quoted), file("b.txt", "")];
    const { out } = await copydesk(["read", "--format", "json", ...files]);
    const list = JSON.parse(out) as { id: string }[];
    expect(list.map((article) => article.id)).toEqual(files);
    expect(list.every((article) => isArticle(article))).toBe(true);
  });

  test("standard input is a file like any other", async () => {
    const { out } = await copydesk(["read", "-"], { stdin: quoted });
    expect(JSON.parse(out)).toMatchObject({ quotes: [{ speaker: { text: "the mayor" } }] });
  });

  test("--reference resolves what the text leaves open", async () => {
    const { out } = await copydesk(["read", "-", "--reference", "2020-09-10"], { stdin: quoted });
    expect(JSON.parse(out)).toMatchObject({ times: [{ text: "Wednesday", value: "2020-09-09" }] });
  });

  test("--prefer and --date-order resolve what could be either", async () => {
    const text = "The festival in May\n\nFounded on 03/04/1920\n";
    const times = async (...options: string[]): Promise<string[]> => {
      const { out } = await copydesk(["read", "-", "--reference", "2020-09-09", ...options], { stdin: text });
      return (JSON.parse(out) as { times: { value: string }[] }).times.map(({ value }) => value);
    };
    expect(await times("--date-order", "month-first")).toEqual(["2020-05", "1920-03-04"]);
    expect(await times("--date-order", "day-first")).toEqual(["2020-05", "1920-04-03"]);
    expect((await times())[1]).toBe("1920-XX-XX");
    expect((await times("--prefer", "past"))[0]).toBe("2020-05");
    expect((await times("--prefer", "future"))[0]).toBe("2021-05");
  });

  test("--strictness says how readily lines are stripped", async () => {
    const text = `${quoted}\nShares\n`;
    for (const strictness of ["careful", "balanced", "thorough"] as const) {
      const { out } = await copydesk(["read", "-", "--strictness", strictness], { stdin: text });
      expect(JSON.parse(out)).toEqual(readArticle(text, { strictness }));
    }
  });

  test("jsonl gives a line for a line, with the record's id and date", async () => {
    const records = [
      { id: "x", text: quoted, published: "2020-09-10" },
      { id: 7, text: quoted },
    ];
    const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join("\n");
    const { code, out } = await copydesk(["read", "--format", "jsonl", "-"], { stdin });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: "x", times: [{ value: "2020-09-09" }] },
      { id: 7, times: [{ value: "XXXX-WXX-3" }] },
    ]);
    expect(lines.every((line) => isArticle(line))).toBe(true);
  });

  test("with --lines text every line is an article, and its number is its id", async () => {
    const { out } = await copydesk(["read", "--format", "jsonl", "--lines", "text", "-"], {
      stdin: `One.\n\r\n${quoted}`,
    });
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 3]);
  });

  test("a list of no articles is an empty list", async () => {
    const { out } = await copydesk(["read", file("none.jsonl", "\n")]);
    expect(JSON.parse(out)).toEqual([]);
  });
});

describe("a row for each quotation", () => {
  const header =
    "id,date,title,speaker,kind,role,affiliation,mention,cue,form,content,verbatim,addressee,occasion,confidence,start,end";
  const csv = async (stdin: string, ...options: string[]): Promise<string[]> => {
    const { code, out, err } = await copydesk(["read", "-f", "csv", ...options, "-"], { stdin });
    expect([code, err]).toEqual([0, ""]);
    return out.split("\r\n");
  };

  test("has who said what, when and where it stands", async () => {
    const text = 'Ann Lee of the Dockers\' Union told reporters on Friday that it "was over".\n';
    const start = text.indexOf("it ");
    expect(await csv(text, "--reference", "2020-09-09")).toEqual([
      header,
      "-,2020-09-09,,Ann Lee,person,,Dockers' Union,Ann Lee of the Dockers' Union,told,mixed," +
        `"it ""was over""",was over,reporters,,0.9,${start},${start + 'it "was over"'.length}`,
      "",
    ]);
  });

  test("has marks and line breaks as CSV asks for, and the pieces of a split quotation in one cell", async () => {
    const [first, second] = [
      "It has taken us nine years to have the whole of this bridge back,",
      "and nobody takes it from us again,",
    ];
    const text = `"${first}\n${second}" said Ann Lee, who leads the council, "whatever they offer."\n`;
    const record = { id: 'a,"b"', text, published: "2020-09-09" };
    const rows = (await csv(JSON.stringify(record), "--lines", "json")).slice(1).join("\r\n");
    const words = `"${first}\n${second} … whatever they offer."`;
    expect(rows).toContain(`"a,""b""",2020-09-09,,Ann Lee,person,`);
    expect(rows).toContain(`,said,direct,${words},${words},,,`);
  });

  test("is dated by the article's own stamp or dateline where the caller gives no date", async () => {
    const [, row] = await csv('OSLO, May 3, 2019 (Reuters) - "It is over," the mayor said.\n');
    expect(row).toMatch(/^-,2019-05-03,,the mayor,unnamed,/);
  });

  test("stands below a header even where there is none", async () => {
    expect(await csv("It rained.")).toEqual([header, ""]);
  });
});

const html = (words: string): string =>
  `<!DOCTYPE html><html lang=de><head><title>Hall reopens</title><meta property=og:site_name content="The Post">` +
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-09-10","author":"Ann Lee"}</script></head>` +
  `<body><nav><a href=/>Home</a></nav><article><h1>Hall reopens</h1><p>The town hall reopened on Wednesday, two years after the fire that burnt down its tower.</p>` +
  `<p>“We kept every stone,” ${words} said Carla Brandt, the mayor, in front of the new hall and its tower.</p></article></body></html>`;
const page = html("");

interface PageOutput {
  readonly id?: string | number;
  readonly source: string;
  readonly title: { text: string };
  readonly page?: {
    confidence: number;
    metadata: { publisher: { value: string } };
    encoding: { name: string };
  };
  readonly quotes: { start: number; end: number; text: string }[];
  readonly times: { value: string }[];
}

describe("copydesk read, given pages", () => {
  const schema = JSON.parse(readFileSync(here("../../article/article.schema.json"), "utf8")) as object;
  const isArticle = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const read = async (...[args, given]: Parameters<typeof copydesk>): Promise<PageOutput> => {
    const { code, out, err } = await copydesk(args, given);
    expect([code, err]).toEqual([0, ""]);
    const article: unknown = JSON.parse(out);
    expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true);
    return article as PageOutput;
  };

  test("a page gives its article, the text that offsets are in, and what the page says of itself", async () => {
    const { title, source, quotes, times, page: facts } = await read(["read", file("page.html", page)]);
    expect(title.text).toBe("Hall reopens");
    expect(source).not.toContain("Home");
    expect(quotes.map(({ start, end }) => source.slice(start, end))).toEqual(quotes.map(({ text }) => text));
    expect(times.map(({ value }) => value)).toContain("2020-09-09");
    expect(facts?.metadata.publisher.value).toBe("The Post");
    expect(JSON.stringify(facts)).not.toContain("<article>");
  });

  test("standard input is seen to be a page", async () => {
    expect((await read(["read", "-"], { stdin: `\ufeff <!-- a page -->\n${page}` })).title.text).toBe(
      "Hall reopens",
    );
  });

  test("a fragment without a name for it is seen too, and text that only holds a bracket is not", async () => {
    expect(await read(["read", "-"], { stdin: "<p>It snowed on Monday.</p>" })).toHaveProperty("page");
    expect(await read(["read", "-"], { stdin: "<3 was all that he wrote." })).not.toHaveProperty("page");
  });

  test("--input says what neither name nor beginning can tell", async () => {
    const given = { stdin: "Hall reopens<p>It snowed on Monday.</p>" };
    expect(await read(["read", "-", "--input", "html"], given)).toHaveProperty("page");
    expect(await read(["read", "-"], given)).not.toHaveProperty("page");
    expect(await read(["read", file("shown.html", page), "--input", "text"])).not.toHaveProperty("page");
  });

  test("--url is where the page was found", async () => {
    const undated = page.replace("2020-09-10", "");
    const { times } = await read(["read", "--url", "https://example.org/2020/09/10/hall", "-"], {
      stdin: undated,
    });
    expect(times.map(({ value }) => value)).toContain("2020-09-09");
  });

  test.each([
    ["windows-1252, as declared", "latin1" as const, "windows-1252"],
    ["UTF-8 with another declaration", "utf8" as const, "utf-8"],
  ])("%s", async (_, encoding, name) => {
    const declared = html("crème brûlée")
      .replace("<head>", "<head><meta charset=iso-8859-1>")
      .replace(/[“”]/g, '"');
    const found = await read(["read", file("encoded.html", Buffer.from(declared, encoding))]);
    expect(found.page?.encoding.name).toBe(name);
    expect(found.source).toContain("crème brûlée");
  });

  test("text and pages can be mixed", async () => {
    const files = [file("mixed.htm", page), file("mixed.txt", quoted), file("mixed", page)];
    const { out } = await copydesk(["read", ...files]);
    const list = JSON.parse(out) as PageOutput[];
    expect(list.map((article) => "page" in article)).toEqual([true, false, true]);
    expect(list.every((article) => isArticle(article))).toBe(true);
  });

  test("records can hold pages with their addresses", async () => {
    const records = [
      { id: "p", html: page.replace("2020-09-10", ""), url: "https://example.org/2020/09/10/hall" },
      { id: "t", text: quoted, published: "2020-09-10" },
    ];
    const stdin = records.map((record) => JSON.stringify(record)).join("\n");
    const { code, out } = await copydesk(["read", "-f", "jsonl", "-"], { stdin });
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as PageOutput);
    expect(lines).toMatchObject([
      { id: "p", page: { url: "https://example.org/2020/09/10/hall" } },
      { id: "t" },
    ]);
    for (const line of lines) expect(line.times.map(({ value }) => value)).toContain("2020-09-09");
    expect(lines.every((line) => isArticle(line))).toBe(true);
  });

  test("with --lines text and --input html every line is a page", async () => {
    const { out } = await copydesk(["read", "-f", "jsonl", "-l", "text", "-i", "html", "-"], {
      stdin: `${page}\n${page}`,
    });
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as PageOutput).title.text),
    ).toEqual(["Hall reopens", "Hall reopens"]);
  });

  test("the report shows publisher and language, and doubts what is hardly an article", async () => {
    const { out } = await copydesk(["read", "-f", "pretty", file("shown.html", page)]);
    expect(out).toMatch(/Ann Lee · The Post · de · /);
    const { out: list } = await copydesk(["read", "-f", "pretty", "-"], {
      stdin: "<ul><li><a href=/a>A</a></ul>",
    });
    expect(list).toContain("hardly-an-article");
  });
});

describe("what cannot be read is said, and the rest goes on", () => {
  test("a file that is not there", async () => {
    const { code, out, err } = await copydesk([
      "read",
      join(folder, "nowhere.txt"),
      file("there.txt", quoted),
    ]);
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.txt: no such file\n$/);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test("a directory", async () => {
    expect((await copydesk(["read", folder])).err).toContain("this is a directory");
  });

  test("bytes that are not UTF-8 are read all the same, with a diagnostic where they are", async () => {
    const bytes = Buffer.from("caf\u00e9 \u00e0 Paris", "latin1");
    const { code, out, err } = await copydesk(["read", file("latin.txt", bytes)]);
    expect(code).toBe(0);
    expect(err).toContain("byte 3 is not UTF-8");
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ code: "not-utf-8", start: 3, end: 4 }] });
  });

  test("what windows-1252 has for quotation marks is read as such", async () => {
    const bytes = Buffer.from([
      0x93, 0x4e, 0x6f, 0x2c, 0x94, 0x20, 0x73, 0x68, 0x65, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e,
    ]);
    const { out } = await copydesk(["read", file("curly.txt", bytes)]);
    expect(JSON.parse(out)).toMatchObject({
      body: "“No,” she said.",
      quotes: [{ verbatim: [{ text: "No," }] }],
    });
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "a picture"],
    [
      "a PDF",
      [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
      `a PDF; this reads it: pdftotext ${join(folder, "bytes")} - | copydesk read -`,
    ],
    [
      "what was compressed",
      [0x1f, 0x8b, 0x08, 0x00],
      `compressed with gzip; this reads it: gunzip -c ${join(folder, "bytes")} | copydesk read --lines json -`,
    ],
    ["an archive of pages", [...Buffer.from("WARC/1.0\r\n")], "a WARC archive"],
    ["noise without zeros", [0x90, 0x01, 0xa1, 0x02, 0x17, 0xfe, 0x1d, 0x03], "binary data"],
    ["anything else with zeros", [0x7f, 0x45, 0x00, 0x01, 0x02, 0x00], "binary data"],
  ])("%s is no text", async (_, bytes, name) => {
    const { code, out, err } = await copydesk(["read", "-f", "jsonl", file("bytes", new Uint8Array(bytes))]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`bytes: this is no text but ${name}`);
  });

  test.each([
    ["two controls in a short text", 2, 10, 0],
    ["three of them", 3, 10, 1],
    ["one character in twenty", 10, 200, 0],
    ["more than that", 11, 200, 1],
    ["none in what is looked at", 0, 2048, 0],
  ])("%s", async (_, controls, length, expected) => {
    const bytes = Buffer.concat([
      Buffer.alloc(controls, 1),
      Buffer.alloc(length - controls, "a"),
      Buffer.alloc(5),
    ]);
    const { code } = await copydesk([
      "read",
      file("controls", length < 2048 ? bytes.subarray(0, length) : bytes),
    ]);
    expect(code).toBe(expected);
  });

  test.each([
    ["two fifths", 41, 0],
    ["fewer", 39, 1],
  ])("UTF-16 without its mark is known where %s of its letters are Western", async (_, western, expected) => {
    const wide = Buffer.from("a".repeat(western) + "ж".repeat(100 - western), "utf16le");
    expect((await copydesk(["read", file("wide.txt", wide)])).code).toBe(expected);
  });

  test("UTF-16 without its byte order mark is known by its zeros", async () => {
    const { code, out } = await copydesk(["read", file("wide.txt", Buffer.from(quoted, "utf16le"))]);
    expect(code).toBe(0);
    expect(out).toContain("the mayor");
  });

  test("UTF-16 with its byte order mark is read", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(quoted, "utf16le")]);
    const { code, out } = await copydesk(["read", file("utf16.txt", bytes)]);
    expect(code).toBe(0);
    expect(out).toContain("the mayor");
  });

  test.each([
    ["no JSON", "{oops", "no JSON"],
    ["a list", "[1]", "was given an array"],
    ["text and html", '{"text": "", "html": ""}', 'wanted "text" or "html", and was given both'],
    ["html that is a list", '{"html": []}', '"html" to be a string, and it is an array'],
    ["an address that is a number", '{"html": "", "url": 7}', '"url" to be a string, and it is a number'],
    ["no text", '{"id": 1}', '"text" to be a string, and it is missing'],
    ["a text that is a number", '{"text": 4}', "it is a number"],
    ["an id that is a list", '{"text": "", "id": []}', '"id" to be a string or a number, and it is an array'],
    ["a date that is a number", '{"text": "", "published": 2020}', '"published" to be a string'],
    [
      "an address that is none",
      '{"html": "", "url": "the hall"}',
      '"url" to be an address as https://example.org/story, and it is "the hall"',
    ],
  ])("a line with %s", async (_, line, message) => {
    const { code, out, err } = await copydesk([
      "read",
      file("lines.jsonl", `${line}\n{"text": "ok"}\n`),
      "-f",
      "jsonl",
    ]);
    expect(code).toBe(1);
    expect(err).toContain("lines.jsonl, line 1: ");
    expect(err).toContain(message);
    expect(out.trim().split("\n")).toHaveLength(1);
  });
});

test.each(["json", "text"])("what is compressed has no lines of %s", async (lines) => {
  const bytes = new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0x0a, 0x0a]);
  const { code, out, err } = await copydesk(["read", "-l", lines, "-f", "jsonl", file("z.jsonl", bytes)]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/z\.jsonl: this is no text but compressed with gzip; this reads it: gunzip -c .*\n$/);
});

test("of a compressed page the name tells that it is one, and a shell takes its name", async () => {
  const page = file("it's one.html.gz", new Uint8Array([0x1f, 0x8b, 0x08, 0x00]));
  const { err } = await copydesk(["read", page]);
  expect(err).toContain(`gunzip -c '${page.replace("'", "'\\''")}' | copydesk read -\n`);
});

test("a stray NUL makes no text binary, and is a diagnostic", async () => {
  const { code, out } = await copydesk(["read", file("nul.txt", `It snowed.\0\n\n${quoted}`)]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    diagnostics: [{ code: "control-character" }],
    quotes: [{ cue: { text: "said" } }],
  });
});

test.each([
  ["csv", "mlr --icsv --ojsonl cat"],
  ["tsv", "mlr --itsv --ojsonl cat"],
  ["json", "jq -c '.[]'"],
])("what is called .%s is no article, unless it is said to be text", async (extension, command) => {
  const table = file(`rows.${extension}`, "id,text\n1,It snowed.\n");
  const { code, out, err } = await copydesk(["read", "-f", "jsonl", table]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`${command} ${table} | copydesk read --lines json -`);
  expect(await copydesk(["read", "--input", "text", table])).toMatchObject({ code: 0, err: "" });
});

test.each(["1e400", "12345678901234567890", "-1e300"])("the id %s is not kept in silence", async (id) => {
  const { code, out, err } = await copydesk(["read", "-f", "jsonl", "-"], {
    stdin: `{"id": ${id}, "text": ""}\n`,
  });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain('line 1: "id" is a number too large to be kept to the digit; write it as a string');
});

test("of a value that is wrong the first sixty characters are shown", async () => {
  const { err } = await copydesk(["read", "-f", "jsonl", "-"], {
    stdin: JSON.stringify({ text: "", published: "x".repeat(61) }),
  });
  expect(err).toContain(`"${"x".repeat(60)}"`);
});

test("an id is remembered for a hundred thousand articles, and not for ever", () => {
  const ids = new RepeatedIds();
  for (let id = 0; id < 100_001; id++) expect(ids.add(id)).toBe(false);
  expect(ids.add(0)).toBe(true);
  for (let id = 100_001; id < 300_001; id++) ids.add(id);
  expect(ids.add(1)).toBe(false);
  expect(ids.count).toBe(1);
});

test("an id that comes again is said once, and counted at the end", async () => {
  const ids = ["a", "b", "a", 1, "a", "1"];
  const stdin = ids.map((id) => `${JSON.stringify({ id, text: "" })}\n`).join("");
  const { code, out, err } = await copydesk(["read", "-f", "jsonl", "-"], { stdin });
  expect([code, out.split("\n").length]).toEqual([0, ids.length + 1]);
  expect(err).toBe(
    'copydesk: standard input, line 3: an article before has the same id, "a"\n' +
      "copydesk: 2 articles have the id of one before them\n",
  );
});

test("whoever watches a stream is told how many articles were read", async () => {
  const given = { stdin: '{"text": ""}\n{"text": ""}\n{}\n', watched: true };
  expect((await copydesk(["read", "-f", "jsonl", "-"], given)).err).toMatch(
    /\ncopydesk: 2 articles read, 1 failures\n$/,
  );
  expect((await copydesk(["read", "-"], { stdin: quoted, watched: true })).err).toBe("");
});

test.each(["utf16le", "utf16be"])("lines of %s are split where they end", async (encoding) => {
  const bytes = Buffer.from(`\ufeff${quoted}\u0a0a It rained on \u010a Monday.\n`, "utf16le");
  if (encoding === "utf16be") bytes.swap16();
  const { code, out } = await copydesk(["read", "-l", "text", "-f", "jsonl", file("wide", bytes)]);
  expect(code).toBe(0);
  const bodies = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { body: string }).body);
  expect(bodies).toEqual([expect.stringContaining("the mayor"), "\u0a0a It rained on \u010a Monday."]);
});

test.each([
  ["Wed, 09 Sep 2020 22:33:00 -0500", []],
  ["09/10/2020", ["--date-order", "month-first"]],
])("a record's date can be written %s", async (published, options) => {
  const stdin = JSON.stringify({ text: quoted, published });
  const { code, out, err } = await copydesk(["read", "-f", "jsonl", ...options, "-"], { stdin });
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({ times: [{ value: "2020-09-09" }] });
});

test.each(["09/10/2020", "20200304", "2020-09-09Tgarbage"])(
  "a record whose date is %j is read without it, and that is said",
  async (published) => {
    const stdin = `${JSON.stringify({ id: "a", text: quoted, published })}\n`;
    const { code, out, err } = await copydesk(["read", "-f", "jsonl", "-"], { stdin });
    expect(code).toBe(1);
    expect(err).toBe(
      'copydesk: standard input, line 1: wanted "published" to be a date as 2020-09-09 or a timestamp as ' +
        `2020-09-09T10:33 or Wed, 09 Sep 2020 10:33:00 GMT, and it is "${published}"; the article was read without it\n`,
    );
    expect(JSON.parse(out)).toMatchObject({ id: "a", times: [{ value: "XXXX-WXX-3" }] });
  },
);

test("an empty date of a record is none", async () => {
  const { code, err } = await copydesk(["read", "-f", "jsonl", "-"], {
    stdin: JSON.stringify({ text: quoted, published: "" }),
  });
  expect([code, err]).toEqual([0, ""]);
});

test("what stands in a bad line cannot colour the terminal", async () => {
  const { err } = await copydesk(["read", "-f", "jsonl", "-"], { stdin: '\u001b[31m{"text": 1}\n' });
  expect(err).toContain("no JSON");
  expect(err).toBe(stripVTControlCharacters(err));
});

test("a quotation goes on only where there is one before it", async () => {
  const text = 'The council met.\n\n"It works for all of us who live here." — Ann Lee';
  const { out } = await copydesk(["read", "-f", "pretty", "-"], { stdin: text });
  expect(out).toContain("It works for all of us");
  expect(out).not.toContain("goes on");
});

describe("wrong usage", () => {
  test.each([
    [["read"], "missing required argument"],
    [["read", "x", "--format", "xml"], "Allowed choices are pretty, json, jsonl"],
    [["read", "x", "--lines", "words"], "Allowed choices are json, text, none"],
    [["read", "x", "--reference", "2020-02-30"], "wanted a date as 2020-09-09"],
    [["read", "x", "--reference", "2020-09-09Tgarbage"], "wanted a date as 2020-09-09"],
    [["read", "x", "--nonsense"], "unknown option"],
    [["read", "x", "--input", "pdf"], "Allowed choices are text, html"],
    [["read", "x", "--url", "story"], "wanted an address as https://example.org/story"],
    [["read", "x", "y", "--url", "https://example.org/"], "--url is the address of one page"],
    [["read", "-", "x", "-"], "standard input can be read only once"],
    [["read", "x", "--prefer", "later"], "Allowed choices are past, future, nearest"],
    [["read", "x", "--date-order", "dmy"], "Allowed choices are month-first, day-first"],
    [["read", "x", "--strictness", "strict"], "Allowed choices are careful, balanced, thorough"],
    [["write", "x"], "unknown command"],
    [[], "Usage: copydesk"],
  ])("%j is exit code 2 with a word on standard error", async (args, message) => {
    const { code, out, err } = await copydesk(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("--help and --version are answers, not mistakes", async () => {
    expect(await copydesk(["--version"])).toMatchObject({ code: 0, err: "" });
    expect(await copydesk(["read", "--help"])).toMatchObject({ code: 0, err: "" });
  });
});

describe("the report for people", () => {
  const seed = seeds[0]?.path ?? "";

  test("a terminal gets it, in colour and no wider than the terminal", async () => {
    const { out } = await copydesk(["read", seed], { terminal: true });
    expect(out).toContain("\u001b[");
    for (const line of stripVTControlCharacters(out).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(stripVTControlCharacters(out)).toMatch(/WHO SAID WHAT\n {2}/);
  });

  test.each([
    ["with NO_COLOR", { terminal: true, env: { NO_COLOR: "1" } }],
    ["in a pipe", {}],
    ["on a dumb terminal", { terminal: true, env: { TERM: "dumb" } }],
  ])("%s there is no colour", async (_, surroundings) => {
    const { out } = await copydesk(["read", "--format", "pretty", seed], surroundings);
    expect(out).toContain("Over 300 NGOs urge UN");
    expect(out).not.toContain("\u001b");
  });

  test("the README of the project shows what it really prints", async () => {
    const readme = readFileSync(here("../../../README.md"), "utf8");
    const shown = (/```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "").trimEnd().split("\n");
    const { out } = await copydesk(["read", "--format", "pretty", seed], { columns: 96 });
    const printed = out.split("\n");
    expect(shown.length).toBeGreaterThan(20);
    expect(printed).toEqual(
      expect.arrayContaining(
        shown.filter((line) => line.trim() !== "…" && !line.includes(seeds[0]?.file ?? "")),
      ),
    );
  });

  test("a role that is the name is not said twice", async () => {
    const { out } = await copydesk(["read", "-", "--format", "pretty"], { stdin: quoted });
    expect(out).toMatch(/^ {2}the mayor · unnamed$/m);
  });

  test("notes of the editors are set apart", () => {
    const note = "Correction: An earlier version misspelled the mayor's name.";
    const notes = [{ start: 0, end: note.length, text: note }];
    const report = createReport({ colours: pc.createColors(false), width: 80 });
    expect(report("x", { ...readArticle(note), notes })).toContain(`NOTED BY ITS EDITORS\n    ${note}`);
  });

  test("a narrow terminal is not overrun either", async () => {
    const { out } = await copydesk(["read", seed], { terminal: true, columns: 48 });
    for (const line of stripVTControlCharacters(out).split("\n")) {
      if (!line.includes("/")) expect(line.length, line).toBeLessThanOrEqual(48);
    }
  });

  test("a text cannot move the terminal's cursor", async () => {
    const { out } = await copydesk(["read", "-", "--format", "pretty"], {
      stdin: 'He said "\u001b[2Jgone\u0007 from here" on Monday.',
    });
    expect(out).toContain("gone");
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(out).not.toMatch(/[\u0007\u001b]/);
  });
});
