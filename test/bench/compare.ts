/** Times work several times over and keeps the median, so that one hiccup of the machine does not count. */
export function medianMilliseconds(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
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
