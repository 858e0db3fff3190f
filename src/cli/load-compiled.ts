import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/*
 * Runs the program that stands beside this script, with what V8 compiled of it in an earlier run:
 * `check-child.cjs` runs `check-child.program.cjs` and keeps `check-child.compiled`.
 *
 * Node.js 20 compiles every function of a program anew in each process, which takes longer than to
 * check several files. The first runs leave behind what is compiled when they end: each adds what the
 * ones before it did not use.
 */
const ADDING_RUNS = 3;

/*
 * V8 optimises a function once so many bytes of it have run, together with what it calls. Most runs
 * end soon: with three times the usual patience and a third of what is optimised together, that of
 * Node.js 20 spends a quarter less on 150 small workbooks, a tenth less on 900, and a large one does
 * not notice. Later versions have a step between, with which this was not tried.
 */
const SHORT_RUNS = ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=300'];
if (process.versions.v8.startsWith('11.')) SHORT_RUNS.forEach((flag) => setFlagsFromString(flag));

const base = __filename.slice(0, -path.extname(__filename).length);
const program = `${base}.program.cjs`;
const compiled = `${base}.compiled`;

const source = readFileSync(program, 'utf8');
/** A digest, which the build put there: V8 itself compares no more than the length of sources. */
const [stamp = ''] = source.split('\n', 1);

const kept = readCompiled();
const script = new Script(
  `(function (require, module, exports, __filename, __dirname) {${source}\n})`,
  { filename: program, cachedData: kept?.data },
);
const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
const runs = kept && script.cachedDataRejected === false ? kept.runs : 0;
if (runs < ADDING_RUNS) process.once('exit', () => keepCompiled(runs + 1));
const own = { exports: {} };
run(createRequire(program), own, own.exports, program, path.dirname(program));

/** Absent where there is none of this very program. V8 rejects that of its other versions. */
function readCompiled(): { readonly runs: number; readonly data: Buffer } | undefined {
  try {
    const bytes = readFileSync(compiled);
    const head = Buffer.byteLength(stamp);
    if (bytes.toString('utf8', 0, head) !== stamp) return undefined;
    return { runs: bytes.readUInt8(head), data: bytes.subarray(head + 1) };
  } catch {
    return undefined;
  }
}

/** Beside its place first, as several processes may end at the same time. */
function keepCompiled(runsInIt: number): void {
  const unfinished = `${compiled}.${process.pid}`;
  try {
    const head = Buffer.from([...Buffer.from(stamp), runsInIt]);
    writeFileSync(unfinished, Buffer.concat([head, script.createCachedData()]));
    renameSync(unfinished, compiled);
  } catch {
    // Where nothing can be written, the next run compiles again.
  }
}
