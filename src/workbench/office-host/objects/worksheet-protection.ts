import { HostError } from '../errors';
import { asOptionalText, asRecord } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import type { SheetTarget } from '../object-model/targets';

export const worksheetProtection: ObjectDefinition<SheetTarget> = {
  properties: {
    Options: { get: ({ sheet }, host) => host.store.readProtection(sheet) ?? null },
    Protected: { get: ({ sheet }, host) => host.store.readProtection(sheet) !== undefined },
  },
  methods: {
    Protect: ({ sheet }, host, options, password) => {
      if (host.store.readProtection(sheet))
        throw new HostError('InvalidOperation', 'The sheet is already protected.');
      return host.store.protectSheet(
        sheet,
        options === undefined ? {} : asRecord(options),
        asOptionalText(password),
      );
    },
    Unprotect: ({ sheet }, host, password) =>
      host.store.unprotectSheet(sheet, asOptionalText(password)),
  },
};
