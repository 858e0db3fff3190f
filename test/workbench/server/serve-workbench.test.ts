import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { connect } from 'node:net';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { serveWorkbench } from '../../../src/workbench/server';
import type { RunningServer } from '../../../src/workbench/server';
import {
  OFFICE_JS_ON_CDN,
  SEAM_PATH,
} from '../../../src/workbench/server/substitute-for-workbench';
import { requestRaw } from './raw-request';

const PANE_PAGE = `<html><head><script src="${OFFICE_JS_ON_CDN}"></script></head></html>`;

let base: string;
let server: RunningServer;

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
  writeFileSync(path.join(base, file), content);
}

const get = (target: string, method?: string) => requestRaw(server.port, target, method);

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'serve-workbench-'));
  write('secret.txt', 'not for the browser');
  write('workbench/index.html', '<p>grid</p>');
  write('workbench/main.js', 'grid();');
  write('workbench/main.css', 'p{}');
  write('workbench/fonts/font.woff2', 'font');
  write('workbench/Biểu mẫu.json', '{}');
  write('addin/taskpane.html', PANE_PAGE);
  write('addin/assets/help/vi.html', '<p>help</p>');
  write('addin/assets/icons/icon-16.png', 'png');
  write('office-js/office.js', 'office();');
  write('workbench-other/private.txt', 'neighbour');
  symlinkSync(path.join(base, 'workbench-other'), path.join(base, 'workbench/link'), 'junction');
  server = await serveWorkbench({
    folders: {
      workbench: path.join(base, 'workbench'),
      pane: path.join(base, 'addin'),
      officeJs: path.join(base, 'office-js'),
    },
    port: 0,
  });
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

describe('the workbench server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>grid</p>'],
    ['/index.html?sample=a', 'text/html; charset=utf-8', '<p>grid</p>'],
    ['/main.js', 'text/javascript; charset=utf-8', 'grid();'],
    ['/main.css', 'text/css; charset=utf-8', 'p{}'],
    ['/fonts/font.woff2', 'font/woff2', 'font'],
    ['/Bi%E1%BB%83u%20m%E1%BA%ABu.json', 'application/json; charset=utf-8', '{}'],
    ['/addin/assets/icons/icon-16.png', 'image/png', 'png'],
    ['/addin/assets/help/vi.html', 'text/html; charset=utf-8', '<p>help</p>'],
    ['/office-js/office.js', 'text/javascript; charset=utf-8', 'office();'],
  ])('gives %s out as %s', async (target, type, body) => {
    const answer = await get(target);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
  });

  it('gives the pane out with a seam and office.js of this machine', async () => {
    const { body } = await get('/addin/taskpane.html');
    expect(body).toBe(
      '<html><head><script src="/office-seam.js"></script>' +
        '<script src="/office-js/office.js"></script></head></html>',
    );
  });

  it('gives out a seam that puts the host of the page around into window.external', async () => {
    const { body, headers } = await get(SEAM_PATH);
    expect(headers['content-type']).toContain('javascript');
    const host = {};
    const window: { external?: object; parent: object } = { parent: { getExternal: () => host } };
    runInNewContext(body, { window });
    expect(window.external).toBe(host);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/fonts/../../secret.txt',
    '/../workbench-other/private.txt',
    '/link/private.txt',
    '/main.js%00.txt',
    '/%',
    '/fonts/',
    '/fonts',
    '/absent.js',
    '//main.js/..',
  ])('finds nothing at %s', async (target) => {
    const answer = await get(target);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toMatch(/not for the browser|neighbour/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const answer = await get('/', method);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without a body', async () => {
    const answer = await get('/main.js', 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '7', '']);
  });

  it('lets pages load from itself only', async () => {
    for (const target of ['/', '/addin/taskpane.html', '/absent']) {
      const policy = String((await get(target)).headers['content-security-policy']);
      const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
      const own = ["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:'];
      expect(sources.filter((source) => !own.includes(source))).toEqual([]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
    }
  });

  it('takes the next port when the first is in use', async () => {
    const folders = { workbench: base, pane: base, officeJs: base };
    const second = await serveWorkbench({ folders, port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    expect(second.url).toBe(`http://localhost:${second.port}/`);
    await second.close();
  });

  it('cannot be reached from other machines', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const reached = await Promise.all(outside.map(({ address }) => canConnect(address)));
    expect(reached).toEqual(outside.map(() => false));
  });
});

describe('a pane that was not built for Office', () => {
  it('is answered with the reason', async () => {
    write('addin/sub/taskpane.html', '<html></html>');
    const answer = await get('/addin/sub/taskpane.html');
    expect([answer.status, answer.body]).toEqual([500, expect.stringContaining('must load https')]);
  });
});

function canConnect(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: server.port, timeout: 2000 });
    const end = (reached: boolean) => {
      socket.destroy();
      resolve(reached);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });
}
