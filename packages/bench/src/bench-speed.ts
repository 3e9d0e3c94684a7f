import { measureThroughput } from "./cpu-time.js";
import type { DataFolder } from "./data/find-data.js";
import { newsTexts } from "./news-texts.js";
import { publicFunctions } from "./public-functions.js";
import type { Report } from "./report.js";
import { chronoRival } from "./rivals/chrono.js";
import { compromiseDatesRival, compromiseQuotations } from "./rivals/compromise.js";
import { recognizersRival } from "./rivals/recognizers.js";

/** The least that anything can do with a text: look at each of its characters. */
function readEveryCharacter(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/**
 * How fast the public functions are on news, one thread, as megabytes a CPU second and as a share of a loop over
 * the characters in the same process, which says more on another machine.
 */
export function benchSpeed(data: DataFolder | null, options: { readonly rivals?: boolean } = {}): Report {
  const { texts, from } = newsTexts(data);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const loop = measureThroughput(texts, readEveryCharacter);
  const functions = { ...publicFunctions, ...(options.rivals ? rivals() : {}) };
  const rows = Object.entries(functions).map(([name, run]) => {
    const speed = measureThroughput(texts, run);
    return [name, format(speed), `${format((100 * speed) / loop)} %`];
  });
  const title = `Speed on ${texts.length} texts, ${format(bytes / 1e6)} MB (${from}), Node ${process.versions.node}`;
  return {
    tables: [
      {
        title,
        columns: ["function", "MB/s", "of the loop"],
        rows: [["a loop over the characters", format(loop), "100 %"], ...rows],
      },
    ],
    figures: {},
  };
}

function rivals(): Record<string, (text: string) => unknown> {
  const times = [chronoRival("strict"), chronoRival("casual"), recognizersRival(), compromiseDatesRival()];
  return {
    ...Object.fromEntries(times.map(({ name, find }) => [name, (text: string) => find(text, "2020-09-09")])),
    "compromise, quotations": compromiseQuotations(),
  };
}

/** Two digits that mean something. */
const format = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
