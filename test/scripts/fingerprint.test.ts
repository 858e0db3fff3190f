import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfChanged } from '../../scripts/build/fingerprint.mjs';

let root: string;
let builds: number;

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

const run = () =>
  buildIfChanged({
    root,
    name: 'page',
    inputs: ['src', 'settings.json', 'absent'],
    except: ['src/other'],
    result: 'dist/page.html',
    build: () => {
      builds += 1;
      write('dist/page.html', 'built');
      return Promise.resolve();
    },
  });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
  builds = 0;
  write('src/deep/a.ts', 'a');
  write('settings.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build', () => {
  it('runs once for the same inputs', async () => {
    expect([await run(), await run(), builds]).toEqual([true, false, 1]);
  });

  it.each([
    ['a changed file', () => write('src/deep/a.ts', 'b')],
    ['a new file', () => write('src/b.ts', '')],
    [
      'a file moved with its content',
      () => {
        rmSync(path.join(root, 'src/deep/a.ts'));
        write('src/a.ts', 'a');
      },
    ],
    ['an input that appears', () => write('absent', '')],
    ['a result that is gone', () => rmSync(path.join(root, 'dist/page.html'))],
  ])('runs again after %s', async (_case, change) => {
    await run();
    change();
    expect(await run()).toBe(true);
  });

  // Only files that have rested for a while are known by their records
  it('runs again after a change that left size and time of a rested file as they were', async () => {
    const file = path.join(root, 'src/deep/a.ts');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await run();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'b');
    utimesSync(file, atime, mtime);
    expect([await run(), await run(), builds]).toEqual([true, false, 2]);
  });

  it('does not run again after a file was written with the content that it had', async () => {
    await run();
    write('src/deep/a.ts', 'a');
    expect([await run(), builds]).toEqual([false, 1]);
  });

  it.each([
    ['a folder that it does not read', () => write('src/other/c.ts', '')],
    ['a file beside its inputs', () => write('README.md', '')],
  ])('does not run again after %s', async (_case, change) => {
    await run();
    change();
    expect(await run()).toBe(false);
  });

  it('that fails is tried again', async () => {
    const failing = buildIfChanged({
      root,
      name: 'page',
      inputs: ['src'],
      result: 'dist/page.html',
      build: () => Promise.reject(new Error('no compiler')),
    });
    await expect(failing).rejects.toThrow('no compiler');
    expect(await run()).toBe(true);
  });
});
