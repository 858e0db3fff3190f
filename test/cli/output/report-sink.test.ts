import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
