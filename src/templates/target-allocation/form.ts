import {
  columnsGroup,
  columnsSwitch,
  levelField,
  placeNameField,
  placesField,
  planGroup,
  sheetNameField,
  tableGroup,
  totalPositionField,
  yearField,
} from '../form/fields';
import type { TemplateDefinition } from '../schema';

/** What the form asks for before the table is made. */
export const form: TemplateDefinition['parameters'] = [
  tableGroup([
    yearField,
    levelField,
    placeNameField,
    placesField({ vi: 'Các đơn vị được giao chỉ tiêu', en: 'Places that receive a target' }),
    totalPositionField,
    sheetNameField('Chỉ tiêu {year}'),
  ]),
  columnsGroup([
    columnsSwitch(
      'households',
      { vi: 'Tổng số hộ dân cư năm trước', en: 'All households last year' },
      {
        vi: 'Có cột này thì tỷ lệ năm trước được tính.',
        en: "With it last year's rate is computed.",
      },
    ),
    columnsSwitch(
      'plannedHouseholds',
      { vi: 'Tổng số hộ dân cư dự kiến', en: 'All households expected' },
      {
        vi: 'Có cột này thì tỷ lệ năm kế hoạch được tính.',
        en: "With it the plan year's rate is computed.",
      },
    ),
    columnsSwitch('assigned', {
      vi: 'Chỉ tiêu cấp trên giao',
      en: 'Target assigned by the upper level',
    }),
    columnsSwitch('nearPoor', { vi: 'Hộ cận nghèo', en: 'Near-poor households' }),
    columnsSwitch('ethnicMinority', {
      vi: 'Hộ nghèo là đồng bào DTTS',
      en: 'Poor ethnic-minority households',
    }),
  ]),
  planGroup,
];
