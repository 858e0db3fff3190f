import { isErrorValue } from '../domain/snapshot';
import { defineCellRule } from './define-rule';

/** A cell of the table shows an Excel error; everything computed from it is void. */
export const errorValue = defineCellRule({
  id: 'error-value',
  severity: 'error',
  since: '0.1.0',
  messages: ['error'],
  source: 'Lỗi công thức của Excel (#DIV/0!, #REF!, …)',
  inspect({ unread, row, place, column }, report) {
    if (unread?.reason !== 'error' || !isErrorValue(unread.cell.value)) return;
    const formula = column.formulaFor?.(row);
    report({
      messageId: 'error',
      place,
      actual: unread.cell.value.error,
      data: {
        error: { kind: 'text', value: unread.cell.value.error },
        unit: { kind: 'text', value: row.label },
        column: { kind: 'text', value: column.label },
      },
      suggestions:
        formula === undefined || formula === unread.cell.formula
          ? []
          : [
              {
                messageId: 'restore-formula',
                data: {},
                edits: [
                  {
                    sheet: place.sheet,
                    cell: { row: place.range.top, column: place.range.left },
                    before: {
                      value: unread.cell.value,
                      ...(unread.cell.formula !== undefined && { formula: unread.cell.formula }),
                    },
                    after: { formula },
                  },
                ],
              },
            ],
    });
  },
});
