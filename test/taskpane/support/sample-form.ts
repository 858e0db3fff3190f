import type { OfferedForm } from '../../../src/taskpane/application';
import type { SheetPlan } from '../../../src/domain/sheet-plan';

/** A form with one field of every kind, as a template would describe it. */
export const sampleForm: OfferedForm = {
  definition: {
    id: 'target-allocation',
    title: { vi: 'Phân bổ chỉ tiêu giảm nghèo', en: 'Allocation of poverty-reduction targets' },
    description: {
      vi: 'Phụ lục giao chỉ tiêu giảm hộ nghèo trong năm cho từng địa phương.',
      en: 'Appendix that allocates the year’s reduction of poor households to each place.',
    },
    parameters: [
      {
        id: 'plan',
        title: { vi: 'Kế hoạch', en: 'Plan' },
        fields: [
          {
            path: 'level',
            label: { vi: 'Cấp lập kế hoạch', en: 'Level' },
            required: true,
            input: {
              kind: 'choice',
              options: [
                { value: 'province', label: { vi: 'Tỉnh', en: 'Province' } },
                { value: 'commune', label: { vi: 'Xã', en: 'Commune' } },
              ],
            },
          },
          {
            path: 'year',
            label: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
            required: true,
            input: { kind: 'year' },
          },
          {
            path: 'placeName',
            label: { vi: 'Tên địa phương', en: 'Place' },
            required: false,
            input: { kind: 'text' },
          },
        ],
      },
      {
        id: 'table',
        title: { vi: 'Bảng', en: 'Table' },
        fields: [
          {
            path: 'places',
            label: { vi: 'Các đơn vị', en: 'Places' },
            hint: {
              vi: 'Mỗi dòng một đơn vị; có thể dán từ Excel hoặc Word.',
              en: 'One per line; paste from Excel or Word.',
            },
            required: true,
            input: { kind: 'names' },
          },
          {
            path: 'columns.nearPoor',
            label: { vi: 'Thêm các cột hộ cận nghèo', en: 'Add near-poor columns' },
            required: false,
            input: { kind: 'flag' },
          },
        ],
      },
    ],
  },
  initial: {
    level: 'province',
    year: '2024',
    placeName: '',
    places: '',
    columns: { nearPoor: false },
  },
};

/** A small sheet: merged title, header, column numbers, one row per place, total. */
export function samplePlan(names: readonly string[]): SheetPlan {
  const last = 3 + names.length;
  return {
    sheetName: 'Phụ lục',
    blocks: [
      { at: { row: 0, column: 0 }, content: [[{ value: 'CHỈ TIÊU GIẢM NGHÈO NĂM 2024' }]] },
      {
        at: { row: 1, column: 0 },
        content: [
          ['STT', 'Đơn vị', 'Hộ nghèo năm 2023', 'Giảm', 'Còn lại'].map((value) => ({ value })),
          ['A', 'B', '1', '2', '3'].map((value) => ({ value })),
          ...names.map((name, index) => [
            { value: index + 1 },
            { value: name },
            null,
            null,
            { formula: `=C${index + 4}-D${index + 4}` },
          ]),
          [
            null,
            { value: 'Tổng cộng' },
            { formula: `=SUM(C4:C${last})` },
            { formula: `=SUM(D4:D${last})` },
            { formula: `=SUM(E4:E${last})` },
          ],
        ],
      },
    ],
    styles: [
      {
        range: { top: 0, left: 0, bottom: 0, right: 4 },
        style: { bold: true, horizontal: 'center' },
      },
      { range: { top: 1, left: 0, bottom: last, right: 4 }, style: { border: true } },
      {
        range: { top: 1, left: 0, bottom: 2, right: 4 },
        style: { bold: true, horizontal: 'center', fill: '#E8F1EC' },
      },
      { range: { top: last, left: 0, bottom: last, right: 4 }, style: { bold: true } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    columnWidths: [
      { column: 0, points: 30 },
      { column: 1, points: 130 },
      { column: 2, points: 80 },
      { column: 3, points: 80 },
      { column: 4, points: 80 },
    ],
    rowHeights: [],
    hiddenRows: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    print: {
      orientation: 'portrait',
      paper: 'a4',
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: last, right: 4 },
    },
    firstInput: { row: 3, column: 2 },
  };
}
