import type { FormDefinition, FormField } from '../../../form-definition';
import type { FormValues } from './form-values';

export interface ParameterFormProps {
  readonly definition: FormDefinition;
  readonly values: FormValues;
  /** The sentences to show beside a field. */
  readonly problemsOf: (path: string) => readonly string[];
  readonly onChange: (path: string, value: string | boolean) => void;
  /** The person has left the field: from now on its problems may be shown. */
  readonly onVisited: (path: string) => void;
}

export interface ParameterFieldProps {
  readonly field: FormField;
  readonly value: string | boolean;
  readonly problems: readonly string[];
  readonly onChange: (value: string | boolean) => void;
  readonly onVisited: () => void;
}
