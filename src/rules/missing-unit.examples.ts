import type { RuleExamples, TableSketch } from './rule-examples';

/** Places with some households. */
function placesOf(...names: readonly string[]): TableSketch {
  return { year: 2024, columns: ['poor'], rows: names.map((name, i) => [name, 20 + i]) };
}

const FIVE = ['Xã Hồng Kim', 'Xã Hồng Thủy', 'Xã Hồng Vân', 'Xã Trung Sơn', 'Thị trấn A Lưới'];

export const examples: RuleExamples = {
  valid: [
    {
      name: 'the same places in another order and other spellings',
      caption: 'Cùng danh sách, khác thứ tự và cách ghi tên',
      table: {
        ...placesOf(...FIVE),
        beside: [placesOf('TT A Lưới', 'Trung Sơn', 'Hồng Vân (cũ)', 'Hồng Thuỷ', 'Hồng Kim')],
      },
    },
    {
      name: 'a name mistyped by one letter',
      caption: 'Tên gõ sai một chữ: không phải thiếu đơn vị',
      table: {
        ...placesOf(...FIVE),
        beside: [placesOf(...FIVE.slice(0, 4), 'Thị trấn A Lươi')],
      },
    },
    {
      name: 'a table about some of the places only',
      caption: 'Biểu chỉ nói về một số đơn vị',
      table: { ...placesOf(...FIVE), beside: [placesOf(...FIVE.slice(0, 3))] },
    },
    {
      name: 'places of another district',
      caption: 'Biểu của huyện khác',
      table: {
        ...placesOf(...FIVE),
        beside: [placesOf('Xã Phong Mỹ', 'Xã Phong Xuân', 'Xã Phong Sơn', 'Xã Phong An')],
      },
    },
    {
      name: 'villages of communes that a third table lists',
      caption: 'Thôn của các xã khác nhau trong cùng sổ tính',
      table: {
        ...placesOf('Xã Hồng Kim', 'Xã Trung Sơn'),
        territory: 'huyện A Lưới',
        beside: [
          { ...placesOf('Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4'), territory: 'xã Hồng Kim' },
          { ...placesOf('Thôn 1', 'Thôn 2', 'Thôn 3'), territory: 'xã Trung Sơn' },
        ],
      },
    },
    {
      name: 'villages that bear numbers, of nobody knows which communes',
      caption: 'Thôn chỉ có số thứ tự, không rõ của xã nào',
      table: {
        ...placesOf('Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4'),
        beside: [placesOf('Thôn 1', 'Thôn 2', 'Thôn 3')],
      },
    },
  ],
  invalid: [
    {
      name: 'a place that the first table has and the second has not',
      caption: 'Biểu thứ hai thiếu một đơn vị',
      table: { ...placesOf(...FIVE), beside: [placesOf(...FIVE.slice(0, 4))] },
      findings: [{ at: 'A7:B10', messageId: 'missing' }],
    },
    {
      name: 'a village left out of a second table of the same commune',
      caption: 'Hai biểu của cùng một xã, biểu sau thiếu một thôn',
      table: {
        ...placesOf('Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4'),
        territory: 'xã Hồng Kim',
        beside: [
          {
            year: 2024,
            columns: ['poor'],
            territory: 'Xã Hồng Kim',
            rows: [
              ['Thôn 1', 20],
              ['Thôn 2', 21],
              ['Thôn 4', 23],
            ],
          },
        ],
      },
      findings: [{ at: 'A7:B9', messageId: 'missing' }],
    },
    {
      name: 'a place that two tables have and the first has not: once',
      caption: 'Biểu thứ nhất thiếu đơn vị mà hai biểu kia đều có: báo một lần',
      table: {
        ...placesOf(...FIVE.slice(1)),
        beside: [placesOf(...FIVE), placesOf(...FIVE)],
      },
      findings: [{ at: 'A7:B10', messageId: 'missing' }],
    },
  ],
};
