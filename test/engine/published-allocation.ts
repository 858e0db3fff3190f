import { publishedRows, publishedTotal } from '../fixtures/thua-thien-hue-2024';
import type { TableSketch } from '../support/table/create-table';

/**
 * The published allocation as an official fills the template: live formulas where it has
 * them; rates are typed, as the plan gives no number of households.
 */
export const PUBLISHED: TableSketch = {
  year: 2024,
  columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
  rows: publishedRows.map((row) => [
    row.place,
    row.poorBegin,
    row.poorRateBegin,
    row.poorReduction,
    '=',
    row.poorRateEnd,
  ]),
  total: [
    publishedTotal.place,
    '=',
    publishedTotal.poorRateBegin,
    '=',
    '=',
    publishedTotal.poorRateEnd,
  ],
  totalOnTop: true,
};
