import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useBusy } from '../../../activity/activity-context';
import type { OptionSetting, RuleChange, RuleSetting } from '../../../application';
import { useMessages } from '../../../context/language-context';
import {
  isWrongNumber,
  toRuleChange,
  toRuleFormValues,
  type RuleFormValues,
} from './rule-form-values';
import { useStyles } from './workbook-settings.styles';

export interface RuleFormProps {
  readonly rule: RuleSetting;
  readonly onKeep: (change: RuleChange) => void;
}

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/** Severity and options of one rule. */
export function RuleForm({ rule, onKeep }: RuleFormProps) {
  const styles = useStyles();
  const busy = useBusy();
  const { workbookSettings: words } = useMessages();
  const [values, setValues] = useState<RuleFormValues>(() => toRuleFormValues(rule));
  const change = toRuleChange(rule, values);
  return (
    <div role="group" aria-label={rule.title} className={styles.form}>
      <Field label={words.severity} size="small">
        <Select
          className={styles.choice}
          root={{ className: styles.choice }}
          size="small"
          value={values.severity ?? ''}
          onChange={(_, { value }) =>
            setValues({ ...values, severity: SEVERITIES.find((one) => one === value) })
          }
        >
          <option value="">{words.usual(words.severities[rule.usual])}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {words.severities[severity]}
            </option>
          ))}
        </Select>
      </Field>
      {rule.options.map((option) => (
        <OptionField
          key={option.name}
          option={option}
          value={values.options[option.name]}
          onChange={(value) =>
            setValues({ ...values, options: { ...values.options, [option.name]: value } })
          }
        />
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || !change}
          onClick={() => change && onKeep(change)}
        >
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

interface OptionFieldProps {
  readonly option: OptionSetting;
  readonly value: string | boolean | undefined;
  readonly onChange: (value: string | boolean) => void;
}

function OptionField({ option: { label, usual }, value, onChange }: OptionFieldProps) {
  const { workbookSettings: words } = useMessages();
  if (typeof usual === 'boolean')
    return (
      <Switch
        label={label}
        checked={value === true}
        onChange={(_, { checked }) => onChange(checked)}
      />
    );
  const shown = typeof usual === 'number' ? String(usual).replace('.', ',') : usual;
  return (
    <Field
      label={label}
      size="small"
      {...(shown !== '' && { hint: words.usualValue(shown) })}
      {...(isWrongNumber(value, usual) && { validationMessage: words.notANumber })}
    >
      <Input
        size="small"
        value={typeof value === 'string' ? value : ''}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
