import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { formatFigure } from '../../../messages/pane';
import { useBusy } from '../../activity/activity-context';
import type { AllocationTable } from '../../application';
import { ChoiceField } from '../../components/choice-field';
import { useLanguage, useMessages } from '../../context/language-context';
import { useStyles } from './allocate-view.styles';
import { AllocationOutcome } from './allocation-outcome';
import {
  initialForm,
  toWish,
  type AllocationForm,
  type FormFault,
  type PlaceLimits,
} from './allocation-form';
import { PlaceList } from './place-list';
import type { AllocationSession } from './use-allocation';

export interface AllocationFormViewProps {
  readonly table: AllocationTable;
  readonly session: AllocationSession;
}

/** How a target is to be spread over one table, and below it the shares. */
export function AllocationFormView({ table, session }: AllocationFormViewProps) {
  const styles = useStyles();
  const busy = useBusy();
  const language = useLanguage();
  const { allocate: words } = useMessages();
  const [form, setForm] = useState(() =>
    initialForm(table, (canonical) => formatFigure(canonical, 'plain', language)),
  );
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const labels = Object.fromEntries(table.columns.map(({ key, label }) => [key, label]));
  const keys = table.columns.map(({ key }) => key);
  const writable = table.columns.flatMap(({ key, writable: may }) => (may ? [key] : []));

  const change = (changed: Partial<AllocationForm>): void => {
    session.withdraw();
    setForm((before) => ({ ...before, ...changed }));
  };
  const limit = (place: number, limits: PlaceLimits): void =>
    change({ limits: { ...form.limits, [place]: limits } });
  const submit = (): void => {
    const asked = toWish(form, table.places.length);
    setFaults(asked.ok ? [] : asked.faults);
    if (asked.ok) return session.prepare(table, asked.wish);
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  const targetFault = faults.some(({ field }) => field === 'target');
  return (
    <>
      <form
        ref={element}
        noValidate
        className={styles.form}
        aria-label={words.plan}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ChoiceField
          label={words.column}
          value={form.column}
          values={writable}
          words={labels}
          onChange={(column) => change({ column })}
        />
        <Field
          label={words.target}
          size="small"
          required
          {...(targetFault && { validationMessage: words.targetMissing })}
        >
          <Input
            size="small"
            inputMode="numeric"
            value={form.target}
            onChange={(_, { value }) => change({ target: value })}
          />
        </Field>
        <ChoiceField
          label={words.weight}
          value={form.weight}
          values={keys}
          words={labels}
          onChange={(weight) => change({ weight })}
        />
        <ChoiceField
          label={words.cap}
          value={form.cap}
          values={['', ...keys.filter((key) => key !== form.column)]}
          words={{ '': words.noCap, ...labels }}
          onChange={(cap) => change({ cap })}
        />
        <PlaceList table={table} form={form} faults={faults} onLimit={limit} />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {words.plan}
          </Button>
        </div>
      </form>
      {session.plan && (
        <AllocationOutcome plan={session.plan} places={table.places} onApply={session.apply} />
      )}
    </>
  );
}
