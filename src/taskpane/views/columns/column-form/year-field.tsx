import { Field, Input } from '@fluentui/react-components';
import { useMessages } from '../../../context/language-context';

export interface YearFieldProps {
  readonly value: string;
  /** Whether the form could not be kept for want of a year. */
  readonly refused: boolean;
  readonly onChange: (year: string) => void;
}

export function YearField({ value, refused, onChange }: YearFieldProps) {
  const { columns: words } = useMessages();
  const message = refused ? { validationMessage: words.yearMissing } : {};
  return (
    <Field label={words.year} size="small" required {...message}>
      <Input
        size="small"
        value={value}
        inputMode="numeric"
        maxLength={4}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
