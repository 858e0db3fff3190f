import { InvalidArgumentError } from 'commander';

/** A whole number from 1 on, of an option. */
export function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('');
  return count;
}
