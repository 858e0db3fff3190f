import { notImplemented } from '../errors';
import { asMember } from '../object-model/arguments';
import type { ObjectDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';

export const application: ObjectDefinition<null> = {
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, __, mode) => {
        if (mode !== 'Automatic')
          throw notImplemented(`Application.calculationMode ${String(mode)}`);
      },
    },
    DecimalSeparator: { get: (_, host) => host.culture.decimalSeparator },
    ThousandsSeparator: { get: (_, host) => host.culture.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  children: {
    CultureInfo: () => new OfficeObject('CultureInfo', null),
  },
  methods: {
    Calculate: (_, host, type) => {
      asMember(type, ['Recalculate', 'Full', 'FullRebuild']);
      host.store.recalculate();
    },
    // Hints for speed: results are the same with and without them.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfo: ObjectDefinition<null> = {
  properties: { Name: { get: (_, host) => host.culture.name } },
  children: { NumberFormat: () => new OfficeObject('NumberFormatInfo', null) },
};

export const numberFormatInfo: ObjectDefinition<null> = {
  properties: {
    NumberDecimalSeparator: { get: (_, host) => host.culture.decimalSeparator },
    NumberGroupSeparator: { get: (_, host) => host.culture.thousandsSeparator },
  },
};
