import { invalidArgument, itemNotFound } from '../errors';
import { asText } from '../object-model/arguments';
import { collection } from '../object-model/collection';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { Targets } from '../object-model/targets';

type SettingTarget = Targets['Setting'];

const base = collection<null>({
  items: (_, host) => Object.keys(host.store.readSettings()).map(toObject),
  item: (_, host, key) =>
    Object.hasOwn(host.store.readSettings(), asText(key)) ? toObject(asText(key)) : undefined,
});

export const settingCollection: ObjectDefinition<null> = {
  ...base,
  methods: {
    ...base.methods,
    Add: (_, host, key, value) => {
      if (asText(key) === '') throw invalidArgument();
      host.store.writeSetting(asText(key), value);
      return toObject(asText(key));
    },
  },
};

export const setting: ObjectDefinition<SettingTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target, host) => requireSettings(target, host)[target.key],
      set: (target, host, value) => {
        requireSettings(target, host);
        host.store.writeSetting(target.key, value);
      },
    },
  },
  methods: {
    Delete: (target, host) => {
      requireSettings(target, host);
      host.store.deleteSetting(target.key);
    },
  },
};

function toObject(key: string): OfficeObject<'Setting'> {
  return new OfficeObject('Setting', { key });
}

/** All settings; throws ItemNotFound where the target has been deleted. */
function requireSettings(
  { key }: SettingTarget,
  host: HostSession,
): Readonly<Record<string, unknown>> {
  const settings = host.store.readSettings();
  if (!Object.hasOwn(settings, key)) throw itemNotFound();
  return settings;
}
