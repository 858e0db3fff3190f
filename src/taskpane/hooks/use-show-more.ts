import { useState } from 'react';

/** As many rows as render without a noticeable pause in a task pane. */
const PAGE = 50;

export interface ShowMore<Item> {
  readonly shown: readonly Item[];
  /** How many the next step would add; 0 when all are shown. */
  readonly next: number;
  readonly showMore: () => void;
}

/** The beginning of a long list, longer with every step; thousands of items stay affordable. */
export function useShowMore<Item>(items: readonly Item[]): ShowMore<Item> {
  const [limit, setLimit] = useState(PAGE);
  return {
    shown: items.slice(0, limit),
    next: Math.min(PAGE, Math.max(0, items.length - limit)),
    showMore: () => setLimit((before) => before + PAGE),
  };
}
