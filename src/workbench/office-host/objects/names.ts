import { formatReference } from '../addresses';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { asBoolean, asOptionalText, asText, isObject } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { Targets } from '../object-model/targets';
import type { DefinedName } from '../workbook-model';
import { cellsOf, sheetInfo } from './access';
import { rangeOfReference } from './find-range';

type ItemTarget = Targets['NamedItem'];
type CollectionTarget = Targets['NamedItemCollection'];

const base = collection<CollectionTarget>({
  items: (target, host) => namesOf(target, host).map(toObject),
  item: (target, host, key) => {
    const found = findName(target, host, asText(key));
    return found && toObject(found);
  },
});

export const namedItemCollection: ObjectDefinition<CollectionTarget> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (target, host, name, reference, comment) => {
      const text = asText(name);
      if (!isLegalName(text)) throw invalidArgument();
      if (findName(target, host, text)) throw itemAlreadyExists();
      const added: DefinedName = {
        name: text,
        ...(target.scope !== undefined && { scope: target.scope }),
        reference: toReference(host, reference),
        comment: asOptionalText(comment) ?? '',
        visible: true,
      };
      host.store.addName(added);
      return toObject(added);
    },
  },
};

export const namedItem: ObjectDefinition<ItemTarget> = {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: {
      get: (target, host) => requireName(target, host).comment,
      set: (target, host, comment) => update(target, host, { comment: asText(comment) }),
    },
    Formula: {
      get: (target, host) => requireName(target, host).reference,
      set: (target, host, formula) =>
        update(target, host, { reference: toReference(host, formula) }),
    },
    Name: { get: (target, host) => requireName(target, host).name },
    Scope: { get: ({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet') },
    Type: { get: (target, host) => typeOf(requireName(target, host), host) },
    Value: { get: (target, host) => requireName(target, host).reference.slice(1) },
    Visible: {
      get: (target, host) => requireName(target, host).visible,
      set: (target, host, visible) => update(target, host, { visible: asBoolean(visible) }),
    },
  },
  children: {
    Worksheet: ({ scope }) => {
      if (scope === undefined) throw itemNotFound();
      return new OfficeObject('Worksheet', { sheet: scope });
    },
    WorksheetOrNullObject: ({ scope }) =>
      scope === undefined ? null : new OfficeObject('Worksheet', { sheet: scope }),
  },
  methods: {
    Delete: (target, host) => {
      requireName(target, host);
      host.store.deleteName(target.name, target.scope);
    },
    GetRange: (target, host) => {
      const found = rangeOfReference(host, requireName(target, host));
      if (!found) throw itemNotFound();
      return new OfficeObject('Range', found);
    },
    GetRangeOrNullObject: (target, host) => {
      const found = rangeOfReference(host, requireName(target, host));
      return found ? new OfficeObject('Range', found) : null;
    },
  },
};

/** Letter, underscore or backslash first, and nothing that reads as a cell address. */
function isLegalName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr](\d+)?([Cc](\d+)?)?$|^[Cc](\d+)?$/.test(name)
  );
}

function namesOf({ scope }: CollectionTarget, host: HostSession): readonly DefinedName[] {
  return host.store.listNames().filter((name) => name.scope === scope);
}

function findName(
  target: CollectionTarget,
  host: HostSession,
  name: string,
): DefinedName | undefined {
  const key = name.toLowerCase();
  return namesOf(target, host).find((known) => known.name.toLowerCase() === key);
}

function requireName(target: ItemTarget, host: HostSession): DefinedName {
  const found = findName(target, host, target.name);
  if (!found) throw itemNotFound();
  return found;
}

function update(
  target: ItemTarget,
  host: HostSession,
  change: Parameters<HostSession['store']['updateName']>[2],
): void {
  requireName(target, host);
  host.store.updateName(target.name, target.scope, change);
}

function toObject({ name, scope }: DefinedName): OfficeObject<'NamedItem'> {
  return new OfficeObject('NamedItem', { name, ...(scope !== undefined && { scope }) });
}

function toReference(host: HostSession, reference: Argument): string {
  if (isObject(reference, 'Range')) {
    const range = cellsOf(host, reference.target);
    return formatReference(sheetInfo(host, reference.target.sheet).name, range);
  }
  const text = asText(reference);
  return text.startsWith('=') ? text : `=${text}`;
}

function typeOf(name: DefinedName, host: HostSession): string {
  if (rangeOfReference(host, name)) return 'Range';
  const formula = name.reference.slice(1);
  if (formula.includes('#REF!')) return 'Error';
  if (/^-?\d+(\.\d+)?$/.test(formula)) return 'Double';
  return /^"([^"]|"")*"$/.test(formula) ? 'String' : 'Array';
}
