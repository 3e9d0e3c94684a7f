import { spawnSync } from "node:child_process";
import { measureThroughput } from "./cpu-time.js";
import type { DataFolder } from "./data/find-data.js";
import { newsTexts } from "./news-texts.js";
import { publicFunctions } from "./public-functions.js";
import type { Report } from "./report.js";
import { chronoRival } from "./rivals/chrono.js";
import { compromiseDatesRival, compromiseQuotations } from "./rivals/compromise.js";
import { recognizersRival } from "./rivals/recognizers.js";
import type { TimesRival } from "./rivals/rival.js";

/** Megabytes a CPU second of a function, and of a loop over the characters in the same process. */
interface Speed {
  readonly speed: number;
  readonly loop: number;
}

type Run = (text: string) => unknown;

/**
 * How fast the public functions are on news, one thread, as megabytes a CPU second and as a share of a loop over
 * the characters, which says more on another machine. Each is measured in a process of its own: what the engine
 * compiles for one function changes the speed of those that are called behind it.
 */
export function benchSpeed(data: DataFolder | null, options: { readonly rivals?: boolean } = {}): Report {
  const { texts, from } = newsTexts(data);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const names = [...Object.keys(publicFunctions), ...(options.rivals ? Object.keys(rivals) : [])];
  const speeds = names.map((name) => ({ name, ...measureApart(name, data) }));
  const loop = Math.max(...speeds.map((one) => one.loop));
  return {
    tables: [
      {
        title: `Speed on ${texts.length} texts, ${format(bytes / 1e6)} MB (${from}), Node ${process.versions.node}`,
        columns: ["function", "MB/s", "of the loop"],
        rows: [
          ["a loop over the characters", format(loop), "100 %"],
          ...speeds.map((one) => [one.name, format(one.speed), `${format((100 * one.speed) / one.loop)} %`]),
        ],
      },
    ],
    figures: {},
  };
}

/** Measures one function of ours or of a rival in this process. */
export function measureSpeed(name: string, data: DataFolder | null): Speed {
  const { texts } = newsTexts(data);
  const run = Object.hasOwn(rivals, name) ? rivals[name]() : ours(name);
  return { loop: measureThroughput(texts, readEveryCharacter), speed: measureThroughput(texts, run) };
}

function ours(name: string): Run {
  if (!Object.hasOwn(publicFunctions, name)) throw new RangeError(`There is no function ${name} to measure.`);
  return publicFunctions[name];
}

/** Runs this command again for one function. */
function measureApart(name: string, data: DataFolder | null): Speed {
  const folder = data === null ? [] : ["--data", data.path];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [process.argv[1], "speed", "--only", name, ...folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Measuring ${name} ended with status ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Speed;
}

/** The least that anything can do with a text: look at each of its characters. */
function readEveryCharacter(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** What others offer, installed and loaded when it is asked for. */
const rivals: Readonly<Record<string, () => Run>> = {
  "chrono-node strict": () => findsTimes(chronoRival("strict")),
  "chrono-node casual": () => findsTimes(chronoRival("casual")),
  "recognizers-text": () => findsTimes(recognizersRival()),
  "compromise-dates": () => findsTimes(compromiseDatesRival()),
  "compromise, quotations": compromiseQuotations,
};

const findsTimes =
  (rival: TimesRival): Run =>
  (text) =>
    rival.find(text, "2020-09-09");

/** Two digits that mean something. */
const format = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
