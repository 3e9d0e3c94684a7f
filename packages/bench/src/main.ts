import { Command } from "commander";
import { benchBrowser } from "./bench-browser.js";
import { benchDatelines } from "./bench-datelines.js";
import { benchDates } from "./bench-dates.js";
import { benchGrowth } from "./bench-growth.js";
import { benchPages } from "./bench-pages.js";
import { benchQuotes } from "./bench-quotes.js";
import { benchResidue } from "./bench-residue.js";
import { benchSpeed, measureSpeed } from "./bench-speed.js";
import { type DataFolder, findData, MissingData } from "./data/find-data.js";
import { runGate } from "./gate.js";
import { formatTable, type Report } from "./report.js";

interface Options {
  readonly data?: string;
  readonly rivals?: boolean;
  readonly errors?: boolean;
  readonly dial?: boolean;
  readonly kinds?: boolean;
  readonly calibration?: boolean;
  readonly record?: boolean;
  readonly unseen?: string;
  readonly only?: string;
}

const program = new Command("bench").description(
  "Measures the packages on public corpora, and beside others.",
);

const add = (name: string, about: string, run: (options: Options) => Report): Command =>
  program
    .command(name)
    .description(about)
    .option("--data <folder>", "where the corpora are")
    .action((options: Options) => {
      print(run(options));
    });

const withData =
  (run: (data: DataFolder, options: Options) => Report) =>
  (options: Options): Report =>
    run(findData(options.data), options);

const rivals = ["--rivals", "measure also what others offer on npm, installed on demand"] as const;
const errors = ["--errors", "list every error"] as const;

add("dates", "time expressions", withData(benchDates))
  .option(...rivals)
  .option(...errors);
add("datelines", "datelines", withData(benchDatelines)).option(...errors);
add("quotes", "quotations, cues and speakers", withData(benchQuotes))
  .option(...rivals)
  .option("--calibration", "show how much is right of what is equally sure");
add("residue", "what extractors leave around the body", withData(benchResidue))
  .option(...rivals)
  .option("--dial", "measure every strictness")
  .option("--kinds", "show each kind of residue");
add("pages", "text and metadata of web pages", withData(benchPages))
  .option(...rivals)
  .option(
    "--unseen <folder>",
    "score also texts of weights that have not seen the pages' sites: aeb.jsonl and so on",
  );
program
  .command("speed")
  .description("megabytes a second, each function in a process of its own")
  .option("--data <folder>", "where the corpora are")
  .option(...rivals)
  .option("--only <function>", "measure this one in this process, and print JSON")
  .action(({ data, only, ...options }: Options) => {
    const folder = findDataIfAny(data);
    if (only === undefined) print(benchSpeed(folder, options));
    else console.log(JSON.stringify(measureSpeed(only, folder)));
  });
add("growth", "whether time grows as the text does", benchGrowth);
program
  .command("browser")
  .description("whether the packages find the same in Chromium, which is installed on demand, as in Node")
  .action(async () => {
    print(await benchBrowser());
  });
add("gate", "whether accuracy is at least the recorded one", withData(runGate)).option(
  "--record",
  "record the figures of now",
);

/** Speed can be measured on the seeds too; only a folder that was named has to be there. */
function findDataIfAny(named: string | undefined): DataFolder | null {
  try {
    return findData(named);
  } catch (error) {
    if (named === undefined && error instanceof MissingData) return null;
    throw error;
  }
}

function print(report: Report): void {
  console.log(report.tables.map(formatTable).join("\n\n"));
  for (const error of report.errors ?? []) console.log(error);
  for (const failure of report.failures ?? []) {
    console.error(`FAILED ${failure}`);
    process.exitCode = 1;
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
