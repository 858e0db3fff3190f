import { appendixHeading, checkColumn, committeeSignature } from '../form/appendix';
import { allocationLinks } from '../form/place-links';
import type { TemplateDefinition } from '../schema';
import { columns } from './columns';
import { form } from './form';

/**
 * Phụ lục phân bổ chỉ tiêu giảm nghèo: poor households of each place at the end of last
 * year, how many of them the plan of this year wants to lift out, and what remains.
 *
 * Sources: the target appendix of Kế hoạch 03/KH-UBND ngày 03/01/2024 of UBND tỉnh Thừa Thiên
 * Huế (columns and their wording); QĐ 90/QĐ-TTg ngày 18/01/2022 (targets are set by place and
 * year); TT 07/2021/TT-BLĐTBXH (column-number row, rate = households / all households · 100).
 */
export const targetAllocation: TemplateDefinition = {
  id: 'target-allocation',
  version: '1.0.0',
  title: { vi: 'Phụ lục phân bổ chỉ tiêu giảm nghèo', en: 'Poverty-reduction targets by place' },
  description: {
    vi: 'Số hộ nghèo đầu năm, chỉ tiêu giảm, số hộ và tỷ lệ còn lại của từng địa phương.',
    en: 'Poor households at the start, the reduction target and what remains, for every place.',
  },
  parameters: form,
  heading: {
    ...appendixHeading,
    title: 'PHÂN BỔ CHỈ TIÊU GIẢM NGHÈO CỦA CÁC ĐỊA PHƯƠNG NĂM {year}',
  },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Đơn vị', width: 132 },
  groups: [
    { key: 'poorGroup', header: 'Hộ nghèo' },
    { key: 'nearPoorGroup', header: 'Hộ cận nghèo' },
    { key: 'ethnicMinorityGroup', header: 'Hộ nghèo là đồng bào dân tộc thiểu số (DTTS)' },
  ],
  columns,
  checkColumn,
  links: allocationLinks,
  totalLabel: { top: 'Toàn {unitKind}', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [
    { kind: 'atMost', parts: ['poorReduction'], whole: 'poorBegin' },
    { kind: 'atMost', parts: ['nearPoorReduction'], whole: 'nearPoorBegin' },
    { kind: 'atMost', parts: ['minorityPoorReduction'], whole: 'minorityPoorBegin' },
    { kind: 'atMost', parts: ['minorityPoorBegin'], whole: 'poorBegin' },
    { kind: 'atMost', parts: ['minorityPoorEnd'], whole: 'poorEnd' },
    { kind: 'atMost', parts: ['poorBegin', 'nearPoorBegin'], whole: 'householdsBegin' },
    { kind: 'atMost', parts: ['poorEnd', 'nearPoorEnd'], whole: 'householdsEnd' },
    {
      kind: 'sameHouseholds',
      pairs: [
        { count: 'poorBegin', rate: 'poorRateBegin' },
        { count: 'nearPoorBegin', rate: 'nearPoorRateBegin' },
      ],
      households: 'householdsBegin',
    },
    {
      kind: 'sameHouseholds',
      pairs: [
        { count: 'poorEnd', rate: 'poorRateEnd' },
        { count: 'nearPoorEnd', rate: 'nearPoorRateEnd' },
      ],
      households: 'householdsEnd',
    },
    { kind: 'atMost', parts: ['poorAssigned'], whole: 'poorBegin' },
    { kind: 'atMost', parts: ['minorityPoorReduction'], whole: 'poorReduction' },
  ],
  signature: committeeSignature,
};
