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
import { rowsField } from '../form/list-fields';
import { assignmentRows } from './rows';
import type { TemplateDefinition } from '../schema';
import { columns, textColumns } from './columns';

/**
 * Phân công nhiệm vụ và chế độ báo cáo: who answers for each project of the programme and each
 * task of the plan, with whom, until when, and how it is reported.
 *
 * Sources: part B.V of the plan of UBND huyện Hà Quảng for 2023; the last parts of the plans of
 * tỉnh Thừa Thiên Huế for 2024 and huyện Tu Mơ Rông for 2021–2025 (reports that come back every
 * year); QĐ 90/QĐ-TTg ngày 18/01/2022 (projects and sub-projects).
 */
export const assignments: TemplateDefinition = {
  id: 'assignments',
  version: '1.0.0',
  title: { vi: 'Phân công nhiệm vụ và chế độ báo cáo', en: 'Tasks, leads and reports' },
  description: {
    vi: 'Cơ quan chủ trì, phối hợp và thời hạn của từng dự án, nhiệm vụ.',
    en: 'Who leads every project and task, with whom, and until when.',
  },
  parameters: [
    tableGroup([
      yearField,
      levelField,
      placeNameField,
      rowsField(
        { vi: 'Dự án, tiểu dự án và nhiệm vụ', en: 'Projects, sub-projects and tasks' },
        assignmentRows(GNBV_2021_2025).join('\n'),
      ),
      moneyUnitField,
      sheetNameField('Phân công {year}'),
    ]),
    columnsGroup([
      columnsSwitch('budget', { vi: 'Kinh phí trong năm', en: 'Budget of the year' }),
      columnsSwitch('reporting', { vi: 'Chế độ báo cáo', en: 'How it is reported' }),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'PHÂN CÔNG NHIỆM VỤ VÀ CHẾ ĐỘ BÁO CÁO NĂM {year}' },
  programme: GNBV_2021_2025.id,
  list: { subject: 'programme', total: false },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Dự án, nhiệm vụ', width: 200 },
  groups: [],
  columns,
  textColumns,
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00', amount: '#,##0.###' },
  checks: [],
  signature: committeeSignature,
};
