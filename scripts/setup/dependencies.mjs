import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findNpmScript, runNode } from './run-program.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm recorded as installed is what the lock file asks for. npm writes
 * `node_modules/.package-lock.json` only after a complete install, so the record doubles as proof
 * of completion and also serves people who installed by hand.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([location, entry]) => {
    if (location === '') return true;
    const found = present[location];
    // Optional packages belong to one operating system; npm leaves the others out.
    if (found === undefined) return entry.optional === true;
    const sameContent = entry.integrity === undefined || found.integrity === entry.integrity;
    return found.version === entry.version && sameContent;
  });
}

/**
 * Installs exactly what package-lock.json names, unless it is there already.
 *
 * @param {string} root folder of package.json
 * @param {NodeJS.WriteStream} [output] where it says what it does
 */
export async function ensureDependencies(root, output = process.stdout) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (
    existsSync(record) &&
    isInstalled(readLock(path.join(root, 'package-lock.json')), readLock(record))
  ) {
    return;
  }
  const npm = findNpmScript();
  if (npm === undefined) {
    throw new Error(
      'npm was not found beside Node.js. Run `npm ci` here, then this command again.',
    );
  }
  output.write('Đang cài các gói cần thiết (chỉ lần đầu) / Installing packages, this once…\n');
  const { code } = await runNode([npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    show: output,
  });
  if (code !== 0) {
    throw new Error(
      'npm ci failed: see its message above. It needs a network connection or a filled npm cache.',
    );
  }
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8')));
}
