import { defineTableRule } from './define-rule';

/**
 * A form's columns and edges are known by defined names. Where a name is gone the column is not
 * checked, or the edge is guessed: people should know before they trust the result.
 */
export const templateChanged = defineTableRule({
  id: 'template-changed',
  severity: 'info',
  namesOnly: true,
  structural: true,
  since: '0.1.0',
  messages: ['columns', 'rows'],
  source: 'Cột và dòng của biểu mẫu được nhận ra theo tên vùng; mất tên thì không kiểm tra được',
  examine({ facts: { table } }, report) {
    const place = { sheet: table.sheet, range: { ...table.range, bottom: table.range.top } };
    const lost = table.lost ?? [];
    const columns = lost.filter(({ kind }) => kind === 'column');
    if (columns.length > 0)
      report({
        messageId: 'columns',
        place,
        data: {
          columns: {
            kind: 'text',
            value: columns.map(({ key, label }) => label ?? key).join('; '),
          },
        },
      });
    else if (lost.length > 0) report({ messageId: 'rows', place, data: {} });
  },
});
