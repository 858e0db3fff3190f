import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'small percentages beside larger ones, as the counts say',
      caption: 'Tỷ lệ dưới 1% cạnh tỷ lệ lớn hơn, đúng với số hộ',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Thành phố Huế', 132154, 859, 0.65],
          ['Thị xã Hương Thủy', 25938, 166, 0.64],
          ['Huyện A Lưới', 14283, 3485, 24.4],
        ],
      },
    },
    {
      name: 'a fraction that its cell shows in percent',
      caption: 'Số thập phân có định dạng phần trăm',
      table: {
        year: 2024,
        columns: ['rate'],
        rows: [
          ['Huyện Phong Điền', 2.05],
          ['Huyện Quảng Điền', { value: 0.017, format: '0.00%' }],
        ],
      },
    },
    {
      name: 'three decimals, which without counts prove nothing',
      caption: 'Ba chữ số thập phân, không có số hộ thì chưa đủ căn cứ',
      table: {
        year: 2024,
        columns: ['rate'],
        rows: [
          ['Huyện Phong Điền', 2.05],
          ['Huyện Quảng Điền', 0.125],
        ],
      },
    },
  ],
  invalid: [
    {
      name: '0,0227 among percentages',
      caption: '0,0227 giữa các tỷ lệ phần trăm',
      table: {
        year: 2024,
        columns: ['rate'],
        rows: [
          ['Huyện Phong Điền', 2.05],
          ['Huyện Phú Vang', 0.0227],
          ['Huyện A Lưới', 24.4],
        ],
      },
      findings: [{ at: 'C8', messageId: 'fractions', actual: '0.0227' }],
      afterFix: 'clean',
    },
    {
      name: 'two fractions of one column are one mistake, told by the counts',
      caption: 'Hai ô ghi số thập phân trong một cột là một lỗi, căn cứ vào số hộ',
      table: {
        year: 2024,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Xã Hồng Kim', 800, 164, 0.205],
          ['Xã Hồng Thủy', 900, 45, 0.05],
          ['Xã A Ngo', 1000, 30, '='],
        ],
      },
      findings: [{ at: 'E7', messageId: 'fractions', actual: '0.205' }],
      afterFix: 'clean',
    },
  ],
};
