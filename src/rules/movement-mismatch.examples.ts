import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'who left and who came add up to the end of the year',
      caption: 'Số thoát và số vào khớp với số cuối năm',
      table: {
        year: 2024,
        columns: [
          'poor',
          'escaped',
          'otherDecrease',
          'arising',
          'relapsed',
          'otherIncrease',
          'remaining',
        ],
        rows: [
          // 200 − 60 − 2 + 8 + 3 + 1
          ['Xã Hồng Kim', 200, 60, 2, 8, 3, 1, 150],
          ['Xã Hồng Thủy', 45, 15, 0, 0, 0, 0, 30],
        ],
        total: ['Tổng cộng', '=', '=', '=', '=', '=', '=', '='],
      },
    },
    {
      name: 'only those who left are stated, so others may have come',
      caption: 'Chỉ ghi số thoát nghèo, có thể còn hộ phát sinh',
      table: {
        year: 2024,
        columns: ['poor', 'escaped', 'remaining'],
        rows: [['Xã Hồng Kim', 200, 60, 148]],
      },
    },
    {
      name: 'a reduction beside new poor households, which it may or may not contain',
      caption: 'Số giảm đứng cạnh số phát sinh, chưa rõ đã trừ hay chưa',
      table: {
        year: 2024,
        columns: ['poor', 'reduction', 'arising', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 50, 8, '='],
          ['Xã Hồng Thủy', 45, 15, 2, '='],
        ],
      },
    },
    {
      name: 'a year that begins by another poverty standard than the last one ended',
      caption: 'Đầu năm áp dụng chuẩn nghèo khác cuối năm trước',
      table: {
        year: 2022,
        seriesBreaks: [2022],
        columns: ['poor', 'escaped', 'arising', 'remaining'],
        rows: [['Xã Hồng Kim', 200, 60, 8, 310]],
      },
    },
  ],
  invalid: [
    {
      name: 'two digits swapped at the end of the year, where nothing else tells which figure is wrong',
      caption: 'Đảo hai chữ số ở số cuối năm, chưa đủ căn cứ để nói số nào sai',
      table: {
        year: 2024,
        columns: ['poor', 'escaped', 'arising', 'relapsed', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 60, 8, 5, 135],
          ['Xã Hồng Thủy', 45, 15, 0, 0, 30],
        ],
      },
      findings: [
        { at: 'G7', messageId: 'mismatch', actual: '135', expected: { low: '153', high: '153' } },
      ],
    },
    {
      name: 'typed totals tell that too many have left',
      caption: 'Dòng tổng gõ tay cho thấy số thoát nghèo quá lớn',
      table: {
        year: 2024,
        columns: ['poor', 'escaped', 'arising', 'remaining'],
        rows: [
          ['Xã Hồng Kim', 200, 80, 8, 148],
          ['Xã Hồng Thủy', 45, 15, 0, 30],
        ],
        total: ['Tổng cộng', 245, 75, 8, 178],
      },
      findings: [
        {
          at: 'D7',
          messageId: 'mismatch',
          actual: '80',
          expected: { low: '60', high: '60' },
          culprits: ['D7'],
        },
      ],
      others: ['C9', 'D9', 'E9', 'F9'].map((at) => ({ ruleId: 'formula-overwritten', at })),
    },
  ],
};
