import path from 'node:path';
import { buildCommandLine } from './command-line.mjs';
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
    inputs: [...SHARED_INPUTS, 'package.json', 'scripts/build/command-line.mjs'],
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
