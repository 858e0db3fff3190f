import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useBusy } from '../../../activity/activity-context';
import { useStyles } from './workbook-settings.styles';

export interface FileButtonProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** Asks for a JSON file; the same one can be chosen again once it has been corrected. */
export function FileButton({ label, onChoose }: FileButtonProps) {
  const styles = useStyles();
  const busy = useBusy();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hiddenInput}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
