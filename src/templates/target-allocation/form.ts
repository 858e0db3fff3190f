import type { TemplateDefinition } from '../schema';

/** What the form asks for before the table is made. */
export const form: TemplateDefinition['parameters'] = [
  {
    id: 'table',
    title: { vi: 'Biểu', en: 'Table' },
    fields: [
      {
        path: 'year',
        label: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
        required: true,
        input: { kind: 'year' },
      },
      {
        path: 'level',
        label: { vi: 'Cấp lập kế hoạch', en: 'Level that makes the plan' },
        required: true,
        input: {
          kind: 'choice',
          options: [
            { value: 'province', label: { vi: 'Tỉnh', en: 'Province' } },
            {
              value: 'district',
              label: { vi: 'Huyện (đến 30/06/2025)', en: 'District (until 30/06/2025)' },
            },
            { value: 'commune', label: { vi: 'Xã', en: 'Commune' } },
          ],
        },
        initial: 'province',
      },
      {
        path: 'placeName',
        label: { vi: 'Tên địa phương', en: 'Name of the place' },
        hint: { vi: 'Ví dụ: tỉnh Thừa Thiên Huế', en: 'For example: tỉnh Thừa Thiên Huế' },
        required: false,
        input: { kind: 'text' },
      },
      {
        path: 'places',
        label: { vi: 'Các đơn vị được giao chỉ tiêu', en: 'Places that receive a target' },
        hint: {
          vi: 'Mỗi dòng một đơn vị; có thể dán từ bảng khác, số thứ tự sẽ được bỏ.',
          en: 'One per line; paste from another table if you like, numbering is dropped.',
        },
        required: true,
        input: { kind: 'names' },
      },
      {
        path: 'totalPosition',
        label: { vi: 'Dòng tổng', en: 'Total row' },
        required: true,
        input: {
          kind: 'choice',
          options: [
            {
              value: 'top',
              label: { vi: 'Ở trên (Toàn tỉnh, Toàn xã …)', en: 'On top (Toàn tỉnh, Toàn xã …)' },
            },
            {
              value: 'bottom',
              label: { vi: 'Ở dưới (Tổng cộng)', en: 'At the bottom (Tổng cộng)' },
            },
          ],
        },
        initial: 'top',
      },
      {
        path: 'sheetName',
        label: { vi: 'Tên trang tính', en: 'Sheet name' },
        required: true,
        input: { kind: 'text' },
        initial: 'Chỉ tiêu {year}',
      },
    ],
  },
  {
    id: 'columns',
    title: { vi: 'Cột thêm', en: 'Optional columns' },
    fields: [
      {
        path: 'columns.households',
        label: { vi: 'Tổng số hộ dân cư năm trước', en: 'All households last year' },
        hint: {
          vi: 'Có cột này thì tỷ lệ năm trước được tính.',
          en: "With it last year's rate is computed.",
        },
        required: false,
        input: { kind: 'flag' },
        initial: false,
      },
      {
        path: 'columns.plannedHouseholds',
        label: { vi: 'Tổng số hộ dân cư dự kiến', en: 'All households expected' },
        hint: {
          vi: 'Có cột này thì tỷ lệ năm kế hoạch được tính.',
          en: "With it the plan year's rate is computed.",
        },
        required: false,
        input: { kind: 'flag' },
        initial: false,
      },
      {
        path: 'columns.assigned',
        label: { vi: 'Chỉ tiêu cấp trên giao', en: 'Target assigned by the upper level' },
        required: false,
        input: { kind: 'flag' },
        initial: false,
      },
      {
        path: 'columns.nearPoor',
        label: { vi: 'Hộ cận nghèo', en: 'Near-poor households' },
        required: false,
        input: { kind: 'flag' },
        initial: false,
      },
      {
        path: 'columns.ethnicMinority',
        label: { vi: 'Hộ nghèo là đồng bào DTTS', en: 'Poor ethnic-minority households' },
        required: false,
        input: { kind: 'flag' },
        initial: false,
      },
    ],
  },
  {
    id: 'plan',
    title: { vi: 'Kế hoạch kèm theo', en: 'Plan that it belongs to' },
    fields: [
      {
        path: 'appendixNumber',
        label: { vi: 'Số phụ lục', en: 'Number of the appendix' },
        hint: {
          vi: 'Số La Mã; để trống nếu chỉ có một phụ lục.',
          en: 'Roman; empty for a single appendix.',
        },
        required: false,
        input: { kind: 'text' },
      },
      {
        path: 'planNumber',
        label: { vi: 'Số kế hoạch', en: 'Number of the plan' },
        required: false,
        input: { kind: 'text' },
      },
      {
        path: 'planDate',
        label: { vi: 'Ngày kế hoạch (ngày/tháng/năm)', en: 'Date of the plan (day/month/year)' },
        required: false,
        input: { kind: 'text' },
      },
      {
        path: 'issuingBody',
        label: { vi: 'Cơ quan ban hành', en: 'Issued by' },
        hint: { vi: 'Ví dụ: UBND tỉnh', en: 'For example: UBND tỉnh' },
        required: false,
        input: { kind: 'text' },
      },
    ],
  },
];
