import type { IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import { DisposableCollection } from '@univerjs/core';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { EffectRefRangeParams, RefRangeService } from '@univerjs/sheets';
import { handleCommonDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

interface Dependency {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ranges: IRange[];
}

/** What the base class keeps private and this one needs. */
interface Internals {
  readonly _refRangeService: RefRangeService;
  readonly _lexerTreeBuilder: LexerTreeBuilder;
  _getFormulaDependcy(
    unitId: string,
    subUnitId: string,
    formula: string,
    ranges: IRange[],
  ): Dependency[];
}

/**
 * Keeps a conditional format (or validation) one rule when rows or columns come and go
 * inside it, as Excel does. Univer's own version cuts the rule at the inserted row, gives the
 * pieces wrong formulas and changes their order.
 */
export class WholeRuleRefRangeService extends FormulaRefRangeService {
  override registerRangeFormula(
    unitId: string,
    subUnitId: string,
    oldRanges: IRange[],
    formulas: string[],
    callback: Parameters<FormulaRefRangeService['registerRangeFormula']>[4],
  ): IDisposable {
    const { _refRangeService: references, _lexerTreeBuilder: lexer } = this.internals;

    const follow = (change: EffectRefRangeParams): Mutations => {
      const ranges = oldRanges.flatMap((range) => moveRange(range, change));
      if (ranges.length === 0) return callback([]);
      const { rows, columns } = findAnchorShift(oldRanges, change);
      const moved = formulas.map((formula) => {
        if (!formula.startsWith('=')) return formula;
        const shifted =
          rows === 0 && columns === 0
            ? formula
            : lexer.moveFormulaRefOffset(formula, columns, rows);
        return this.transformFormulaByEffectCommand(unitId, subUnitId, shifted, change);
      });
      const unchanged = JSON.stringify([ranges, moved]) === JSON.stringify([oldRanges, formulas]);
      return unchanged ? { redos: [], undos: [] } : callback([{ formulas: moved, ranges }]);
    };

    const watched = new DisposableCollection();
    for (const range of oldRanges) {
      watched.add(references.registerRefRange(range, follow, unitId, subUnitId));
    }
    for (const dependency of this.dependencies(unitId, subUnitId, oldRanges, formulas)) {
      for (const range of dependency.ranges) {
        watched.add(
          references.registerRefRange(range, follow, dependency.unitId, dependency.subUnitId),
        );
      }
    }
    return watched;
  }

  private get internals(): Internals {
    return this as unknown as Internals;
  }

  private dependencies(
    unitId: string,
    subUnitId: string,
    ranges: readonly IRange[],
    formulas: readonly string[],
  ): Dependency[] {
    const anchorRange = ranges.slice(0, 1);
    return formulas.flatMap((formula) =>
      this.internals._getFormulaDependcy(unitId, subUnitId, formula, anchorRange),
    );
  }
}

function moveRange(range: IRange, change: EffectRefRangeParams): IRange[] {
  return handleCommonDefaultRangeChangeWithEffectRefCommands(range, change);
}

/**
 * A rule's formula is relative to its first cell. Where that cell is deleted, the formula is
 * re-read from the first cell that stays, or its references would become #REF!.
 */
function findAnchorShift(
  ranges: readonly IRange[],
  change: EffectRefRangeParams,
): { rows: number; columns: number } {
  const anchor = ranges[0];
  const survives = (startRow: number, startColumn: number): boolean =>
    moveRange({ startRow, startColumn, endRow: startRow, endColumn: startColumn }, change).length >
    0;
  for (const range of ranges) {
    if (anchor === undefined || moveRange(range, change).length === 0) continue;
    let { startRow: row, startColumn: column } = range;
    while (row < range.endRow && !survives(row, column)) row += 1;
    if (!survives(row, column)) row = range.startRow;
    while (column < range.endColumn && !survives(row, column)) column += 1;
    return { rows: row - anchor.startRow, columns: column - anchor.startColumn };
  }
  return { rows: 0, columns: 0 };
}
