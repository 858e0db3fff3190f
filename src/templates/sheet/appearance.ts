/** How every sheet looks: NĐ 30/2020/NĐ-CP, Phụ lục I (Times New Roman, black, A4, margins, page number). */
export const FONT_NAME = 'Times New Roman';
export const FONT_SIZE = 12;
export const TITLE_SIZE = 14;
export const COLUMN_NUMBER_SIZE = 10;
export const CHECK_SIZE = 10;

/** Of the columns that the check column works with and that are not printed either, in points. */
export const UNPRINTED_WIDTH = 80;

export const HEADER_FILL = '#F2F2F2';
export const GUARD_FILL = '#D9D9D9';
export const GUARD_HEIGHT = 4.5;
export const ROW_HEIGHT = 18;
/** Two lines of text. */
export const LIST_ROW_HEIGHT = 34;

/** Excel's own colours for bad values: dark enough on light to tell apart in greyscale. */
export const FAULT_FILL = '#FFC7CE';
export const FAULT_FONT = '#9C0006';
export const CHECK_FONT = '#9C0006';

export const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4_MM = { width: 210, height: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;

/** Room for a table on an upright page, in points. */
export const PORTRAIT_WIDTH = (A4_MM.width - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM;

/** Shrinking by more than this makes 12-point text hard to read; the page is turned instead. */
export const SMALLEST_PORTRAIT_SCALE = 0.9;

/** Page number in 13 points, as `&13` before digits would be read as a larger size. */
export const PAGE_NUMBER_HEADER = `&"${FONT_NAME},Regular"&13 &P`;

export const TEXT_FORMAT = '@';
