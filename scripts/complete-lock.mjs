// npm run complete-lock: after adding a package, so that the lock also serves other systems.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { completeLock } from './lock/complete.mjs';
import { root } from './setup/prepare.mjs';

const file = path.join(root, 'package-lock.json');
/** @type {import('./lock/complete.mjs').Lock} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
