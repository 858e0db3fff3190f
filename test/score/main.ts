import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { printTally, verdictsOn, writePage, type Run } from './report';
import { addTallies, tallyPlans, type Range, type Tally } from './tally';

const DEFAULT: Run = { plans: 2000, seed: 1 };

/** In the first process: shares the plans out, adds the tallies up, prints and writes the page. */
async function main(page: string | undefined, args: readonly string[]): Promise<void> {
  const run = parseRun(args);
  const workers = Math.max(1, Math.min(availableParallelism(), run.plans));
  const tally = addTallies(
    await Promise.all(
      Array.from({ length: workers }, (_, worker) =>
        tallyElsewhere({
          seed: run.seed,
          from: Math.floor((run.plans * worker) / workers),
          to: Math.floor((run.plans * (worker + 1)) / workers),
        }),
      ),
    ),
  );
  const verdicts = verdictsOn(tally);
  process.stdout.write(`${printTally(tally)}\n\n`);
  for (const { text, holds } of verdicts)
    process.stdout.write(`${holds ? 'holds' : 'FAILS'}: ${text}\n`);
  if (page !== undefined) writeFileSync(page, writePage(tally, run));
  process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
}

/** Throws with what to type where the arguments are not understood. */
function parseRun(args: readonly string[]): Run {
  const { values } = parseArgs({
    args: [...args],
    options: { plans: { type: 'string' }, seed: { type: 'string' } },
  });
  const whole = (name: keyof Run): number => {
    const text = values[name];
    if (text === undefined) return DEFAULT[name];
    if (!/^[1-9]\d{0,6}$/.test(text))
      throw new Error(`--${name} wants a whole number from 1 on, not ${text}`);
    return Number(text);
  };
  return { plans: whole('plans'), seed: whole('seed') };
}

/** Another process of this program does the counting. */
function tallyElsewhere(range: Range): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename);
    child.once('message', (tally: Tally) => resolve(tally));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`counting plans ${range.from} to ${range.to} failed`));
    });
    child.send(range);
  });
}

if (process.send) {
  process.once('message', (range: Range) => {
    process.send!(tallyPlans(range), () => process.disconnect());
  });
} else {
  const [page, ...args] = process.argv.slice(2);
  main(page, args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
