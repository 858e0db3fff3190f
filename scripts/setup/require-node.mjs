const OLDEST_MAJOR = 20;

/**
 * What to tell a person whose Node.js is too old, or undefined when it is new enough.
 *
 * @param {string} version as `process.versions.node`, for example `18.19.1`
 * @returns {string | undefined}
 */
export function findNodeProblem(version) {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_MAJOR) return undefined;
  return [
    `Cần Node.js ${OLDEST_MAJOR} trở lên; máy này đang dùng ${version}. Cài bản mới từ https://nodejs.org rồi chạy lại lệnh.`,
    `Node.js ${OLDEST_MAJOR} or newer is needed; this is ${version}. Install a newer one from https://nodejs.org and run the command again.`,
  ].join('\n');
}

/** Ends the process with a message when this Node.js cannot run the project. */
export function requireNode() {
  const problem = findNodeProblem(process.versions.node);
  if (problem === undefined) return;
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
