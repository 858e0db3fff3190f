import type { CellContent } from '../../../src/domain/edit';
import { parseRange } from '../../../src/domain/address';
import type { CellValue } from '../../../src/domain/snapshot';
import type { TestStore } from './create-univer-store';

/** `=…` is a formula, anything else a value. */
export type Shorthand = number | string | boolean | null;

export function toContent(value: Shorthand): CellContent {
  return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
}

/** Writes rows on the active sheet from the address on. */
export function write({ store }: TestStore, address: string, rows: Shorthand[][]): void {
  const { top, left } = parseRange(address);
  const range = {
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + (rows[0]?.length ?? 1) - 1,
  };
  store.writeCells(
    store.activeSheet(),
    range,
    rows.map((row) => row.map(toContent)),
  );
}

/** Calculated values of the active sheet. */
export async function values({ store }: TestStore, address: string): Promise<CellValue[][]> {
  await store.settle();
  return store
    .readCells(store.activeSheet(), parseRange(address))
    .map((row) => row.map((cell) => cell.value));
}

export async function value(test: TestStore, address: string): Promise<CellValue> {
  const [[first]] = (await values(test, address)) as [[CellValue]];
  return first;
}

export function formula({ store }: TestStore, address: string): string | undefined {
  return store.readCells(store.activeSheet(), parseRange(address))[0]?.[0]?.formula;
}
