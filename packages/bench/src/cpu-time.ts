/** CPU seconds of this process, system time included. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** How often each measurement is repeated; the best counts, for a disturbance can only make a run slower. */
const ROUNDS = 3;
const SECONDS_A_ROUND = 0.8;

/**
 * Megabytes of UTF-8 that a function works off in a CPU second, on texts that it is given one by one, over and
 * over, until the time is up. The first round is to warm up.
 */
export function measureThroughput(texts: readonly string[], run: (text: string) => unknown): number {
  const bytes = texts.map((text) => Buffer.byteLength(text));
  let best = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    let done = 0;
    let seconds = 0;
    const start = cpuSeconds();
    for (let i = 0; seconds < SECONDS_A_ROUND; i = (i + 1) % texts.length) {
      run(texts[i]);
      done += bytes[i];
      seconds = cpuSeconds() - start;
    }
    if (round > 0) best = Math.max(best, done / 1e6 / seconds);
  }
  return best;
}
