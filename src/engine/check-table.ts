import { formatPlace } from '../domain/address';
import type { FactTable } from '../domain/fact';
import type { Finding } from '../domain/finding';
import type { CellRule, RelationRule, Rule } from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { blankFindings } from './blank-findings';
import { definitionsOf } from './definitions';
import { failingRelations, type Failing } from './failing';
import { GrowthOfTable } from './growth-of-table';
import { findConcerned, inspectCells, type ConcernedCells } from './inspect-cells';
import { localise } from './localise';
import { overlaps, reachOf } from './reach';
import { readFacts, rereadFacts, type FactReading } from './read-facts';
import { toFinding } from './relation-findings';
import { factsOfRelation, relationsOfTable } from './relations-of-table';
import { reporterOf } from './reporter';
import type { Problem } from './solve';
import { ReportedValuation } from './valuation';

/** One table's findings, with all that a check after a small edit can build on. */
export interface TableCheck {
  readonly findings: readonly Finding[];
  readonly problem: Problem;
  readonly reading: FactReading;
  readonly rules: readonly Rule[];
  readonly failing: Failing;
  readonly concerned: ConcernedCells;
  /** What rules find in the names of rows. */
  readonly ofNames: readonly Finding[];
  readonly sheet: SheetSnapshot;
}

/** Checks a table; `previous` saves the rows that have not changed since and changes nothing else. */
export function checkTable(
  sheet: SheetSnapshot,
  table: Table,
  rules: readonly Rule[],
  previous?: TableCheck,
): TableCheck {
  const usable = previous?.rules === rules ? previous : undefined;
  const reread = usable && rereadFacts(usable.reading, sheet, table);
  return usable && reread
    ? recheck(usable, reread.reading, reread.changed, sheet)
    : checkAfresh(readFacts(sheet, table), rules, sheet);
}

function checkAfresh(
  reading: FactReading,
  rules: readonly Rule[],
  sheet: SheetSnapshot,
): TableCheck {
  const { facts } = reading;
  const relations = relationsOfTable(facts, rules.filter(isRelationRule));
  const reported = new ReportedValuation(facts);
  const problem: Problem = {
    facts,
    reported,
    relations,
    definitions: definitionsOf(facts, relations, sheet),
    growth: GrowthOfTable.read(facts, relations, reported),
  };
  const failing = failingRelations(problem);
  const concerned = findConcerned(facts, rules.filter(isCellRule));
  const ofNames = examineTable(problem, rules.filter(isAboutNames), NO_ROWS, sheet);
  return conclude({ problem, reading, rules, failing, concerned, ofNames, sheet });
}

function recheck(
  previous: TableCheck,
  reading: FactReading,
  changed: readonly number[],
  sheet: SheetSnapshot,
): TableCheck {
  if (changed.length === 0) return { ...previous, reading, sheet };
  const { facts } = reading;
  const { relations } = previous.problem;
  const width = facts.table.columns.length;
  const changedRows = new Set(changed.map((index) => Math.floor(index / width)));
  const reported = previous.problem.reported.after(facts, changed);
  const problem: Problem = {
    facts,
    reported,
    relations,
    definitions: definitionsOf(facts, relations, sheet),
    growth: previous.problem.growth.after(facts, reported, changedRows),
  };
  const { rules } = previous;
  const failing = failingRelations(problem, { failing: previous.failing, changedRows });
  const concerned = findConcerned(facts, rules.filter(isCellRule), {
    concerned: previous.concerned,
    changed,
  });
  const { ofNames } = previous;
  return conclude({ problem, reading, rules, failing, concerned, ofNames, sheet });
}

/** From what fails to what is said: one finding for each fault. */
function conclude(state: Omit<TableCheck, 'findings'>): TableCheck {
  const { problem, rules, failing, concerned, ofNames, sheet } = state;
  const { facts } = problem;
  const cells = inspectCells(facts, rules.filter(isCellRule), concerned, sheet).filter(
    ({ index, tentative }) =>
      !tentative ||
      failing.broken.every((relation) => factsOfRelation(facts, relation).includes(index)),
  );
  const explained = new Set(cells.flatMap(({ index, explains }) => (explains ? [index] : [])));
  const unexplained = failing.broken.filter(
    (relation) => explained.size === 0 || !overlaps(reachOf(problem, relation), explained),
  );
  const relationFindings = localise(problem, unexplained).map((explanation) =>
    toFinding(problem, explanation, rules),
  );
  const faulty = new Set([
    ...explained,
    ...relationFindings.flatMap(({ place }) => indexesAt(facts, place)),
  ]);
  const named = [
    ...cells.map(({ finding }) => finding),
    ...relationFindings,
    ...blankFindings(
      problem,
      failing.fillable.filter(({ relation }) => !overlaps(reachOf(problem, relation), faulty)),
      rules,
    ),
  ];
  const spokenOf = new Set(
    named
      .flatMap(({ place, culprits }) => [place, ...culprits.map((culprit) => culprit.place)])
      .map(formatPlace),
  );
  const ofFigures = examineTable(
    problem,
    rules.filter((rule) => rule.kind === 'table' && !isAboutNames(rule)),
    rowsInDoubt(facts, explained, relationFindings),
    sheet,
  );
  const structural = new Set(rules.flatMap((rule) => (isStructural(rule) ? [rule.id] : [])));
  const tableFindings = [...ofNames, ...ofFigures].filter(
    ({ ruleId, place, related }) =>
      structural.has(ruleId) ||
      [place, ...related].every((part) => !spokenOf.has(formatPlace(part))),
  );
  return {
    ...state,
    findings: [...named, ...tableFindings],
  };
}

function examineTable(
  { facts, growth }: Problem,
  rules: readonly Rule[],
  doubtfulRows: ReadonlySet<number>,
  sheet: SheetSnapshot,
): Finding[] {
  const found: Finding[] = [];
  const view = growth.view(doubtfulRows);
  for (const rule of rules)
    if (rule.kind === 'table')
      rule.examine(
        { facts, growth: view, sheet, options: rule.options ?? {} },
        reporterOf(rule, (finding) => found.push(finding)),
      );
  return found;
}

/** The fact at a single cell, if the table has one there. */
function indexesAt(facts: FactTable, { range }: Finding['place']): number[] {
  const row = facts.table.rows.findIndex((candidate) => candidate.row === range.top);
  const column = facts.table.columns.findIndex((candidate) => candidate.column === range.left);
  return row < 0 || column < 0 ? [] : [row * facts.table.columns.length + column];
}

/** Rows with a cell that is already reported, and the total that sums them: no conclusion rests on those. */
function rowsInDoubt(
  facts: FactTable,
  explained: ReadonlySet<number>,
  findings: readonly Finding[],
): ReadonlySet<number> {
  const width = facts.table.columns.length;
  const rows = new Set([...explained].map((index) => Math.floor(index / width)));
  for (const { place, culprits } of findings)
    for (const { range } of [place, ...culprits.map((culprit) => culprit.place)]) {
      const row = facts.table.rows.findIndex((candidate) => candidate.row === range.top);
      if (row >= 0) rows.add(row);
    }
  if (rows.size > 0 && facts.totalIndex >= 0) rows.add(facts.totalIndex);
  return rows;
}

const NO_ROWS: ReadonlySet<number> = new Set();

function isStructural(rule: Rule): boolean {
  return rule.kind === 'table' && rule.structural === true;
}

function isAboutNames(rule: Rule): boolean {
  return rule.kind === 'table' && rule.namesOnly === true;
}

function isRelationRule(rule: Rule): rule is RelationRule {
  return rule.kind === 'relation';
}

function isCellRule(rule: Rule): rule is CellRule {
  return rule.kind === 'cell';
}
