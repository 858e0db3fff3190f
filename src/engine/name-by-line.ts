import { formatCell } from '../domain/address';
import type { Finding, FindingArgument, FindingData } from '../domain/finding';
import type { Table } from '../domain/table';

/** Names of rows in a finding's data, with the cell of which each is. */
const NAMES: readonly (readonly [name: string, cell: string])[] = [
  ['unit', 'place'],
  ['culpritUnit', 'culprit'],
];

/**
 * One place's figures, with its indicators below each other and years across, have one row, which is
 * called as the table is: there each figure goes by its line and year.
 */
export function nameByLine(findings: readonly Finding[], tables: readonly Table[]): Finding[] {
  const lines = new Map(tables.flatMap(linesOf));
  if (lines.size === 0) return [...findings];
  const renamed = (data: FindingData): FindingData => {
    const own = NAMES.flatMap(([name, cell]): [string, FindingArgument][] => {
      const line = lines.get(keyOf(data[cell]));
      const isNamed = data[name]?.kind === 'text';
      return isNamed && line !== undefined ? [[name, { kind: 'text', value: line }]] : [];
    });
    return own.length > 0 ? { ...data, ...Object.fromEntries(own) } : data;
  };
  return findings.map((finding) => ({
    ...finding,
    data: renamed(finding.data),
    broken: finding.broken.map((one) => ({ ...one, data: renamed(one.data) })),
  }));
}

function linesOf({ sheet, template, rows, columns, cells }: Table): [string, string][] {
  if (template || !cells || rows.length !== 1) return [];
  return cells.flatMap((cell, at): [string, string][] =>
    cell ? [[`${sheet}!${formatCell(cell)}`, columns[at]!.label]] : [],
  );
}

function keyOf(argument: FindingArgument | undefined): string {
  if (argument?.kind !== 'place') return '';
  const { sheet, range } = argument.place;
  return `${sheet}!${formatCell({ row: range.top, column: range.left })}`;
}
