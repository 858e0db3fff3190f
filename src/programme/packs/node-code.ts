/** The code of the programme as a whole. */
export const PROGRAMME = 'DA';

/** `DA3.1` → `DA3` → `DA`; the programme itself has no parent. */
export function parentCode(code: string): string | undefined {
  if (code === PROGRAMME) return undefined;
  const dot = code.lastIndexOf('.');
  return dot < 0 ? PROGRAMME : code.slice(0, dot);
}

/** Whether the one node is the other or a part of it: `DA3.1` is within `DA3` and within `DA`. */
export function isWithinNode(code: string, other: string): boolean {
  const parent = parentCode(code);
  return code === other || (parent !== undefined && isWithinNode(parent, other));
}
