/** Whatever is not a single space; most texts have none. */
const SPACES = /\s\s|[^\S ]/;

/** Line breaks and runs of spaces become one space. */
export function onOneLine(text: string): string {
  return (SPACES.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
