import { formatPlace } from '../domain/address';
import { columnOf, rowOf, type Fact, type FactTable, type UnreadCell } from '../domain/fact';
import type { Finding } from '../domain/finding';
import type {
  CellRule,
  InspectedCell,
  RelationRule,
  Report,
  Rule,
  TableRule,
} from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { blankFindings } from './blank-findings';
import { definitionsOf } from './definitions';
import { placeOf } from './describe';
import { failingRelations } from './failing';
import { findingId } from './finding-id';
import { impliedHouseholds } from './implied-view';
import { growthPlausibility } from './growth-plausibility';
import { localise, reachOf } from './localise';
import { readFacts } from './read-facts';
import { toFinding } from './relation-findings';
import { relationsOfTable } from './relations-of-table';
import type { Problem } from './solve';

/** One table's findings with the facts they rest on. */
export interface TableCheck {
  readonly facts: FactTable;
  readonly problem: Problem;
  readonly findings: readonly Finding[];
}

export function checkTable(sheet: SheetSnapshot, table: Table, rules: readonly Rule[]): TableCheck {
  const facts = readFacts(sheet, table);
  const relationRules = rules.filter((rule): rule is RelationRule => rule.kind === 'relation');
  const relations = relationsOfTable(facts, relationRules);
  const problem: Problem = {
    facts,
    relations,
    definitions: definitionsOf(facts, relations),
    growth: growthPlausibility(facts, relations),
  };

  const cellFindings = inspectCells(facts, rules);
  const explained = new Set(cellFindings.map(({ index }) => index));
  const { broken, fillable } = failingRelations(facts, relations);
  const unexplained = broken.filter((relation) => !overlaps(reachOf(problem, relation), explained));
  const relationFindings = localise(problem, unexplained).map((explanation) =>
    toFinding(problem, explanation, rules),
  );
  const accused = new Set(
    relationFindings.flatMap(({ culprits }) => culprits.map(({ place }) => formatPlace(place))),
  );
  const doubtfulRows = rowsInDoubt(facts, explained, relationFindings);
  const tableFindings = examineTable(facts, rules, problem, doubtfulRows).filter(
    ({ place }) => !accused.has(formatPlace(place)),
  );
  return {
    facts,
    problem,
    findings: [
      ...cellFindings.map(({ finding }) => finding),
      ...relationFindings,
      ...blankFindings(problem, fillable, rules),
      ...tableFindings,
    ],
  };
}

function inspectCells(
  facts: FactTable,
  rules: readonly Rule[],
): { index: number; finding: Finding }[] {
  const cellRules = rules.filter((rule): rule is CellRule => rule.kind === 'cell');
  const found: { index: number; finding: Finding }[] = [];
  const inspect = (index: number, part: { fact: Fact } | { unread: UnreadCell }): void => {
    const cell: InspectedCell = {
      facts,
      row: rowOf(facts, index),
      rowIndex: Math.floor(index / facts.table.columns.length),
      column: columnOf(facts, index),
      columnIndex: index % facts.table.columns.length,
      place: placeOf(facts, index),
      ...part,
    };
    for (const rule of cellRules)
      rule.inspect(
        cell,
        reporter(rule, (finding) => found.push({ index, finding })),
      );
  };
  for (const fact of facts.facts) if (fact) inspect(fact.index, { fact });
  for (const unread of facts.unread) inspect(unread.index, { unread });
  return found;
}

function examineTable(
  facts: FactTable,
  rules: readonly Rule[],
  problem: Problem,
  doubtfulRows: ReadonlySet<number>,
): Finding[] {
  const found: Finding[] = [];
  const implied = impliedHouseholds(facts, problem.relations, doubtfulRows);
  for (const rule of rules)
    if (rule.kind === 'table')
      rule.examine(
        facts,
        implied,
        reporter(rule, (finding) => found.push(finding)),
      );
  return found;
}

function reporter(rule: CellRule | TableRule, found: (finding: Finding) => void): Report {
  return (report) =>
    found({
      id: findingId(rule.id, report.place, report.actual ?? ''),
      ruleId: rule.id,
      messageId: report.messageId,
      severity: rule.severity,
      place: report.place,
      ...(report.actual !== undefined && { actual: report.actual }),
      ...(report.expected && { expected: report.expected }),
      data: { place: { kind: 'place', place: report.place }, ...report.data },
      related: report.related ?? [],
      broken: [],
      culprits: [],
      suggestions: report.suggestions ?? [],
    });
}

/** Rows with a cell that is already reported, and the total that sums them: no conclusion rests on those. */
function rowsInDoubt(
  facts: FactTable,
  explained: ReadonlySet<number>,
  findings: readonly Finding[],
): ReadonlySet<number> {
  const width = facts.table.columns.length;
  const rows = new Set([...explained].map((index) => Math.floor(index / width)));
  const places = findings.flatMap(({ place, culprits }) => [
    place,
    ...culprits.map((culprit) => culprit.place),
  ]);
  for (const { range } of places) {
    const row = facts.table.rows.findIndex((candidate) => candidate.row === range.top);
    if (row >= 0) rows.add(row);
  }
  if (rows.size > 0 && facts.totalIndex >= 0) rows.add(facts.totalIndex);
  return rows;
}

function overlaps(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const index of small) if (large.has(index)) return true;
  return false;
}
