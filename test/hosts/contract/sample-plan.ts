import { parseCell, parseRange } from '../../../src/domain/address';
import type { SheetPlan } from '../../../src/domain/sheet-plan';
import type { WorkbookPart } from '../../../src/domain/workbook-part';

/** Small, and with everything that a plan can ask for. */
export const SAMPLE_PLAN: SheetPlan = {
  sheetName: 'Phụ lục I',
  blocks: [
    { at: parseCell('A1'), content: [[{ value: 'PHỤ LỤC I' }]] },
    {
      at: parseCell('A3'),
      content: [
        [{ value: 'STT' }, { value: 'Đơn vị' }, { value: 'Hộ nghèo' }, { value: 'Tỷ lệ (%)' }],
        [{ value: 1 }, { value: 'A Lưới' }, null, { formula: '=IF(C4="","",C4*2)' }],
        [{ value: 2 }, { value: 'Nam Đông' }, { value: 7540 }, { formula: '=C5*2' }],
      ],
    },
  ],
  styles: [
    { range: parseRange('A1:D5'), style: { fontName: 'Times New Roman', fontSize: 13 } },
    {
      range: parseRange('A3:D3'),
      style: { bold: true, fill: '#DDEBF7', horizontal: 'center', vertical: 'center', wrap: true },
    },
    { range: parseRange('A3:D5'), style: { border: true } },
    { range: parseRange('C4:C5'), style: { numberFormat: '#,##0' } },
    { range: parseRange('D4:D5'), style: { numberFormat: '0.00', italic: true } },
  ],
  merges: [parseRange('A1:D1')],
  columnWidths: [{ column: 1, points: 120 }],
  rowHeights: [{ row: 2, points: 36 }],
  hiddenRows: [5],
  names: [
    { name: 'SB1_poor', range: parseRange('C4:C5') },
    { name: 'SB1_rate', range: parseRange('D4:D5') },
  ],
  conditionalFormats: [
    { range: parseRange('C4:C5'), formula: '=C4<0', fill: '#FFC7CE', fontColor: '#9C0006' },
    { range: parseRange('C4:D5'), formula: '=C4>100000', bold: true },
  ],
  validations: [
    {
      range: parseRange('C4:C5'),
      rule: { kind: 'whole', minimum: 0 },
      style: 'warning',
      title: 'Số hộ',
      message: 'Số hộ là số nguyên không âm.',
    },
  ],
  freezeAt: parseCell('C4'),
  print: {
    orientation: 'landscape',
    paper: 'a4',
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    area: parseRange('A1:D5'),
    titleRows: { first: 2, last: 2 },
    header: { center: '&P', onFirstPage: false },
  },
  firstInput: parseCell('C4'),
};

export const SAMPLE_PART: WorkbookPart = {
  tables: [
    {
      id: 'SB1',
      templateId: 'target-allocation',
      templateVersion: '1.0.0',
      parameters: { places: ['A Lưới', 'Nam Đông'], note: '<a> & "b"' },
    },
  ],
};
