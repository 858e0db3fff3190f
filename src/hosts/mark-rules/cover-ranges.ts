import type { RangeAddress } from '../../domain/address';

/**
 * Rectangles without overlap that cover exactly what the given ones cover: runs along rows
 * or columns become one, so that a marked column is one address and not a thousand.
 */
export function coverRanges(ranges: readonly RangeAddress[]): RangeAddress[] {
  const edges = [...new Set(ranges.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort(
    ascending,
  );
  const covered: RangeAddress[] = [];
  let open: RangeAddress[] = [];
  const sorted = [...ranges].sort((one, other) => one.top - other.top);
  let next = 0;
  let active: RangeAddress[] = [];
  for (const [index, top] of edges.entries()) {
    while (next < sorted.length && sorted[next]!.top <= top) active.push(sorted[next++]!);
    active = active.filter(({ bottom }) => bottom >= top);
    const bottom = (edges[index + 1] ?? top + 1) - 1;
    const runs = active.length === 0 ? [] : unionOfColumns(active);
    const grown: RangeAddress[] = runs.map(({ left, right }) => {
      const above = open.find((range) => range.left === left && range.right === right);
      return { top: above?.top ?? top, left, bottom, right };
    });
    covered.push(...open.filter((range) => !grown.some((wider) => isGrownFrom(wider, range))));
    open = grown;
  }
  return [...covered, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
}

function unionOfColumns(
  ranges: readonly RangeAddress[],
): { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const { left, right } of [...ranges].sort((one, other) => one.left - other.left)) {
    const last = runs.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
}

function isGrownFrom(wider: RangeAddress, range: RangeAddress): boolean {
  return wider.top === range.top && wider.left === range.left && wider.right === range.right;
}

function ascending(one: number, other: number): number {
  return one - other;
}
