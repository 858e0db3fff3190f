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
  yearsField,
} from '../form/fields';
import type { TemplateDefinition } from '../schema';
import { beginningsOf, columns, groupOf, YEARS, yearOf } from './columns';

/**
 * Biểu lộ trình giảm nghèo: by place, how many poor households are left at the end of every year of
 * a plan for several years, and by how much they become fewer. Where a new poverty standard begins
 * within the plan, that year starts from the households counted again by it. Rates are of all
 * households at the beginning of the plan ("so với tổng số hộ tại thời điểm rà soát").
 *
 * Sources: part II.1 and Phụ lục 02 of the plan of UBND huyện Tu Mơ Rông for 2021–2025 (rates from
 * year to year, targets of the communes); the standards of Quyết định 59/2015/QĐ-TTg, Nghị định
 * 07/2021/NĐ-CP and Nghị định 351/2025/NĐ-CP with their first years.
 */
export const multiYearPath: TemplateDefinition = {
  id: 'multi-year-path',
  version: '1.0.0',
  title: { vi: 'Lộ trình giảm nghèo nhiều năm', en: 'Poverty reduction over several years' },
  description: {
    vi: 'Số hộ nghèo, tỷ lệ và mức giảm từng năm của cả giai đoạn, theo địa phương; tách năm đổi chuẩn nghèo.',
    en: 'Poor households, rates and reductions year by year, by place; a change of standard starts anew.',
  },
  parameters: [
    tableGroup([
      { ...yearField, label: { vi: 'Năm đầu giai đoạn', en: 'First year of the plan' } },
      yearsField(YEARS.length),
      levelField,
      placeNameField,
      placesField({ vi: 'Các địa phương', en: 'Places' }),
      totalPositionField,
      sheetNameField('Lộ trình từ {year}'),
    ]),
    columnsGroup([
      columnsSwitch(
        'counts',
        { vi: 'Số hộ nghèo và số hộ giảm', en: 'Poor households and their reductions' },
        {
          vi: 'Không chọn thì biểu chỉ có tỷ lệ và điểm %.',
          en: 'Without them the table has rates and percentage points only.',
        },
      ),
      columnsSwitch(
        'households',
        { vi: 'Tổng số hộ dân cư đầu giai đoạn', en: 'All households at the beginning' },
        {
          vi: 'Đi cùng số hộ nghèo; khi đó tỷ lệ và điểm % của mọi năm được tính trên tổng số hộ này.',
          en: 'Goes with the poor households; all rates and points are then computed of them.',
        },
      ),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'LỘ TRÌNH GIẢM NGHÈO GIAI ĐOẠN {year}-{lastYear}' },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Địa phương', width: 110 },
  groups: YEARS.map((offset) => ({ key: groupOf(offset), header: `Năm ${yearOf(offset)}` })),
  columns,
  checkColumn,
  totalLabel: { top: 'Toàn {unitKind}', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  rateBase: 'start',
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [
    ...YEARS.flatMap((offset) =>
      [`poorBegin${offset + 1}`, `poorEnd${offset + 1}`].map((part) => ({
        kind: 'atMost' as const,
        parts: [part],
        whole: 'householdsBegin',
      })),
    ),
    ...YEARS.flatMap((offset) => {
      const number = offset + 1;
      return [
        {
          kind: 'atMost' as const,
          parts: [`reduction${number}`],
          whole: beginningsOf(offset, 'poor'),
        },
        {
          kind: 'fall' as const,
          begin: beginningsOf(offset, 'rate'),
          end: `rateEnd${number}`,
          points: `points${number}`,
        },
        ...['Begin', 'End'].map((point) => ({
          kind: 'sameHouseholds' as const,
          pairs: [{ count: `poor${point}${number}`, rate: `rate${point}${number}` }],
          households: 'householdsBegin',
        })),
      ];
    }),
  ],
  signature: committeeSignature,
};
