import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
import {
  columnsGroup,
  columnsSwitch,
  levelField,
  placeNameField,
  planGroup,
  sheetNameField,
  tableGroup,
  yearField,
} from '../form/fields';
import { rowsField } from '../form/list-fields';
import type { TemplateDefinition } from '../schema';
import { textColumns } from './columns';

/** What plans promise for each of the six dimensions, in the words in which they do. */
const INDICATORS = [
  'Người lao động có nhu cầu được hỗ trợ kết nối, tìm việc làm',
  'Người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế',
  'Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi',
  'Người lao động có nhu cầu được hỗ trợ đào tạo kỹ năng nghề',
  'Hộ nghèo, hộ cận nghèo được hỗ trợ nhà ở',
  'Hộ nghèo, hộ cận nghèo sử dụng nước sinh hoạt hợp vệ sinh',
  'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh',
  'Hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận dịch vụ viễn thông, internet',
];

/**
 * Biểu chỉ tiêu tiếp cận dịch vụ xã hội cơ bản: what a plan is to achieve for the households that
 * lack a basic service, one indicator a row, with where it starts from and who leads.
 *
 * Sources: the targets by dimension in the plans of UBND tỉnh Thừa Thiên Huế (part I.2.2) and UBND xã
 * Hải Hòa (part II.2.2) for 2024, UBND thành phố Vĩnh Yên for 2022 (part I.2) and UBND huyện Hà Quảng
 * for 2023 (part B.II); Nghị định 07/2021/NĐ-CP, Điều 3 (the dimensions).
 */
export const serviceIndicators: TemplateDefinition = {
  id: 'service-indicators',
  version: '1.0.0',
  title: { vi: 'Chỉ tiêu tiếp cận dịch vụ xã hội cơ bản', en: 'Targets for basic services' },
  description: {
    vi: 'Chỉ tiêu việc làm, y tế, giáo dục, nhà ở, nước sạch, thông tin: mức phấn đấu, hiện trạng, kết quả.',
    en: 'Targets for work, health, education, housing, water and information: aim, baseline and result.',
  },
  parameters: [
    tableGroup([
      yearField,
      levelField,
      placeNameField,
      rowsField({ vi: 'Các chỉ tiêu', en: 'Indicators' }, INDICATORS.join('\n')),
      sheetNameField('Chỉ tiêu dịch vụ {year}'),
    ]),
    columnsGroup([
      columnsSwitch('baseline', {
        vi: 'Hiện trạng và mức tăng, giảm',
        en: 'Baseline and change',
      }),
      columnsSwitch('achieved', {
        vi: 'Kết quả: số đạt trên tổng số',
        en: 'Result: how many of how many',
      }),
      columnsSwitch('partOf', {
        vi: 'Chỉ tiêu là một phần của chỉ tiêu khác',
        en: 'Part of another indicator',
      }),
      columnsSwitch('lead', { vi: 'Cơ quan chủ trì', en: 'Lead agency' }),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'CHỈ TIÊU TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM {year}' },
  list: { subject: 'other', total: false, statements: true },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Chỉ tiêu', width: 210 },
  groups: [],
  columns: [],
  textColumns,
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [],
  signature: committeeSignature,
};
