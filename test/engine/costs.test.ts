import { createTable } from '../support/table/create-table';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/domain/snapshot';
import type { Table } from '../../src/domain/table';
import type { Finding } from '../../src/domain/finding';
import type { TableSketch } from '../../src/rules/rule-examples';
import { check } from '../../src/engine/check';
import { costOf } from '../../src/engine/costs';
import { readFacts } from '../../src/engine/read-facts';
import { rules } from '../../src/rules';
import { formatRange } from '../../src/domain/address';

/** 50 of 1.000 households are 5 %; every row but the first holds. */
const SKETCH: TableSketch = {
  year: 2024,
  // No template says that rates are formulas.
  foreign: true,
  columns: ['households', 'poor', 'rate'],
  rows: [
    ['Xã A', 1000, 50, 5.1],
    ['Xã B', 2000, 130, 6.5],
    ['Xã C', 1500, 45, 3],
  ],
  total: ['Tổng cộng', '=', '=', null],
};

function tableWith(changes: Readonly<Record<string, Partial<CellSnapshot>>>) {
  const { snapshot, table } = createTable(SKETCH);
  const sheet = snapshot.sheets[0]!;
  const changed = {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, position) => {
        const at = formatRange({
          top: row.index,
          bottom: row.index,
          left: sheet.used!.left + position,
          right: sheet.used!.left + position,
        });
        return cell && changes[at] ? { ...cell, ...changes[at] } : cell;
      }),
    })),
  };
  return { sheet: changed, table, snapshot: { ...snapshot, sheets: [changed] } };
}

function errorsIn(snapshot: WorkbookSnapshot, table: Table): readonly Finding[] {
  return check(snapshot, [table], rules).findings.filter(({ severity }) => severity === 'error');
}

function culpritsOf(changes: Readonly<Record<string, Partial<CellSnapshot>>>): string[][] {
  const { snapshot, table } = tableWith(changes);
  return errorsIn(snapshot, table).map(({ culprits }) =>
    culprits.map(({ place }) => formatRange(place.range)).sort(),
  );
}

describe('the cost of accusing a figure', () => {
  it('rises from typed over pasted and another formula to locked', () => {
    const { sheet, table } = tableWith({
      D7: { formula: '=20+30' },
      E7: { value: 5.1234567890123 },
      D8: { formula: '=C8*0.065' },
      E8: { locked: true },
    });
    const { facts } = readFacts(sheet, table).facts;
    const cost = (row: number, column: number): number => costOf(facts.at(row * 3 + column)!);
    const typed = cost(0, 0);
    expect(cost(0, 1)).toBe(typed);
    const rising = [typed, cost(0, 2), cost(1, 1), cost(1, 2)];
    expect([...new Set(rising)].sort((one, other) => one - other)).toEqual(rising);
  });
});

describe('the accused cell', () => {
  it('is one of several that would explain a rate', () => {
    expect(culpritsOf({})).toEqual([['C7', 'D7', 'E7']]);
  });

  it('is none that nobody could type over, while others would explain it', () => {
    expect(culpritsOf({ C7: { locked: true }, D7: { locked: true } })).toEqual([['E7']]);
  });

  it('is any of them where all are locked', () => {
    const locked = { locked: true } as const;
    expect(culpritsOf({ C7: locked, D7: locked, E7: locked })).toEqual([['C7', 'D7', 'E7']]);
  });

  it('is no rate that a program computed, while a typed count would explain it', () => {
    // 51 of 999, while 50 are typed: 51 mends it, and so would another rate.
    const computed = { E7: { value: (100 * 51) / 999 }, C10: { value: 4499 } };
    expect(culpritsOf({ ...computed, C7: { value: 999 } })).toEqual([['D7']]);
  });

  it('may be a sum that somebody typed into it, with the number that belongs there', () => {
    const locked = { locked: true } as const;
    const { snapshot, table } = tableWith({
      C7: locked,
      E7: locked,
      D7: { value: 60, formula: '=25+35' },
      D10: { value: 235 },
    });
    const [finding] = errorsIn(snapshot, table);
    expect(finding!.culprits.map(({ place }) => formatRange(place.range))).toEqual(['D7']);
    const [suggestion] = finding!.suggestions;
    expect(suggestion!.edits).toEqual([
      expect.objectContaining({
        before: { value: 60, formula: '=25+35' },
        after: { value: 51 },
      }),
    ]);
  });
});
