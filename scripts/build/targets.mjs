import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildIfChanged } from './fingerprint.mjs';
import { runNode } from '../setup/run-program.mjs';

/** What both bundles depend on beside their own sources. */
const SHARED_INPUTS = ['package-lock.json', 'tsconfig.json', 'src'];

/** @param {string} root @returns {Promise<void>} */
async function buildPane(root) {
  const { code, output } = await runNode(
    ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production'],
    { cwd: root },
  );
  if (code !== 0) throw new Error(`The pane did not build:\n${output}`);
}

/** @param {string} root @returns {Promise<void>} */
async function buildWorkbenchPage(root) {
  // Imported late: it needs packages that may just have been installed.
  const { buildWorkbench } = await import('../build-workbench.mjs');
  await buildWorkbench({ outdir: path.join(root, 'dist/workbench') });
}

/**
 * The server that `npm start` runs is TypeScript like the rest; Node.js 20 needs it bundled.
 *
 * @param {string} root
 */
async function buildServer(root) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, 'src/workbench/server/index.ts')],
    outfile: path.join(root, '.cache/server.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/**
 * The command line and the processes in which it reads files. Written to other names first and then
 * renamed, as several may start at the same time.
 *
 * @param {string} root
 */
async function buildCommandLine(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: {
      main: 'src/cli/main.ts',
      'check-child': 'src/cli/check-child.ts',
      'annotate-child': 'src/cli/annotate-child.ts',
      'submission-child': 'src/cli/submission-child.ts',
    },
    absWorkingDir: root,
    outdir: path.join(root, '.cache/cli'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    // Large, and needed for files of old formats only.
    external: ['@e965/xlsx'],
    minify: true,
    // Names of classes and functions stay, for reports of failures.
    keepNames: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    // Some packages ask where they are, which only modules of the other format know.
    define: { 'import.meta.url': 'bundleAddress' },
    banner: { js: "const bundleAddress=require('node:url').pathToFileURL(__filename).href;" },
  });
  for (const { path: file, contents } of outputFiles) {
    mkdirSync(path.dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
  }
}

/** @typedef {{ name: string, inputs: readonly string[], except?: readonly string[], result: string, build: (root: string) => Promise<void> }} Target */

/** @type {Readonly<Record<'pane' | 'workbench' | 'server' | 'commandLine', Target>>} */
export const targets = {
  pane: {
    name: 'pane',
    inputs: [...SHARED_INPUTS, 'webpack.config.js', 'assets'],
    except: ['src/workbench'],
    result: 'dist/addin/taskpane.html',
    build: buildPane,
  },
  workbench: {
    name: 'workbench',
    inputs: [...SHARED_INPUTS, 'scripts/build-workbench.mjs'],
    except: ['src/taskpane', 'src/commands', 'src/workbench/server'],
    result: 'dist/workbench/index.html',
    build: buildWorkbenchPage,
  },
  server: {
    name: 'server',
    inputs: ['package-lock.json', 'src/workbench/server'],
    result: '.cache/server.mjs',
    build: buildServer,
  },
  commandLine: {
    name: 'command-line',
    inputs: [...SHARED_INPUTS, 'package.json', 'scripts/build/targets.mjs'],
    except: ['src/taskpane', 'src/commands', 'src/workbench', 'src/hosts/excel'],
    result: '.cache/cli/main.cjs',
    build: buildCommandLine,
  },
};

/**
 * Builds those targets whose inputs changed since their last build, saying so line by line.
 *
 * @param {string} root
 * @param {readonly Target[]} wanted
 * @param {(line: string) => void} say
 */
export async function buildChanged(root, wanted, say) {
  for (const target of wanted) {
    const started = Date.now();
    const built = await buildIfChanged({ ...target, root, build: () => target.build(root) });
    say(
      built
        ? `${target.name}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`
        : `${target.name}: unchanged`,
    );
  }
}
