import { HostError, invalidArgument, notImplemented } from '../errors';
import { asBoolean, asMember, asRecord, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition } from '../object-model/definition';
import type { HostSession } from '../object-model/session';
import type { RangeTarget } from '../object-model/targets';
import type { DataValidation, ValidationAlert, ValidationPrompt } from '../workbook-model';
import { cellsOf, requireEditable } from './access';
import { formatRule, parseRule } from './validation-rule';

/** Excel's limits of the two texts. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const DEFAULT_ALERT: ValidationAlert = { style: 'Stop', title: '', message: '', showAlert: true };
const DEFAULT_PROMPT: ValidationPrompt = { title: '', message: '', showPrompt: true };

export const dataValidation: ObjectDefinition<RangeTarget> = {
  properties: {
    ErrorAlert: {
      get: (target, host) => findOne(target, host)?.alert ?? null,
      set: (target, host, value) => {
        const alert = asRecord(value);
        update(target, host, 'errorAlert', {
          alert: {
            style: asMember(alert['style'] ?? 'Stop', ['Stop', 'Warning', 'Information']),
            title: asShortText(alert['title'], MAX_TITLE),
            message: asShortText(alert['message'], MAX_MESSAGE),
            showAlert: asBoolean(alert['showAlert'] ?? true),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: (target, host) => findOne(target, host)?.ignoreBlanks ?? null,
      set: (target, host, value) =>
        update(target, host, 'ignoreBlanks', { ignoreBlanks: asBoolean(value) }),
    },
    Prompt: {
      get: (target, host) => findOne(target, host)?.prompt ?? null,
      set: (target, host, value) => {
        const prompt = asRecord(value);
        update(target, host, 'prompt', {
          prompt: {
            title: asShortText(prompt['title'], MAX_TITLE),
            message: asShortText(prompt['message'], MAX_MESSAGE),
            showPrompt: asBoolean(prompt['showPrompt'] ?? true),
          },
        });
      },
    },
    Rule: {
      get: (target, host) => {
        const found = findOne(target, host);
        return found ? formatRule(found.rule) : {};
      },
      set: (target, host, value) => {
        requireEditable(host, target.sheet);
        const now = findOne(target, host);
        host.store.writeValidation(target.sheet, cellsOf(host, target), {
          ignoreBlanks: now?.ignoreBlanks ?? true,
          alert: now?.alert ?? DEFAULT_ALERT,
          prompt: now?.prompt ?? DEFAULT_PROMPT,
          rule: parseRule(asRecord(value)),
        });
      },
    },
    Type: {
      get: (target, host) => {
        const found = host.store.readValidation(target.sheet, cellsOf(host, target));
        if (found === 'none') return 'None';
        return found === 'mixed' ? 'Inconsistent' : found.rule.type;
      },
    },
  },
  methods: {
    Clear: (target, host) => {
      requireEditable(host, target.sheet);
      host.store.writeValidation(target.sheet, cellsOf(host, target), undefined);
    },
  },
};

/** The validation that all cells share. */
function findOne(target: RangeTarget, host: HostSession): DataValidation | undefined {
  const found = host.store.readValidation(target.sheet, cellsOf(host, target));
  return typeof found === 'string' ? undefined : found;
}

function update(
  target: RangeTarget,
  host: HostSession,
  member: string,
  change: Partial<DataValidation>,
): void {
  requireEditable(host, target.sheet);
  const range = cellsOf(host, target);
  const now = host.store.readValidation(target.sheet, range);
  if (now === 'none') throw notImplemented(`DataValidation.${member} without a rule`);
  if (now === 'mixed')
    throw new HostError('InvalidOperation', 'The cells of the range have different rules.');
  host.store.writeValidation(target.sheet, range, { ...now, ...change });
}

function asShortText(value: Argument, length: number): string {
  const text = asText(value ?? '');
  if (text.length > length) throw invalidArgument();
  return text;
}
