import type { MarkupEdit } from '../../markup/markup-edit';
import { withDescendants, type MarkupElement } from '../../markup/outline';

/**
 * Rules of conditional formats, and what tables of pivots say of them. The rules that later versions
 * of Excel keep among a sheet's extensions count with the others.
 */
const PRIORITISED: ReadonlySet<string> = new Set(['cfRule', 'conditionalFormat']);

/** 1 is the topmost. */
export function priorityOf(edit: MarkupEdit, rule: MarkupElement): number | undefined {
  const priority = Number(edit.attribute(rule, 'priority') ?? NaN);
  return Number.isInteger(priority) ? priority : undefined;
}

/** All that have a priority but these, whose own is going to change or to go. */
export function prioritised(
  edit: MarkupEdit,
  except: ReadonlySet<MarkupElement> = new Set(),
): MarkupElement[] {
  return [...withDescendants(edit.root)].filter(
    (element) =>
      PRIORITISED.has(element.local) &&
      !except.has(element) &&
      priorityOf(edit, element) !== undefined,
  );
}

export function shiftPriorities(
  edit: MarkupEdit,
  rules: readonly MarkupElement[],
  by: number,
): void {
  if (by === 0) return;
  for (const rule of rules) edit.setAttribute(rule, 'priority', priorityOf(edit, rule)! + by);
}
