import type { SheetPlan } from '../../domain/sheet-plan';

/** What one part of a sheet contributes to its plan. */
export type SheetPart = Partial<
  Pick<SheetPlan, 'blocks' | 'styles' | 'merges' | 'rowHeights' | 'columnWidths'>
>;

type Contributions = Required<{ -readonly [K in keyof SheetPart]: NonNullable<SheetPart[K]> }>;

export function joinParts(parts: readonly SheetPart[]): Contributions {
  return {
    blocks: parts.flatMap((part) => part.blocks ?? []),
    styles: parts.flatMap((part) => part.styles ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    rowHeights: parts.flatMap((part) => part.rowHeights ?? []),
    columnWidths: parts.flatMap((part) => part.columnWidths ?? []),
  };
}
