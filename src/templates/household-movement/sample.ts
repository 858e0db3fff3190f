import type { SampleRow, TemplateSample } from '../sample';

/** Made-up figures: none of the published plans that the templates follow has this table. */
const place = (
  poorAtStart: number,
  [escapedToNearPoor, escapedFully, otherDecrease]: readonly [number, number, number],
  [fromNearPoor, arising, relapsed, otherIncrease]: readonly [number, number, number, number],
  householdsAtEnd: number,
): SampleRow => ({
  ...{ poorAtStart, escapedToNearPoor, escapedFully, otherDecrease },
  ...{ fromNearPoor, arising, relapsed, otherIncrease, householdsAtEnd },
});

export const illustratedMovement: TemplateSample = {
  id: 'movement-illustration',
  templateId: 'household-movement',
  title: { vi: 'Số liệu minh họa, năm 2025', en: 'Illustrative figures, 2025' },
  parameters: {
    sheetName: 'Diễn biến 2025',
    level: 'commune',
    placeName: 'xã Minh Họa',
    year: 2025,
    appendixNumber: '',
    planNumber: '',
    planDate: '',
    issuingBody: 'UBND xã',
    places: ['Thôn Đông', 'Thôn Đoài', 'Thôn Nam', 'Thôn Bắc'],
    totalPosition: 'bottom',
    columns: { households: true },
  },
  units: {
    'Thôn Đông': place(42, [6, 5, 1], [2, 1, 0, 0], 318),
    'Thôn Đoài': place(35, [4, 3, 0], [1, 0, 1, 1], 276),
    'Thôn Nam': place(58, [9, 4, 2], [3, 2, 0, 1], 402),
    'Thôn Bắc': place(27, [5, 2, 0], [0, 1, 0, 0], 195),
  },
  total: {},
};
