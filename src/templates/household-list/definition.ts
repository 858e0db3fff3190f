import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
import {
  columnsGroup,
  columnsSwitch,
  levelField,
  placeNameField,
  planGroup,
  sheetNameField,
  tableGroup,
  totalPositionField,
  yearField,
} from '../form/fields';
import { rowsField } from '../form/list-fields';
import type { TemplateDefinition } from '../schema';
import { columns, deprivationHeader, textColumns } from './columns';

/**
 * Danh sách hộ nghèo, hộ cận nghèo và giải pháp hỗ trợ: one household a row, what it lacks, why it
 * is poor, what is done for it and by whom, and in which year it means to leave poverty.
 *
 * Sources: part IV.16b of Kế hoạch 03/KH-UBND ngày 03/01/2024 of UBND tỉnh Thừa Thiên Huế
 * (communes list their households with causes, needs, solutions and years); NĐ 07/2021/NĐ-CP
 * (twelve indicators of deprivation); TT 07/2021/TT-BLĐTBXH (lists of the yearly review).
 */
export const householdList: TemplateDefinition = {
  id: 'household-list',
  version: '1.0.0',
  title: {
    vi: 'Danh sách hộ nghèo và giải pháp hỗ trợ',
    en: 'Poor households and what is done for them',
  },
  description: {
    vi: 'Từng hộ: phân loại, thiếu hụt, nguyên nhân, nhu cầu, giải pháp và năm đăng ký thoát nghèo.',
    en: 'Every household: class, deprivations, cause, need, solution and planned year of escape.',
  },
  parameters: [
    tableGroup([
      yearField,
      { ...levelField, initial: 'commune' },
      placeNameField,
      rowsField({ vi: 'Họ và tên các chủ hộ', en: 'Heads of the households' }),
      totalPositionField,
      sheetNameField('Danh sách hộ {year}'),
    ]),
    columnsGroup([
      columnsSwitch('deprivations', {
        vi: 'Thiếu hụt dịch vụ xã hội cơ bản (12 chỉ số)',
        en: 'Deprivations (12 indicators)',
      }),
      columnsSwitch('officer', { vi: 'Cán bộ phụ trách', en: 'Officer in charge' }),
    ]),
    planGroup,
  ],
  heading: {
    ...appendixHeading,
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO VÀ GIẢI PHÁP HỖ TRỢ NĂM {year}',
  },
  // The households of the review at the end of the year before
  list: { subject: 'other', total: true, momentOffset: -1, personal: true },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Họ và tên chủ hộ', width: 116 },
  groups: [{ key: 'deprivationGroup', header: deprivationHeader }],
  columns,
  textColumns,
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [],
  signature: committeeSignature,
};
