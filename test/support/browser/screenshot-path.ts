import path from 'node:path';

/** `npm run screenshots` keeps the pictures in docs; any other run leaves the tree as it is. */
export function screenshotPath(name: string): string {
  return path.resolve(process.env['SCREENSHOT_FOLDER'] ?? 'dist/screenshots', `${name}.png`);
}
