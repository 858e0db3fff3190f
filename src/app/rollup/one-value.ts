import type { Fact } from '../../domain/fact';

/** Ranges and bounds (`65-70 hộ`, `trên 100 hộ`) cannot be added up. */
export function isOneValue({ written }: Fact): boolean {
  return written === undefined || written.shape === 'value';
}
