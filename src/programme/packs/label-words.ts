import { normaliseLabel, removeDiacritics } from '../../reading/label';

/**
 * The words of a label as they are compared: without marks, case and punctuation, so that
 * `Kinh tế – xã hội` and `KINH TE-XA HOI` are the same.
 */
export function wordsOf(label: string): string[] {
  return removeDiacritics(normaliseLabel(label)).match(/[a-z0-9]+/g) ?? [];
}

export function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= words.length && beginning.every((word, i) => words[i] === word);
}
