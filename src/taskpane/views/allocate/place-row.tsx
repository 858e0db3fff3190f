import { Checkbox, Field, Input } from '@fluentui/react-components';
import { formatFigure } from '../../../messages/pane';
import { useLanguage, useMessages } from '../../context/language-context';
import { useStyles } from './allocate-view.styles';
import { hasLimits, type FormFault, type PlaceLimits } from './allocation-form';

export interface PlaceRowProps {
  readonly name: string;
  /** What the place has now; canonical. */
  readonly figure: string | null;
  readonly limits: PlaceLimits;
  readonly faults: readonly FormFault[];
  readonly onChange: (limits: PlaceLimits) => void;
}

export function PlaceRow({ name, figure, limits, faults, onChange }: PlaceRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { allocate: words } = useMessages();
  const has =
    figure === null ? words.blank : words.current(formatFigure(figure, 'plain', language));
  return (
    <details className={styles.place} {...(faults.length > 0 && { open: true })}>
      <summary>
        {name}
        <span className={styles.has}>
          {hasLimits(limits) ? `${has}, ${words.constrained}` : has}
        </span>
      </summary>
      <div className={styles.limits} role="group" aria-label={name}>
        <Checkbox
          label={words.keep}
          checked={limits.keep}
          onChange={(_, { checked }) => onChange({ ...limits, keep: checked === true })}
        />
        {(['floor', 'most'] as const).map((bound) => (
          <Field
            key={bound}
            className={styles.number}
            label={words[bound]}
            size="small"
            {...(faults.some(({ field }) => field === bound) && {
              validationMessage: words.notWhole,
            })}
          >
            <Input
              className={styles.input}
              size="small"
              inputMode="numeric"
              value={limits[bound]}
              onChange={(_, { value }) => onChange({ ...limits, [bound]: value })}
            />
          </Field>
        ))}
      </div>
    </details>
  );
}
