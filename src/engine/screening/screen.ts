/** The relation surely holds. */
export const HOLDS = 0;
/** Something that it needs is blank: it says nothing. */
export const SILENT = 1;
/** It has to be evaluated exactly. */
export const DOUBTFUL = 2;

export type Verdict = typeof HOLDS | typeof SILENT | typeof DOUBTFUL;

/**
 * A quick look at a relation in a row of the table. It never errs: it tells only what it can prove
 * in doubles, of which it knows how far they may be off, and leaves the rest in doubt.
 */
export type Screen = (row: number) => Verdict;

export const alwaysDoubtful: Screen = () => DOUBTFUL;

/** Share of the magnitudes of a handful of terms by which their sum in doubles may be off, with room to spare. */
export const ROUNDING = 2 ** -49;
