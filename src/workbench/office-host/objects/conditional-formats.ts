import { intersects } from '../../../domain/address';
import { itemNotFound, notImplemented } from '../errors';
import { asBoolean, asInteger } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { AreasTarget, RuleTarget } from '../object-model/targets';
import type { ConditionalFormat } from '../workbook-model';
import { requireEditable } from './access';

const base = collection<AreasTarget>({
  items: (target, host) =>
    rulesOf(target, host).map(
      ({ id }) => new OfficeObject('ConditionalFormat', { sheet: target.sheet, id }),
    ),
  item: (target, host, key) =>
    rulesOf(target, host).some(({ id }) => id === key)
      ? new OfficeObject('ConditionalFormat', { sheet: target.sheet, id: String(key) })
      : undefined,
});

export const conditionalFormatCollection: ObjectDefinition<AreasTarget> = {
  ...base,
  methods: {
    ...base.methods,
    Add: ({ sheet, ranges }, host, type) => {
      if (type !== 'Custom')
        throw notImplemented(`ConditionalFormatCollection.add of type ${String(type)}`);
      requireEditable(host, sheet);
      // Colours nothing until the add-in has given it a formula.
      const id = host.store.addConditionalFormat(sheet, {
        ranges,
        formula: '=FALSE',
        style: {},
        stopIfTrue: false,
      });
      return new OfficeObject('ConditionalFormat', { sheet, id });
    },
    ClearAll: (target, host) => {
      requireEditable(host, target.sheet);
      for (const { id } of rulesOf(target, host))
        host.store.deleteConditionalFormat(target.sheet, id);
    },
  },
};

export const conditionalFormat: ObjectDefinition<RuleTarget> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ sheet, id }, host) =>
        host.store.listConditionalFormats(sheet).findIndex((rule) => rule.id === id),
      set: (target, host, priority) => {
        requireEditable(host, target.sheet);
        requireRule(target, host);
        host.store.moveConditionalFormat(target.sheet, target.id, asInteger(priority));
      },
    },
    StopIfTrue: {
      get: (target, host) => requireRule(target, host).stopIfTrue,
      set: (target, host, stopIfTrue) =>
        updateRule(target, host, { stopIfTrue: asBoolean(stopIfTrue) }),
    },
    Type: { get: (target, host) => requireRule(target, host).type },
  },
  children: {
    Custom: (target, host) => {
      if (requireRule(target, host).type !== 'Custom') throw itemNotFound();
      return new OfficeObject('CustomConditionalFormat', target);
    },
    CustomOrNullObject: (target, host) =>
      requireRule(target, host).type === 'Custom'
        ? new OfficeObject('CustomConditionalFormat', target)
        : null,
  },
  methods: {
    Delete: (target, host) => {
      requireEditable(host, target.sheet);
      requireRule(target, host);
      host.store.deleteConditionalFormat(target.sheet, target.id);
    },
    GetRange: (target, host) => {
      const range = onlyRange(target, host);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (target, host) => onlyRange(target, host) ?? null,
    GetRanges: (target, host) =>
      new OfficeObject('RangeAreas', {
        sheet: target.sheet,
        ranges: requireRule(target, host).ranges,
      }),
  },
};

function rulesOf({ sheet, ranges }: AreasTarget, host: HostSession): ConditionalFormat[] {
  return host.store
    .listConditionalFormats(sheet)
    .filter((rule) => rule.ranges.some((one) => ranges.some((other) => intersects(one, other))));
}

/** Throws ItemNotFound for a rule that has been deleted. */
export function requireRule({ sheet, id }: RuleTarget, host: HostSession): ConditionalFormat {
  const found = host.store.listConditionalFormats(sheet).find((rule) => rule.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function updateRule(
  target: RuleTarget,
  host: HostSession,
  change: Parameters<HostSession['store']['updateConditionalFormat']>[2],
): void {
  requireEditable(host, target.sheet);
  requireRule(target, host);
  host.store.updateConditionalFormat(target.sheet, target.id, change);
}

function onlyRange(target: RuleTarget, host: HostSession): OfficeObject<'Range'> | undefined {
  const [range, ...more] = requireRule(target, host).ranges;
  return range && more.length === 0
    ? new OfficeObject('Range', { sheet: target.sheet, range })
    : undefined;
}
