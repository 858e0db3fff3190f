import { Checkbox, Field, Input, Select, mergeClasses } from '@fluentui/react-components';
import { useLanguage, useMessages } from '../../../context/language-context';
import { NamesInput } from './names-input';
import { useStyles } from './parameter-form.styles';
import type { ParameterFieldProps } from './parameter-form.types';

/** One parameter, asked for in the way that its kind calls for. */
export function ParameterFieldControl(props: ParameterFieldProps) {
  const { field, problems, onVisited } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { draft } = useMessages();
  const { kind } = field.input;
  const flag = kind === 'flag';
  const faulty = problems.length > 0;
  return (
    <Field
      className={mergeClasses(
        styles.field,
        kind === 'year' && styles.year,
        kind === 'choice' && styles.choice,
      )}
      label={flag ? undefined : field.label[language]}
      required={field.required && !flag}
      hint={field.hint?.[language]}
      validationMessage={
        faulty
          ? { className: styles.problems, children: toMessage(problems, draft.moreProblems) }
          : undefined
      }
      validationState={faulty ? 'error' : 'none'}
      onBlur={onVisited}
    >
      <FieldInputControl {...props} />
    </Field>
  );
}

function FieldInputControl({ field, value, onChange }: ParameterFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = typeof value === 'string' ? value : '';
  const { input } = field;
  switch (input.kind) {
    case 'flag':
      return (
        <Checkbox
          label={field.label[language]}
          checked={value === true}
          onChange={(_, { checked }) => onChange(checked === true)}
        />
      );
    case 'choice':
      return (
        <Select className={styles.input} value={text} onChange={(_, data) => onChange(data.value)}>
          {input.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label[language]}
            </option>
          ))}
        </Select>
      );
    case 'names':
      return <NamesInput value={text} onChange={onChange} />;
    case 'year':
      return (
        <Input
          className={styles.input}
          value={text}
          inputMode="numeric"
          maxLength={4}
          onChange={(_, data) => onChange(data.value)}
        />
      );
    case 'text':
      return <Input value={text} onChange={(_, data) => onChange(data.value)} />;
  }
}

/** More than this many lines of complaints hide the field that they are about. */
const PROBLEMS_SHOWN = 3;

function toMessage(sentences: readonly string[], more: (count: number) => string): string {
  const rest = sentences.length - PROBLEMS_SHOWN;
  const lines = sentences.slice(0, PROBLEMS_SHOWN);
  return [...lines, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
