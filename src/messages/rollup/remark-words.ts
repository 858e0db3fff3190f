import type { Difference, Remark } from '../../rollup/remark';

/** One sentence or two for each kind of remark: what stands there, and what to do. */
export type RemarkWords = {
  readonly [Id in Remark['id']]: (remark: Extract<Remark, { id: Id }>, figures: Figures) => string;
};

/** How a language writes what is in a remark. */
export interface Figures {
  readonly figure: (canonical: string) => string;
  readonly count: (count: number) => string;
  readonly difference: (difference: Difference) => string;
}
