import type { Block } from './block';

/** The numbers of columns in which nothing stands: what is worked out of them is so of nothing. */
export function numbersOfBlank({ numberRow, body }: Block): ReadonlySet<number> {
  const filled = new Set(body.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const numbers = [...(numberRow?.entries ?? [])].flatMap(([column, { number }]) =>
    number === undefined || filled.has(column) ? [] : [number],
  );
  return new Set(numbers);
}
