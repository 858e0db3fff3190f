/**
 * The mark of the product, a table with a tick on it, as colour by position. Drawn by rule rather
 * than by hand so that every size has whole-pixel lines and can be made again.
 */

/** @typedef {readonly [red: number, green: number, blue: number, alpha: number]} Colour */
/** @typedef {readonly [x: number, y: number]} Point */

const FRAME = /** @type {Colour} */ ([15, 84, 140, 255]);
const PAPER = /** @type {Colour} */ ([255, 255, 255, 255]);
const LINE = /** @type {Colour} */ ([150, 185, 215, 255]);
const TICK = /** @type {Colour} */ ([16, 124, 16, 255]);
const NOTHING = /** @type {Colour} */ ([0, 0, 0, 0]);

/** The tick, in shares of the icon's width. */
const TICK_CORNERS = /** @type {const} */ ([
  [0.44, 0.68],
  [0.61, 0.85],
  [0.92, 0.46],
]);
const TICK_WIDTH = 0.13;
const HALO_WIDTH = 0.27;

/** Points looked at along each side of a pixel, to soften slanting edges. */
const SAMPLES = 8;

/**
 * @param {number} size width and height in pixels
 * @returns {Uint8Array} RGBA, row by row
 */
export function drawMark(size) {
  const table = layTable(size);
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1)
      rgba.set(averageColour(x, y, size, table), (y * size + x) * 4);
  }
  return rgba;
}

/**
 * Edges of the table in whole pixels.
 *
 * @param {number} size
 */
function layTable(size) {
  const border = Math.max(1, Math.round(size / 24));
  const left = Math.round(size / 16);
  const top = left;
  const right = size - Math.round(size / 8);
  const bottom = size - Math.round(size / 6);
  const headerBottom = top + Math.round((bottom - top) / 4);
  const columns = [1, 2].map((part) => left + Math.round(((right - left) * part) / 3));
  const rows = [1, 2].map(
    (part) => headerBottom + Math.round(((bottom - headerBottom) * part) / 3),
  );
  return { border, left, top, right, bottom, headerBottom, columns, rows };
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {ReturnType<typeof layTable>} table
 */
function averageColour(x, y, size, table) {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (let step = 0; step < SAMPLES * SAMPLES; step += 1) {
    const sampleX = x + ((step % SAMPLES) + 0.5) / SAMPLES;
    const sampleY = y + (Math.floor(step / SAMPLES) + 0.5) / SAMPLES;
    const [sampleRed, sampleGreen, sampleBlue, alpha] = colourAt([sampleX, sampleY], size, table);
    // Weighted by opacity, or transparent black would darken the edges.
    red += sampleRed * alpha;
    green += sampleGreen * alpha;
    blue += sampleBlue * alpha;
    opacity += alpha;
  }
  if (opacity === 0) return NOTHING;
  return [red / opacity, green / opacity, blue / opacity, opacity / SAMPLES ** 2].map(Math.round);
}

/**
 * @param {Point} point
 * @param {number} size
 * @param {ReturnType<typeof layTable>} table
 * @returns {Colour}
 */
function colourAt(point, size, table) {
  const fromTick = distanceToTick(point, size);
  if (fromTick <= (TICK_WIDTH * size) / 2) return TICK;
  const [x, y] = point;
  if (x < table.left || x >= table.right || y < table.top || y >= table.bottom) return NOTHING;
  // A bare edge around the tick keeps it apart from the lines at 16 pixels.
  if (fromTick <= (HALO_WIDTH * size) / 2) return PAPER;
  if (y < table.headerBottom || isOnBorder(x, y, table)) return FRAME;
  const onLine = [...table.columns.map((at) => x - at), ...table.rows.map((at) => y - at)].some(
    (offset) => offset >= 0 && offset < table.border,
  );
  return onLine ? LINE : PAPER;
}

/** @param {number} x @param {number} y @param {ReturnType<typeof layTable>} table */
function isOnBorder(x, y, { left, right, bottom, border }) {
  return x < left + border || x >= right - border || y >= bottom - border;
}

/** @param {Point} point @param {number} size */
function distanceToTick(point, size) {
  const [start, corner, end] = TICK_CORNERS.map(
    ([x, y]) => /** @type {Point} */ ([x * size, y * size]),
  );
  if (!start || !corner || !end) return Infinity;
  return Math.min(distanceToStroke(point, start, corner), distanceToStroke(point, corner, end));
}

/** @param {Point} point @param {Point} from @param {Point} to */
function distanceToStroke([x, y], [fromX, fromY], [toX, toY]) {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
}
