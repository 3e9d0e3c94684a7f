import type { Dateline, Quote, Region, Speaker, TimeExpression } from "@copydesk/article";
import type pc from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { ArticleRecord, PageFacts } from "./read-input.js";
import { visible } from "./visible.js";

/** How a report is set: its colours (which may all be none) and its width in columns. */
export interface Setting {
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

const INDENT = 4;
const NARROW = 72;
const WIDEST = 110;
/** Of a time, its words and its value, with the space between. */
const WIDEST_LABEL = 44;
const WIDEST_VALUE = 22;
/** Of a notice that came often, this many places are shown, each shortened to this many characters. */
const MOST_WORDS = 4;
const MOST_OF_WORDS = 24;
const MOST_OF_FACT = 40;
/** Below this likelihood a page is rather a list, a shop or an error. */
const LEAST_CONFIDENCE = 0.5;

/** A function that sets one article as a report for people: who said what, when, and what was stripped and why. */
export function createReport({ colours, width }: Setting): (id: string, article: ArticleRecord) => string {
  const columns = Math.max(40, Math.min(width, WIDEST));

  return (id, article) => {
    const sections = [
      heading(id, article),
      section("who said what", saying(article)),
      section("when", timetable(article.times)),
      section(
        "noted by its editors",
        article.notes.map(({ text }) => wrap(flat(text), INDENT)),
      ),
      section("stripped", strippings(article.regions)),
      section("noticed", notices(article)),
    ];
    return `${sections.filter((lines) => lines !== "").join("\n\n")}\n\n`;
  };

  function heading(id: string, article: ArticleRecord): string {
    const title = article.title === null ? firstWords(article.body) : flat(article.title.text);
    const facts = [
      article.dateline === null ? null : placesOf(article.dateline),
      article.published?.value.replace("T", " ") ?? article.dateline?.date,
      article.updated === null ? null : `updated ${article.updated.value.replace("T", " ")}`,
      ...article.authors.map((author) => flat(author.text)),
      article.agency === null ? null : flat(article.agency.text),
      ...(article.page === undefined ? [] : pageFacts(article.page)),
    ].filter((fact) => fact !== null && fact !== undefined && fact !== "");
    return [
      wrap(colours.bold(title), 0),
      wrap([...facts, colours.dim(id)].join(colours.dim(" · ")), 0),
      colours.dim("─".repeat(columns)),
    ].join("\n");
  }

  function section(name: string, lines: readonly string[]): string {
    return lines.length === 0 ? "" : [colours.bold(name.toUpperCase()), ...lines].join("\n");
  }

  function saying({ quotes, speakers }: ArticleRecord): string[] {
    const bySpeaker = new Map<string | null, Quote[]>();
    for (const quote of quotes) {
      const said = bySpeaker.get(quote.speakerId);
      if (said === undefined) bySpeaker.set(quote.speakerId, [quote]);
      else said.push(quote);
    }
    return [...bySpeaker].flatMap(([id, said]) => [
      wrap(nameOf(speakers.find((speaker) => speaker.id === id)), 2),
      ...said.map((quote) => quoteLine(quote, speakers.find((speaker) => speaker.id === id)?.name ?? "")),
    ]);
  }

  function nameOf(speaker: Speaker | undefined): string {
    if (speaker === undefined) return colours.italic("speaker left open");
    // "The mayor" needs not be called mayor again.
    const more = [speaker.role, speaker.affiliation]
      .filter((part) => part !== null)
      .filter((part) => !speaker.name.toLowerCase().includes(part.toLowerCase()))
      .map(flat);
    const rest = more.length > 0 ? more.join(", ") : speaker.kind === "person" ? "" : speaker.kind;
    return colours.cyan(colours.bold(flat(speaker.name))) + (rest === "" ? "" : colours.dim(` · ${rest}`));
  }

  /** The cue, if there is one, and what was said; the mention too, where it is not the name that stands above already. */
  function quoteLine(quote: Quote, name: string): string {
    const mention =
      quote.speaker === null || quote.speaker.text === name ? "" : `${flat(quote.speaker.text)} `;
    const goesOn = quote.continues === null ? null : colours.dim("goes on");
    const cue = quote.cue && colours.dim(mention) + colours.yellow(flat(quote.cue.text));
    const marked = quote.verbatim.map((words) => `“${flat(words.text)}”`).join(" … ");
    const content = quote.form === "direct" ? marked : mixedContent(quote);
    return wrap([cue ?? goesOn, content].filter((part) => part !== null).join("  "), INDENT);
  }

  /** The whole reported clause, with the words that stand in marks set off. */
  function mixedContent(quote: Quote): string {
    let at = quote.start;
    let line = "";
    for (const words of quote.verbatim) {
      line += colours.dim(visible(quote.text.slice(at - quote.start, words.start - quote.start)));
      line += visible(words.text);
      at = words.end;
    }
    return line + colours.dim(visible(quote.text.slice(at - quote.start)));
  }

  function timetable(times: readonly TimeExpression[]): string[] {
    const rows = new Map<string, { text: string; value: string; count: number }>();
    for (const time of times) {
      const text = flat(time.text);
      const key = `${text}\n${time.value}`;
      const row = rows.get(key) ?? { text, value: time.value, count: 0 };
      rows.set(key, { ...row, count: row.count + 1 });
    }
    const label = ({ text, count }: { text: string; count: number }): string =>
      count > 1 ? `${text} ×${count}` : text;
    const room = Math.min(WIDEST_LABEL, columns - INDENT - WIDEST_VALUE);
    const column = Math.min(room, Math.max(0, ...[...rows.values()].map((row) => label(row).length)));
    return [...rows.values()].map(
      (row) =>
        `${" ".repeat(INDENT)}${shorten(label(row), room).padEnd(column + 2)}${colours.green(row.value)}`,
    );
  }

  function strippings(regions: readonly Region[]): string[] {
    const stripped = regions.filter(({ kept, kind }) => !kept && kind !== "blank" && kind !== "correction");
    const column = Math.max(0, ...stripped.map((region) => region.kind.length));
    return stripped.map((region) => {
      // On a narrow terminal the words are worth more than the rule.
      const rule = columns < NARROW ? "" : `  ${region.rule}`;
      const words = shorten(flat(region.text), columns - column - rule.length - INDENT - 4);
      return `${" ".repeat(INDENT)}${colours.magenta(region.kind.padEnd(column + 2))}${words}${colours.dim(rule)}`;
    });
  }

  function notices({ diagnostics, regions, page }: ArticleRecord): string[] {
    const source = regions.map((region) => region.text).join("");
    // Of the page itself there are no words to show: its diagnostics are in offsets of the HTML.
    const ofPage = (page?.diagnostics ?? []).map(({ code, message }) => ({ code, message, words: "" }));
    const ofText = diagnostics.map(({ code, message, start, end }) => ({
      code,
      message,
      words: source.slice(start, end),
    }));
    const byCode = new Map<string, { message: string; words: Set<string>; count: number }>();
    for (const { code, message, words } of [...ofPage, ...ofText, ...doubts(page)]) {
      const entry = byCode.get(code) ?? { message, words: new Set(), count: 0 };
      if (words !== "") entry.words.add(shorten(flat(words), MOST_OF_WORDS));
      entry.count++;
      byCode.set(code, entry);
    }
    return [...byCode].map(([code, { message, words, count }]) => {
      const where = colours.dim([...words].slice(0, MOST_WORDS).join(", "));
      return wrap(`${colours.red(code)}${count > 1 ? ` ×${count}` : ""}  ${flat(message)} ${where}`, INDENT);
    });
  }

  function wrap(text: string, indent: number): string {
    const pad = " ".repeat(indent);
    const lines = wrapAnsi(text, columns - indent - 2).split("\n");
    return lines
      .map((line, index) => (index === 0 ? pad : `${pad}${indent === 0 ? "" : "  "}`) + line)
      .join("\n");
  }
}

/** Who published the page, in which part of it, and in which language where that is not English. */
function pageFacts({ metadata: { publisher, section, language } }: PageFacts): string[] {
  const isEnglish = language === null || /^en\b/i.test(language.value);
  return [publisher?.value, section?.value, isEnglish ? null : language.value]
    .filter((fact) => fact !== null && fact !== undefined)
    .map((fact) => shorten(flat(fact), MOST_OF_FACT));
}

/** A page that is hardly an article was perhaps not meant to be read as one. */
function doubts(page: PageFacts | undefined): { code: string; message: string; words: string }[] {
  if (page === undefined || page.confidence >= LEAST_CONFIDENCE) return [];
  const likelihood = `${Math.round(100 * page.confidence)} %`;
  return [
    {
      code: "hardly-an-article",
      message: `The page is an article with a likelihood of ${likelihood}.`,
      words: "",
    },
  ];
}

const placesOf = (dateline: Dateline): string =>
  dateline.places
    .map((place) => flat(place.name) + (place.country === null ? "" : ` (${place.country})`))
    .join(", ");

/** On one line, and without control characters. */
const flat = (text: string): string => visible(text).trim();

const shorten = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

const firstWords = (body: string): string => shorten(flat(body.slice(0, 200)), 70) || "(nothing to read)";
