import { asBoolean, asColor, asMember, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition, PropertyDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { RuleTarget } from '../object-model/targets';
import type { ConditionalFormatStyle } from '../workbook-model';
import { requireRule, updateRule } from './conditional-formats';

export const customConditionalFormat: ObjectDefinition<RuleTarget> = {
  children: {
    Format: (target) => new OfficeObject('ConditionalRangeFormat', target),
    Rule: (target) => new OfficeObject('ConditionalFormatRule', target),
  },
};

export const conditionalFormatRule: ObjectDefinition<RuleTarget> = {
  properties: {
    Formula: {
      get: (target, host) => requireRule(target, host).formula,
      set: (target, host, value) => {
        const text = asText(value);
        updateRule(target, host, { formula: text.startsWith('=') ? text : `=${text}` });
      },
    },
  },
};

export const conditionalRangeFormat: ObjectDefinition<RuleTarget> = {
  children: {
    Fill: (target) => new OfficeObject('ConditionalRangeFill', target),
    Font: (target) => new OfficeObject('ConditionalRangeFont', target),
  },
};

export const conditionalRangeFill: ObjectDefinition<RuleTarget> = {
  properties: { Color: styleProperty('fill', asColor, '') },
  methods: {
    Clear: (target, host) => {
      const style = { ...requireRule(target, host).style };
      delete style.fill;
      updateRule(target, host, { style });
    },
  },
};

export const conditionalRangeFont: ObjectDefinition<RuleTarget> = {
  properties: {
    Bold: styleProperty('bold', asBoolean, null),
    Color: styleProperty('fontColor', asColor, ''),
    Italic: styleProperty('italic', asBoolean, null),
    Underline: {
      get: (target, host) => {
        const { underline } = requireRule(target, host).style;
        if (underline === undefined) return null;
        return underline ? 'Single' : 'None';
      },
      set: (target, host, value) => {
        // No store draws a double line apart from a single one.
        const underline = asMember(value, ['None', 'Single']) === 'Single';
        updateRule(target, host, {
          style: { ...requireRule(target, host).style, underline },
        });
      },
    },
  },
  methods: {
    Clear: (target, host) => {
      const { fill } = requireRule(target, host).style;
      updateRule(target, host, { style: fill === undefined ? {} : { fill } });
    },
  },
};

function styleProperty<Key extends keyof ConditionalFormatStyle>(
  key: Key,
  parse: (value: Argument) => ConditionalFormatStyle[Key],
  unset: '' | null,
): PropertyDefinition<RuleTarget> {
  return {
    get: (target, host) => requireRule(target, host).style[key] ?? unset,
    set: (target, host, value) =>
      updateRule(target, host, {
        style: { ...requireRule(target, host).style, [key]: parse(value) },
      }),
  };
}
