import type { RuleExamples, TableSketch } from './rule-examples';

const PLACES = ['Hồng Kim', 'Hồng Thủy', 'Hồng Vân', 'Trung Sơn', 'Nhâm', 'A Ngo'] as const;

/** A table of communes with these running numbers. */
function numbered(...numbering: readonly (number | string | null)[]): TableSketch {
  return {
    year: 2024,
    columns: ['poor'],
    numbering,
    rows: numbering.map((_, i) => [`Xã ${PLACES[i]!}`, 20 + i]),
  };
}

export const examples: RuleExamples = {
  valid: [
    {
      name: 'numbers without a gap, the total without one',
      caption: 'Đánh số liên tục, dòng tổng không đánh số',
      table: {
        ...numbered(1, 2, 3, null),
        rows: numbered(1, 2, 3).rows,
        total: ['Tổng cộng', '='],
      },
    },
    {
      name: 'each section begins at 1',
      caption: 'Mỗi phần đánh số lại từ 1',
      table: numbered('I', 1, 2, 'II', 1, 2),
    },
    {
      name: 'sections that go on counting',
      caption: 'Đánh số nối tiếp qua các phần',
      table: numbered('I', 1, 2, 'II', 3, 4),
    },
    {
      name: 'two levels, one row without a number',
      caption: 'Đánh số hai cấp, có dòng không đánh số',
      table: numbered('1', '1.1', '1.2', null, '2', '2.1'),
    },
    {
      name: 'codes, not running numbers',
      caption: 'Cột mã số, không phải số thứ tự',
      table: numbered(20041, 20044, 20047, 20050),
    },
  ],
  invalid: [
    {
      name: 'a row was removed',
      caption: 'Xóa một dòng mà không đánh số lại',
      table: numbered(1, 2, 4, 5),
      findings: [{ at: 'A9', messageId: 'gap', actual: '4' }],
    },
    {
      name: 'a row was copied with its number',
      caption: 'Chép dòng kèm số thứ tự',
      table: numbered(1, 2, 2, 3, 4),
      findings: [{ at: 'A9', messageId: 'repeated', actual: '2' }],
    },
    {
      name: 'the count begins again without a heading',
      caption: 'Đánh lại từ 1 khi không có phần mới',
      table: numbered(1, 2, 3, 1, 2, 3),
      findings: [{ at: 'A10', messageId: 'out-of-order', actual: '1' }],
    },
    {
      name: 'a part in Roman numerals is missing',
      caption: 'Thiếu một phần đánh số La Mã',
      table: numbered('I', 1, 2, 'III', 1, 2),
      findings: [{ at: 'A10', messageId: 'gap', actual: 'III' }],
    },
  ],
};
