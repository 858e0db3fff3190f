import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatCell, parseCell, type RangeAddress } from '../../src/domain/address';
import type { Table } from '../../src/domain/table';
import { findSample } from '../../src/templates';
import { linkedWorkbook } from '../templates/support/linked-workbook';
import { columnOf, editsOf, NAME, ROW_EDITS } from './cases/row-edits';
import { createFolder } from './folder';
import { editAll, FORMAT_WIDTH, FORMATS_FROM } from './programs/libreoffice-edits';
import { readDressed, readValues, type DressedSheet, type ReadSheet } from './programs/openpyxl';

const { folder, remove } = createFolder();
afterAll(remove);

interface Edited {
  readonly table: Table;
  /** What stands in the sheet, and how it is dressed, before and after. */
  readonly values: ReadSheet;
  readonly before: DressedSheet;
  readonly after: DressedSheet;
}

const edited = new Map<string, Edited>();

/** Rows come and go in LibreOffice, as at its grid; all that it then calculates and marks is read. */
beforeAll(() => {
  const cases = ROW_EDITS.map((edits) => {
    const { templateId, parameters, listed, units } = findSample(edits.sampleId)!;
    const order = { templateId, raw: parameters, typed: listed ?? units };
    const { bytes, tables } = linkedWorkbook([order]);
    const file = path.join(folder, `${edits.sampleId}.xlsx`);
    writeFileSync(file, bytes);
    const table = tables[0]!;
    const into = path.join(folder, `${edits.sampleId}-edited.xlsx`);
    return { file, into, table, edits: editsOf(edits, table), id: edits.sampleId };
  });
  editAll(cases, path.join(folder, 'profile'));
  const values = readValues(cases.map(({ into }) => into));
  const dressed = readDressed(cases.flatMap(({ file, into }) => [file, into]));
  for (const { file, into, table, id } of cases)
    edited.set(id, {
      table,
      values: values.get(into)![0]!,
      before: dressed.get(file)![0]!,
      after: dressed.get(into)![0]!,
    });
});

function valueAt({ cells }: ReadSheet, row: number, column: number): number | string | null {
  const value = cells[formatCell({ row, column })]?.value ?? null;
  return value === '' || typeof value === 'boolean' ? null : value;
}

/** Names of the table's rows by their places in the sheet; projects by their codes. */
function namesOf({ values, after }: Edited): ReadonlyMap<number, string> {
  const [head, end] = ['head', 'end'].map((anchor) => spanOf(after.names[`SB_T1_${anchor}`]!).top);
  const rows = Array.from({ length: end! - head! }, (_, line) => head! + 1 + line);
  return new Map(
    rows.flatMap((row): [number, string][] => {
      const code = String(valueAt(values, row, 0));
      const name = /^DA\d/.test(code) ? code : valueAt(values, row, NAME);
      return name === null ? [] : [[row, String(name)]];
    }),
  );
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Rows of a reference such as `'Biểu 1'!$A$7:$G$18`, 0-based. */
function spanOf(reference: string): Span {
  const rows = [...reference.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row) - 1);
  return { top: rows[0]!, bottom: rows.at(-1)! };
}

/** By name of a row what `toFound` finds in it; rows in which it finds nothing are left out. */
function byName<T>(one: Edited, toFound: (row: number) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    [...namesOf(one)].flatMap(([row, name]): [string, T][] => {
      const found = toFound(row);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

describe.each(ROW_EDITS.map((edits) => [edits.sampleId, edits] as const))('%s', (id, edits) => {
  const one = () => edited.get(id)!;
  const more = edits.inserted.length - edits.deleted.length;

  test('sums and running numbers follow', () => {
    const { table, values } = one();
    const rows = new Map([...namesOf(one())].map(([row, name]) => [name, row]));
    const found = Object.entries(edits.expected).map(([name, cells]) => [
      name,
      Object.fromEntries(
        Object.keys(cells).map((key) => [
          key,
          valueAt(values, rows.get(name)!, columnOf(table, key)),
        ]),
      ),
    ]);
    expect(Object.fromEntries(found)).toEqual(edits.expected);
    expect(Object.values(values.cells).filter(({ kind }) => kind === 'e')).toEqual([]);
  });

  test('names and questions grow with the rows', () => {
    const { before, after } = one();
    const heights = ({ names }: DressedSheet) =>
      Object.fromEntries(
        Object.entries(names)
          .map(([name, reference]) => [name, spanOf(reference)] as const)
          .map(([name, { top, bottom }]) => [name, bottom - top]),
      );
    const grown = Object.entries(heights(before)).map(([name, height]) => [
      name,
      height === 0 ? 0 : height + more,
    ]);
    expect(heights(after)).toEqual(Object.fromEntries(grown));
    expect(questionsOf(after, namesOf(one()))).toEqual(
      [...namesOf(one()).keys()].map(
        () => expect.arrayContaining(columnsAskedIn(before)) as unknown,
      ),
    );
  });

  test('every wrong cell is marked and said, and no other', () => {
    const { table, values } = one();
    const marks = marksOf(values);
    const keyAt = new Map(
      [...table.columns, ...(table.texts ?? []), ...(table.auxiliary ?? [])].map(
        ({ column, key }) => [column, key],
      ),
    );
    const marked = byName(one(), (row) => {
      const columns = [...(marks.get(row) ?? [])].map((column) => keyAt.get(column)!);
      return columns.length === 0 ? undefined : columns.sort();
    });
    expect(marked).toEqual(edits.marked);
    const check = columnOf(table, 'check');
    const said = byName(one(), (row) => valueAt(values, row, check)?.toString().trim());
    expect(said).toEqual(edits.checks);
  });
});

/** By row the columns in which a conditional format shows. */
function marksOf({ cells }: ReadSheet): ReadonlyMap<number, ReadonlySet<number>> {
  const marks = new Map<number, Set<number>>();
  for (const [address, { value }] of Object.entries(cells)) {
    const { row, column } = parseCell(address);
    if (column < FORMATS_FROM || value === false || value === 0) continue;
    const marked = marks.get(row) ?? new Set();
    marks.set(row, marked.add((column - FORMATS_FROM) % FORMAT_WIDTH));
  }
  return marks;
}

/** Columns of the sheet whose cells offer a choice or ask whether what is typed is right. */
function columnsAskedIn({ validations }: DressedSheet): number[] {
  return [...new Set(validations.flatMap(({ range }) => areasOf(range).flatMap(columnsIn)))];
}

/** The same row by row. */
function questionsOf({ validations }: DressedSheet, rows: ReadonlyMap<number, string>): number[][] {
  const areas = validations.flatMap(({ range }) => areasOf(range));
  return [...rows.keys()].map((row) =>
    areas.filter(({ top, bottom }) => top <= row && row <= bottom).flatMap(columnsIn),
  );
}

function areasOf(ranges: string): RangeAddress[] {
  return ranges.split(' ').map((range) => {
    const [first, last = first] = range.split(':').map(parseCell);
    return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column };
  });
}

function columnsIn({ left, right }: RangeAddress): number[] {
  return Array.from({ length: right - left + 1 }, (_, beside) => left + beside);
}
