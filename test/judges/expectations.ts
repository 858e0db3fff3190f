import { formatCell, parseCell } from '../../src/domain/address';
import { cellAt } from '../../src/domain/table';
import { toCellValue } from './cases/figures';
import type { JudgedSheet } from './cases/judged-sheet';
import type { ScratchCell } from './cases/scratch';
import type { ReadSheet } from './programs/openpyxl';

/** Addresses of the cells into which the plan writes formulas. */
export function formulaCells({ plan }: JudgedSheet): string[] {
  return plan.blocks.flatMap(({ at, content }) =>
    content.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell && 'formula' in cell
          ? [formatCell({ row: at.row + down, column: at.column + right })]
          : [],
      ),
    ),
  );
}

export function isCheckCell(sheet: JudgedSheet, address: string): boolean {
  const { column } = parseCell(address);
  return (sheet.table.auxiliary ?? []).some(
    (own) => own.column === column && /^(check|more\d*)$/.test(own.key),
  );
}

/** Running numbers of places, numbers of activities below a project, or of marks in a list. */
export function isNumberCell(sheet: JudgedSheet, address: string): boolean {
  const columns = ['index', 'activities'].map((key) => auxiliaryColumn(sheet, key));
  const { column } = parseCell(address);
  return columns.includes(column) || sheet.words.counts().some((mark) => mark.column === column);
}

function auxiliaryColumn({ table }: JudgedSheet, key: string): number | undefined {
  return table.auxiliary?.find((column) => column.key === key)?.column;
}

/** By address: what the relations give for the template's formulas, check column apart. */
export function expectedValues(sheet: JudgedSheet): Record<string, number | string> {
  const { table, ledger } = sheet;
  const figures = table.rows.flatMap((_, row) =>
    table.columns.flatMap((__, column): [string, number | string][] => {
      const cell = cellAt(table, row, column);
      if (!cell || ledger.isTyped(row, column)) return [];
      return [[formatCell(cell), toCellValue(ledger.entry(row, column)) ?? '']];
    }),
  );
  return Object.fromEntries([
    ...figures,
    ...runningNumbers(sheet),
    ...numbersOfActivities(sheet),
    ...numbersOfMarks(sheet),
  ]);
}

function numbersOfMarks({ words }: JudgedSheet): [string, number][] {
  return words.counts().map(({ row, column, count }) => [formatCell({ row, column }), count]);
}

/** How many rows without a code follow each row with one. */
function numbersOfActivities(sheet: JudgedSheet): [string, number][] {
  const column = auxiliaryColumn(sheet, 'activities');
  if (column === undefined) return [];
  const { rows } = sheet.table;
  return rows.flatMap(({ row, node }, position): [string, number][] => {
    if (node === undefined) return [];
    const next = rows.findIndex((other, at) => at > position && other.node !== undefined);
    const number = (next < 0 ? rows.length : next) - position - 1;
    return [[formatCell({ row, column }), number]];
  });
}

/** Places are numbered from 1 in the order in which they stand. */
function runningNumbers(sheet: JudgedSheet): [string, number][] {
  const column = auxiliaryColumn(sheet, 'index');
  if (column === undefined) return [];
  return sheet.table.rows
    .filter(({ role }) => role === 'unit')
    .map(({ row }, position) => [formatCell({ row, column }), position + 1]);
}

/** Sentences that a row's check should hold and does not, or holds and should not. */
export function checkDifferences(sheet: JudgedSheet, { cells }: ReadSheet): string[] {
  const column = auxiliaryColumn(sheet, 'check');
  if (column === undefined) return [];
  return sheet.table.rows.flatMap(({ row }, position) => {
    const at = formatCell({ row, column });
    const text = String(cells[at]?.value ?? '').trim();
    const said = new Set(text === '' ? [] : text.replace(/\.$/, '').split('. '));
    const faults = sheet.faults.filter((fault) => fault.row === position);
    const possible = new Set(faults.map(({ sentence }) => sentence));
    const certain = faults.filter((fault) => fault.certain).map(({ sentence }) => sentence);
    return [
      ...certain
        .filter((sentence) => !said.has(sentence))
        .map((sentence) => `${titleOf(sheet)}, ${at}: does not say “${sentence}”`),
      ...[...said]
        .filter((sentence) => !possible.has(sentence))
        .map((sentence) => `${titleOf(sheet)}, ${at}: says “${sentence}”`),
    ];
  });
}

/** Cells that a conditional format should mark and none does, or that one marks and none should. */
export function markDifferences(
  sheet: JudgedSheet,
  scratch: readonly ScratchCell[],
  { cells }: ReadSheet,
): string[] {
  const marked = new Set(
    scratch
      .filter(({ at }) => cells[at]?.value === true || Number(cells[at]?.value ?? 0) !== 0)
      .map(formatCell),
  );
  const cellsOf = (isCounted: (certain: boolean) => boolean): Set<string> =>
    new Set(
      sheet.faults
        .filter(({ certain }) => isCounted(certain))
        .flatMap(({ row, marks, wordMarks = [] }) => [
          ...marks.map((column) => formatCell(cellAt(sheet.table, row, column)!)),
          ...wordMarks.map((column) => formatCell({ row: sheet.table.rows[row]!.row, column })),
        ]),
    );
  const certain = cellsOf((isCertain) => isCertain);
  const possible = cellsOf(() => true);
  return [
    ...[...certain]
      .filter((at) => !marked.has(at))
      .map((at) => `${titleOf(sheet)}, ${at}: no mark`),
    ...[...marked]
      .filter((at) => !possible.has(at))
      .map((at) => `${titleOf(sheet)}, ${at}: a mark`),
  ];
}

function titleOf({ name, slip }: JudgedSheet): string {
  return slip === undefined ? name : `${name} (${slip})`;
}
