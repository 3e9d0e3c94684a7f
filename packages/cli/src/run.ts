import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { readCommand, type ReadOptions } from "./read-command.js";
import { isReference, REFERENCE_FORM } from "./reference.js";
import type { Surroundings } from "./surroundings.js";

/** Exit codes: all went well; something could not be read; the command was called wrongly. */
const ExitCode = { ok: 0, unread: 1, usage: 2 } as const;

/** Runs the command with the given arguments and gives back its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let exitCode: number = ExitCode.ok;
  const program = new Command("copydesk")
    .description("Turns raw news copy into who said what, when and where.")
    .version(manifest.version)
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError("(copydesk --help shows how it is called)");
  program
    .command("read")
    .description("Read articles: one a file, or one a line.")
    .argument("<file...>", 'text or HTML files, mixed as you like, or "-" for standard input')
    .addOption(
      new Option(
        "-f, --format <format>",
        "what to write, csv with a row for each quotation; pretty on a terminal and json elsewhere, if not said",
      ).choices(["pretty", "json", "jsonl", "csv"]),
    )
    .addOption(
      new Option(
        "-i, --input <kind>",
        "what the files are; by their names, or else by how they begin, if not said",
      ).choices(["text", "html"]),
    )
    .addOption(
      new Option(
        "-l, --lines <lines>",
        "what a line of the input is: a record {id?, text or html, url?, published?}, an article, or neither;" +
          " json for *.jsonl and *.ndjson and for - with --format jsonl, none for the rest, if not said",
      ).choices(["json", "text", "none"]),
    )
    .option(
      "-r, --reference <date>",
      "publication date, as 2020-09-09, that resolves Wednesday and the like",
      toDate,
    )
    .addOption(
      new Option(
        "--prefer <direction>",
        "where a bare month or weekday lies; as its sentence and its kind suggest, if not said",
      ).choices(["past", "future", "nearest"]),
    )
    .addOption(
      new Option(
        "--date-order <order>",
        "what comes first in 03/04/2020; such a date is left open, if not said",
      ).choices(["month-first", "day-first"]),
    )
    .addOption(
      new Option(
        "--strictness <strictness>",
        "how readily lines are stripped; balanced, if not said",
      ).choices(["careful", "balanced", "thorough"]),
    )
    .option("-u, --url <address>", "where the page was found: its links and the day in it are read", toUrl)
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options: ReadOptions, command: Command) => {
      if (options.url !== undefined && files.length > 1) {
        command.error("error: --url is the address of one page, and there are several files");
      }
      if (files.filter((file) => file === "-").length > 1) {
        command.error("error: standard input can be read only once, and - is there more than once");
      }
      exitCode = (await readCommand(files, options, surroundings)) ? ExitCode.ok : ExitCode.unread;
    });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  }
  return exitCode;
}

const EXAMPLES = `
Examples:
  copydesk read article.txt
  copydesk read --reference 2020-09-09 *.txt
  copydesk read page.html notes.txt
  curl -s https://example.org/story | copydesk read --url https://example.org/story -
  curl -s https://example.org/feed.jsonl | copydesk read --format jsonl -
  copydesk read --lines text --format jsonl headlines.txt
  copydesk read --date-order month-first --format csv feed.jsonl > quotations.csv
  gunzip -c feed.jsonl.gz | copydesk read --lines json --format jsonl -

Exit codes: 0 all was read, 1 something could not be read (said on standard error, the rest went on), 2 wrong usage.`;

/** @throws InvalidArgumentError when it is no whole address. */
function toUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError("wanted an address as https://example.org/story.");
  return value;
}

/** @throws InvalidArgumentError when it is no date that the calendar has. */
function toDate(value: string): string {
  if (!isReference(value)) throw new InvalidArgumentError(`wanted ${REFERENCE_FORM}.`);
  return value;
}
