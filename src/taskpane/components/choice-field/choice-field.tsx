import { Field, Select } from '@fluentui/react-components';

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One of a few values, each said in words. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, values, words, onChange } = props;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, data) => onChange(values.find((one) => one === data.value) ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {capitalised(words[one])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** In a sentence words begin small, in a list of choices they do not. */
function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
