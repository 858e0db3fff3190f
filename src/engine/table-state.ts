import type { Finding } from '../domain/finding';
import type { Rule } from '../domain/rule';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Table } from '../domain/table';
import { columnTrialsOf } from './column-trials';
import { definitionsOf } from './definitions';
import { examineTable, NO_ROWS } from './examine-table';
import { failingRelations, type Failing } from './failing';
import { GrowthOfTable } from './growth-of-table';
import { findConcerned, type ConcernedCells } from './inspect-cells';
import { readFacts, type FactReading } from './read-facts';
import { rereadFacts } from './reread-facts';
import { relationsOfTable } from './relations-of-table';
import type { Problem } from './solve';
import { sortedRules } from './sorted-rules';
import { ReportedValuation } from './valuation';

/** What is known of one table before anything is concluded, with all that a check after a small edit can build on. */
export interface TableState {
  readonly problem: Problem;
  readonly reading: FactReading;
  readonly rules: readonly Rule[];
  readonly failing: Failing;
  readonly concerned: ConcernedCells;
  /** What rules find in the names of rows. */
  readonly ofNames: readonly Finding[];
  readonly sheet: SheetSnapshot;
}

/** Reads and evaluates a table; `previous` saves the rows that have not changed since and changes nothing else. */
export function examine(
  sheet: SheetSnapshot,
  table: Table,
  rules: readonly Rule[],
  previous?: TableState,
): TableState {
  const usable = previous?.rules === rules ? previous : undefined;
  const reread = usable && rereadFacts(usable.reading, sheet, table);
  return usable && reread
    ? examineAgain(usable, reread.reading, reread.changed, sheet)
    : examineAfresh(readFacts(sheet, table), rules, sheet);
}

function examineAfresh(
  reading: FactReading,
  rules: readonly Rule[],
  sheet: SheetSnapshot,
): TableState {
  const { facts } = reading;
  const { relation, cell, ofNames: aboutNames } = sortedRules(rules);
  const relations = relationsOfTable(facts, relation);
  const reported = new ReportedValuation(facts);
  const problem: Problem = {
    facts,
    reported,
    relations,
    definitions: definitionsOf(facts, relations, sheet),
    growth: GrowthOfTable.read(facts, relations, reported),
  };
  const failing = failingRelations(problem);
  const concerned = findConcerned(facts, cell);
  const ofNames = examineTable(
    problem,
    aboutNames,
    NO_ROWS,
    sheet,
    columnTrialsOf(problem, failing.broken, relation),
  );
  return { problem, reading, rules, failing, concerned, ofNames, sheet };
}

function examineAgain(
  previous: TableState,
  reading: FactReading,
  changed: readonly number[],
  sheet: SheetSnapshot,
): TableState {
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
  const { rules, ofNames } = previous;
  const failing = failingRelations(problem, { failing: previous.failing, changedRows });
  const concerned = findConcerned(facts, sortedRules(rules).cell, {
    concerned: previous.concerned,
    changed,
  });
  return { problem, reading, rules, failing, concerned, ofNames, sheet };
}
