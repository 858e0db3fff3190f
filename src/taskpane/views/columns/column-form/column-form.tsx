import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ColumnMeaning } from '../../../../domain/workbook-part';
import { useBusy } from '../../../activity/activity-context';
import { useMessages } from '../../../context/language-context';
import { useStyles } from '../columns-view.styles';
import { ChoiceField } from '../../../components/choice-field';
import { toMeaning, type ColumnForm } from './form-meaning';
import { HouseholdFields } from './household-fields';
import { MoneyFields } from './money-fields';
import { YearField } from './year-field';

export interface ColumnFormProps {
  readonly label: string;
  readonly initial: ColumnForm;
  readonly onSave: (meaning: ColumnMeaning | null) => void;
  readonly onDismiss: () => void;
}

const KINDS = ['household', 'money', 'none'] as const;

/** Plain questions whose answers say what a column holds. */
export function ColumnMeaningForm({ label, initial, onSave, onDismiss }: ColumnFormProps) {
  const styles = useStyles();
  const busy = useBusy();
  const { columns: words } = useMessages();
  const [form, setForm] = useState(initial);
  const [refused, setRefused] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('select')?.focus(), []);

  const change = (changed: Partial<ColumnForm>): void =>
    setForm((before) => ({ ...before, ...changed }));
  const save = (): void => {
    const meaning = toMeaning(form);
    setRefused(meaning === undefined);
    if (meaning !== undefined) onSave(meaning);
  };

  return (
    <form
      ref={element}
      noValidate
      aria-label={words.correctOf(label)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceField
        label={words.kind}
        value={form.kind}
        values={KINDS}
        words={words.kinds}
        onChange={(kind) => change({ kind })}
      />
      {form.kind === 'household' && <HouseholdFields form={form} onChange={change} />}
      {form.kind === 'money' && <MoneyFields form={form} onChange={change} />}
      {form.kind !== 'none' && (
        <YearField value={form.year} refused={refused} onChange={(year) => change({ year })} />
      )}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </div>
    </form>
  );
}
