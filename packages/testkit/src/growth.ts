/**
 * How CPU time grows when the input doubles: the time for `2n` over the time for `n`, about 2 where it is linear.
 * Each size is run several times and the fastest run counts, for a pause can only make a run slower.
 *
 * @param make Makes a text of about the given length in UTF-16 code units.
 */
export function cpuGrowth(
  make: (length: number) => string,
  run: (text: string) => unknown,
  length = 65_536,
): number {
  const small = make(length);
  const large = make(2 * length);
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
