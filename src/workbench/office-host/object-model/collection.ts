import { invalidArgument } from '../errors';
import { asInteger } from './arguments';
import type { Argument, ObjectDefinition } from './definition';
import type { OfficeObject } from './office-object';
import type { HostSession } from './session';

/** The members that every collection of Excel's API has in common. */
export function collection<Target>(parts: {
  readonly items: (target: Target, host: HostSession) => readonly OfficeObject[];
  readonly item: (target: Target, host: HostSession, key: Argument) => OfficeObject | undefined;
}): Required<Pick<ObjectDefinition<Target>, 'items' | 'item' | 'methods'>> {
  return {
    ...parts,
    methods: {
      GetCount: (target, host) => parts.items(target, host).length,
      GetItemAt: (target, host, index) => {
        const found = parts.items(target, host)[asInteger(index)];
        if (!found) throw invalidArgument();
        return found;
      },
      GetItemOrNullObject: (target, host, key) => parts.item(target, host, key) ?? null,
    },
  };
}
