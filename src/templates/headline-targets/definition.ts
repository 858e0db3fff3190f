import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
import {
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
import { links } from './links';

const INDICATORS = [
  'Tổng số hộ dân cư',
  'Số hộ nghèo',
  'Tỷ lệ hộ nghèo',
  'Giảm số hộ nghèo',
  'Giảm tỷ lệ hộ nghèo',
  'Số hộ nghèo',
  'Tỷ lệ hộ nghèo',
];

/**
 * Chỉ tiêu chủ yếu của kế hoạch: the figures that the plan's text states, one a row, so that they
 * can be compared with each other and with the tables.
 *
 * Sources: the targets in the text of all five plans, as "đưa số hộ nghèo cuối năm 2023 còn 4.564
 * hộ, chiếm tỷ lệ 32,59%" (huyện Hà Quảng) and "giảm 65-70 hộ cận nghèo" (thành phố Vĩnh Yên).
 */
export const headlineTargets: TemplateDefinition = {
  id: 'headline-targets',
  version: '1.0.0',
  title: { vi: 'Chỉ tiêu chủ yếu của kế hoạch', en: 'Chief targets of the plan' },
  description: {
    vi: 'Các số liệu nêu trong lời văn của kế hoạch, để soát với nhau và với các biểu.',
    en: 'The figures that the plan’s text states, to be compared with each other and the tables.',
  },
  parameters: [
    tableGroup([
      yearField,
      levelField,
      placeNameField,
      rowsField({ vi: 'Các chỉ tiêu', en: 'Indicators' }, INDICATORS.join('\n')),
      sheetNameField('Chỉ tiêu chủ yếu {year}'),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'CHỈ TIÊU CHỦ YẾU CỦA KẾ HOẠCH GIẢM NGHÈO NĂM {year}' },
  list: { subject: 'other', total: false, statements: true },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Chỉ tiêu', width: 170 },
  groups: [],
  columns: [],
  textColumns,
  checkColumn,
  links,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [],
  signature: committeeSignature,
};
