import type { Remark } from '../../src/rollup/remark';
import type { References } from '../../src/rollup/request';
import type { RollUp } from '../../src/rollup/result';
import { rollUp } from '../../src/rollup/roll-up';
import { commonPlanYear } from '../../src/rollup/plan-year';
import type { Submission } from '../../src/rollup/submission';
import { LAST_YEAR, submission, unitTable, WANTED, YEAR, type Row } from './submitted';

const ROSTER = ['Xã A Ngo', 'Xã Nhâm', 'Thị trấn A Lưới'];

function sum(
  submissions: readonly Submission[],
  references: References = {},
  roster: readonly string[] | 'unknown' = ROSTER,
): RollUp {
  return rollUp({
    submissions,
    year: YEAR,
    columns: WANTED,
    references,
    ...(roster !== 'unknown' && { roster }),
  });
}

/** A commune's own table, in its villages. */
function ownTable(territory: string, path: string, total: Row): Submission {
  return submission(path, [unitTable({ 'Thôn 1': {} }, { territory, total })]);
}

const A_NGO = ownTable('xã a ngo', 'a.xlsx', { begin: 100, reduction: 30, end: 70 });
const NHAM = ownTable('xã nhâm', 'b.xlsx', { begin: 60, reduction: 10, end: 50 });
const A_LUOI = ownTable('thị trấn a lưới', 'c.xlsx', { begin: 40, reduction: 5, end: 35 });
const ALL = [A_NGO, NHAM, A_LUOI];

const totals = ({ totals: all }: RollUp): Record<string, string> =>
  Object.fromEntries([...all].map(([key, total]) => [key, total.toString()]));

const ids = ({ remarks }: RollUp): string[] => remarks.map(({ id }) => id);

function remark<Id extends Remark['id']>({ remarks }: RollUp, id: Id): Extract<Remark, { id: Id }> {
  const found = remarks.find((one): one is Extract<Remark, { id: Id }> => one.id === id);
  if (!found) throw new Error(`no remark ${id}: ${remarks.map((one) => one.id).join(', ')}`);
  return found;
}

test('what all units sent is added up, without objections', () => {
  const rolled = sum(ALL);
  expect(totals(rolled)).toEqual({ begin: '200', reduction: '45', end: '155' });
  expect(rolled.remarks).toEqual([]);
});

test('a unit that sent nothing is missing, if somebody expects it', () => {
  const rolled = sum([A_NGO, A_LUOI]);
  expect(remark(rolled, 'unit-missing')).toMatchObject({ unit: 'Xã Nhâm', severity: 'error' });
  expect(ids(sum([A_NGO, A_LUOI], {}, 'unknown'))).toEqual([]);
});

describe('a unit that sent twice', () => {
  it('is added once where both say the same', () => {
    const rolled = sum([...ALL, { ...NHAM, path: 'b2.xlsx' }]);
    expect(totals(rolled)['begin']).toBe('200');
    expect(remark(rolled, 'unit-repeated')).toMatchObject({
      severity: 'warning',
      differences: [],
      places: [{ path: 'b.xlsx' }, { path: 'b2.xlsx' }],
    });
  });

  it('is left blank where they differ, with what belongs to it, and the differences are said', () => {
    const again = ownTable('xã nhâm', 'b2.xlsx', { begin: 66, reduction: 10, end: 56 });
    const rolled = sum([...ALL, again]);
    expect(totals(rolled)).toEqual({ begin: '140', reduction: '35', end: '105' });
    const { differences, severity } = remark(rolled, 'unit-repeated');
    expect(severity).toBe('error');
    expect(differences.map(({ label }) => label)).toEqual(['đầu năm', 'còn lại']);
    expect(differences[0]!.values.map(({ value }) => value)).toEqual(['60', '66']);
    expect(ids(rolled)).toEqual(['unit-repeated']);
  });
});

describe('whose table it is', () => {
  it('is never guessed: a name of two units is of neither', () => {
    const rolled = sum([ownTable('hương sơn', 'x.xlsx', { begin: 9 })], {}, [
      'Xã Hương Sơn',
      'Thị trấn Hương Sơn',
    ]);
    expect(remark(rolled, 'unit-ambiguous').candidates).toEqual([
      'Xã Hương Sơn',
      'Thị trấn Hương Sơn',
    ]);
    expect(totals(rolled)).toEqual({});
  });

  it('may be settled by the name of the file, where the title leaves it open', () => {
    const rolled = sum([ownTable('hương sơn', 'nop/thi-tran-huong-son.xlsx', { begin: 9 })], {}, [
      'Xã Hương Sơn',
      'Xã Sơn',
    ]);
    expect(rolled.units[0]!.sources[0]).toMatchObject({ evidence: 'title' });
    const open = [unitTable({ 'Thôn 1': {} }, { total: { begin: 9 } })];
    const byFile = sum([submission('nop/xa-nham_2024.xlsx', open)]);
    expect(byFile.units[1]!.sources[0]).toMatchObject({ evidence: 'file-name' });
  });

  it('is said to be unknown, or not to be said at all', () => {
    const stranger = ownTable('xã lạ', 'x.xlsx', { begin: 9 });
    expect(remark(sum([...ALL, stranger]), 'unit-unknown').name).toBe('xã lạ');
    const nameless = submission('1.xlsx', [unitTable({ 'Thôn 1': {} }, { total: { begin: 9 } })]);
    expect(ids(sum([...ALL, nameless]))).toEqual(['unit-unnamed']);
  });

  it('is doubted where the file is called after another unit', () => {
    const rolled = sum([{ ...A_NGO, path: 'xa-nham.xlsx' }, A_LUOI, NHAM]);
    expect(remark(rolled, 'file-name-differs')).toMatchObject({
      unit: 'Xã A Ngo',
      other: 'Xã Nhâm',
    });
  });

  it('follows from the rows of a form that was sent to all', () => {
    const form = (filled: string, row: Row): Submission =>
      submission(`${filled}.xlsx`, [
        unitTable(Object.fromEntries(ROSTER.map((name) => [name, name === filled ? row : {}])), {
          territory: 'huyện a lưới',
        }),
      ]);
    const rolled = sum([
      form('Xã A Ngo', { begin: 100 }),
      form('Xã Nhâm', { begin: 60 }),
      form('Thị trấn A Lưới', { begin: 40 }),
    ]);
    expect(totals(rolled)).toEqual({ begin: '200' });
    expect(ids(rolled)).toEqual([]);
    const found = sum(
      [form('Xã A Ngo', { begin: 100 }), form('Xã Nhâm', { begin: 60 })],
      {},
      'unknown',
    );
    expect(found.units.map(({ name }) => name)).toEqual(['Xã A Ngo', 'Xã Nhâm']);
  });

  it('is not that of a village which is called like its commune', () => {
    const villages = { Nhâm: { begin: 20 }, 'Thôn 2': { begin: 25 }, 'Thôn 3': { begin: 15 } };
    const own = submission('b.xlsx', [
      unitTable(villages, { territory: 'xã nhâm', total: { begin: 60 } }),
    ]);
    expect(sum([own]).units[1]!.figures.get('begin')!.value).toBe('60');
  });
});

describe('what a unit states', () => {
  it('is the sum of its rows where there is no total', () => {
    const rows = { 'Thôn 1': { begin: 25 }, 'Thôn 2': { begin: 35 }, 'Thôn 3': {} };
    const rolled = sum([submission('b.xlsx', [unitTable(rows, { territory: 'xã nhâm' })])]);
    expect(rolled.units[1]!.figures.get('begin')).toMatchObject({ value: '60', range: 'C7:C8' });
  });

  it('implies its reduction by what remains', () => {
    const rolled = sum([ownTable('xã nhâm', 'b.xlsx', { begin: 60, end: 50 })]);
    expect(rolled.units[1]!.figures.get('reduction')!.value).toBe('10');
  });

  it('falls short where others say more', () => {
    const rolled = sum([A_NGO, A_LUOI, ownTable('xã nhâm', 'b.xlsx', { begin: 60 })]);
    expect(remark(rolled, 'figure-missing').labels).toEqual(['giảm', 'còn lại']);
  });

  it('is added as it stands where a check finds errors in the file, and that is said', () => {
    const rolled = sum([{ ...A_NGO, errors: 3 }, NHAM, A_LUOI]);
    expect(totals(rolled)['begin']).toBe('200');
    expect(remark(rolled, 'file-faulty')).toMatchObject({ errors: 3, severity: 'warning' });
  });

  it('is not added where it is about another year, or about no households at all', () => {
    const [table] = NHAM.tables;
    const early = {
      ...NHAM,
      tables: [
        {
          ...table!,
          columns: table!.columns.map(({ label, dimensions }) => ({
            label,
            dimensions: { ...dimensions, period: { ...dimensions.period, year: YEAR - 1 } },
          })),
        },
      ],
    };
    const rolled = sum([A_NGO, early, submission('d.xlsx', []), A_LUOI]);
    expect(remark(rolled, 'other-year')).toMatchObject({ year: YEAR, found: YEAR - 1 });
    expect(remark(rolled, 'no-table').places).toEqual([{ path: 'd.xlsx' }]);
    expect(totals(rolled)['begin']).toBe('140');
    expect(commonPlanYear([A_NGO, early, A_LUOI])).toBe(YEAR);
  });
});

describe('compared with', () => {
  const upper = (rows: Readonly<Record<string, Row>>, total?: Row): Submission =>
    submission('cấp trên.xlsx', [unitTable(rows, { ...(total && { total }) })]);

  it('last year, by its end', () => {
    const lastYear = upper({ 'Xã A Ngo': { begin: 100 }, Nhâm: { begin: 61 } });
    const [table] = lastYear.tables;
    const ended = { ...table!, columns: [LAST_YEAR, ...table!.columns.slice(1)] };
    const rolled = sum(ALL, { lastYear: { ...lastYear, tables: [ended] } });
    expect(remark(rolled, 'last-year-differs')).toMatchObject({
      unit: 'Xã Nhâm',
      stated: '60',
      expected: '61',
      places: [
        { path: 'b.xlsx', range: 'C8' },
        { path: 'cấp trên.xlsx', range: 'C8' },
      ],
    });
    expect(ids(rolled)).toEqual(['last-year-differs']);
  });

  it('assigned targets: one that is misquoted, one that is not reached', () => {
    const assigned = upper({
      'Xã A Ngo': { assigned: 30 },
      'Xã Nhâm': { assigned: 12 },
      'Thị trấn A Lưới': { assigned: 5 },
    });
    const misquoted = ownTable('xã a ngo', 'a.xlsx', {
      begin: 100,
      assigned: 28,
      reduction: 31,
      end: 69,
    });
    const rolled = sum([misquoted, NHAM, A_LUOI], { assigned });
    expect(remark(rolled, 'assigned-differs')).toMatchObject({ stated: '28', expected: '30' });
    expect(remark(rolled, 'below-assigned')).toMatchObject({
      unit: 'Xã Nhâm',
      severity: 'warning',
    });
  });

  it("the upper unit's own table: its rows, its total and units that it lacks", () => {
    const rows = { 'Xã A Ngo': { begin: 100 }, 'Xã Nhâm': { begin: 66 } };
    const rolled = sum(ALL, { against: upper(rows, { begin: 206 }) });
    expect(remark(rolled, 'against-differs')).toMatchObject({ unit: 'Xã Nhâm', expected: '66' });
    expect(remark(rolled, 'against-lacks-unit').unit).toBe('Thị trấn A Lưới');
    expect(remark(rolled, 'against-total-differs')).toMatchObject({
      stated: '206',
      expected: '200',
    });
  });

  it('nothing is said of a total to which a unit is still missing', () => {
    const against = upper({ 'Xã A Ngo': { begin: 100 }, 'Xã Nhâm': { begin: 60 } }, { begin: 200 });
    expect(ids(sum([A_NGO, NHAM], { against }))).toEqual(['unit-missing']);
  });
});

test('the gravest comes first', () => {
  const rolled = sum([
    ownTable('Xa Nham', 'b.xlsx', { begin: 60, reduction: 10, end: 50 }),
    { ...A_NGO, errors: 1 },
  ]);
  const severities = rolled.remarks.map(({ severity }) => severity);
  expect(severities).toEqual(['error', 'warning', 'info']);
});
