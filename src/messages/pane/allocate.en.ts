import { formatCount } from '../figures';
import type { allocate as vi } from './allocate.vi';

const count = (value: number): string => formatCount(value, 'en');

export const allocate: typeof vi = {
  intro:
    'Spreads one target over the places by weight: whole households that add up to it exactly.',
  read: 'Read the table of the open sheet',
  readAgain: 'Read the table again',
  reading: 'Reading the table…',
  nothing: 'The open sheet has no table over which to spread a target',
  nothingDetail:
    'It takes a table of two places or more with a typed target: a reduction, a planned or an assigned number. Open its sheet, then read again.',
  table: 'Table',
  tableAt: (range) => `Table ${range}`,
  column: 'Write to column',
  target: 'Target of the whole',
  targetMissing: 'Give the target as a number, such as 1,595.',
  weight: 'In proportion to',
  cap: 'No more than',
  noCap: '(no limit)',
  places: (n) => `${count(n)} places`,
  placesHint: 'Open a place to keep what it has, or to set its least and its most.',
  keep: 'Keep what it has',
  floor: 'Least',
  most: 'Most',
  notWhole: 'Give a whole number, such as 120.',
  current: (figure) => `has ${figure}`,
  blank: 'blank',
  constrained: 'with limits of its own',
  more: (n) => `Show ${count(n)} more places`,
  plan: 'Preview',
  planning: 'Spreading the target…',
  problems: 'The target cannot be spread',
  preview: (n) => `Shares of ${count(n)} cells`,
  unchanged: 'Every cell already holds its share.',
  apply: (n) => `Write ${count(n)} cells`,
  applying: 'Writing the shares…',
  applied: (n) => `Wrote the shares to ${count(n)} cells`,
  appliedUndo: 'spread the target',
  where: 'Cell',
  before: 'Now',
  after: 'Share',
  empty: '(blank)',
  held: { floor: 'at its least', cap: 'at its most', lock: 'kept' },
};
