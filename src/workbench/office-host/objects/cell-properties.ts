import { columnCount, rowCount } from '../addresses';
import { notImplemented } from '../errors';
import { asGrid, asRecord, asText } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import type { RangeTarget } from '../object-model/targets';
import { cellsOf, requireEditable } from './access';

type Methods = NonNullable<ObjectDefinition<RangeTarget>['methods']>;

/** Properties of every cell of a range in one call; of them only links inside the workbook. */
export const cellPropertyMethods: Methods = {
  GetCellProperties: (target, host, options) => {
    requireOnlyLinks(asRecord(options));
    return host.store
      .readLinks(target.sheet, cellsOf(host, target))
      .map((row) =>
        row.map((link) => ({ hyperlink: link === null ? null : { documentReference: link } })),
      );
  },
  SetCellProperties: (target, host, cells) => {
    requireEditable(host, target.sheet);
    const range = cellsOf(host, target);
    const links = host.store.readLinks(target.sheet, range).map((row) => [...row]);
    asGrid(cells, rowCount(range), columnCount(range)).forEach((row, down) =>
      row.forEach((cell, across) => {
        const properties = asRecord(cell);
        requireOnlyLinks(properties);
        if (properties['hyperlink'] === undefined) return;
        links[down]![across] = toReference(asRecord(properties['hyperlink']));
      }),
    );
    host.store.writeLinks(target.sheet, range, links);
  },
};

function requireOnlyLinks(properties: Readonly<Record<string, unknown>>): void {
  const other = Object.keys(properties).find((key) => key !== 'hyperlink');
  if (other !== undefined) throw notImplemented(`cell property ${other}`);
}

function toReference(link: Readonly<Record<string, unknown>>): string {
  const other = Object.keys(link).find((key) => key !== 'documentReference');
  if (other !== undefined) throw notImplemented(`${other} of a link`);
  return asText(link['documentReference']);
}
