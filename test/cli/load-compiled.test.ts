import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

let folder: string;

const at = (name: string): string => path.join(folder, name);

/** As the build does: a digest of the program on its first line. */
function writeProgram(stamp: string, text: string): void {
  writeFileSync(at('tool.program.cjs'), `//${stamp}\n${text}`);
}

function start(...argv: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [at('tool.cjs'), ...argv], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'loader-'));
  buildSync({
    entryPoints: [path.resolve(__dirname, '../../src/cli/load-compiled.ts')],
    outfile: at('loader.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  copyFileSync(at('loader.cjs'), at('tool.cjs'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a program runs as it would by itself, and leaves behind what was compiled', () => {
  writeProgram(
    'one',
    `console.log(process.argv[2], __dirname === require('node:path').dirname(__filename));`,
  );
  expect(start('xã')).toBe('xã true\n');
  expect(existsSync(at('tool.compiled'))).toBe(true);
  expect(start('xã')).toBe('xã true\n');
});

test('what was compiled of another program of the same length is not used', () => {
  writeProgram('two', `console.log('A' + 1);`);
  expect(start()).toBe('A1\n');
  writeProgram('six', `console.log('B' + 2);`);
  expect(start()).toBe('B2\n');
  expect(readFileSync(at('tool.compiled'), 'utf8')).toMatch(/^\/\/six/);
});

test('compiled code that is damaged costs time, not the run', () => {
  writeProgram('odd', `console.log('here');`);
  writeFileSync(at('tool.compiled'), '//odd and then nothing that V8 knows');
  expect(start()).toBe('here\n');
  expect(start()).toBe('here\n');
});

test('the first runs add what those before them did not use; later ones leave it as it is', () => {
  const unused = Array.from(
    { length: 40 },
    (_, at) => `function f${at}(a) { return [a, ${at}].map((x) => x * 2); }`,
  );
  const calls = unused.map((_, at) => `f${at}(1);`).join('');
  writeProgram('many', `${unused.join('\n')}\nif (process.argv[2]) { ${calls} }`);
  const sizes = ['', 'all', 'all', ''].map((argument) => {
    start(...(argument === '' ? [] : [argument]));
    return readFileSync(at('tool.compiled')).length;
  });
  expect(sizes[1]).toBeGreaterThan(sizes[0]! * 1.2);
  const finished = statSync(at('tool.compiled')).mtimeMs;
  start('all');
  expect(statSync(at('tool.compiled')).mtimeMs).toBe(finished);
});
