/**
 * Figures of a plan's text that are right under another label: "25,59 hộ" for 25,59%, "cuối năm
 * 2023" for 2022. Only statements are tried, for there every figure bears its own label.
 */
export interface LabelSlips {
  /** Indexes of counts that are rates. */
  readonly units: readonly number[];
  /** The year that makes a figure agree, by its index. */
  readonly years: ReadonlyMap<number, number>;
}

export const NO_LABEL_SLIPS: LabelSlips = { units: [], years: new Map() };
