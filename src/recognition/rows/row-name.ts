import { isNamedOtherwise } from '../words/key-text';
import { remembered } from '../words/remembered';
import { splitLabel, type Numbering } from './numbering';
import { placeDepth, readRowWords, type RowWords } from './row-words';

/** What a row's name says by itself, wherever it stands. */
export interface RowName {
  /** Before the name; absent where there is none. */
  readonly numbering?: Numbering;
  readonly words: RowWords;
  /** Of the kind of place that it names, its numbering aside: 0 for provinces to 3 for villages. */
  readonly depth: number | undefined;
}

/** Of a name on one line. The same places stand in table after table. */
export const readRowName = remembered((label: string): RowName => {
  const { numbering, text } = splitLabel(label);
  const words = isNamedOtherwise(text) ? undefined : readRowWords(text);
  return { ...(numbering && { numbering }), words, depth: placeDepth(text) };
});
