/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [license]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 */
/** @typedef {{ readonly packages: Readonly<Record<string, object>> }} Lock */

const FAMILIES = ['core', 'binding', 'resolver-binding'];
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const C_LIBRARIES = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
]);

/**
 * Adds the builds for other systems that npm left out because its registry did not offer them when
 * the lock was written; without them `npm ci` refuses the lock on those systems. They get no
 * checksum: nobody has seen their content.
 *
 * @param {Lock} lock package-lock.json
 * @returns {Lock} the same lock when nothing is missing
 * @throws {Error} when the name of a missing package does not tell its system
 */
export function completeLock(lock) {
  const packages = /** @type {Readonly<Record<string, LockEntry>>} */ (lock.packages);
  const missing = Object.entries(packages).flatMap(([location, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isResolved(packages, location, name))
      .map(([name, version]) => ({
        location: besides(location, name),
        build: describeBuild(name, version, entry),
      })),
  );
  if (missing.length === 0) return lock;
  const added = Object.fromEntries(missing.map(({ location, build }) => [location, build]));
  const sorted = Object.entries({ ...packages, ...added }).sort(([one], [other]) =>
    one.localeCompare(other, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/**
 * Whether a package is found from a folder, the way Node.js looks for it.
 *
 * @param {Readonly<Record<string, LockEntry>>} packages
 * @param {string} location
 * @param {string} name
 * @returns {boolean}
 */
function isResolved(packages, location, name) {
  if (`${location === '' ? '' : `${location}/`}node_modules/${name}` in packages) return true;
  return location !== '' && isResolved(packages, parentOf(location), name);
}

/** @param {string} location */
function parentOf(location) {
  const at = location.lastIndexOf('/node_modules/');
  return at < 0 ? '' : location.slice(0, at);
}

/** @param {string} location @param {string} name */
function besides(location, name) {
  const parent = parentOf(location);
  return `${parent === '' ? '' : `${parent}/`}node_modules/${name}`;
}

/** @param {string} name such as `@scope/binding-linux-x64-gnu` @param {string} version @param {LockEntry} owner */
function describeBuild(name, version, owner) {
  const words = (name.split('/')[1] ?? name).split('-');
  const system = words.findIndex((word) => SYSTEMS.includes(word));
  const cpu = words[system + 1];
  const isKnown = system > 0 && FAMILIES.includes(words.slice(0, system).join('-'));
  if (!isKnown || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(
      `package-lock.json lacks ${name} ${version}, whose system its name does not tell.`,
    );
  }
  const libc =
    system > 0 && words[system] === 'linux' ? C_LIBRARIES.get(words[system + 2] ?? '') : undefined;
  return {
    version,
    cpu: [cpu],
    dev: true,
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(owner.license === undefined ? {} : { license: owner.license }),
    optional: true,
    os: [words[system]],
  };
}
