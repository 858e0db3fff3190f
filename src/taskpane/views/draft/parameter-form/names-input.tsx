import { Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useApplication } from '../../../context/application-context';
import { useMessages } from '../../../context/language-context';
import { useStyles } from './parameter-form.styles';

export interface NamesInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One name per line, typed or pasted from a sheet; says how many names it has understood. */
export function NamesInput({ value, onChange }: NamesInputProps) {
  const styles = useStyles();
  const { draft } = useMessages();
  const count = useNameCount(value);
  return (
    <>
      <Textarea
        textarea={{ className: styles.names }}
        resize="vertical"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
      <span className={styles.tally}>{draft.names(count)}</span>
    </>
  );
}

function useNameCount(text: string): number {
  const application = useApplication();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    application.listNames(text).then(
      (names) => {
        if (current) setCount(names.length);
      },
      // the preview asks for the same code and reports when it cannot be had
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [application, text]);
  return count;
}
