// npm start: builds what changed and serves the workbench on this machine only.
//   --port N    the port to try first (3000)
//   --open      opens the page in the default browser
//   --https     serves the pane alone over https, as Excel wants it for side-loading
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildChanged, targets } from './build/targets.mjs';
import { root, runCommand } from './setup/prepare.mjs';

const DEFAULT_PORT = 3000;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, open: { type: 'boolean' }, https: { type: 'boolean' } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : parsePort(values.port);
  const wanted = values.https ? [targets.pane, targets.server] : Object.values(targets);
  await buildChanged(root, wanted, say);

  const { servePane, serveWorkbench } = await loadServer();
  const folders = {
    pane: path.join(root, 'dist/addin'),
    workbench: path.join(root, 'dist/workbench'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  };
  const server = values.https
    ? await servePane({ folder: folders.pane, port, tls: await readDevelopmentCertificate() })
    : await serveWorkbench({ folders, port });

  say(values.https ? `Add-in (https): ${server.url}` : `Soát Biểu: ${server.url}`);
  say('Ctrl+C để dừng / to stop');
  if (values.open) openInBrowser(server.url);
});

/** @returns {Promise<typeof import('../src/workbench/server/index')>} */
async function loadServer() {
  const bundle = pathToFileURL(path.join(root, targets.server.result)).href;
  return /** @type {typeof import('../src/workbench/server/index')} */ (await import(bundle));
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port wants a whole number from 1 to 65535, not "${text}".`);
  }
  return port;
}

/** Excel loads add-ins over trusted https only; this makes and trusts a certificate for localhost. */
async function readDevelopmentCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { cert, key } = await getHttpsServerOptions();
  return { cert, key };
}

/** @param {string} url */
function openInBrowser(url) {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  spawn(String(program), args, { stdio: 'ignore', detached: true })
    .on('error', () => say(`No browser could be opened; open ${url} yourself.`))
    .unref();
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
