import { GNBV_2021_2025 } from '../../programme/packs';
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
import { projectsField } from '../form/projects-field';
import type { TemplateDefinition } from '../schema';
import { columns } from './columns';

/**
 * Biểu tình hình thực hiện vốn: what was allocated to the programme's projects in a year, what
 * has been disbursed of it, and what is expected to be by the end of the year.
 *
 * Sources: part A.III.2.5 of the plan of UBND huyện Hà Quảng for 2023 (allocation by project and
 * kind of capital, expected percentage); Luật Ngân sách nhà nước 2015 (money is spent out of what
 * was allocated).
 */
export const budgetExecution: TemplateDefinition = {
  id: 'budget-execution',
  version: '1.0.0',
  title: { vi: 'Tình hình thực hiện vốn theo dự án', en: 'Budget execution by project' },
  description: {
    vi: 'Vốn được giao, đã giải ngân, ước giải ngân cả năm và tỷ lệ của từng dự án.',
    en: 'Allocated, disbursed and expected amounts of each project, with percentages.',
  },
  parameters: [
    tableGroup([
      { ...yearField, label: { vi: 'Năm thực hiện', en: 'Year of execution' } },
      levelField,
      placeNameField,
      projectsField(GNBV_2021_2025),
      moneyUnitField,
      sheetNameField('Thực hiện vốn {year}'),
    ]),
    columnsGroup([
      columnsSwitch('disbursed', { vi: 'Vốn đã giải ngân', en: 'Disbursed so far' }),
      columnsSwitch(
        'estimated',
        { vi: 'Vốn ước giải ngân cả năm', en: 'Expected by the end of the year' },
        {
          vi: 'Có cột này thì tỷ lệ ước giải ngân được tính.',
          en: 'With it the expected percentage is computed.',
        },
      ),
      columnsSwitch('note', { vi: 'Ghi chú', en: 'Notes' }),
    ]),
    planGroup,
  ],
  heading: {
    ...appendixHeading,
    title: 'TÌNH HÌNH THỰC HIỆN VỐN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM {year}',
  },
  programme: GNBV_2021_2025.id,
  indexColumn: { header: 'Mã', width: 40 },
  placeColumn: { header: 'Dự án, tiểu dự án, hoạt động', width: 200 },
  groups: [
    { key: 'allocatedGroup', header: 'Vốn được giao' },
    { key: 'disbursedGroup', header: 'Đã giải ngân' },
    { key: 'estimatedGroup', header: 'Ước giải ngân cả năm' },
  ],
  columns,
  textColumns: [{ key: 'note', header: 'Ghi chú', option: 'note', width: 110, role: 'note' }],
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00', amount: '#,##0.###' },
  checks: [],
  signature: committeeSignature,
};
