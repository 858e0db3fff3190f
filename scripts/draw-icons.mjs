// npm run icons: draws the sizes that the manifest and the ribbon ask for.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawMark } from './icons/mark.mjs';
import { encodePng } from './icons/png.mjs';
import { root } from './setup/prepare.mjs';

const SIZES = [16, 32, 64, 80];

const folder = path.join(root, 'assets/icons');
mkdirSync(folder, { recursive: true });
for (const size of SIZES) {
  writeFileSync(path.join(folder, `icon-${size}.png`), encodePng(size, drawMark(size)));
}
