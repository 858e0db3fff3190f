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
  /** By place, or by code of a programme's node, or by the name of an activity; then by column key. */
  readonly units: Readonly<Record<string, SampleRow>>;
  /** Of a list whose names come back: its rows in their order, instead of `units`. */
  readonly listed?: readonly SampleRow[];
  /** Figures of the total row, by column key. */
  readonly total: SampleRow;
}

/** Figures as numbers, or as text where the plan has a range; words of a text column by its key. */
export type SampleRow = Readonly<Record<string, number | string>>;

export interface SampleInput {
  readonly cell: CellAddress;
  readonly content: CellContent;
}

/** What an official would type into the table: the sample's figures wherever the table has no formula. */
export function sampleInputs(
  sample: TemplateSample,
  table: Pick<Table, 'rows' | 'columns' | 'texts'>,
): SampleInput[] {
  let position = 0;
  return table.rows.flatMap((tableRow) => {
    const { row, role, label, node } = tableRow;
    const figures =
      role === 'total'
        ? sample.total
        : (sample.listed?.[position++] ?? sample.units[node ?? label]);
    const input = (column: number, key: string): SampleInput[] => {
      const value = figures?.[key];
      return value === undefined ? [] : [{ cell: { row, column }, content: { value } }];
    };
    return [
      ...table.columns.flatMap(({ column, key, formulaFor }) =>
        formulaFor?.(tableRow) === undefined ? input(column, key) : [],
      ),
      ...(table.texts ?? []).flatMap(({ column, key }) =>
        key === undefined ? [] : input(column, key),
      ),
    ];
  });
}
