import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
import {
  columnsGroup,
  columnsSwitch,
  levelField,
  moneyUnitField,
  placeNameField,
  planGroup,
  sheetNameField,
  tableGroup,
  yearField,
} from '../form/fields';
import { rowsField } from '../form/list-fields';
import type { TemplateDefinition } from '../schema';
import { columns, textColumns } from './columns';

const POLICIES = [
  'Tín dụng ưu đãi',
  'Bảo hiểm y tế cho người thuộc hộ nghèo',
  'Bảo hiểm y tế cho người thuộc hộ cận nghèo',
  'Miễn, giảm học phí, hỗ trợ chi phí học tập',
  'Đào tạo nghề, giới thiệu việc làm',
  'Hỗ trợ tiền điện',
  'Hỗ trợ nhà ở',
  'Trợ cấp xã hội thường xuyên',
  'Trợ giúp pháp lý',
];

/**
 * Kết quả thực hiện chính sách: whom each policy reached, how often, and what was paid. Its rows
 * are of unlike things, loans beside grants, and so have no total.
 *
 * Source: part A.III of the plan of UBND huyện Hà Quảng for 2023.
 */
export const policyResults: TemplateDefinition = {
  id: 'policy-results',
  version: '1.0.0',
  title: { vi: 'Kết quả thực hiện chính sách', en: 'Results of policies' },
  description: {
    vi: 'Số hộ, số người, số lượt được hưởng và số tiền đã thực hiện của từng chính sách.',
    en: 'Households, people and turns that each policy reached, and what was paid.',
  },
  parameters: [
    tableGroup([
      { ...yearField, label: { vi: 'Năm thực hiện', en: 'Year of the results' } },
      levelField,
      placeNameField,
      rowsField({ vi: 'Các chính sách', en: 'Policies' }, POLICIES.join('\n')),
      moneyUnitField,
      sheetNameField('Chính sách {year}'),
    ]),
    columnsGroup([columnsSwitch('note', { vi: 'Ghi chú', en: 'Notes' })]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'KẾT QUẢ THỰC HIỆN CÁC CHÍNH SÁCH GIẢM NGHÈO NĂM {year}' },
  list: { subject: 'other', total: false },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Chính sách', width: 190 },
  groups: [{ key: 'beneficiaryGroup', header: 'Đối tượng thụ hưởng' }],
  columns,
  textColumns,
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00', amount: '#,##0.###' },
  checks: [],
  signature: committeeSignature,
};
