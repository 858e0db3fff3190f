/**
 * Times two works in turns, so that both meet the same moods of the machine, and keeps the
 * fastest run of each: whatever else runs can only add to a time, never take from it. Times
 * are milliseconds of processor time, which waiting for a busy machine does not lengthen.
 */
export function fastestInTurns(
  rounds: number,
  one: () => void,
  other: () => void,
): [one: number, other: number] {
  one();
  other();
  const fastest: [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    fastest[0] = Math.min(fastest[0], timed(one));
    // The shorter work gets several tries for one of the longer.
    for (let i = 0; i < 5; i++) fastest[1] = Math.min(fastest[1], timed(other));
  }
  return fastest;
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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
