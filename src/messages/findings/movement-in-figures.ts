import type { Figures } from './figures-of-finding';

const FLOWS = [
  ['escaped', '−'],
  ['otherDecrease', '−'],
  ['arising', '+'],
  ['relapsed', '+'],
  ['otherIncrease', '+'],
] as const;

/** The sum behind a level at a year's end, from the flows that are stated: `200 hộ − 60 hộ + 8 hộ`. */
export function movementInFigures(figures: Figures): string {
  const parts = [figures.figure('begin')];
  for (const [flow, sign] of FLOWS)
    for (let times = 1; ; times++) {
      const name = times === 1 ? flow : `${flow}${times}`;
      if (!figures.has(name)) break;
      parts.push(sign, figures.figure(name));
    }
  return parts.join(' ');
}
