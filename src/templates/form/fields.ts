import type { TemplateDefinition } from '../schema';

/** What the forms of most templates ask for, in the words in which they ask for it. */
type FieldGroup = TemplateDefinition['parameters'][number];
export type Field = FieldGroup['fields'][number];

export const yearField: Field = {
  path: 'year',
  label: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
  required: true,
  input: { kind: 'year' },
};

/** Of a plan for several years: how many it covers, at most and to begin with `most`. */
export function yearsField(most: number): Field {
  const choices = Array.from({ length: most - 1 }, (_, position) => String(position + 2));
  return {
    path: 'years',
    label: { vi: 'Số năm của giai đoạn', en: 'Number of years' },
    required: true,
    input: {
      kind: 'choice',
      options: choices.map((value) => ({
        value,
        label: { vi: `${value} năm`, en: `${value} years` },
      })),
    },
    initial: String(most),
  };
}

export const levelField: Field = {
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
};

export const placeNameField: Field = {
  path: 'placeName',
  label: { vi: 'Tên địa phương', en: 'Name of the place' },
  hint: { vi: 'Ví dụ: tỉnh Thừa Thiên Huế', en: 'For example: tỉnh Thừa Thiên Huế' },
  required: false,
  input: { kind: 'text' },
};

/** @param label what the places are to the table */
export function placesField(label: Field['label']): Field {
  return {
    path: 'places',
    label,
    hint: {
      vi: 'Mỗi dòng một đơn vị; có thể dán từ bảng khác, số thứ tự sẽ được bỏ.',
      en: 'One per line; paste from another table if you like, numbering is dropped.',
    },
    required: true,
    input: { kind: 'names' },
  };
}

export const totalPositionField: Field = {
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
};

/** @param initial may hold {year} */
export function sheetNameField(initial: string): Field {
  return {
    path: 'sheetName',
    label: { vi: 'Tên trang tính', en: 'Sheet name' },
    required: true,
    input: { kind: 'text' },
    initial,
  };
}

export const moneyUnitField: Field = {
  path: 'moneyUnit',
  label: { vi: 'Đơn vị tính', en: 'Unit of money' },
  required: true,
  input: {
    kind: 'choice',
    options: [
      { value: 'millionVnd', label: { vi: 'Triệu đồng', en: 'Million đồng' } },
      { value: 'vnd', label: { vi: 'Đồng', en: 'Đồng' } },
      { value: 'billionVnd', label: { vi: 'Tỷ đồng', en: 'Billion đồng' } },
    ],
  },
  initial: 'millionVnd',
};

/** A switch that brings columns. */
export function columnsSwitch(option: string, label: Field['label'], hint?: Field['label']): Field {
  return {
    path: `columns.${option}`,
    label,
    ...(hint && { hint }),
    required: false,
    input: { kind: 'flag' },
    initial: false,
  };
}

export function columnsGroup(fields: readonly Field[]): FieldGroup {
  return {
    id: 'columns',
    title: { vi: 'Cột thêm', en: 'Optional columns' },
    fields: [...fields],
  };
}

export function tableGroup(fields: readonly Field[]): FieldGroup {
  return { id: 'table', title: { vi: 'Biểu', en: 'Table' }, fields: [...fields] };
}

/** For the line below the title that names the plan. */
export const planGroup: FieldGroup = {
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
};
