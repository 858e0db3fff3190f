import type { RuleExamples } from './rule-examples';

const COLUMNS = ['poor', 'reduction', 'remaining'] as const;

export const examples: RuleExamples = {
  valid: [
    {
      name: 'numbers',
      caption: 'Số liệu là số',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        rows: [
          ['Xã Hồng Kim', 200, 50, 150],
          ['Xã Hồng Thủy', 45, 15, 30],
          ['Phường Thuận Hòa', 12, 2, 10],
        ],
      },
    },
    {
      name: 'a column of ranges, which only words can say',
      caption: 'Cột chỉ ghi khoảng, từ … đến …',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction'],
        rows: [
          ['Xã Hồng Kim', 200, '50-60'],
          ['Xã Hồng Thủy', 45, '15-20'],
          ['Phường Thuận Hòa', 12, '2-3'],
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'figures out of Word, read the Vietnamese way, which agree',
      caption: 'Số liệu chép từ Word, cả cột là chữ',
      table: {
        year: 2024,
        foreign: true,
        columns: COLUMNS,
        rows: [
          ['Huyện A Lưới', '3.485', 1196, 2289],
          ['Huyện Nam Đông', '190 hộ', 31, 159],
          ['Phường Thuận Hòa', '12', 2, 10],
        ],
      },
      findings: [{ at: 'C7:C9', messageId: 'column' }],
      afterFix: 'clean',
    },
    {
      name: 'figures out of Word with dashes for nothing',
      caption: 'Số liệu chép từ Word, ô không có số ghi dấu gạch',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', 3485, '1.196', 2289],
          ['Huyện Nam Đông', 190, '-', 190],
          ['Huyện Phú Lộc', 50, '-', 50],
          ['Huyện Phú Vang', 42, '12', 30],
          ['Phường Thuận Hòa', 12, '2', 10],
        ],
      },
      findings: [{ at: 'D7:D11', messageId: 'column' }],
      afterFix: 'clean',
    },
    {
      name: 'rates with their percent sign',
      caption: 'Cả cột tỷ lệ ghi bằng chữ, kèm dấu %',
      table: {
        year: 2024,
        foreign: true,
        columns: ['households', 'poor', 'rate'],
        rows: [
          ['Huyện A Lưới', 13000, 3485, '26,81%'],
          ['Huyện Nam Đông', 7600, 190, '2,50%'],
          ['Phường Thuận Hòa', 4800, 12, '0,25%'],
        ],
      },
      findings: [{ at: 'E7:E9', messageId: 'percents' }],
      afterFix: 'clean',
    },
    {
      name: 'one of them does not agree, and is found as among numbers',
      caption: 'Cả cột là chữ, trong đó một số sai',
      table: {
        year: 2024,
        foreign: true,
        columns: ['poor', 'reduction', 'remaining'],
        rows: [
          ['Huyện A Lưới', '3.485', '1.196', '2.298'],
          ['Huyện Nam Đông', '190', '31', '159'],
          ['Phường Thuận Hòa', '12', '2', '10'],
        ],
      },
      findings: [
        { at: 'C7:C9', messageId: 'column' },
        { at: 'D7:D9', messageId: 'column' },
        { at: 'E7:E9', messageId: 'column' },
      ],
      others: [{ ruleId: 'remaining-mismatch', at: 'E7' }],
    },
  ],
};
