import type { CellValue } from '../../../src/domain/snapshot';
import type { SampleInput, TemplateDefinition } from '../../../src/templates';
import { createRandom } from '../../../src/training';
import { createSheet, type JudgedSheet, type SheetOrder } from './judged-sheet';

/** What stands in one row of a list, by the keys of its columns. */
type Row = ReadonlyMap<string, CellValue>;
type Change = readonly [key: string, value: string | number | null];

interface WordSlip {
  readonly id: string;
  readonly plant: (row: Row, definition: TemplateDefinition) => Change | undefined;
}

const numberIn = (row: Row, key: string): number | undefined => {
  const value = row.get(key);
  return typeof value === 'number' ? value : undefined;
};

/** Moves a number of the row where it is there and the row is one of those concerned. */
const moving =
  (key: string, moved: (value: number) => number, concerns: (row: Row) => boolean = () => true) =>
  (row: Row): Change | undefined => {
    const value = numberIn(row, key);
    return value === undefined || value === 0 || !concerns(row) ? undefined : [key, moved(value)];
  };

const isCounted = (row: Row): boolean => row.get('unit') === 'hộ' || row.get('unit') === 'người';
const isShare = (row: Row): boolean => row.get('unit') === '%';

/** Mistakes in what is written beside figures, or instead of them. */
const SLIPS: readonly WordSlip[] = [
  {
    id: 'word-left-out',
    plant(row, { textColumns = [] }) {
      const asked = textColumns.find(({ key, required }) => required && row.has(key));
      return asked && [asked.key, null];
    },
  },
  { id: 'household-halved', plant: moving('value', (value) => value + 0.5, isCounted) },
  { id: 'fewer-than-none', plant: moving('value', (value) => -value, isCounted) },
  { id: 'more-than-all', plant: moving('value', (value) => value + 100, isShare) },
  {
    id: 'bound-beyond-all',
    plant: (row) =>
      isShare(row) && numberIn(row, 'value') === 100 ? ['operator', 'trên'] : undefined,
  },
  { id: 'change-of-another-size', plant: moving('change', (value) => value + 5) },
  { id: 'another-baseline', plant: moving('baseline', (value) => value - 4) },
];

/** Copies of a list with one mistake each in its words, as many as there are rows and slips for. */
export function withWordSlips(order: SheetOrder, count: number): JudgedSheet[] {
  const { definition } = order;
  if (definition.list === undefined) return [];
  const { table, name, written } = createSheet(order, 'Biểu');
  const keyOf = (column: number) => table.texts?.find((text) => text.column === column)?.key;
  const rows = [...new Set(written.map(({ cell }) => cell.row))].map((at) => ({
    at,
    row: new Map(
      written.flatMap(({ cell, content }): [string, CellValue][] =>
        cell.row === at && 'value' in content ? [[keyOf(cell.column) ?? '', content.value]] : [],
      ),
    ),
  }));
  const possible = SLIPS.flatMap(({ id, plant }) =>
    rows.flatMap(({ at, row }) => {
      const change = plant(row, definition);
      return change ? [{ id, at, change }] : [];
    }),
  );
  const chosen = [...createRandom(count).inAnyOrder(possible)].slice(0, count);
  return chosen.map(({ id, at, change: [key, value] }, position) => {
    const column = table.texts!.find((text) => text.key === key)!.column;
    const isIt = ({ cell }: SampleInput) => cell.row === at && cell.column === column;
    const changed = (): SampleInput[] => [
      ...written.filter((input) => !isIt(input)),
      ...(value === null ? [] : [{ cell: { row: at, column }, content: { value } }]),
    ];
    return createSheet({ ...order, words: changed }, `${name} chữ ${position + 1}`, new Map(), id);
  });
}
