/** One thing wrong with a file of data, at its place in the file. */
export type JsonFault = ShapeFault | ReferenceFault;

interface FaultAt {
  /** Dotted, as in `nodes.3.code`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, or the name in question, as the file has it. */
  readonly detail: string;
}

/** A value that is not of the kind that belongs there. */
export interface ShapeFault extends FaultAt {
  readonly code: 'shape';
  readonly shape: Shape;
}

export type Shape =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'wrong-type'; readonly type: JsonType }
  | { readonly kind: 'not-a-choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'too-small' | 'too-large';
      /** What is counted: characters, items, or the number itself. */
      readonly of: 'text' | 'list' | 'number';
      readonly limit: number;
    }
  /** `form` is the name of a form of words, or a regular expression without a name. */
  | { readonly kind: 'wrong-form'; readonly form: string };

export type JsonType = 'text' | 'number' | 'whole' | 'flag' | 'list' | 'group';

/** A value of the right shape that does not go with the rest of the file, or with the program. */
export interface ReferenceFault extends FaultAt {
  readonly code:
    /** The same key stands twice in one group: JSON keeps the last and tells nobody. */
    | 'key-twice'
    | 'forbidden-key'
    | 'too-deep'
    | 'duplicate'
    | 'unknown-reference'
    | 'unknown-rule'
    | 'unknown-option'
    | 'unknown-placeholder'
    /** Two parts could be taken for each other. */
    | 'ambiguous'
    /** An end that comes before its beginning. */
    | 'order'
    /** Two that should follow each other do not. */
    | 'gap'
    | 'reserved'
    | 'cycle'
    | 'unused';
}

/** The names of forms of words of which a message can give an example. */
export type WordForm =
  'words' | 'hyphenated-id' | 'node-code' | 'version' | 'camel-key' | 'parameter-path' | 'rule-id';
