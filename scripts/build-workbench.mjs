import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('../src/workbench/page', import.meta.url));

/**
 * Builds the workbench's page: `index.html`, `workbench.js`, `workbench.css` and the worker that
 * reads and writes files, `workbook-worker.js`, with nothing in
 * them that is fetched from elsewhere. The pane beside the grid is built on its own.
 *
 * @param {{ outdir: string }} options a folder, made if it is not there
 */
export async function buildWorkbench({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: {
      workbench: path.join(page, 'main.ts'),
      'workbook-worker': path.join(page, '../files/worker.ts'),
    },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await build({
    entryPoints: { workbench: path.join(page, 'workbench.css') },
    outdir,
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  await copyFile(path.join(page, 'index.html'), path.join(outdir, 'index.html'));
}
