/** One thing wrong with a pack; `path` as in `nodes.3.code`. */
export interface PackFault {
  readonly path: string;
  readonly code: 'shape' | 'duplicate' | 'unknown-reference' | 'ambiguous' | 'order';
  /** English, for the author of the pack. */
  readonly detail: string;
}
