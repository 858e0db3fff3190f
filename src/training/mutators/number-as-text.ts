import { printNumber } from '../../reading/format-number';
import type { Mutator } from '../mutator';
import { changeOf, occasionsIn } from './single-cell';

/** A figure that the sheet holds as text, as when it is pasted from a document: sums pass over it. */
export const numberAsText: Mutator = {
  id: 'number-as-text',
  plant(table, random) {
    for (const occasion of random.inAnyOrder(occasionsIn(table, ['constant']))) {
      const { value, heading } = occasion;
      const text = printNumber(value, 'vi', { decimals: heading.decimals });
      return [changeOf(occasion, { kind: 'text', text })];
    }
    return undefined;
  },
};
