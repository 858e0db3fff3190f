import { readFileSync } from 'node:fs';
import path from 'node:path';
import { completeLock } from '../../scripts/lock/complete.mjs';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

describe('package-lock.json', () => {
  const lock = read('package-lock.json') as {
    packages: Record<string, { version?: string; resolved?: string }>;
  };

  it('serves every system (npm run complete-lock adds what npm left out)', () => {
    expect(completeLock(lock)).toBe(lock);
  });

  it('names no place to fetch from, so that any registry can serve it', () => {
    const bound = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(bound).toEqual([]);
  });

  it('belongs to exact versions in package.json', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(loose).toEqual([]);
  });
});

describe('completing a lock', () => {
  const owner = { version: '1.2.3', license: 'MIT' };

  it('adds the builds that are missing, beside their owner', () => {
    const nested = {
      packages: {
        '': { version: '0.1.0' },
        'node_modules/a/node_modules/@b/core': {
          ...owner,
          optionalDependencies: {
            '@b/core-linux-x64-musl': '1.2.3',
            '@b/core-win32-arm64': '1.2.3',
          },
        },
        'node_modules/@b/core-win32-arm64': { version: '1.2.3', optional: true },
      },
    };
    expect(completeLock(nested).packages).toEqual({
      ...nested.packages,
      'node_modules/a/node_modules/@b/core-linux-x64-musl': {
        ...owner,
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  it.each(['fsevents', '@b/core-plan9-x64', '@b/linux-x64'])('does not guess at %s', (name) => {
    const lock = {
      packages: { 'node_modules/a': { ...owner, optionalDependencies: { [name]: '1.2.3' } } },
    };
    expect(() => completeLock(lock)).toThrow(`lacks ${name} 1.2.3`);
  });
});
