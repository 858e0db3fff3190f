import type { FigureColumn } from '../layout/table-layout';

export interface Counted {
  readonly isOf: (figure: FigureColumn) => boolean;
  /** Begins a sentence. */
  readonly title: string;
}

const measureOf = ({ definition }: FigureColumn) => definition.dimensions.measure;

/** What whole numbers are of, in the words of the sheet. */
export const COUNTED: readonly Counted[] = [
  {
    isOf: (figure) => measureOf(figure) !== 'persons' && measureOf(figure) !== 'quantity',
    title: 'Số hộ',
  },
  { isOf: (figure) => measureOf(figure) === 'persons', title: 'Số người' },
  { isOf: (figure) => measureOf(figure) === 'quantity', title: 'Số lượng' },
];
