import { columnCount, formatAddress, rowCount } from '../addresses';
import { invalidArgument } from '../errors';
import { asInteger } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { AreasTarget } from '../object-model/targets';
import { sheetInfo } from './access';

export const rangeAreas: ObjectDefinition<AreasTarget> = {
  properties: {
    Address: {
      get: ({ sheet, ranges }, host) => {
        const { name } = sheetInfo(host, sheet);
        return ranges.map((range) => formatAddress(name, range)).join(',');
      },
    },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ ranges }) =>
        ranges.reduce((sum, range) => sum + rowCount(range) * columnCount(range), 0),
    },
  },
  children: {
    Areas: (target) => new OfficeObject('RangeCollection', target),
    ConditionalFormats: (target) => new OfficeObject('ConditionalFormatCollection', target),
    Worksheet: ({ sheet }) => new OfficeObject('Worksheet', { sheet }),
  },
  methods: { _KeepReference: () => undefined },
};

export const rangeCollection: ObjectDefinition<AreasTarget> = {
  items: ({ sheet, ranges }) => ranges.map((range) => new OfficeObject('Range', { sheet, range })),
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ sheet, ranges }, _, index) => {
      const range = ranges[asInteger(index)];
      if (!range) throw invalidArgument();
      return new OfficeObject('Range', { sheet, range });
    },
  },
};
