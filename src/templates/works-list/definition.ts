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
  totalPositionField,
  yearField,
} from '../form/fields';
import { rowsField } from '../form/list-fields';
import type { TemplateDefinition } from '../schema';
import { columns, textColumns } from './columns';

/**
 * Danh mục công trình: what is built or maintained in the year, for which project of the
 * programme, and what it costs by kind of capital and source.
 *
 * Sources: part B.III.1 of the plan of UBND huyện Hà Quảng for 2023 (20 works and 6 maintained
 * ones of dự án 1, "có biểu chi tiết kèm theo"); Luật Đầu tư công 2019, Điều 52 and the lists of
 * works that go with yearly plans of investment (place, capacity, schedule, total cost).
 */
export const worksList: TemplateDefinition = {
  id: 'works-list',
  version: '1.0.0',
  title: { vi: 'Danh mục công trình', en: 'List of works' },
  description: {
    vi: 'Địa điểm, quy mô, thời gian, tổng mức đầu tư và vốn trong năm của từng công trình.',
    en: 'Place, capacity, schedule, total cost and this year’s capital of every work.',
  },
  parameters: [
    tableGroup([
      yearField,
      levelField,
      placeNameField,
      rowsField({ vi: 'Các công trình', en: 'Works' }),
      moneyUnitField,
      totalPositionField,
      sheetNameField('Công trình {year}'),
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
      columnsSwitch('owner', { vi: 'Chủ đầu tư', en: 'Owner of the work' }),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'DANH MỤC CÔNG TRÌNH ĐẦU TƯ, DUY TU NĂM {year}' },
  programme: GNBV_2021_2025.id,
  list: { subject: 'other', total: true },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Tên công trình', width: 150 },
  groups: [
    { key: 'investmentGroup', header: 'Vốn đầu tư phát triển' },
    { key: 'recurrentGroup', header: 'Vốn sự nghiệp' },
  ],
  columns,
  textColumns,
  checkColumn,
  totalLabel: { top: 'Tổng cộng', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00', amount: '#,##0.###' },
  checks: [],
  signature: committeeSignature,
};
