import type { CellAddress } from '../domain/address';
import type { CellContent } from '../domain/edit';
import type { Table } from '../domain/table';

/** Figures of a published plan as its authors typed them, for trying a template out. */
export interface TemplateSample {
  readonly id: string;
  readonly templateId: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Raw parameters, as from a form. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By place, then by column key. */
  readonly units: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Figures of the total row, by column key. */
  readonly total: Readonly<Record<string, number>>;
}

export interface SampleInput {
  readonly cell: CellAddress;
  readonly content: CellContent;
}

/** What an official would type into the table: the sample's figures wherever the table has no formula. */
export function sampleInputs(
  sample: TemplateSample,
  table: Pick<Table, 'rows' | 'columns'>,
): SampleInput[] {
  return table.rows.flatMap(({ row, role, label }) => {
    const figures = role === 'total' ? sample.total : sample.units[label];
    return table.columns.flatMap(({ column, key, derived }): SampleInput[] => {
      const value = figures?.[key];
      const typed = role === 'total' ? !derived.total : !derived.units;
      return value !== undefined && typed ? [{ cell: { row, column }, content: { value } }] : [];
    });
  });
}
