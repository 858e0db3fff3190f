import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { servePane } from '../../../src/workbench/server';
import type { RunningServer } from '../../../src/workbench/server';

const PANE_PAGE =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let folder: string;
let authority: Buffer;
let tls: { cert: Buffer; key: Buffer };
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-pane-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  jest.spyOn(console, 'log').mockImplementation(); // the generator reports its success
  await generateCertificates(ca, cert, key, 1);
  authority = readFileSync(ca);
  tls = { cert: readFileSync(cert), key: readFileSync(key) };
  writeFileSync(path.join(folder, 'taskpane.html'), PANE_PAGE);
  server = await servePane({ folder, port: 0, tls });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the side-loading server', () => {
  it('gives the pane out over https exactly as built', async () => {
    expect(await read(`${server.url}taskpane.html`)).toBe(PANE_PAGE);
  });

  it('does not move to another port, since the manifest names this one', async () => {
    await expect(servePane({ folder, port: server.port, tls })).rejects.toThrow(
      `Port ${server.port} is taken`,
    );
  });
});

function read(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ca: authority, family: 4 }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => resolve(Buffer.concat(chunks).toString()));
    }).on('error', reject);
  });
}
