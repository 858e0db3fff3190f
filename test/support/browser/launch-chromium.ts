import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** No request may leave the machine, the browser's own included. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the installers of Chrome, Edge and Chromium put them. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
      (program) => path.join(process.env[variable] ?? '', program),
    ),
  ),
  linux: ['google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'].map((program) =>
    path.join('/usr/bin', program),
  ),
};

/** An installed browser of the Chromium family, or else on Linux the one that npm has brought. */
export async function launchChromium(): Promise<Browser> {
  const installed = INSTALLED[process.platform]?.find((program) => existsSync(program));
  if (installed !== undefined) {
    return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  }
  if (process.platform !== 'linux') {
    throw new Error('No Chrome, Edge or Chromium is installed: the browser tests need one.');
  }
  const { program, folder } = unpackChromium();
  return chromium.launch({
    executablePath: program,
    args: ARGUMENTS,
    env: {
      ...process.env,
      TMPDIR: folder,
      FONTCONFIG_PATH: existsSync('/etc/fonts') ? '/etc/fonts' : path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
    },
  });
}

/**
 * Into a folder of its own: the package takes whatever Chromium stands in the folder for
 * temporary files, of any version and of anybody.
 */
function unpackChromium(): { program: string; folder: string } {
  const manifest = path.resolve('node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const user = os.userInfo().username;
  const folder = path.join(os.tmpdir(), `soat-bieu-chromium-${version}-${user}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const program = execFileSync(process.execPath, [path.join(__dirname, 'unpack-chromium.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  return { program, folder };
}
