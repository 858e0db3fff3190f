import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles Univer once for jest, which cannot load its ES modules: one CommonJS file that holds
 * every package, so that they share their singletons, and a one-line module for each import
 * path, to which jest.config.js maps `@univerjs/*`. Made anew only when versions change.
 */

const ROOT = path.resolve(__dirname, '../../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/soat-bieu/univer');

/** Every import path of Univer in those parts of the product that run without a screen. */
const MODULES = [
  '@univerjs/core',
  '@univerjs/core/facade',
  '@univerjs/data-validation',
  '@univerjs/docs',
  '@univerjs/engine-formula',
  '@univerjs/engine-formula/facade',
  '@univerjs/sheets',
  '@univerjs/sheets/facade',
  '@univerjs/sheets/locale/vi-VN',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-data-validation',
  '@univerjs/sheets-formula',
  '@univerjs/sheets-formula/locale/vi-VN',
  '@univerjs/sheets-numfmt',
  '@univerjs/sheets-numfmt/facade',
];

export default async function bundleUniver(): Promise<void> {
  const key = fingerprint();
  const keyFile = path.join(CACHE, 'key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;

  mkdirSync(path.dirname(CACHE), { recursive: true });
  const fresh = mkdtempSync(`${CACHE}-`);
  await build({
    stdin: {
      contents: MODULES.map((name) => `export * as "${name}" from "${name}";`).join('\n'),
      resolveDir: ROOT,
    },
    outfile: path.join(fresh, 'bundle.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'warning',
  });
  for (const name of MODULES) {
    const file = path.join(fresh, 'modules', `${name}.cjs`);
    const bundle = path.relative(path.dirname(file), path.join(fresh, 'bundle.cjs'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = require('${bundle}')['${name}'];\n`);
  }
  writeFileSync(path.join(fresh, 'key'), key);
  replace(fresh);
}

/** Another run may have put its own there meanwhile, which is just as good. */
function replace(fresh: string): void {
  rmSync(CACHE, { recursive: true, force: true });
  try {
    renameSync(fresh, CACHE);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(CACHE)) throw error;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  const packages = new Set(MODULES.map((name) => name.split('/').slice(0, 2).join('/')));
  for (const name of [...packages, 'esbuild', 'rxjs']) {
    hash.update(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex');
}
