import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useRef } from 'react';
import { useBusy } from '../../activity/activity-context';
import type { OfferedForm } from '../../application';
import { useLanguage, useMessages } from '../../context/language-context';
import { useStyles } from './draft-view.styles';
import { ParameterForm } from './parameter-form';
import type { FormValues } from './parameter-form';
import { PlanPreview } from './plan-preview';
import { useDraft } from './use-draft';

export interface DraftFormProps {
  readonly form: OfferedForm;
  readonly values: FormValues;
  readonly onChange: (path: string, value: string | boolean) => void;
  readonly onBack: () => void;
}

/** One template: its parameters, what they make, and the button that inserts it. */
export function DraftForm({ form, values, onChange, onBack }: DraftFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const busy = useBusy();
  const { draft: words } = useMessages();
  const draft = useDraft(form, values);
  const element = useRef<HTMLFormElement>(null);

  const moveToFirstProblem = (): void => {
    // the fields learn of their problems in the render that follows
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  return (
    <form
      ref={element}
      noValidate
      aria-label={form.definition.title[language]}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        draft.insert(moveToFirstProblem);
      }}
    >
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="transparent"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {words.back}
        </Button>
        <h2 className={styles.heading}>{form.definition.title[language]}</h2>
        <p className={styles.hint}>{words.required}</p>
      </div>
      <ParameterForm
        definition={form.definition}
        values={values}
        problemsOf={draft.problemsOf}
        onChange={onChange}
        onVisited={draft.visit}
      />
      <div>
        <h3 className={styles.subheading}>{words.preview}</h3>
        {draft.plan ? (
          <PlanPreview plan={draft.plan} />
        ) : (
          <p className={styles.hint}>{words.previewHint}</p>
        )}
      </div>
      <div className={styles.foot}>
        {draft.refused > 0 && <p className={styles.problems}>{words.problems(draft.refused)}</p>}
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.insert}
        </Button>
      </div>
    </form>
  );
}
