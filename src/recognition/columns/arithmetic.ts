/**
 * What the figures themselves say about columns whose words leave a doubt. Only hints: a
 * majority of rows decides, so that a wrong figure changes nothing.
 */
export type Figures = readonly (number | undefined)[];

/** Fewer rows than this prove nothing. */
const FEWEST_ROWS = 3;

/**
 * Share of the rows, 0..1, in which `holds`; undefined where too few rows can be compared: all
 * three figures must be stated, and not all be zero.
 */
function shareOf(
  one: Figures,
  two: Figures,
  three: Figures,
  holds: (one: number, two: number, three: number) => boolean,
): number | undefined {
  let compared = 0;
  let held = 0;
  for (let row = 0; row < one.length; row++) {
    const [first, second, third] = [one[row], two[row], three[row]];
    if (first === undefined || second === undefined || third === undefined) continue;
    if (first === 0 && second === 0 && third === 0) continue;
    compared++;
    if (holds(first, second, third)) held++;
  }
  return compared < FEWEST_ROWS ? undefined : held / compared;
}

/** Share of rows with rate = 100 · part / whole, to the digits that the rates show. */
export function fitsRatio(rate: Figures, part: Figures, whole: Figures): number | undefined {
  const slack = halfUnitOf(rate);
  return shareOf(rate, part, whole, (share, some, all) =>
    all === 0 ? share === 0 : Math.abs(share - (100 * some) / all) <= slack,
  );
}

/** What a difference of decimals may be off by in a computer. */
const FLOATING = 1e-6;

/** Share of rows with result = first − second. */
export function fitsDifference(
  result: Figures,
  first: Figures,
  second: Figures,
): number | undefined {
  const exact = [result, first, second].every((figures) => decimalsOf(figures) === 0);
  const slack = exact ? FLOATING : halfUnitOf(result) + halfUnitOf(first) + halfUnitOf(second);
  return shareOf(
    result,
    first,
    second,
    (difference, more, less) => Math.abs(difference - (more - less)) <= slack,
  );
}

/** Share of rows with product = one · other, whatever powers of a thousand their units are apart. */
export function fitsProduct(product: Figures, one: Figures, other: Figures): number | undefined {
  return shareOf(product, one, other, (result, first, second) => {
    const exact = first * second;
    if (exact === 0 || result === 0) return exact === result;
    const ratio = Math.abs(exact / result);
    const unit = 1000 ** Math.round(Math.log10(ratio) / 3);
    return Math.abs(ratio / unit - 1) < 0.005;
  });
}

/** In how many rows result = Σ plus − Σ minus, blanks counting as nothing; all rows that state the result and are not nothing throughout. */
export function fitsSum(
  result: Figures,
  plus: readonly Figures[],
  minus: readonly Figures[],
): { readonly share: number; readonly rows: number } {
  const terms = [...plus, ...minus];
  let rows = 0;
  let held = 0;
  result.forEach((figure, row) => {
    const at = (figures: Figures): number => figures[row] ?? 0;
    if (figure === undefined || terms.every((figures) => figures[row] === undefined)) return;
    // Nothing made of nothing would fit whatever is added
    if (figure === 0 && terms.every((figures) => at(figures) === 0)) return;
    rows++;
    const sum = plus.reduce((total, one) => total + at(one), 0);
    if (Math.abs(minus.reduce((rest, one) => rest - at(one), sum) - figure) < 1e-6) held++;
  });
  return { share: rows === 0 ? 1 : held / rows, rows };
}

/** Figures enough, and different enough, to prove anything: more values than `few`. */
export function hasSpread(figures: Figures, few = FEWEST_ROWS): boolean {
  const values = new Set(figures);
  values.delete(undefined);
  return values.size > few;
}

export function isSame(one: Figures, other: Figures): boolean {
  return one.every((figure, row) => figure === other[row]);
}

/** Nearly all figures are whole numbers. */
export function isWhole(figures: Figures): boolean {
  const stated = figures.filter((figure) => figure !== undefined);
  return stated.filter(Number.isInteger).length >= stated.length * 0.9;
}

/** Half a unit of the last place that all but a few of the figures keep within. */
export function halfUnitOf(figures: Figures): number {
  return 0.5 * 10 ** -decimalsOf(figures) + 1e-9;
}

const KNOWN_DECIMALS = new WeakMap<Figures, number>();

/** Decimals that all but a few of the figures keep within; of computed ones no more than a hint. */
function decimalsOf(figures: Figures): number {
  const known = KNOWN_DECIMALS.get(figures);
  if (known !== undefined) return known;
  const shown: number[] = [];
  for (const figure of figures)
    if (figure !== undefined) shown.push(Math.min(MOST_DECIMALS, shownDecimals(figure)));
  shown.sort((one, other) => one - other);
  const decimals = shown[Math.floor((shown.length - 1) * 0.8)] ?? 0;
  KNOWN_DECIMALS.set(figures, decimals);
  return decimals;
}

const MOST_DECIMALS = 4;

/** Beyond it a double has no four decimals of its own. */
const LARGEST_WITH_DECIMALS = 1e9;

function shownDecimals(figure: number): number {
  if (Number.isInteger(figure)) return 0;
  if (Math.abs(figure) < LARGEST_WITH_DECIMALS) {
    // The same answer as that of its text, without writing it
    for (let decimals = 1, unit = 10; decimals < MOST_DECIMALS; decimals++, unit *= 10)
      if (Math.round(figure * unit) / unit === figure) return decimals;
    return MOST_DECIMALS;
  }
  const text = String(figure);
  const point = text.indexOf('.');
  return point < 0 ? MOST_DECIMALS : text.length - point - 1;
}
