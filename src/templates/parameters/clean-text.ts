// Control characters and zero-width marks arrive with text copied from Word and PDF; XML refuses the former.
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200D\u2060\uFFFE\uFFFF]/g;

/** One line of text as it will stand in a cell: NFC, single spaces, nothing invisible. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Two names are the same place iff this text is. */
export function foldName(name: string): string {
  return cleanText(name).toLocaleLowerCase('vi');
}
