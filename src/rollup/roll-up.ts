import { Decimal } from '../domain/decimal';
import type { Severity } from '../domain/severity';
import { assignUnits, type UnitTable } from './assign-units';
import { columnKey, findWantedColumn, type WantedColumn } from './column-fit';
import { compareWithReferences } from './compare';
import { findUnits } from './find-units';
import { rollUpMoney } from './money/roll-up-money';
import { planYearOf } from './plan-year';
import type { Difference, Remark } from './remark';
import type { RollUpRequest } from './request';
import type { RolledUnit, RollUp } from './result';
import type { StatedFigure, Submission } from './submission';
import { findStated } from './unit-figures';
import { UnitNames } from './unit-names';

/** Adds up what lower units sent. Whatever cannot be told for certain is left out and said. */
export function rollUp(request: RollUpRequest): RollUp {
  const { submissions, year, columns } = request;
  const names = new UnitNames(request.roster ?? findUnits(submissions.map(withMoneyTables)));
  const remarks: Remark[] = submissions.flatMap(remarksOnFile);
  const parts: UnitTable[] = [];
  for (const submission of submissions) {
    const timely = ofYear(submission, year, remarks);
    const assigned = assignUnits(timely, names, request.roster ? 'listed' : 'found');
    parts.push(...assigned.tables);
    remarks.push(...assigned.remarks);
  }
  const others = otherColumns(parts, columns);
  const { money, remarks: onMoney } = rollUpMoney({ ...request, names });
  remarks.push(...onMoney);
  const isExpected = parts.length > 0 || !money;
  const units = names.names.map((name, unit) => {
    const own = parts.filter((part) => part.unit === unit);
    const collected = collectFigures(own, [...columns, ...others]);
    const rolled: RolledUnit = {
      name,
      sources: [
        ...own.map(({ path, table: { sheet }, evidence }) => ({ path, sheet, evidence })),
        ...(money?.units[unit]!.sources ?? []),
      ],
      figures: withReduction(undisputed(collected, [...columns, ...others]), columns),
      isDisputed: collected.differences.size > 0,
    };
    if (isExpected) remarks.push(...remarksOnUnit(name, own, [...collected.differences.values()]));
    return rolled;
  });
  remarks.push(...missingFigures(units, columns));
  const totals = totalsOf(units, [...columns, ...others]);
  remarks.push(...compareWithReferences({ ...request, names, units, totals }));
  const stated = [...columns, ...others].filter(({ key }) =>
    units.some(({ figures }) => figures.has(key)),
  );
  const sums = { units, columns: stated, totals, ...(money && { money }) };
  return { ...sums, remarks: gravestFirst(remarks) };
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravestFirst(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]);
}

/** A table of money names its unit as one of households does. */
function withMoneyTables({ money = [], ...submission }: Submission): Submission {
  const tables = money.map(({ sheet, territory, headings }) => ({
    ...{ sheet, headings, columns: [], rows: [] },
    ...(territory !== undefined && { territory }),
  }));
  return { ...submission, tables: [...submission.tables, ...tables] };
}

function remarksOnFile({ path, tables, money = [], errors }: Submission): Remark[] {
  const places = [{ path }];
  return [
    ...(tables.length + money.length === 0
      ? [{ id: 'no-table', severity: 'error', places } as const]
      : []),
    ...(errors > 0 ? [{ id: 'file-faulty', severity: 'warning', errors, places } as const] : []),
  ];
}

/** Tables of another year's plan are not added up, and said. */
function ofYear(submission: Submission, year: number, remarks: Remark[]): Submission {
  const tables = submission.tables.filter((table) => {
    const found = planYearOf(table);
    if (found === undefined || found === year) return true;
    const places = [{ path: submission.path, sheet: table.sheet }];
    remarks.push({ id: 'other-year', severity: 'error', year, found, places });
    return false;
  });
  return { ...submission, tables };
}

/** Counts that no column asked for holds, in the order in which they first come. */
function otherColumns(
  parts: readonly UnitTable[],
  columns: readonly WantedColumn[],
): WantedColumn[] {
  const others = new Map<string, WantedColumn>();
  for (const { table } of parts) {
    const taken = new Set(columns.map((column) => findWantedColumn(table, column)));
    table.columns.forEach(({ label, dimensions }, index) => {
      const key = columnKey(dimensions);
      if (dimensions.aspect === 'count' && !taken.has(index) && !others.has(key))
        others.set(key, { key, label, dimensions });
    });
  }
  return [...others.values()];
}

interface Collected {
  readonly figures: ReadonlyMap<string, StatedFigure>;
  /** By key of the column. */
  readonly differences: ReadonlyMap<string, Difference>;
}

/** What all submissions of a unit state alike, and what they state differently. */
function collectFigures(parts: readonly UnitTable[], columns: readonly WantedColumn[]): Collected {
  const figures = new Map<string, StatedFigure>();
  const differences = new Map<string, Difference>();
  for (const column of columns) {
    const stated = parts.flatMap((part) => findStated(part, column) ?? []);
    const [first] = stated;
    if (!first) continue;
    const value = Decimal.parse(first.value);
    if (stated.every((other) => Decimal.parse(other.value).equals(value)))
      figures.set(column.key, first);
    else
      differences.set(column.key, {
        label: column.label,
        values: stated.map(({ path, sheet, range, value: text }) => ({
          value: text,
          place: { path, sheet, range },
        })),
      });
  }
  return { figures, differences };
}

function remarksOnUnit(
  unit: string,
  parts: readonly UnitTable[],
  differences: readonly Difference[],
): Remark[] {
  const sources = parts.map(({ path, table: { sheet } }) => ({ path, sheet }));
  if (sources.length === 0) return [{ id: 'unit-missing', severity: 'error', unit, places: [] }];
  const files = new Set(sources.map(({ path }) => path));
  if (files.size < 2 && differences.length === 0) return [];
  const severity = differences.length > 0 ? 'error' : 'warning';
  return [{ id: 'unit-repeated', severity, unit, differences, places: sources }];
}

/**
 * Beginning, reduction and end belong together: where submissions differ in one, the others would
 * stand in the sums alone.
 */
function undisputed(
  { figures, differences }: Collected,
  columns: readonly WantedColumn[],
): ReadonlyMap<string, StatedFigure> {
  if (differences.size === 0) return figures;
  const groupOf = ({ dimensions: { measure, of, subset } }: WantedColumn): string =>
    `${of ?? measure} ${subset}`;
  const groups = new Set(columns.filter(({ key }) => differences.has(key)).map(groupOf));
  const left = columns.filter((column) => !groups.has(groupOf(column)));
  return new Map(
    left.flatMap(({ key }) => {
      const figure = figures.get(key);
      return figure ? [[key, figure] as const] : [];
    }),
  );
}

/** A plan may state what remains and leave the reduction to be worked out. */
function withReduction(
  figures: ReadonlyMap<string, StatedFigure>,
  columns: readonly WantedColumn[],
): ReadonlyMap<string, StatedFigure> {
  const complete = new Map(figures);
  for (const { key, dimensions } of columns) {
    if (dimensions.measure !== 'reduction' || dimensions.status !== 'planned') continue;
    if (figures.has(key)) continue;
    const level = (point: 'begin' | 'end'): StatedFigure | undefined => {
      const column = columns.find(
        ({ dimensions: other }) =>
          other.measure === (dimensions.of ?? 'poor') &&
          other.aspect === 'count' &&
          other.subset === dimensions.subset &&
          other.period.point === point,
      );
      return column && figures.get(column.key);
    };
    const [begin, end] = [level('begin'), level('end')];
    if (!begin || !end) continue;
    const value = Decimal.parse(begin.value).minus(Decimal.parse(end.value));
    if (value.sign() >= 0) complete.set(key, { ...end, value: value.toString() });
  }
  return complete;
}

/** Columns that a unit leaves out while others fill them in: the sum falls short. */
function missingFigures(units: readonly RolledUnit[], columns: readonly WantedColumn[]): Remark[] {
  const counted = columns.filter(
    ({ key, dimensions: { aspect } }) =>
      aspect === 'count' && units.some(({ figures }) => figures.has(key)),
  );
  return units.flatMap(({ name: unit, sources, figures, isDisputed }): Remark[] => {
    const labels = counted.filter(({ key }) => !figures.has(key)).map(({ label }) => label);
    if (figures.size === 0 || isDisputed || labels.length === 0) return [];
    const places = sources.map(({ path, sheet }) => ({ path, sheet }));
    return [{ id: 'figure-missing', severity: 'warning', unit, labels, places }];
  });
}

function totalsOf(
  units: readonly RolledUnit[],
  columns: readonly WantedColumn[],
): ReadonlyMap<string, Decimal> {
  const totals = new Map<string, Decimal>();
  for (const { key, dimensions } of columns) {
    if (dimensions.aspect !== 'count') continue;
    const stated = units.flatMap(({ figures }) => figures.get(key) ?? []);
    if (stated.length === 0) continue;
    totals.set(
      key,
      stated.reduce((sum, { value }) => sum.plus(Decimal.parse(value)), Decimal.integer(0)),
    );
  }
  return totals;
}
