import { columnCount, rowCount } from '../addresses';
import { asBoolean, asColor, asMember, asPositive, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition, PropertyDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { RangeTarget } from '../object-model/targets';
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from '../workbook-model';
import { cellsOf, requireEditable } from './access';
import { rangeSizeProperties } from './range-lines';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = [
  'Top',
  'Center',
  'Bottom',
  'Justify',
  'Distributed',
];

export const rangeFormat: ObjectDefinition<RangeTarget> = {
  properties: {
    ...rangeSizeProperties,
    HorizontalAlignment: formatProperty('horizontal', (value) => asMember(value, HORIZONTAL)),
    VerticalAlignment: formatProperty('vertical', (value) => asMember(value, VERTICAL)),
    WrapText: formatProperty('wrap', asBoolean),
  },
  children: {
    Borders: (target) => new OfficeObject('RangeBorderCollection', target),
    Fill: (target) => new OfficeObject('RangeFill', target),
    Font: (target) => new OfficeObject('RangeFont', target),
    Protection: (target) => new OfficeObject('FormatProtection', target),
  },
  methods: {
    AutofitColumns: (target, host) => {
      requireEditable(host, target.sheet);
      const range = cellsOf(host, target);
      host.store.autofitColumns(target.sheet, range.left, columnCount(range));
    },
    AutofitRows: (target, host) => {
      requireEditable(host, target.sheet);
      const range = cellsOf(host, target);
      host.store.autofitRows(target.sheet, range.top, rowCount(range));
    },
  },
};

/** No store unlocks single cells: every cell is locked, which matters once its sheet is protected. */
export const formatProtection: ObjectDefinition<RangeTarget> = {
  properties: {
    FormulaHidden: { get: () => false },
    Locked: { get: () => true },
  },
};

export const rangeFont: ObjectDefinition<RangeTarget> = {
  properties: {
    Bold: formatProperty('bold', asBoolean),
    Color: formatProperty('fontColor', asColor),
    Italic: formatProperty('italic', asBoolean),
    Name: formatProperty('fontName', asText),
    Size: formatProperty('fontSize', asPositive),
  },
};

export const rangeFill: ObjectDefinition<RangeTarget> = {
  properties: {
    Color: {
      get: (target, host) => {
        const { fill } = host.store.readFormat(target.sheet, cellsOf(host, target));
        // A cell without fill is white to Excel; null is for cells that differ.
        return fill === null ? '#FFFFFF' : (fill ?? null);
      },
      set: formatProperty('fill', asColor).set,
    },
  },
  methods: {
    Clear: (target, host) => {
      requireEditable(host, target.sheet);
      host.store.writeFormat(target.sheet, cellsOf(host, target), { fill: null });
    },
  },
};

function formatProperty<Key extends keyof CellFormat>(
  key: Key,
  parse: (value: Argument) => CellFormat[Key],
): PropertyDefinition<RangeTarget> & Required<Pick<PropertyDefinition<RangeTarget>, 'set'>> {
  return {
    get: (target, host) => host.store.readFormat(target.sheet, cellsOf(host, target))[key] ?? null,
    set: (target, host, value) => {
      requireEditable(host, target.sheet);
      host.store.writeFormat(target.sheet, cellsOf(host, target), { [key]: parse(value) });
    },
  };
}
