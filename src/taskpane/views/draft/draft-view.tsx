import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfferedForm } from '../../application';
import { useMessages } from '../../context/language-context';
import { DraftForm } from './draft-form';
import { useStyles } from './draft-view.styles';
import { FormGallery } from './gallery';
import { toFormValues } from './parameter-form';
import type { FormValues } from './parameter-form';
import { useOfferedForms } from './use-offered-forms';

/** *Soạn biểu*: gallery → parameters → preview → insert. What was typed outlives going back. */
export function DraftView() {
  const styles = useStyles();
  const forms = useOfferedForms();
  const { pane } = useMessages();
  const [chosen, setChosen] = useState<OfferedForm>();
  const [typed, setTyped] = useState<Readonly<Record<string, FormValues>>>({});

  const choose = (form: OfferedForm): void => {
    const { definition, initial } = form;
    setTyped((before) => ({ [definition.id]: toFormValues(definition, initial), ...before }));
    setChosen(form);
  };

  if (!forms) return <Spinner label={pane.loading} />;
  const id = chosen?.definition.id;
  const values = id === undefined ? undefined : typed[id];
  if (!chosen || id === undefined || !values)
    return (
      <div className={styles.root}>
        <FormGallery forms={forms} onChoose={choose} />
      </div>
    );
  return (
    <DraftForm
      key={id}
      form={chosen}
      values={values}
      onChange={(path, value) =>
        setTyped((before) => ({ ...before, [id]: { ...before[id], [path]: value } }))
      }
      onBack={() => setChosen(undefined)}
    />
  );
}
