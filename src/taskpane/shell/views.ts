import type { CommandId } from '../../commands';

export const VIEW_IDS = ['draft', 'check', 'recalculate', 'allocate', 'settings'] as const;

export type ViewId = (typeof VIEW_IDS)[number];

/** Where each ribbon command takes the person. */
export const VIEW_OF_COMMAND: Readonly<Record<CommandId, ViewId>> = {
  openDraft: 'draft',
  checkWorkbook: 'check',
  recalculate: 'recalculate',
  clearMarks: 'check',
};

export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

export function panelId(view: ViewId): string {
  return `panel-${view}`;
}
