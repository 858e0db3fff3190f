/** `DA3.1` → `DA3` → `DA`; the programme itself has no parent. */
export function parentCode(code: string): string | undefined {
  if (code === 'DA') return undefined;
  const dot = code.lastIndexOf('.');
  return dot < 0 ? 'DA' : code.slice(0, dot);
}
