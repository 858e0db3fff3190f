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
import { links } from './links';

/**
 * Biểu nhu cầu kinh phí theo dự án: what the programme's projects, sub-projects and activities
 * need in the year of the plan, by kind of capital and by source.
 *
 * Sources: part B.III of the plan of UBND huyện Hà Quảng for 2023 (projects, amounts, kinds of
 * capital, leads); QĐ 90/QĐ-TTg ngày 18/01/2022 (projects and sub-projects); Luật Ngân sách nhà
 * nước 2015, Điều 6 (levels of the state budget).
 */
export const projectBudget: TemplateDefinition = {
  id: 'project-budget',
  version: '1.0.0',
  title: { vi: 'Nhu cầu kinh phí theo dự án', en: 'Budget by project' },
  description: {
    vi: 'Nhu cầu vốn của từng dự án, tiểu dự án, hoạt động; chia theo loại vốn và nguồn vốn.',
    en: 'What each project, sub-project and activity needs, by kind of capital and source.',
  },
  parameters: [
    tableGroup([
      yearField,
      levelField,
      placeNameField,
      projectsField(GNBV_2021_2025),
      moneyUnitField,
      sheetNameField('Kinh phí {year}'),
    ]),
    columnsGroup([
      columnsSwitch(
        'sources',
        { vi: 'Nguồn vốn: NSNN và huy động khác', en: 'Sources: state budget and raised money' },
        {
          vi: 'Có cột này thì mỗi loại vốn được cộng từ các nguồn.',
          en: 'With them each kind of capital is the sum of its sources.',
        },
      ),
      columnsSwitch(
        'outside',
        { vi: 'Nguồn lồng ghép, tín dụng', en: 'Money of other programmes, policy credit' },
        { vi: 'Đi cùng cột nguồn vốn ở trên.', en: 'Goes with the sources above.' },
      ),
      columnsSwitch('levels', {
        vi: 'Ngân sách trung ương, địa phương',
        en: 'Central and local budget',
      }),
      columnsSwitch('lead', { vi: 'Cơ quan chủ trì', en: 'Lead agency' }),
    ]),
    planGroup,
  ],
  heading: {
    ...appendixHeading,
    title:
      'NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM {year}',
  },
  programme: GNBV_2021_2025.id,
  indexColumn: { header: 'Mã', width: 40 },
  placeColumn: { header: 'Dự án, tiểu dự án, hoạt động', width: 200 },
  groups: [
    { key: 'investmentGroup', header: 'Vốn đầu tư phát triển' },
    { key: 'recurrentGroup', header: 'Vốn sự nghiệp' },
  ],
  columns,
  textColumns: [
    { key: 'lead', header: 'Cơ quan chủ trì', option: 'lead', width: 110, role: 'lead' },
  ],
  checkColumn,
  links,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00', amount: '#,##0.###' },
  checks: [],
  signature: committeeSignature,
};
