import { invalidArgument, itemNotFound } from '../errors';
import { asText } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { Targets } from '../object-model/targets';
import type { CustomXmlPart } from '../workbook-model';
import { findRootNamespace } from './xml-root';

type ScopedTarget = Targets['CustomXmlPartScopedCollection'];
type PartTarget = Targets['CustomXmlPart'];

const base = collection<null>({
  items: (_, host) => host.store.listXmlParts().map(toObject),
  item: (_, host, key) => find(host.store.listXmlParts(), key),
});

export const customXmlPartCollection: ObjectDefinition<null> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (_, host, xml) =>
      new OfficeObject('CustomXmlPart', { id: host.store.addXmlPart(asWellFormed(xml)) }),
    GetByNamespace: (_, __, namespace) =>
      new OfficeObject('CustomXmlPartScopedCollection', { namespace: asText(namespace) }),
  },
};

const scopedBase = collection<ScopedTarget>({
  items: (target, host) => partsOf(target, host).map(toObject),
  item: (target, host, key) => find(partsOf(target, host), key),
});

export const customXmlPartScopedCollection: ObjectDefinition<ScopedTarget> = {
  ...scopedBase,
  methods: {
    ...scopedBase.methods,
    GetOnlyItem: (target, host) => {
      const only = onlyPart(target, host);
      if (!only) throw itemNotFound();
      return only;
    },
    GetOnlyItemOrNullObject: (target, host) => onlyPart(target, host) ?? null,
  },
};

export const customXmlPart: ObjectDefinition<PartTarget> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target, host) => findRootNamespace(requirePart(target, host).xml) ?? '' },
  },
  methods: {
    Delete: (target, host) => host.store.deleteXmlPart(requirePart(target, host).id),
    GetXml: (target, host) => requirePart(target, host).xml,
    SetXml: (target, host, xml) =>
      host.store.writeXmlPart(requirePart(target, host).id, asWellFormed(xml)),
  },
};

function toObject({ id }: CustomXmlPart): OfficeObject<'CustomXmlPart'> {
  return new OfficeObject('CustomXmlPart', { id });
}

function find(
  parts: readonly CustomXmlPart[],
  key: Argument,
): OfficeObject<'CustomXmlPart'> | undefined {
  const found = parts.find(({ id }) => id === key);
  return found && toObject(found);
}

function partsOf({ namespace }: ScopedTarget, host: HostSession): readonly CustomXmlPart[] {
  return host.store.listXmlParts().filter(({ xml }) => findRootNamespace(xml) === namespace);
}

function onlyPart(
  target: ScopedTarget,
  host: HostSession,
): OfficeObject<'CustomXmlPart'> | undefined {
  const [part, ...more] = partsOf(target, host);
  return part && more.length === 0 ? toObject(part) : undefined;
}

function requirePart({ id }: PartTarget, host: HostSession): CustomXmlPart {
  const found = host.store.listXmlParts().find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function asWellFormed(xml: Argument): string {
  const text = asText(xml);
  if (findRootNamespace(text) === undefined) throw invalidArgument();
  return text;
}
