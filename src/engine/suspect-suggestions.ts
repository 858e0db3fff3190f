import type { CellContent, Edit } from '../domain/edit';
import { placeOf } from '../domain/fact';
import type { Suggestion } from '../domain/finding';
import type { Interval } from '../domain/interval';
import { figureArgument } from './describe';
import { isExchanged } from './exchanges';
import type { Explanation, Suspect } from './explanation';

/**
 * A fix in one click only where one value of one cell alone is explained by a slip, or two
 * figures change places; the formula where the table has one.
 */
export function suggestionsFor(
  explanation: Explanation,
  accused: Suspect | undefined,
): Suggestion[] {
  const { suspects } = explanation;
  if (explanation.together) return isExchanged(explanation) ? [exchange(suspects)] : [];
  return accused ? repairsOf(accused, suspects) : [];
}

function exchange(suspects: readonly Suspect[]): Suggestion {
  const [one, other] = suspects as [Suspect, Suspect];
  return {
    messageId: 'exchange',
    data: {
      one: { kind: 'place', place: placeOf(one.problem.facts, one.index) },
      other: { kind: 'place', place: placeOf(other.problem.facts, other.index) },
    },
    edits: suspects.map((suspect) => valueEdit(suspect, suspect.candidates[0]!)),
  };
}

function repairsOf(suspect: Suspect, suspects: readonly Suspect[]): Suggestion[] {
  const { problem, index, candidates } = suspect;
  const { facts } = problem;
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const formula = facts.facts.at(index)!.expectedFormula;
  if (formula !== undefined)
    return [
      {
        messageId: only ? 'restore-formula-value' : 'restore-formula',
        data: only ? { value: figureArgument(problem, index, only.value) } : {},
        edits: [editOf(suspect, { formula })],
      },
    ];
  const rivals = suspects.filter(
    (other) => other !== suspect && (other.candidates.length > 0 || !isBounded(other.satisfying)),
  );
  // A text that quotes the plan is corrected where it was written, not by a bare number.
  if (!only || rivals.length > 0 || facts.table.options.statements) return [];
  return [
    {
      messageId: 'use-value',
      data: { value: figureArgument(problem, index, only.value) },
      edits: [valueEdit(suspect, only)],
    },
  ];
}

function valueEdit(suspect: Suspect, { value }: Suspect['candidates'][number]): Edit {
  const { storedShift } = suspect.problem.facts.facts.at(suspect.index)!;
  return editOf(suspect, { value: value.shifted(storedShift).toDouble() });
}

function editOf({ problem: { facts }, index }: Suspect, after: CellContent): Edit {
  const { sheet, range } = placeOf(facts, index);
  const { value, formula } = facts.facts.at(index)!.cell;
  return {
    sheet,
    cell: { row: range.top, column: range.left },
    before: { value, ...(formula !== undefined && { formula }) },
    after,
  };
}

function isBounded({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined;
}
