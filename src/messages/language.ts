/** Languages of the interface; tables and titles inside workbooks are always Vietnamese. */
export type Language = 'vi' | 'en';

/** Vietnamese for Vietnamese displays, English for all others; takes a BCP 47 tag. */
export function toLanguage(tag: string): Language {
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
