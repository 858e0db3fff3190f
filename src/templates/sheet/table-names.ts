import type { PlannedName } from '../../domain/sheet-plan';
import type { SheetLayout } from '../layout/sheet-layout';
import { createName, moreKey } from '../names';

/** The defined names of names.ts for a new table. */
export function planNames({ table, lastPrinted }: SheetLayout, tableId: string): PlannedName[] {
  const column = (key: string, at: number): PlannedName => ({
    name: createName(tableId, key),
    range: { top: table.head, left: at, bottom: table.end, right: at },
  });
  const row = (key: string, at: number): PlannedName => ({
    name: createName(tableId, key),
    range: { top: at, left: 0, bottom: at, right: lastPrinted },
  });
  return [
    row('head', table.head),
    ...(table.total === undefined ? [] : [row('total', table.total)]),
    row('end', table.end),
    column('index', table.index),
    column('place', table.place),
    ...table.figures.map((figure) => column(figure.definition.key, figure.column)),
    ...table.texts.map((text) => column(text.definition.key, text.column)),
    column('check', table.check),
    ...table.more.map((at, i) => column(moreKey(i), at)),
    ...(table.activities === undefined ? [] : [column('activities', table.activities)]),
  ];
}
