/** Line breaks and runs of spaces become one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
