import type { Language } from '../messages/pane';

/** A word of a template in every language of the interface. */
export type LocalText = Readonly<Record<Language, string>>;

/** A template as the gallery and its parameter form show it. */
export interface FormDefinition {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly parameters: readonly FormGroup[];
}

export interface FormGroup {
  readonly id: string;
  readonly title: LocalText;
  readonly fields: readonly FormField[];
}

export interface FormField {
  /** Dotted path into the raw parameters. */
  readonly path: string;
  readonly label: LocalText;
  readonly hint?: LocalText | undefined;
  readonly required: boolean;
  readonly input: FieldInput;
}

/** How a parameter is asked for. `names` takes one name per line, for pasting a column. */
export type FieldInput =
  | { readonly kind: 'text' | 'year' | 'flag' | 'names' }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: LocalText }[];
    };
