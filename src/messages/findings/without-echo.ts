import type { FindingData } from '../../domain/finding';

/** Names of rows with those of columns beside which they stand in a sentence. */
const PAIRS: readonly (readonly [row: string, column: string])[] = [
  ['unit', 'column'],
  ['culpritUnit', 'culpritColumn'],
];

/** `Số hộ – 2024: ô D7 (Số hộ – 2024)`: where a figure's line is all there is to name it, it is named once. */
export function withoutEcho(sentence: string, data: FindingData): string {
  return PAIRS.reduce((text, [row, column]) => {
    const [name, other] = [data[row], data[column]];
    if (name?.kind !== 'text' || other?.kind !== 'text' || name.value !== other.value) return text;
    return name.value === ''
      ? text
      : text
          .replaceAll(`${name.value}, ${name.value}`, name.value)
          .replaceAll(` (${name.value})`, (echo, at: number) =>
            text.slice(0, at).includes(name.value) ? '' : echo,
          );
  }, sentence);
}
