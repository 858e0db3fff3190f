import type { RuleExamples, TableSketch } from './rule-examples';

/** Tasks with their numbers and deadlines. */
function tasks(
  ...rows: readonly (readonly [number: string, deadline: string | null])[]
): TableSketch {
  return {
    year: 2023,
    columns: ['poor'],
    numbering: rows.map(([number]) => number),
    texts: [{ role: 'deadline', label: 'Thời hạn', cells: rows.map(([, deadline]) => deadline) }],
    rows: rows.map((_, i) => [`Nhiệm vụ ${'abcde'.charAt(i)}`, null]),
  };
}

export const examples: RuleExamples = {
  valid: [
    {
      name: 'dates, quarters and what comes back',
      caption: 'Ngày cụ thể, theo quý và định kỳ',
      table: tasks(
        ['1', 'Trước ngày 10/11/2023'],
        ['2', 'Quý II/2023'],
        ['3', 'Hằng quý, trước ngày 25 tháng cuối quý'],
        ['4', '15/6, 15/11'],
        ['5', null],
      ),
    },
    {
      name: 'a period over the turn of the year',
      caption: 'Thời gian vắt qua năm sau',
      table: tasks(
        ['1', 'từ 15/12 đến 15/01'],
        ['2', 'từ 15/12 đến 15/01/2024'],
        ['3', '01/10–31/3'],
      ),
    },
    {
      name: 'parts due before the whole',
      caption: 'Việc thành phần xong trước việc lớn',
      table: tasks(['1', '30/11/2023'], ['1.1', '15/6/2023'], ['1.2', '30/11/2023']),
    },
  ],
  invalid: [
    {
      name: 'a period that ends before it begins',
      caption: 'Thời gian kết thúc trước khi bắt đầu',
      table: tasks(['1', '15/6/2023'], ['2', '20/5–10/4']),
      findings: [{ at: 'D8', messageId: 'turned', actual: '20/5–10/4' }],
    },
    {
      name: 'dates listed backwards',
      caption: 'Hai mốc báo cáo ghi ngược thứ tự',
      table: tasks(['1', 'Trước ngày 15/11/2023 và ngày 15/6/2023']),
      findings: [{ at: 'D7', messageId: 'descending' }],
    },
    {
      name: 'a part that is due after the whole',
      caption: 'Việc thành phần có hạn sau việc lớn',
      table: tasks(['1', '30/6/2023'], ['1.1', '15/5/2023'], ['1.2', 'Trước ngày 15/8/2023']),
      findings: [{ at: 'D9', messageId: 'after-whole' }],
    },
  ],
};
