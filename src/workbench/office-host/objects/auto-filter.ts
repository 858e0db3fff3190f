import { notImplemented } from '../errors';
import type { ObjectDefinition } from '../object-model/definition';
import type { SheetTarget } from '../object-model/targets';
import { requireEditable } from './access';
import { rangeOfArgument } from './find-range';

export const autoFilter: ObjectDefinition<SheetTarget> = {
  methods: {
    Apply: ({ sheet }, host, range, columnIndex) => {
      if (columnIndex !== undefined && columnIndex !== null)
        throw notImplemented('criteria of a filter');
      requireEditable(host, sheet);
      host.store.writeFilter(sheet, rangeOfArgument(host, sheet, range));
    },
    Remove: ({ sheet }, host) => {
      requireEditable(host, sheet);
      host.store.writeFilter(sheet, undefined);
    },
  },
};
