import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of everything a build reads: contents and relative names, in a fixed order.
 *
 * @param {string} root
 * @param {readonly string[]} inputs files or folders relative to root; those absent count as absent
 * @param {readonly string[]} [except] folders inside them that the build does not read
 */
function fingerprint(root, inputs, except = []) {
  const hash = createHash('sha256');
  const files = inputs
    .flatMap((input) => listFiles(root, input))
    .filter((file) => !except.some((folder) => file.startsWith(`${folder}/`)));
  for (const file of files.sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Builds unless the last completed build saw the same inputs and its result is still there.
 *
 * @param {object} job
 * @param {string} job.root
 * @param {string} job.name unique among builds; names the record
 * @param {readonly string[]} job.inputs
 * @param {readonly string[]} [job.except]
 * @param {string} job.result a file that the build makes
 * @param {() => Promise<void>} job.build
 * @returns {Promise<boolean>} whether it built
 */
export async function buildIfChanged({ root, name, inputs, except, result, build }) {
  const record = path.join(root, '.cache', `${name}.fingerprint`);
  const current = fingerprint(root, inputs, except);
  const known = existsSync(record) ? readFileSync(record, 'utf8') : undefined;
  if (known === current && existsSync(path.join(root, result))) return false;
  await build();
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, current);
  return true;
}

/** @param {string} root @param {string} relative @returns {string[]} paths with forward slashes */
function listFiles(root, relative) {
  const absolute = path.join(root, relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute).flatMap((name) => listFiles(root, `${relative}/${name}`));
}
