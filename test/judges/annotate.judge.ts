import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { formatCell, parseRange } from '../../src/domain/address';
import { MARK_STYLES } from '../../src/hosts/mark-rules';
import { spliceWorkbook } from '../../src/hosts/xlsx/splice';
import { annotation, REPORT } from '../hosts/xlsx/splice/parts';
import { richWorkbook, type Features } from '../hosts/xlsx/splice/rich-workbook';
import { createFolder } from './folder';
import { convertAll } from './programs/libreoffice';
import { readValues } from './programs/openpyxl';

/** A1 is text that other rules look at, A2 a number, B2 a formula. */
const MARKED = { A1: 'error', A2: 'warning', B2: 'info' } as const;

const KINDS: Readonly<Record<string, Features>> = {
  bare: { styles: 'none' },
  dressed: { formats: true, names: true, comments: true },
  prefixed: { formats: true, prefixed: true },
  strict: { formats: true, strict: true },
};
/** openpyxl does not read the strict dialect. */
const READ = ['bare', 'dressed', 'prefixed'];

const { folder, remove } = createFolder();
const fileOf = (kind: string, state: 'before' | 'after') =>
  path.join(folder, `${kind}-${state}.xlsx`);

beforeAll(() => {
  for (const [kind, features] of Object.entries(KINDS)) {
    const before = richWorkbook(features);
    writeFileSync(fileOf(kind, 'before'), before);
    const changes = { annotation: annotation(MARKED, true) };
    writeFileSync(fileOf(kind, 'after'), spliceWorkbook(before, changes).bytes);
  }
  const files = Object.keys(KINDS).map((kind) => fileOf(kind, 'after'));
  convertAll(files, 'html', folder);
});

afterAll(remove);

/** Colours of the first sheet's cells, as LibreOffice paints them. */
function paintedCells(kind: string): Record<string, string> {
  const html = readFileSync(path.join(folder, `${kind}-after.html`), 'utf8');
  const rows = [...new JSDOM(html).window.document.querySelector('table')!.rows];
  return Object.fromEntries(
    rows.flatMap(({ cells }, row) =>
      [...cells].flatMap((cell, column) => {
        const colour = cell.getAttribute('bgcolor');
        return colour === null ? [] : [[formatCell({ row, column }), colour] as const];
      }),
    ),
  );
}

it.each(Object.keys(KINDS))('paints exactly the marked cells of a %s workbook', (kind) => {
  const expected = Object.entries(MARKED).map(([address, severity]) => [
    formatCell({ row: parseRange(address).top, column: parseRange(address).left }),
    MARK_STYLES[severity].fill,
  ]);
  expect(paintedCells(kind)).toEqual(Object.fromEntries(expected));
});

it.each(READ)('reads every value of a %s workbook as before, and the report behind', (kind) => {
  const [before, after] = (['before', 'after'] as const).map((state) =>
    readValues([fileOf(kind, state)]).get(fileOf(kind, state))!,
  );
  expect(after!.slice(0, -1)).toEqual(before);
  const { name, cells } = after!.at(-1)!;
  expect(name).toBe(REPORT.name);
  expect(Object.values(cells).map(({ kind: is }) => is)).not.toContain('f');
  expect(cells['B5']).toEqual({ value: REPORT.rows[0]!.texts[1], kind: 's' });
});
