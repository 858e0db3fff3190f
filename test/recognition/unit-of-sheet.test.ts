import { isBudget } from '../../src/domain/dimensions';
import type { Table } from '../../src/domain/table';
import { recogniseTables } from '../../src/recognition/recognise-tables';
import { simpleSheet } from './simple-sheet';

const HEAD = ['TT', 'Xã', 'Kế hoạch vốn', 'Giải ngân'];
const ROWS = [
  ['1', 'Xã A', 12.5, 8.1],
  ['2', 'Xã B', 9.4, 7.7],
  ['3', 'Xã C', 20.6, 11.9],
];

const unitsOf = ({ columns }: Table): unknown[] =>
  columns.map(({ dimensions, recognised }) => [
    isBudget(dimensions) && dimensions.unit,
    recognised!.reason,
  ]);

test('a unit above the first table of a sheet holds below it until another is named', () => {
  const { tables } = recogniseTables(
    simpleSheet([
      ['VỐN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2024'],
      ['', '', '', 'ĐVT: tỷ đồng'],
      HEAD,
      ...ROWS,
      [],
      ['2. Vốn sự nghiệp năm 2024'],
      HEAD,
      ...ROWS,
      [],
      ['3. Vốn đầu tư năm 2024'],
      ['', '', '', 'ĐVT: nghìn đồng'],
      HEAD,
      ...ROWS,
    ]),
  );
  const said = (unit: string): unknown[] => Array(2).fill([unit, 'said-by-header']);
  expect(tables.map(unitsOf)).toEqual([
    said('billionVnd'),
    said('billionVnd'),
    said('thousandVnd'),
  ]);
});
