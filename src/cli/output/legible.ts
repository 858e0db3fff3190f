/**
 * A line of text from a workbook, safe to show on a terminal: control characters could move the
 * cursor or rename the window, and marks of writing direction could make a line read otherwise.
 */
export function legible(line: string): string {
  return line.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(UNSAFE, '\uFFFD');
}

const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
