import { Decimal } from '../../../src/domain/decimal';
import { createRandom, mutators, type FigureCell, type MutableTable } from '../../../src/training';
import { exact, type Exact } from '../arithmetic/exact';
import { isAdded, keyOf, type Entry, type Ledger } from '../arithmetic/ledger';
import { createSheet, type JudgedSheet, type SheetOrder } from './judged-sheet';

/** The honest sheet, and copies of it with one named mistake each. */
export function withSlips(order: SheetOrder, count: number): JudgedSheet[] {
  const honest = createSheet(order, 'Biểu');
  const table = mutableTable(honest.ledger);
  const slipped: JudgedSheet[] = [];
  for (let seed = 0; slipped.length < count && seed < 20 * count; seed++) {
    const mutator = mutators[seed % mutators.length]!;
    const changes = mutator.plant(table, createRandom(seed));
    if (!changes) continue;
    const changed = new Map(
      changes.map(({ row, column, after }) => [keyOf(row, column), entryOf(after)]),
    );
    slipped.push(createSheet(order, `Lỗi ${slipped.length + 1}`, changed, mutator.id));
  }
  return [honest, ...slipped];
}

function mutableTable(ledger: Ledger): MutableTable {
  const { table } = ledger;
  return {
    columns: table.columns.map(({ dimensions }, column) => ({
      dimensions,
      decimals: isAdded(table, column) ? 0 : table.options.rateDecimals,
    })),
    rows: table.rows.map(({ role }, row) => ({
      role,
      cells: table.columns.map((_, column) => cellOf(ledger, row, column)),
    })),
  };
}

function cellOf(ledger: Ledger, row: number, column: number): FigureCell {
  const entry = ledger.entry(row, column);
  if (entry === null) return { kind: 'blank' };
  if (typeof entry === 'string') return { kind: 'text', text: entry };
  const kind = ledger.isTyped(row, column) ? 'constant' : 'formula';
  return { kind, value: toDecimal(entry) };
}

function entryOf(cell: FigureCell): Entry {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'constant':
      return exact(cell.value.toString());
    case 'formula':
      throw new Error('a slip leaves no formula behind');
  }
}

function toDecimal(value: Exact): Decimal {
  return Decimal.of(value, 6).normalised();
}
