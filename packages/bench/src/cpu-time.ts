/** CPU seconds of this process, system time included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const SECONDS_A_ROUND = 0.8;
/** The best round counts, for a disturbance can only make one slower; after so many without a better one it is found. */
const ROUNDS_WITHOUT_GAIN = 3;
const MOST_ROUNDS = 20;
/** The clock is asked after so many bytes: asked after each text, it would cost quick functions a third of their speed. */
const BYTES_A_LOOK = 65_536;
/** Rounds differ by less than this without a reason. */
const GAIN = 1.02;

/**
 * Megabytes of UTF-8 that a function works off in a CPU second once it is warm, on texts that it is given one by one,
 * over and over. What takes a whole library to do is warm late: its code is compiled piece by piece while it runs.
 */
export function measureThroughput(texts: readonly string[], run: (text: string) => unknown): number {
  const bytes = texts.map((text) => Buffer.byteLength(text));
  let best = 0;
  let since = 0;
  for (let round = 0; round < MOST_ROUNDS && since < ROUNDS_WITHOUT_GAIN; round++) {
    let done = 0;
    let looked = 0;
    let seconds = 0;
    const start = cpuSeconds();
    for (let i = 0; seconds < SECONDS_A_ROUND; i = (i + 1) % texts.length) {
      run(texts[i]);
      done += bytes[i];
      if (done - looked < BYTES_A_LOOK) continue;
      seconds = cpuSeconds() - start;
      looked = done;
    }
    const speed = done / 1e6 / seconds;
    since = speed > best * GAIN ? 0 : since + 1;
    best = Math.max(best, speed);
  }
  return best;
}
