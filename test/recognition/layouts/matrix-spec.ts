import type { Dimensions, Status } from '../../../src/domain/dimensions';

/** A table whose indicators stand one below another, with years or places across. */
export interface MatrixSpec {
  readonly family: string;
  readonly sheetName: string;
  readonly title: readonly string[];
  /** Headers of the columns before the figures: numbering, indicator, unit of measure. */
  readonly lead: readonly { readonly text: string; readonly kind: 'index' | 'label' | 'unit' }[];
  readonly across: readonly Across[];
  readonly down: readonly Down[];
}

export interface Across {
  readonly text: string;
  /** A year's figures of the one territory, or the figures of one place. */
  readonly year: number;
  readonly status: Status;
  readonly place?: { readonly label: string; readonly role: 'unit' | 'total' };
}

export interface Down {
  readonly index: string | number | null;
  readonly text: string;
  readonly unit: string;
  readonly intent: (across: Across) => Dimensions | 'other';
}
