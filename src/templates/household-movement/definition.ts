import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
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
import { columns } from './columns';

/**
 * Biểu diễn biến hộ nghèo trong năm: who left poverty, who fell into it, and how many poor
 * households that leaves at the end of the year, by place.
 *
 * Source: the forms of Thông tư 07/2021/TT-BLĐTBXH for the yearly review (columns and their
 * arithmetic).
 */
export const householdMovement: TemplateDefinition = {
  id: 'household-movement',
  version: '1.0.0',
  title: { vi: 'Diễn biến hộ nghèo trong năm', en: 'Movement of poor households' },
  description: {
    vi: 'Số hộ đầu năm, thoát nghèo, phát sinh, tái nghèo và số hộ cuối năm của từng địa phương.',
    en: 'Poor households at the start, those who left and fell into poverty, and the end, by place.',
  },
  parameters: [
    tableGroup([
      { ...yearField, label: { vi: 'Năm rà soát', en: 'Year of the review' } },
      { ...levelField, label: { vi: 'Cấp tổng hợp', en: 'Level that sums up' } },
      placeNameField,
      placesField({ vi: 'Các đơn vị', en: 'Places' }),
      totalPositionField,
      sheetNameField('Diễn biến {year}'),
    ]),
    columnsGroup([
      columnsSwitch('households', {
        vi: 'Tổng số hộ dân cư và tỷ lệ cuối năm',
        en: 'All households and the rate at the end of the year',
      }),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'DIỄN BIẾN HỘ NGHÈO NĂM {year}' },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Đơn vị', width: 120 },
  groups: [
    { key: 'outflowGroup', header: 'Số hộ nghèo giảm trong năm' },
    { key: 'inflowGroup', header: 'Số hộ nghèo tăng trong năm' },
  ],
  columns,
  checkColumn,
  totalLabel: { top: 'Toàn {unitKind}', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [{ kind: 'atMost', parts: ['poorAtEnd'], whole: 'householdsAtEnd' }],
  signature: committeeSignature,
};
