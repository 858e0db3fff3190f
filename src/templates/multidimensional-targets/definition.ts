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
} from '../form/fields';
import { multidimensionalLinks } from '../form/place-links';
import type { TemplateDefinition } from '../schema';
import { columns, countKey, householdsKey, pointsKey, rateKey, reductionKey } from './columns';

const PARTS = ['poor', 'nearPoor'] as const;
const ALL = [...PARTS, 'multidimensional'] as const;
const POINTS = ['begin', 'end'] as const;

/**
 * Biểu chỉ tiêu giảm nghèo đa chiều: by how much the poor and the near-poor are to become fewer in
 * a year, by village or commune, and who is responsible there. Targets may be ranges and bounds.
 *
 * Sources: part I.2 of the plan of UBND thành phố Vĩnh Yên for 2022 (reductions of both, as ranges);
 * parts II.1 and VI of the plan of UBND xã Hải Hòa for 2024 (multidimensional rate, villages and
 * their officers); Nghị định 07/2021/NĐ-CP, Điều 3 (poor and near-poor are the multidimensional poor).
 */
export const multidimensionalTargets: TemplateDefinition = {
  id: 'multidimensional-targets',
  version: '1.0.0',
  title: { vi: 'Chỉ tiêu giảm nghèo đa chiều', en: 'Targets against multidimensional poverty' },
  description: {
    vi: 'Chỉ tiêu giảm hộ nghèo, hộ cận nghèo của từng thôn, xã, có thể ghi khoảng (65-70); cán bộ phụ trách.',
    en: 'Reductions of the poor and near-poor by village or commune, ranges allowed; who is responsible.',
  },
  parameters: [
    tableGroup([
      yearField,
      { ...levelField, initial: 'commune' },
      { ...placeNameField, hint: { vi: 'Ví dụ: xã Hải Hòa', en: 'For example: xã Hải Hòa' } },
      placesField({ vi: 'Các thôn, xã', en: 'Villages or communes' }),
      totalPositionField,
      sheetNameField('Chỉ tiêu đa chiều {year}'),
    ]),
    columnsGroup([
      columnsSwitch('begin', { vi: 'Hiện trạng đầu năm', en: 'At the beginning of the year' }),
      columnsSwitch(
        'end',
        { vi: 'Còn lại cuối năm', en: 'Left at the end of the year' },
        {
          vi: 'Có hiện trạng đầu năm và chỉ tiêu là một số thì được tính.',
          en: 'Computed where the beginning is stated and the target is one number.',
        },
      ),
      columnsSwitch(
        'households',
        { vi: 'Tổng số hộ dân cư', en: 'All households' },
        {
          vi: 'Đi cùng hiện trạng hoặc cuối năm; khi đó tỷ lệ được tính.',
          en: 'Goes with the beginning or the end; rates are then computed.',
        },
      ),
      columnsSwitch('officer', { vi: 'Cán bộ phụ trách', en: 'Officer responsible' }),
    ]),
    planGroup,
  ],
  heading: { ...appendixHeading, title: 'CHỈ TIÊU GIẢM NGHÈO ĐA CHIỀU NĂM {year}' },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Đơn vị', width: 120 },
  groups: [
    { key: 'beginGroup', header: 'Hiện trạng đầu năm {year}' },
    { key: 'targetGroup', header: 'Chỉ tiêu giảm năm {year}' },
    { key: 'endGroup', header: 'Còn lại cuối năm {year}' },
  ],
  columns,
  textColumns: [
    { key: 'officer', header: 'Cán bộ phụ trách', option: 'officer', width: 130, role: 'note' },
  ],
  checkColumn,
  links: multidimensionalLinks,
  totalLabel: { top: 'Toàn {unitKind}', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [
    ...POINTS.map((point) => ({
      kind: 'atMost' as const,
      parts: PARTS.map((measure) => countKey(measure, point)),
      whole: householdsKey(point),
    })),
    ...PARTS.map((measure) => ({
      kind: 'atMost' as const,
      parts: [reductionKey(measure)],
      whole: countKey(measure, 'begin'),
    })),
    ...POINTS.flatMap((point) =>
      [countKey, rateKey].map((keyOf) => ({
        kind: 'whole' as const,
        parts: PARTS.map((measure) => keyOf(measure, point)),
        whole: keyOf('multidimensional', point),
      })),
    ),
    ...ALL.map((measure) => ({
      kind: 'fall' as const,
      begin: rateKey(measure, 'begin'),
      end: rateKey(measure, 'end'),
      points: pointsKey(measure),
    })),
    ...POINTS.map((point) => ({
      kind: 'sameHouseholds' as const,
      pairs: ALL.map((measure) => ({
        count: countKey(measure, point),
        rate: rateKey(measure, point),
      })),
      households: householdsKey(point),
    })),
  ],
  signature: committeeSignature,
};
