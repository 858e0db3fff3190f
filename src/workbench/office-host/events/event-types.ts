/** Numbers under which Office.js knows the events; the client library maps them to handlers. */
export const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Target of events that a collection raises. */
export const WORKBOOK_TARGET = 'Workbook';

export interface EventMessage {
  readonly name: EventName;
  /** A sheet's id or WORKBOOK_TARGET. */
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
