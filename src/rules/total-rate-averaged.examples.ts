import type { RuleExamples } from './rule-examples';

/* 200 of 1000 are 20,00%, 45 of 500 are 9,00%: together 245 of 1500 are 16,33%; the mean is 14,50%. */
export const examples: RuleExamples = {
  valid: [
    {
      name: 'the rate of the sums',
      caption: 'Tỷ lệ tính từ tổng số hộ',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 45, 9.01],
        ],
        total: ['Tổng cộng', 245, 16.34],
      },
    },
    {
      name: 'places of one size, whose mean is right',
      caption: 'Các xã cùng số hộ nên bình quân vẫn đúng',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 200, 20],
          ['Xã Hồng Thủy', 90, 9],
        ],
        total: ['Tổng cộng', '=', 14.5],
      },
    },
    {
      name: 'a place whose rate is not known yet',
      caption: 'Một xã chưa có tỷ lệ',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
          ['Xã Trung Sơn', 400, null, '='],
        ],
        total: ['Tổng cộng', '=', '=', '='],
      },
    },
  ],
  invalid: [
    {
      name: 'the mean typed over the formula',
      caption: 'Gõ số bình quân đè lên công thức',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', 14.5],
      },
      findings: [
        {
          at: 'E9',
          messageId: 'averaged',
          actual: '14.5',
          expected: { low: '16.33', high: '16.33' },
        },
      ],
      afterFix: 'clean',
    },
    {
      name: 'Excel takes the mean',
      caption: 'Công thức lấy bình quân (AVERAGE)',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 1000, 200, '='],
          ['Xã Hồng Thủy', 500, 45, '='],
        ],
        total: ['Tổng cộng', '=', '=', { value: 14.5, formula: '=AVERAGE(E7:E8)' }],
      },
      findings: [{ at: 'E9', messageId: 'averaged', actual: '14.5' }],
      afterFix: 'clean',
    },
    {
      name: 'households that only counts and rates imply',
      caption: 'Không có tổng số hộ, suy ra từ số hộ và tỷ lệ',
      table: {
        year: 2024,
        columns: ['poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 2000, 20.02],
          ['Xã Hồng Thủy', 450, 9.01],
        ],
        // 2450 of 9988 to 9992 and 4992 to 4997: 16,35%.
        total: ['Tổng cộng', '=', 14.52],
      },
      findings: [
        {
          at: 'D9',
          messageId: 'averaged',
          actual: '14.52',
          expected: { low: '16.34', high: '16.36' },
        },
      ],
    },
  ],
};
