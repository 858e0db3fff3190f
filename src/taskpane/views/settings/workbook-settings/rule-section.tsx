import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useActivity, useBusy } from '../../../activity/activity-context';
import type { RuleChange, RuleSetting } from '../../../application';
import { useApplication } from '../../../context/application-context';
import { useMessages } from '../../../context/language-context';
import { RuleForm } from './rule-form';
import { useStyles } from './workbook-settings.styles';

export interface RuleSectionProps {
  readonly rules: readonly RuleSetting[];
}

/** What the workbook says of single rules. */
export function RuleSection({ rules }: RuleSectionProps) {
  const styles = useStyles();
  const busy = useBusy();
  const activity = useActivity();
  const application = useApplication();
  const { workbookSettings: words } = useMessages();
  const [chosen, choose] = useState('');
  const rule = rules.find(({ id }) => id === chosen);
  const changed = rules.filter(
    ({ own, options }) =>
      own !== undefined || options.some(({ own: chosenValue }) => chosenValue !== undefined),
  );
  const keep = (title: string, change: RuleChange) =>
    void activity.run({
      label: words.keeping,
      work: async () =>
        activity.wrote(await application.changeRule(change), words.kept(title), words.keptUndo),
    });
  return (
    <section aria-label={words.rules} className={styles.section}>
      <h2 className={styles.heading}>{words.rules}</h2>
      <p className={styles.note}>{words.rulesIntro}</p>
      {changed.length > 0 && (
        <ul aria-label={words.changed} className={styles.list}>
          {changed.map(({ id, title, own, usual }) => (
            <li key={id} className={styles.entry}>
              <span className={styles.grow}>
                {title} ({words.severities[own ?? usual]})
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.resetRule(title)}
                onClick={() => keep(title, { id })}
              >
                {words.reset}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={words.rule} size="small">
        <Select
          className={styles.choice}
          root={{ className: styles.choice }}
          size="small"
          value={chosen}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{words.chooseRule}</option>
          {rules.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {rule && (
        <RuleForm
          // What was kept is what the form starts from.
          key={JSON.stringify(rule)}
          rule={rule}
          onKeep={(change) => keep(rule.title, change)}
        />
      )}
    </section>
  );
}
