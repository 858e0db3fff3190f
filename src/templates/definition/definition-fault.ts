/** One thing wrong with a definition; `path` as in `columns.3.derive.begin`. */
export interface DefinitionFault {
  readonly path: string;
  readonly code:
    | 'shape'
    | 'duplicate'
    | 'reserved'
    | 'unknown-reference'
    | 'unknown-placeholder'
    | 'cycle'
    | 'unused';
  /** English, for the author of the definition. */
  readonly detail: string;
}
