import { cellRange } from '../domain/address';
import { factAt } from '../domain/fact';
import { findColumn } from '../domain/table';
import { defineTableRule } from './define-rule';
import { unitOf } from '../domain/figure-unit';
import { rowsAbove } from './rows-above';

/** A place plans at least the reduction that the upper level has assigned to it. */
export const targetBelowAssigned = defineTableRule({
  id: 'target-below-assigned',
  severity: 'warning',
  since: '0.1.0',
  messages: ['below'],
  source: 'Chỉ tiêu giảm nghèo của địa phương không thấp hơn chỉ tiêu cấp trên giao',
  examine({ facts }, report) {
    const { table } = facts;
    table.columns.forEach(({ dimensions: assigned }, assignedIndex) => {
      if (assigned.measure !== 'reduction' || assigned.status !== 'assigned') return;
      const planned = findColumn(
        table,
        (other) =>
          other.measure === 'reduction' &&
          other.status === 'planned' &&
          other.of === assigned.of &&
          other.aspect === assigned.aspect &&
          other.subset === assigned.subset &&
          other.period.year === assigned.period.year,
      );
      if (planned === undefined) return;
      const unit = unitOf(assigned);
      const column = table.columns[planned]!;
      for (const rowIndex of rowsAbove(facts, assignedIndex, planned)) {
        const row = table.rows[rowIndex]!;
        const cellOf = (index: number) => ({
          sheet: table.sheet,
          range: cellRange(row.row, table.columns[index]!.column),
        });
        const wanted = factAt(facts, rowIndex, assignedIndex)!.quantity.value.toString();
        const actual = factAt(facts, rowIndex, planned)!.quantity.value.toString();
        report({
          messageId: 'below',
          place: cellOf(planned),
          actual,
          expected: { low: wanted },
          related: [cellOf(assignedIndex)],
          data: {
            actual: { kind: 'number', value: actual, unit },
            assigned: { kind: 'number', value: wanted, unit },
            assignedCell: { kind: 'place', place: cellOf(assignedIndex) },
            unit: { kind: 'text', value: row.label },
            column: { kind: 'text', value: column.label },
          },
        });
      }
    });
  },
});
