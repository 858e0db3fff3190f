import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestRecords } from '../build/fingerprint.mjs';
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
  if (areInstalled(root)) return;
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

const WANTED = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
/** What the file system said of both when they were last compared: they are long. */
const COMPARED = '.cache/packages.fingerprint';

/** @param {string} root */
function areInstalled(root) {
  if (!existsSync(path.join(root, INSTALLED))) return false;
  const records = digestRecords(root, [WANTED, INSTALLED]);
  const compared = path.join(root, COMPARED);
  if (existsSync(compared) && readFileSync(compared, 'utf8') === records.digest) return true;
  if (!isInstalled(readLock(path.join(root, WANTED)), readLock(path.join(root, INSTALLED))))
    return false;
  mkdirSync(path.dirname(compared), { recursive: true });
  if (records.isSettled) writeFileSync(compared, records.digest);
  return true;
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8')));
}
