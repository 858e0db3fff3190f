import { HostError } from '../errors';
import { asOptionalText } from '../object-model/arguments';
import { notImplemented } from '../errors';
import type { Argument, ObjectDefinition } from '../object-model/definition';

export const workbookProtection: ObjectDefinition<null> = {
  properties: { Protected: { get: (_, host) => host.store.isStructureProtected() } },
  methods: {
    Protect: (_, host, password) => {
      refusePassword(password);
      if (host.store.isStructureProtected())
        throw new HostError('InvalidOperation', 'The workbook is already protected.');
      host.store.setStructureProtected(true);
    },
    Unprotect: (_, host, password) => {
      refusePassword(password);
      host.store.setStructureProtected(false);
    },
  },
};

function refusePassword(password: Argument): void {
  if (asOptionalText(password)) throw notImplemented('WorkbookProtection with a password');
}
