import { FONT_SIZE } from './appearance';

/**
 * Height of wrapped text, since no host fits the rows of merged cells by itself. Widths of
 * letters are Times New Roman's, in parts of the font size, rounded up: a line too many
 * only leaves white space, a line too few hides text.
 */
const LINE_SPACING = 1.25;
const CELL_PADDING = 6;
const BOLD = 1.06;

/** Points that the text needs in a cell of that width. */
export function textHeight(text: string, width: number, fontSize: number, bold = false): number {
  const room = width - CELL_PADDING;
  const size = fontSize * (bold ? BOLD : 1);
  return countLines(text, room / size) * fontSize * LINE_SPACING + CELL_PADDING / 2;
}

/** Of words beside the figures, bold as they are in the rows of projects. */
export function heightOfWords(text: string, width: number): number {
  return textHeight(text, width, FONT_SIZE, true);
}

/** `room` in parts of the font size. */
function countLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = wordWidth(word);
    const withSpace = used === 0 ? width : used + SPACE + width;
    if (withSpace <= room) {
      used = withSpace;
    } else if (used === 0) {
      // A word wider than the column is broken wherever the column ends
      lines += Math.ceil(width / room) - 1;
      used = width % room;
    } else {
      lines += Math.max(1, Math.ceil(width / room));
      used = width % room;
    }
  }
  return lines;
}

const SPACE = 0.25;

function wordWidth(word: string): number {
  let width = 0;
  for (const letter of word.normalize('NFC')) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (/[.,;:'’()[\]/|!iíìỉĩịlrtfj-]/.test(letter)) return 0.34;
  if (/[mwM%W…—]/.test(letter)) return 0.9;
  return /\p{Lu}/u.test(letter) ? 0.73 : 0.52;
}
