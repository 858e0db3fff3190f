import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { checkCellValueType } from '@univerjs/sheets';
import type { CellContent } from '../../../domain/edit';
import type { CellValue } from '../../../domain/snapshot';
import type { CellReading } from '../workbook-model';
import type { UniverContext } from './univer-context';

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** The properties of a cell that carry content; the rest is looks. */
export const CONTENT_KEYS = ['v', 'f', 'si', 'p'] as const;

export function hasContent(cell: Nullable<ICellData>): boolean {
  return (
    !!cell &&
    CONTENT_KEYS.some((key) => cell[key] !== undefined && cell[key] !== null && cell[key] !== '')
  );
}

/** Every content property is given, so that nothing of the old content stays. */
export function toCellData(content: CellContent): ICellData {
  if ('formula' in content) return { ...EMPTY, f: content.formula };
  const { value } = content;
  if (value === null || value === '') return { ...EMPTY };
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') {
    return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...EMPTY, v: value, t: textType(value) };
}

/** Plain text type would turn into a number as soon as the cell gets another number format. */
function textType(text: string): CellValueType {
  return checkCellValueType(text) === CellValueType.STRING
    ? CellValueType.STRING
    : CellValueType.FORCE_STRING;
}

export function readCell(
  context: UniverContext,
  worksheet: Worksheet,
  row: number,
  column: number,
): CellReading {
  const cell = worksheet.getCellRaw(row, column);
  if (!cell) return { value: null };
  const formula = findFormula(context, worksheet, cell, row, column);
  const value = toCellValue(cell, formula !== undefined);
  return formula === undefined ? { value } : { value, formula };
}

function findFormula(
  context: UniverContext,
  worksheet: Worksheet,
  cell: ICellData,
  row: number,
  column: number,
): string | undefined {
  if (cell.f) return cell.f;
  if (!cell.si) return undefined;
  const formulas = context.injector.get(FormulaDataModel);
  const formula = formulas.getFormulaStringByCell(
    row,
    column,
    worksheet.getSheetId(),
    context.unitId,
  );
  return formula ?? undefined;
}

function toCellValue(cell: ICellData, calculated: boolean): CellValue {
  const value = cell.v ?? richText(cell);
  if (value === undefined || value === '') return calculated && value === '' ? '' : null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (typeof value !== 'string') return value;
  if (calculated && ERROR.test(value)) return { error: value };
  return cell.t === CellValueType.NUMBER ? Number(value) : value;
}

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
