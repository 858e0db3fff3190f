import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** As long as this after a change, a clock may show another change to be as old. */
const CLOCK_STEP_MS = 1000;

/**
 * A digest of everything a build reads: contents and relative names, in a fixed order.
 *
 * @param {string} root
 * @param {readonly string[]} files relative to root
 */
function digestContents(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * What the file system says of the same, which is read many times faster. The time of the last
 * change of a file's record, unlike that of its contents, cannot be set back.
 *
 * @param {string} root
 * @param {readonly string[]} files relative to root
 * @returns {{ digest: string, isSettled: boolean }} settled where no other change can look the same
 */
export function digestRecords(root, files) {
  const hash = createHash('sha256');
  let newest = 0;
  for (const file of files) {
    const { size, ino, mtimeMs, ctimeMs } = statSync(`${root}/${file}`);
    newest = Math.max(newest, ctimeMs);
    hash.update(`${file}\0${size}\0${ino}\0${mtimeMs}\0${ctimeMs}\0`);
  }
  return { digest: hash.digest('hex'), isSettled: Date.now() - newest > CLOCK_STEP_MS };
}

/**
 * Builds unless the last completed build saw the same inputs and its result is still there.
 *
 * @param {object} job
 * @param {string} job.root
 * @param {string} job.name unique among builds; names the record
 * @param {readonly string[]} job.inputs files or folders relative to root; those absent count as absent
 * @param {readonly string[]} [job.except] folders inside them that the build does not read
 * @param {string} job.result a file that the build makes
 * @param {() => Promise<void>} job.build
 * @returns {Promise<boolean>} whether it built
 */
export async function buildIfChanged({ root, name, inputs, except = [], result, build }) {
  const record = path.join(root, '.cache', `${name}.fingerprint`);
  const files = inputs
    .flatMap((input) => listFiles(root, input))
    .filter((file) => !except.some((folder) => file.startsWith(`${folder}/`)))
    .sort();
  const records = digestRecords(root, files);
  const [knownContents, knownRecords] = existsSync(record)
    ? readFileSync(record, 'utf8').split('\n')
    : [];
  const hasResult = existsSync(path.join(root, result));
  if (hasResult && knownRecords === records.digest) return false;
  const contents = digestContents(root, files);
  const isKnown = hasResult && knownContents === contents;
  if (!isKnown) await build();
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, [contents, ...(records.isSettled ? [records.digest] : [])].join('\n'));
  return !isKnown;
}

/** @param {string} root @param {string} relative @returns {string[]} paths with forward slashes */
function listFiles(root, relative) {
  const absolute = `${root}/${relative}`;
  const found = statSync(absolute, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [relative];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [`${relative}/${entry.name}`] : listFiles(root, `${relative}/${entry.name}`),
  );
}
