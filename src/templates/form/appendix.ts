import type { TemplateDefinition } from '../schema';

/** Who made the table, and who signs it for the people's committee. */
export const committeeSignature: TemplateDefinition['signature'] = [
  {
    lines: [
      { text: 'NGƯỜI LẬP BIỂU', style: 'bold' },
      { text: '(Ký, ghi rõ họ tên)', style: 'italic' },
    ],
  },
  {
    lines: [
      { text: 'TM. ỦY BAN NHÂN DÂN', style: 'bold' },
      { text: 'CHỦ TỊCH', style: 'bold' },
      { text: '(Ký, đóng dấu)', style: 'italic' },
    ],
  },
];

/** The line below the title that names the plan, as appendices have it (NĐ 30/2020/NĐ-CP). */
export const appendixHeading = {
  appendix: 'Phụ lục {appendixNumber}',
  placeLine: 'TRÊN ĐỊA BÀN {placeNameUpper}',
  attachment: '(Kèm theo Kế hoạch số {planNumber} ngày {planDate} của {issuingBody})',
} as const;

export const checkColumn: TemplateDefinition['checkColumn'] = {
  header: 'Kiểm tra (không in)',
  width: 240,
};
