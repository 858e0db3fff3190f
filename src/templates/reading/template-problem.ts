/** Why a template's table could not be read in full. */
export interface TemplateProblem {
  readonly tableId: string;
  readonly kind: TemplateProblemKind;
  /** Column or anchor concerned. */
  readonly key?: string;
}

export type TemplateProblemKind =
  /** A column that the table should have has no name; it is left out. */
  | 'column-missing'
  /** A name that no longer points at one column of its sheet (`#REF!`); its column is left out. */
  | 'name-broken'
  /** A name with our prefix and a key that the template does not know. */
  | 'name-unknown'
  /** `head`, `end` or `total` was found another way, or not at all. */
  | 'anchor-missing'
  /** No template has these columns; the table is left out. */
  | 'template-unknown'
  /** Neither the header nor the stored parameters give a year; the table is left out. */
  | 'year-unknown';
