import type { Figures } from './figures-of-finding';

/** The parts that a row states of a whole: `73.488 triệu đồng + 375 triệu đồng`. */
export function sumInFigures(figures: Figures): string {
  const parts: string[] = [];
  for (let part = 1; part <= MOST_PARTS; part++)
    if (figures.has(`part${part}`)) parts.push(figures.figure(`part${part}`));
  return parts.join(' + ');
}

/** More sources and kinds of capital than there are. */
const MOST_PARTS = 24;
