import { cpuGrowth, GROWTH_FACTOR, hostileTexts } from "@copydesk/testkit";
import { cpuSeconds } from "./cpu-time.js";
import { seedTexts } from "./news-texts.js";
import { publicFunctions } from "./public-functions.js";
import type { Report } from "./report.js";

/** CPU at four times the length over CPU at the length. Linear work gives 4, quadratic work 16. */
const LIMIT = 6;
/** Length of the shorter text, in UTF-16 code units. */
const LENGTH = 32_768;
/**
 * Lengths at which a growth over the limit is measured again, carefully. Noise, and the steps to a larger cache and to the
 * first collection of garbage, go away at one of them; quadratic work shows at all.
 */
const LENGTHS_OF_RETRIES = [1, 2, 4, 1, 1 / 2].map((factor) => factor * LENGTH);
/** How often a quick measurement, of one run at either length, is tried before a careful one. */
const QUICK_TRIES = 4;
/** After so many failures of one function, more of them tell nothing new. */
const MAX_FAILURES = 4;

/** Whether the public functions take linear time, on news and on texts made to break things. */
export function benchGrowth(): Report {
  const makers = textMakers();
  const failures: string[] = [];
  const rows = Object.entries(publicFunctions).map(([name, run]) => {
    process.stderr.write(`${name} …\n`);
    let worst = { growth: 0, text: "" };
    let failed = 0;
    for (const { name: text, make } of makers) {
      const growth = measureGrowth(make, run);
      if (growth > worst.growth) worst = { growth, text };
      if (growth <= LIMIT) continue;
      failures.push(
        `${name} on ${text}: ${growth.toFixed(2)} times the CPU at ${GROWTH_FACTOR} times the length.`,
      );
      if (++failed === MAX_FAILURES) break;
    }
    return [name, String(makers.length), worst.growth.toFixed(2), worst.text];
  });
  const columns = ["function", "texts", "worst growth", "on"];
  return {
    tables: [
      { title: `Growth of CPU time from ${LENGTH} to ${GROWTH_FACTOR * LENGTH} code units`, columns, rows },
    ],
    figures: {},
    failures,
  };
}

/** As many openings as closings, all of the openings first. */
const nest =
  (opening: string, closing: string) =>
  (length: number): string => {
    const times = Math.floor(length / (opening.length + closing.length));
    return opening.repeat(times) + closing.repeat(times);
  };

interface TextMaker {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** News, and every piece of the hostile texts, repeated up to a length. */
function textMakers(): TextMaker[] {
  const repeat = (piece: string) => (length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const pieces = [...hostileTexts(1)].map(({ text }) => text).filter((text) => text !== "");
  return [
    { name: "news", make: repeat(seedTexts().join("\n\n")) },
    ...[...new Set([...pieces, "\"'", '"He said so\n'])].map((piece) => ({
      name: `repeated ${JSON.stringify(piece)}`,
      make: repeat(piece),
    })),
    { name: "marks nested to the middle", make: nest("\"'", "'\"") },
    { name: "brackets nested to the middle", make: nest("(", ")") },
  ];
}

/** The smallest growth of several measurements: a quick one first, careful ones where that is too large. */
function measureGrowth(make: TextMaker["make"], run: (text: string) => unknown): number {
  let growth = Infinity;
  for (let i = 0; i < QUICK_TRIES && growth > LIMIT; i++) growth = Math.min(growth, quickGrowth(make, run));
  for (const length of LENGTHS_OF_RETRIES) {
    if (growth <= LIMIT) break;
    growth = Math.min(growth, cpuGrowth(make, run, length));
  }
  return growth;
}

function quickGrowth(make: TextMaker["make"], run: (text: string) => unknown): number {
  const [small, large] = [make(LENGTH), make(GROWTH_FACTOR * LENGTH)];
  run(small);
  const longer = secondsOf(() => run(large));
  return longer / secondsOf(() => run(small));
}

function secondsOf(run: () => unknown): number {
  const start = cpuSeconds();
  run();
  return cpuSeconds() - start;
}
