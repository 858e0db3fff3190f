import { formatRange } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import { check } from '../../src/engine/check';
import { rules } from '../../src/rules';
import { createTable, type Figure, type TableSketch } from '../support/table/create-table';
import { PUBLISHED } from './published-allocation';

function findingsOf(sketch: TableSketch): readonly Finding[] {
  const { snapshot, table } = createTable(sketch);
  return check(snapshot, [table], rules).findings;
}

/** The published table with one figure of one place replaced; columns count from 1 after the label. */
function withFigure(place: string, column: number, figure: Figure): TableSketch {
  const replaced = (row: TableSketch['rows'][number]): TableSketch['rows'][number] =>
    row[0] === place
      ? [row[0], ...row.slice(1).map((old, i) => (i + 1 === column ? figure : old))]
      : row;
  return { ...PUBLISHED, rows: PUBLISHED.rows.map(replaced) };
}

const A_LUOI = 'Huyện A Lưới';
const BASE = 1;
const RATE = 2;
const REMAINING = 4;

describe('the published allocation', () => {
  test('agrees throughout, and says once which growth of households its rates rest on', () => {
    const findings = findingsOf(PUBLISHED);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['household-growth-implied', 'info'],
    ]);
    expect(findings[0]!.expected).toEqual({ low: '1.20', high: '1.29' });
  });

  test('adds up to the published totals', () => {
    const { snapshot } = createTable(PUBLISHED);
    const total = snapshot.sheets[0]!.rows[0]!.cells.slice(2).map((cell) => cell!.value);
    expect(total).toEqual([7540, 2.27, 1595, 5945, 1.76]);
  });
});

describe('a remaining number typed over its formula with two digits swapped', () => {
  const [finding, ...others] = findingsOf(withFigure(A_LUOI, REMAINING, 2298));

  test('is the one finding, and the total that follows it is not accused', () => {
    expect(others).toEqual([]);
    expect(finding!.ruleId).toBe('remaining-mismatch');
    expect(formatRange(finding!.place.range)).toBe('F16');
    expect(finding!.culprits.map(({ place }) => formatRange(place.range))).toEqual(['F16']);
    expect(finding!.broken.map(({ place }) => formatRange(place.range))).toEqual(['F16', 'F7']);
  });

  test('is explained by the swap and offers the formula back', () => {
    expect(finding!.expected).toEqual({ low: '2289', high: '2289' });
    expect(finding!.culprits[0]!.candidates).toEqual([{ value: '2289', slip: 'digits-swapped' }]);
    expect(
      finding!.suggestions.map(({ messageId, edits }) => [messageId, edits[0]!.after]),
    ).toEqual([['restore-formula-value', { formula: '=C16-E16' }]]);
  });
});

describe('a typed base count with two digits swapped', () => {
  const [finding, ...others] = findingsOf(withFigure(A_LUOI, BASE, 3845));

  test('is accused through the households that the rates imply', () => {
    expect(others).toEqual([]);
    expect(finding!.ruleId).toBe('implied-households-conflict');
    expect(formatRange(finding!.place.range)).toBe('C16');
    expect(finding!.culprits[0]!.candidates).toEqual([{ value: '3485', slip: 'digits-swapped' }]);
  });

  test('is repaired by the only value that a slip explains', () => {
    expect(finding!.suggestions.map(({ edits }) => edits[0]!.after)).toEqual([{ value: 3485 }]);
  });
});

test('a rate of the total row with two digits swapped is named there', () => {
  const findings = findingsOf({
    ...PUBLISHED,
    total: ['Toàn tỉnh', '=', 2.72, '=', '=', 1.76],
  });
  const error = findings.filter(({ severity }) => severity === 'error');
  expect(error.map(({ place }) => formatRange(place.range))).toEqual(['D7']);
  expect(error[0]!.culprits[0]!.candidates).toEqual([{ value: '2.27', slip: 'digits-swapped' }]);
});

test('a rate of a place with two digits swapped is named before all other suspects', () => {
  const [finding] = findingsOf(withFigure(A_LUOI, RATE, 42.4));
  expect(formatRange(finding!.place.range)).toBe('D16');
  expect(finding!.culprits[0]!.candidates).toContainEqual({
    value: '24.40',
    slip: 'digits-swapped',
  });
});

test('a count that lost its thousands separator is one finding with the value meant', () => {
  const findings = findingsOf(withFigure(A_LUOI, BASE, 3.485));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['ambiguous-thousands']);
  expect(findings[0]!.suggestions[0]!.edits[0]!.after).toEqual({ value: 3485 });
});

test('a number stored as text is one finding with both of its readings, and no cascade', () => {
  const findings = findingsOf(withFigure(A_LUOI, 3, '1.196'));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual([
    'number-stored-as-text',
    'household-growth-implied',
  ]);
  expect(findings[0]!.suggestions.map(({ edits }) => edits[0]!.after)).toEqual([
    { value: 1196 },
    { value: 1.196 },
  ]);
});

test('an error value stands alone', () => {
  const findings = findingsOf(withFigure(A_LUOI, REMAINING, { error: '#REF!' }));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['error-value']);
});

test('a formula typed over with its own value is a warning, not an error', () => {
  const findings = findingsOf(withFigure(A_LUOI, REMAINING, 2289));
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['formula-overwritten', 'warning'],
    ['household-growth-implied', 'info'],
  ]);
});

test('a table that is only half filled raises neither error nor warning', () => {
  const half = PUBLISHED.rows.map((row, i): TableSketch['rows'][number] =>
    i < 4 ? row : [row[0], row[1]!, null, null, '=', null],
  );
  const findings = findingsOf({
    ...PUBLISHED,
    rows: half,
    total: ['Toàn tỉnh', '=', null, '=', '=', null],
  });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
