import type { CellValue } from '../../../src/domain/snapshot';
import type { Table } from '../../../src/domain/table';
import type { TemplateDefinition } from '../../../src/templates';
import { exact } from './exact';
import type { Fault } from './faults';
import { isOff } from './laws';

function isMark(value: CellValue): boolean {
  return typeof value === 'string' && value.toLowerCase() === 'x';
}

/** What is written beside the figures of a list, by row of the table and key of the column. */
export class Words {
  private readonly cells = new Map<string, CellValue>();

  constructor(
    private readonly definition: TemplateDefinition,
    readonly table: Table,
    written: readonly {
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }[],
  ) {
    for (const { row, column, value } of written) this.cells.set(`${row},${column}`, value);
  }

  at(position: number, key: string): CellValue {
    const column = this.table.texts?.find((text) => text.key === key)?.column;
    return this.cells.get(`${this.table.rows[position]!.row},${column}`) ?? null;
  }

  /** In the total row: how many rows are marked with an x, by 0-based column of the sheet. */
  counts(): { readonly row: number; readonly column: number; readonly count: number }[] {
    const { rows, texts = [] } = this.table;
    const total = rows.find(({ role }) => role === 'total');
    const marks = new Set(this.columnsThat('marks'));
    return texts.flatMap(({ key, column }) =>
      total === undefined || key === undefined || !marks.has(key)
        ? []
        : [
            {
              row: total.row,
              column,
              count: rows.filter((_, at) => isMark(this.at(at, key))).length,
            },
          ],
    );
  }

  /** Words that are asked for and not there, and statements that cannot be. */
  faults(): Fault[] {
    const isHere = (key: string) => this.table.texts?.some((text) => text.key === key) === true;
    const required = this.columnsThat('required').filter(isHere);
    return this.table.rows.flatMap(({ role }, row): Fault[] => {
      if (role !== 'unit') return [];
      const missing = required
        .filter((key) => this.at(row, key) === null && this.nodeAt(row, key) === undefined)
        .map((key) => `Chưa ghi ${this.headerOf(key).toLowerCase()}`);
      return [
        ...missing.map((sentence): Fault => ({
          ...{ row, sentence, marks: [], certain: true, asked: true },
        })),
        ...(this.definition.list?.statements ? this.impossible(row) : []),
      ];
    });
  }

  /** Of statements, which cannot be, or do not follow from the figures beside them. */
  private impossible(row: number): Fault[] {
    const fault = (key: string, sentence: string, certain = true): Fault => ({
      ...{ row, sentence, certain, marks: [] },
      wordMarks: this.table.texts!.filter((text) => text.key === key).map(({ column }) => column),
    });
    const [value, unit, operator] = ['value', 'unit', 'operator'].map((key) => this.at(row, key));
    if (typeof value !== 'number') return [];
    const isBeyond = value < 0 || value > 100 || (value === 100 && operator === 'trên');
    const isCounted = unit === 'hộ' || unit === 'người';
    const isNoCount = !Number.isInteger(value) || value < 0;
    const off = this.courseOff(row, value, isCounted || unit === 'công trình');
    return [
      ...(isCounted && isNoCount
        ? [fault('value', 'Số hộ, số người phải là số nguyên, không âm')]
        : []),
      ...(unit === '%' && isBeyond ? [fault('value', 'Tỷ lệ phải từ 0 đến 100')] : []),
      ...(off === false
        ? []
        : [fault('value', 'Chỉ tiêu khác hiện trạng cộng (trừ) mức tăng, giảm', off === true)]),
    ];
  }

  /** Whether the way from where an indicator starts does not lead to its target. */
  private courseOff(row: number, value: number, isCounted: boolean): boolean | 'perhaps' {
    const [baseline, change] = ['baseline', 'change'].map((key) => this.at(row, key));
    if (typeof baseline !== 'number' || typeof change !== 'number') return false;
    if (this.at(row, 'operator') !== '=') return false;
    const [v, b, c] = [exact(value), exact(baseline), exact(change)];
    const difference = v - b - (v < b && c > 0n ? -c : c);
    return isCounted ? difference !== 0n : isOff(difference, [v, b, c]);
  }

  /** The code of a project is written for a row that is called as the project is. */
  private nodeAt(row: number, key: string): string | undefined {
    const isCode = this.table.texts?.find((text) => text.key === key)?.role === 'node';
    return isCode ? this.table.rows[row]!.node : undefined;
  }

  private columnsThat(flag: 'marks' | 'required'): string[] {
    return (this.definition.textColumns ?? []).filter((one) => one[flag]).map(({ key }) => key);
  }

  private headerOf(key: string): string {
    return this.definition.textColumns!.find((one) => one.key === key)!.header;
  }
}
