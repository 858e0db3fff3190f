import { Decimal } from '../domain/decimal';
import { columnOf, rowOf, type Fact, type FactTable } from '../domain/fact';
import type { RelationPattern } from '../domain/relation';
import { findCell, type SheetSnapshot } from '../domain/snapshot';
import { parseFormula, type FormulaNode } from '../reading/formula-tree';
import type { FormulaReference } from '../reading/formula-reference';
import { cellIndexOf } from './cell-index';
import type { FigureSource } from './figure';
import { formulaFigure, referencesOf } from './formula-figure';
import {
  columnsOf,
  factsOfRelation,
  totalRowOf,
  type RelationsOfTable,
} from './relations-of-table';
import { isSameFormula } from './same-formula';

/**
 * What a live formula computes. A formula follows its constants, so supposing another
 * constant means recomputing the formulas behind it. Most compute a member of a relation
 * from the others; any other is computed as it is written.
 */
export type Definition = PatternDefinition | FormulaDefinition;

export interface PatternDefinition {
  readonly kind: 'pattern';
  readonly pattern: RelationPattern;
  readonly row: number;
  readonly inputs: readonly number[];
}

export interface FormulaDefinition {
  readonly kind: 'formula';
  readonly inputs: readonly number[];
  /** The value that the cell would store; undefined where the formula is not understood. */
  compute(source: FigureSource): Decimal | undefined;
}

export interface Definitions {
  /** Of a live formula with a figure. */
  of(index: number): Definition | undefined;
  /** Of the formula that belongs in a cell which holds something else. */
  ofExpected(index: number): Definition | undefined;
  /** Of a cell without a figure where the table has a formula: its inputs are blank or unreadable. */
  ofBlank(index: number): Definition | undefined;
  /** Live formulas that are computed as written and use this figure. */
  dependents(index: number): readonly number[];
}

export function definitionsOf(
  facts: FactTable,
  relations: RelationsOfTable,
  sheet: SheetSnapshot,
): Definitions {
  const known = new Map<number, Definition | undefined>();
  const define = (index: number): Definition | undefined => {
    const fact = facts.facts.at(index);
    if (fact?.standing !== 'live' || fact.cell.formula === undefined) return undefined;
    const own = columnOf(facts, index).formulaFor?.(rowOf(facts, index));
    return own !== undefined && isSameFormula(own, fact.cell.formula)
      ? ofTemplate(facts, relations, index, own)
      : asWritten(facts, relations, sheet, index, fact.cell.formula);
  };
  const of = (index: number): Definition | undefined => {
    if (!known.has(index)) known.set(index, define(index));
    return known.get(index);
  };
  let users: Map<number, number[]> | undefined;
  return {
    of,
    ofExpected(index) {
      const formula = facts.facts.at(index)?.expectedFormula;
      if (formula === undefined) return undefined;
      return columnOf(facts, index).formulaFor
        ? ofTemplate(facts, relations, index, formula)
        : asWritten(facts, relations, sheet, index, formula);
    },
    ofBlank(index) {
      if (facts.facts.at(index)) return undefined;
      const formula = columnOf(facts, index).formulaFor?.(rowOf(facts, index));
      return formula === undefined ? undefined : ofTemplate(facts, relations, index, formula);
    },
    dependents(index) {
      users ??= usersOf(facts, of);
      return users.get(index) ?? NOBODY;
    },
  };
}

const NOBODY: readonly number[] = [];

/** Formulas that a template fills down are none of these, and are not searched. */
function usersOf(
  facts: FactTable,
  of: (index: number) => Definition | undefined,
): Map<number, number[]> {
  const users = new Map<number, number[]>();
  const look = ({ index, standing, cell }: Fact): void => {
    if (standing !== 'live' || cell.formula === undefined) return;
    if (columnOf(facts, index).formulaFor?.(rowOf(facts, index)) !== undefined) return;
    const definition = of(index);
    if (definition?.kind !== 'formula') return;
    for (const input of definition.inputs) {
      const list = users.get(input);
      if (list) list.push(index);
      else users.set(input, [index]);
    }
  };
  const { columns, rows } = facts.table;
  const unit = rows.find(({ role }) => role === 'unit');
  const isFilled = columns.map(
    ({ fillsDown, formulaFor }) => fillsDown && unit && formulaFor?.(unit) !== undefined,
  );
  for (const fact of facts.facts.rare()) look(fact);
  columns.forEach((_, columnIndex) => {
    if (isFilled[columnIndex]) return;
    for (const fact of facts.facts.computedIn(columnIndex)) look(fact);
  });
  return users;
}

/** The relation of which a template's formula in this cell computes the subject. */
export function ofTemplate(
  facts: FactTable,
  relations: RelationsOfTable,
  index: number,
  formula: string,
): PatternDefinition | undefined {
  const width = facts.table.columns.length;
  const column = index % width;
  const row = Math.floor(index / width);
  const isSum =
    facts.sums.some(({ total }) => total === row) && addsUpItsColumn(facts, index, formula);
  const pattern = isSum
    ? relations.totalPatternsOf[column]!.find(
        (one) => one.kind === 'total' && totalRowOf(facts, one) === row,
      )
    : relations.rowPatternsOf[column]!.find(
        (one) => isDefining(one) && columnsOf(one)[0] === column,
      );
  return pattern && toDefinition(facts, pattern, row, index);
}

/** In a total row some formulas add up the rows above, others compute across. */
function addsUpItsColumn(facts: FactTable, index: number, formula: string): boolean {
  const tree = parseFormula(formula);
  const references = tree ? referencesOf(tree) : [];
  const cells = cellIndexOf(facts);
  const inputs = references.flatMap(({ range }) => cells.columnsWithin(range));
  return inputs.length > 0
    ? inputs.every((column) => column === index % facts.table.columns.length)
    : /\bSUM\s*\(/i.test(formula);
}

function toDefinition(
  facts: FactTable,
  pattern: RelationPattern,
  row: number,
  index: number,
): PatternDefinition {
  let inputs: readonly number[] | undefined;
  return {
    kind: 'pattern',
    pattern,
    row,
    // Of a sum they are many, and mostly nobody asks.
    get inputs() {
      inputs ??= factsOfRelation(facts, { pattern, row }).filter((one) => one !== index);
      return inputs;
    },
  };
}

/** Inequalities and implied numbers compare; they compute nothing. */
function isDefining(pattern: RelationPattern): boolean {
  return pattern.kind === 'ratio' || (pattern.kind === 'linear' && pattern.comparison === '=');
}

function asWritten(
  facts: FactTable,
  relations: RelationsOfTable,
  sheet: SheetSnapshot,
  index: number,
  formula: string,
): Definition | undefined {
  const tree = parseFormula(formula);
  if (!tree) return undefined;
  const references = referencesOf(tree).filter(({ sheet: other, workbook }) => !other && !workbook);
  const cells = cellIndexOf(facts);
  const inputs = [...new Set(references.flatMap(({ range }) => cells.within(range)))].filter(
    (input) => input !== index,
  );
  if (inputs.length === 0) return undefined;
  return (
    bySameInputs(facts, relations, index, inputs) ?? {
      kind: 'formula',
      inputs,
      compute: (source) => computeAsWritten(facts, sheet, tree, source),
    }
  );
}

/** The relation that has just these figures: the formula computes its member from the rest. */
function bySameInputs(
  facts: FactTable,
  relations: RelationsOfTable,
  index: number,
  inputs: readonly number[],
): PatternDefinition | undefined {
  const width = facts.table.columns.length;
  const column = index % width;
  const row = Math.floor(index / width);
  const filled = new Set(inputs.filter((input) => facts.facts.at(input)));
  const matches = (definition: PatternDefinition): boolean => {
    const wanted = definition.inputs.filter((input) => facts.facts.at(input));
    return wanted.length === filled.size && wanted.every((input) => filled.has(input));
  };
  for (const pattern of relations.rowPatternsOf[column]!) {
    // Of a ratio only the rate is its subject; the other way round is computed as written.
    if (!isDefining(pattern) || (pattern.kind === 'ratio' && pattern.rate !== column)) continue;
    const definition = toDefinition(facts, pattern, row, index);
    if (matches(definition)) return definition;
  }
  for (const pattern of relations.totalPatternsOf[column]!) {
    if (pattern.kind !== 'total' || totalRowOf(facts, pattern) !== row) continue;
    if (facts.sums[pattern.sum]!.comparison !== '=') continue;
    const definition = toDefinition(facts, pattern, row, index);
    if (matches(definition)) return definition;
  }
  return undefined;
}

function computeAsWritten(
  facts: FactTable,
  sheet: SheetSnapshot,
  tree: FormulaNode,
  source: FigureSource,
): Decimal | undefined {
  const cells = cellIndexOf(facts);
  const figureAt = (row: number, column: number): Decimal | undefined => {
    const index = cells.at(row, column);
    // Cells beside the table stand as they are.
    if (index === undefined) return storedNumber(sheet, row, column);
    const shift = facts.facts.at(index)?.storedShift ?? 0;
    return source.figure(index)?.value.shifted(shift);
  };
  const isHere = ({ sheet: other, workbook }: FormulaReference): boolean =>
    other === undefined && workbook === undefined;
  let foreign = false;
  const value = formulaFigure(tree, {
    cell: (reference) => {
      if (!isHere(reference)) foreign = true;
      return figureAt(reference.range.top, reference.range.left);
    },
    range: (reference) => {
      const { top, left, bottom, right } = reference.range;
      if (!isHere(reference) || reference.extent !== 'cells') foreign = true;
      const found: Decimal[] = [];
      if (foreign) return found;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const figure = figureAt(row, column);
          if (figure) found.push(figure);
        }
      return found;
    },
  });
  return foreign ? undefined : value;
}

function storedNumber(sheet: SheetSnapshot, row: number, column: number): Decimal | undefined {
  const value = findCell(sheet, row, column)?.value;
  return typeof value === 'number' ? Decimal.fromDouble(value) : undefined;
}
