import type { Remark } from './remark';
import type { Submission, SubmittedRow, SubmittedTable } from './submission';
import type { MatchedBy, NameMatch, UnitNames } from './unit-names';

/** What says of which unit a table is. */
export type Evidence = 'row' | 'title' | 'heading' | 'sheet-name' | 'file-name';

/** A unit's part of a submission: a table of its own, or its row in a table of many. */
export interface UnitTable {
  readonly unit: number;
  readonly path: string;
  readonly table: SubmittedTable;
  /** Absent where the whole table is the unit's. */
  readonly row?: SubmittedRow;
  readonly evidence: Evidence;
}

export interface Assignment {
  readonly tables: readonly UnitTable[];
  readonly remarks: readonly Remark[];
}

/** Whose figures a submission holds. What cannot be told for certain is said and left out. */
export function assignUnits(
  { path, tables }: Submission,
  names: UnitNames,
  expected: 'listed' | 'found',
): Assignment {
  const assigned: UnitTable[] = [];
  const remarks: Remark[] = [];
  for (const table of tables) {
    const own = assignTable(path, table, names, expected);
    assigned.push(...own.tables);
    remarks.push(...own.remarks);
  }
  return { tables: assigned, remarks };
}

function assignTable(
  path: string,
  table: SubmittedTable,
  names: UnitNames,
  expected: 'listed' | 'found',
): Assignment {
  const byRow = assignRows(path, table, names, expected);
  const filled = table.rows.filter(isFilledUnit).length;
  // A village may be called like its commune; a list of communes names more than one of them.
  if (byRow.tables.length > 0 && byRow.tables.length * 2 >= filled) return byRow;
  const whole = wholeTableOf(path, table, names);
  if (whole.match.kind === 'one') return assignWhole(path, table, names, whole);
  if (byRow.tables.length > 0) return byRow;
  const places = [{ path, sheet: table.sheet }];
  const name = table.territory ?? stemOf(path);
  if (whole.match.kind === 'several') {
    const candidates = whole.match.units.map((unit) => names.names[unit]!);
    return {
      tables: [],
      remarks: [{ id: 'unit-ambiguous', severity: 'error', name, candidates, places }],
    };
  }
  return {
    tables: [],
    remarks: [
      table.territory === undefined
        ? { id: 'unit-unnamed', severity: 'error', places }
        : { id: 'unit-unknown', severity: 'error', name, places },
    ],
  };
}

function assignWhole(
  path: string,
  table: SubmittedTable,
  names: UnitNames,
  { match, evidence }: Whole,
): Assignment {
  if (match.kind !== 'one') return { tables: [], remarks: [] };
  const { unit, by } = match;
  const name = names.names[unit]!;
  const places = [{ path, sheet: table.sheet }];
  const remarks: Remark[] = [];
  if (table.territory !== undefined && evidence === 'title' && isLoose(by))
    remarks.push({
      id: 'name-differs',
      severity: 'info',
      unit: name,
      name: table.territory,
      by,
      places,
    });
  const fileSays = names.findWithin(stemOf(path), 'unmarked');
  if (fileSays.kind === 'one' && fileSays.unit !== unit)
    remarks.push({
      id: 'file-name-differs',
      severity: 'warning',
      unit: name,
      other: names.names[fileSays.unit]!,
      places,
    });
  return { tables: [{ unit, path, table, evidence }], remarks };
}

interface Whole {
  readonly match: NameMatch;
  readonly evidence: Evidence;
}

/** Whether somebody should look at the match. */
function isLoose(by: MatchedBy): boolean {
  return by === 'other-kind' || by === 'unmarked';
}

function isFilledUnit({ role, figures }: SubmittedRow): boolean {
  return role === 'unit' && figures.some((figure) => figure !== null);
}

/** The unit for whose whole a table stands, by the first evidence that names one. */
function wholeTableOf(
  path: string,
  { sheet, territory, headings }: SubmittedTable,
  names: UnitNames,
): Whole {
  const fromFile = (): NameMatch => names.findWithin(stemOf(path), 'unmarked');
  const title = names.find(territory);
  if (title.kind === 'one') return { match: title, evidence: 'title' };
  const heading = names.findWithin(headings.join(' · '), 'marked');
  if (heading.kind === 'one') return { match: heading, evidence: 'heading' };
  const candidates: [Evidence, NameMatch][] = [
    ['sheet-name', names.findWithin(sheet, 'unmarked')],
    ['file-name', fromFile()],
  ];
  const [evidence, match] = candidates.find(([, { kind }]) => kind === 'one') ?? [];
  // What the title leaves open, another name may settle, but not contradict.
  if (evidence && match?.kind === 'one') {
    const open = title.kind === 'several' ? title : heading;
    if (open.kind !== 'several' || open.units.includes(match.unit)) return { match, evidence };
  }
  return { match: title.kind === 'several' ? title : heading, evidence: 'title' };
}

/** A table in which every unit has a row: a form that was sent out to all, or one of several units. */
function assignRows(
  path: string,
  table: SubmittedTable,
  names: UnitNames,
  expected: 'listed' | 'found',
): Assignment {
  const tables: UnitTable[] = [];
  const remarks: Remark[] = [];
  for (const row of table.rows) {
    if (!isFilledUnit(row)) continue;
    const match = names.find(row.label);
    const places = [{ path, sheet: table.sheet, ...firstCellOf(row) }];
    if (match.kind === 'one') {
      tables.push({ unit: match.unit, path, table, row, evidence: 'row' });
      if (isLoose(match.by))
        remarks.push({
          id: 'name-differs',
          severity: 'info',
          unit: names.names[match.unit]!,
          name: row.label,
          by: match.by,
          places,
        });
    } else if (match.kind === 'several')
      remarks.push({
        id: 'unit-ambiguous',
        severity: 'error',
        name: row.label,
        candidates: match.units.map((unit) => names.names[unit]!),
        places,
      });
    else if (expected === 'listed')
      remarks.push({ id: 'unit-unknown', severity: 'error', name: row.label, places });
  }
  return { tables, remarks };
}

function firstCellOf({ figures }: SubmittedRow): { readonly range?: string } {
  const first = figures.find((figure) => figure !== null);
  return first ? { range: first.range } : {};
}

/** `nop/xa-hong-kim_2024.xlsx` → `xa hong kim 2024` */
export function stemOf(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return name.replace(/[-_.]+/g, ' ');
}
