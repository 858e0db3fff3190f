import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { createFileSink, FileExistsError } from '../../../src/cli/output/report-sink';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-sink-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a report takes its place only when all of it is written', async () => {
  const sink = await createFileSink(at('kết quả.html'), false);
  await sink.write('một, ');
  expect(readdirSync(folder)).not.toContain('kết quả.html');
  await sink.write('hai');
  await sink.finish();
  expect(readdirSync(folder)).toEqual(['kết quả.html']);
  expect(readFileSync(at('kết quả.html'), 'utf8')).toBe('một, hai');
});

test('a report that is given up leaves what was there, and nothing else', async () => {
  writeFileSync(at('a.html'), 'cũ');
  const sink = await createFileSink(at('a.html'), true);
  await sink.write('mới');
  await sink.abandon();
  expect(readdirSync(folder)).toEqual(['a.html']);
  expect(readFileSync(at('a.html'), 'utf8')).toBe('cũ');
});

test('a file is replaced only where that is asked for', async () => {
  writeFileSync(at('a.html'), 'cũ');
  await expect(createFileSink(at('a.html'), false)).rejects.toBeInstanceOf(FileExistsError);
  const sink = await createFileSink(at('a.html'), true);
  await sink.write('mới');
  await sink.finish();
  expect(readFileSync(at('a.html'), 'utf8')).toBe('mới');
});

test('a report that cannot take its place leaves nothing behind', async () => {
  const sink = await createFileSink(at('thư mục'), false);
  await sink.write('x');
  // A folder has come to stand there meanwhile.
  mkdirSync(path.join(at('thư mục'), 'trong'), { recursive: true });
  await expect(sink.finish()).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['thư mục']);
});

/** Starts a report that is never finished, and says when it has begun. */
const ENDLESS = `
import { createFileSink } from '../../../src/cli/output/report-sink';
void createFileSink(process.argv[2], false).then(async (sink) => {
  await sink.write('một nửa');
  process.send?.('begun');
  setInterval(() => undefined, 1000);
});
`;

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a command that %s stops leaves nothing half-written',
  async (signal) => {
    const script = at('endless.cjs');
    buildSync({
      stdin: { contents: ENDLESS, resolveDir: __dirname, loader: 'ts' },
      outfile: script,
      bundle: true,
      platform: 'node',
    });
    const child = spawn(process.execPath, [script, at('a.html')], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on('exit', (_, by) => resolve(by)),
    );
    await new Promise((resolve) => child.on('message', resolve));
    expect(readdirSync(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder)).toEqual(['endless.cjs']);
  },
);
