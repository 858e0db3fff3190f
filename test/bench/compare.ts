/**
 * Runs of each work before anything is timed, and milliseconds that they take together at least: in
 * its first runs a work is compiled, in threads whose time counts, too.
 */
const WARM_UP = { runs: 3, time: 3000 };

/** A short work is repeated within one measurement, for clocks tick coarsely, but no more than this. */
const MOST_REPEATS = 10;

/** Of a short work no more measurements are made for one of the longer. */
const MOST_TRIES = 5;

/**
 * Times two works in turns, so that both meet the same moods of the machine, and keeps the
 * fastest run of each: whatever else runs can only add to a time, never take from it. Times are
 * milliseconds of processor time, which waiting for a busy machine does not lengthen.
 */
export function fastestInTurns(
  rounds: number,
  one: () => void,
  other: () => void,
): [one: number, other: number] {
  const first: [number, number] = [Infinity, Infinity];
  const start = performance.now();
  for (let run = 0; run < WARM_UP.runs || performance.now() - start < WARM_UP.time; run++) {
    first[0] = Math.min(first[0], timed(one, 1));
    first[1] = Math.min(first[1], timed(other, 1));
  }
  const longest = Math.max(...first);
  const repeats = first.map((time) =>
    Math.max(1, Math.min(MOST_REPEATS, Math.round(longest / time))),
  );
  // Each has about as much time as the other to meet a quiet moment
  const tries = first.map((time, which) =>
    Math.max(1, Math.min(MOST_TRIES, Math.round(longest / (time * repeats[which]!)))),
  );
  const fastest: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    for (const [which, work] of [one, other].entries()) {
      for (let i = 0; i < tries[which]!; i++)
        fastest[which] = Math.min(fastest[which]!, timed(work, repeats[which]!));
    }
  }
  return fastest;
}

/** Milliseconds of one run out of so many. */
function timed(work: () => void, repeats: number): number {
  const start = process.cpuUsage();
  for (let run = 0; run < repeats; run++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / repeats;
}

export interface BenchLine {
  readonly name: string;
  readonly figures: Readonly<Record<string, string>>;
  /** What must hold; absent for figures that are only told. */
  readonly limit?: { readonly text: string; readonly holds: boolean };
}

export function printLines(title: string, lines: readonly BenchLine[]): boolean {
  process.stdout.write(`\n${title}\n`);
  let allHold = true;
  for (const { name, figures, limit } of lines) {
    const parts = Object.entries(figures).map(([label, figure]) => `${label} ${figure}`);
    const verdict = limit ? `  [${limit.holds ? 'holds' : 'FAILS'}: ${limit.text}]` : '';
    process.stdout.write(`  ${name.padEnd(34)} ${parts.join('  ')}${verdict}\n`);
    if (limit && !limit.holds) allHold = false;
  }
  return allHold;
}
