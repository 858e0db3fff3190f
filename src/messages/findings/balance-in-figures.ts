import type { Figures } from './figures-of-finding';

/** The figures of which another is the balance: `200 hộ + 8 hộ − 60 hộ`. */
export function balanceInFigures(figures: Figures): string {
  const parts = [figures.figure('plus1')];
  for (const [kind, sign, from] of [
    ['plus', '+', 2],
    ['minus', '−', 1],
  ] as const)
    for (let position = from; figures.has(`${kind}${position}`); position++)
      parts.push(sign, figures.figure(`${kind}${position}`));
  return parts.join(' ');
}
