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
 * check several files. The first run that finds nothing compiled leaves it behind when it ends, by
 * when V8 has compiled what such runs use.
 */

/*
 * V8 optimises a function once so many bytes of it have run. Most runs end soon: with three times
 * its usual patience it spends a fifth less on 150 small workbooks, and a large one does not
 * notice. Versions that do not know the flag pass it over.
 */
setFlagsFromString('--interrupt-budget=400000');

const base = __filename.slice(0, -path.extname(__filename).length);
const program = `${base}.program.cjs`;
const compiled = `${base}.compiled`;

const source = readFileSync(program, 'utf8');
/** A digest, which the build put there: V8 itself compares no more than the length of sources. */
const [stamp = ''] = source.split('\n', 1);

const script = new Script(
  `(function (require, module, exports, __filename, __dirname) {${source}\n})`,
  { filename: program, cachedData: readCompiled() },
);
const run = script.runInThisContext() as (...names: readonly unknown[]) => void;
if (script.cachedDataRejected !== false) process.once('exit', keepCompiled);
const own = { exports: {} };
run(createRequire(program), own, own.exports, program, path.dirname(program));

/** Absent where there is none of this very program. V8 rejects that of its other versions. */
function readCompiled(): Buffer | undefined {
  try {
    const kept = readFileSync(compiled);
    const head = Buffer.byteLength(stamp);
    return kept.toString('utf8', 0, head) === stamp ? kept.subarray(head) : undefined;
  } catch {
    return undefined;
  }
}

/** Beside its place first, as several processes may end at the same time. */
function keepCompiled(): void {
  const unfinished = `${compiled}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([Buffer.from(stamp), script.createCachedData()]));
    renameSync(unfinished, compiled);
  } catch {
    // Where nothing can be written, the next run compiles again.
  }
}
