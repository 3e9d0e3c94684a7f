/** How many times longer the second text of a measurement of growth is. */
export const GROWTH_FACTOR = 4;

/**
 * How CPU time grows when the input is four times as long: about 4 where the work is linear, 16 where it is
 * quadratic. Four rather than two, so that the two lie well outside the noise of a machine that others share.
 * Each size is run several times and the fastest run counts, for a pause can only make a run slower.
 *
 * @param make Makes a text of about the given length in UTF-16 code units.
 */
export function cpuGrowth(
  make: (length: number) => string,
  run: (text: string) => unknown,
  length = 32_768,
): number {
  const small = make(length);
  const large = make(GROWTH_FACTOR * length);
  for (let i = 0; i < 2; i++) run(small);
  return fastest(() => run(large)) / fastest(() => run(small));
}

function fastest(run: () => unknown, runs = 7): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    const started = process.hrtime.bigint();
    run();
    const wall = Number(process.hrtime.bigint() - started) / 1000;
    const { user, system } = process.cpuUsage(before);
    // The CPU clock is coarse on some machines; below its grain the wall clock says more.
    best = Math.min(best, user + system > 2000 ? Math.min(user + system, wall) : wall);
  }
  return best;
}
