import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = '.cache/cli';
const LOADER = 'load-compiled';

/** What the command line runs: itself, and the processes in which it reads files. */
const PROGRAMS = ['main', 'check-child', 'annotate-child', 'submission-child'];

/**
 * Builds the command line: each program beside a loader that keeps what V8 compiled of it.
 *
 * @param {string} root
 */
export async function buildCommandLine(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [...PROGRAMS, LOADER].map((name) => `src/cli/${name}.ts`),
    absWorkingDir: root,
    outdir: path.join(root, FOLDER),
    outbase: path.join(root, 'src/cli'),
    bundle: true,
    // What it has for Node.js alone are threads, which take longer to load than a file to check.
    alias: { fflate: 'fflate/browser' },
    // Large, and needed for files of old formats only.
    external: ['@e965/xlsx'],
    // Names of classes and functions stay, for reports of failures.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    // Some packages ask where they are, which only modules of the other format know.
    define: { 'import.meta.url': 'bundleAddress' },
    banner: { js: "const bundleAddress=require('node:url').pathToFileURL(__filename).href;" },
  });
  const texts = new Map(
    outputFiles.map(({ path: file, text }) => [path.basename(file, '.js'), text]),
  );
  mkdirSync(path.join(root, FOLDER), { recursive: true });
  for (const name of PROGRAMS) {
    const text = texts.get(name) ?? '';
    const stamp = createHash('sha256').update(text).digest('hex');
    write(root, `${name}.program.cjs`, `//${stamp}\n${text}`);
    write(root, `${name}.cjs`, texts.get(LOADER) ?? '');
  }
}

/**
 * To another name first, as several may build at the same time.
 *
 * @param {string} root @param {string} name @param {string} text
 */
function write(root, name, text) {
  const file = path.join(root, FOLDER, name);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
