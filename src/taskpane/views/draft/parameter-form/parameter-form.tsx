import { useLanguage } from '../../../context/language-context';
import { useStyles } from './parameter-form.styles';
import type { ParameterFormProps } from './parameter-form.types';
import { ParameterFieldControl } from './parameter-field';

/** The form that a template asks for, drawn from its own list of parameters. */
export function ParameterForm(props: ParameterFormProps) {
  const { definition, values, problemsOf, onChange, onVisited } = props;
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div className={styles.root}>
      {definition.parameters.map((group) => (
        <fieldset key={group.id} className={styles.group}>
          <legend className={styles.title}>{group.title[language]}</legend>
          <div className={styles.fields}>
            {group.fields.map((field) => (
              <ParameterFieldControl
                key={field.path}
                field={field}
                value={values[field.path] ?? ''}
                problems={problemsOf(field.path)}
                onChange={(value) => onChange(field.path, value)}
                onVisited={() => onVisited(field.path)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
