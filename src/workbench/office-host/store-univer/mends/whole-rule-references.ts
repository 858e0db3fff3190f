import type { IDisposable, IMutationInfo, IRange, IUniverInstanceService } from '@univerjs/core';
import { AbsoluteRefType, DisposableCollection } from '@univerjs/core';
import type { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  ErrorType,
  deserializeRangeWithSheet,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import type { EffectRefRangeParams } from '@univerjs/sheets';
import type { RefRangeService } from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { findAnchorShift, moveRange } from './moved-ranges';

interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

interface Watched {
  readonly range: IRange;
  readonly sheet: string;
}

/** What the base class keeps private and this one needs. */
interface Internals {
  readonly _refRangeService: RefRangeService;
  readonly _lexerTreeBuilder: LexerTreeBuilder;
  readonly _univerInstanceService: IUniverInstanceService;
}

/**
 * Keeps a conditional format (or validation) one rule when rows or columns come and go
 * inside it, as Excel does. Univer's own version cuts the rule at the inserted row, gives the
 * pieces wrong formulas, changes their order and does not follow absolute references.
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

    const watching = new DisposableCollection();
    const watched = [
      ...oldRanges.map((range) => ({ range, sheet: subUnitId })),
      ...formulas.flatMap((formula) => this.findReferences(unitId, subUnitId, oldRanges, formula)),
    ];
    for (const { range, sheet } of watched) {
      watching.add(references.registerRefRange(range, follow, unitId, sheet));
    }
    return watching;
  }

  /**
   * Moves the references of a formula to the sheet in front, where the change takes place.
   * Univer's own version leaves absolute ones where they are and does not stretch ranges.
   */
  override transformFormulaByEffectCommand(
    unitId: string,
    subUnitId: string,
    formula: string,
    change: EffectRefRangeParams,
  ): string {
    const workbook = this.internals._univerInstanceService.getUniverSheetInstance(unitId);
    const changed = workbook?.ensureActiveSheet().getSheetId();
    const nodes = this.internals._lexerTreeBuilder.sequenceNodesBuilder(formula);
    if (!nodes) return formula;
    const moved = nodes.map((node) => {
      if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
      const { range, sheetName } = deserializeRangeWithSheet(node.token);
      const sheet = sheetName ? workbook?.getSheetBySheetName(sheetName)?.getSheetId() : subUnitId;
      return sheet === changed ? { ...node, token: moveReference(range, sheetName, change) } : node;
    });
    return `=${generateStringWithSequence(moved)}`;
  }

  /** Univer writes its own id of the workbook into references that move; formulas have none. */
  override registerFormula(
    unitId: string,
    subUnitId: string,
    formula: string,
    callback: Parameters<FormulaRefRangeService['registerFormula']>[3],
  ): IDisposable {
    return super.registerFormula(unitId, subUnitId, formula, (moved) =>
      callback(moved.replaceAll(`[${unitId}]`, '')),
    );
  }

  private get internals(): Internals {
    return this as unknown as Internals;
  }

  /** Everything that the formula reads from any cell of the rule. */
  private findReferences(
    unitId: string,
    subUnitId: string,
    ranges: readonly IRange[],
    formula: string,
  ): Watched[] {
    const anchor = ranges[0];
    if (!formula.startsWith('=') || anchor === undefined) return [];
    const workbook = this.internals._univerInstanceService.getUniverSheetInstance(unitId);
    const nodes = this.internals._lexerTreeBuilder.sequenceNodesBuilder(formula) ?? [];
    return nodes.flatMap((node) => {
      if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return [];
      const { range, sheetName } = deserializeRangeWithSheet(node.token);
      const sheet = sheetName ? workbook?.getSheetBySheetName(sheetName)?.getSheetId() : subUnitId;
      if (sheet === undefined) return [];
      if (isAbsolute(range)) return [{ range, sheet }];
      return ranges.map((cells) => ({ range: readFrom(range, cells, anchor), sheet }));
    });
  }
}

function moveReference(range: IRange, sheetName: string, change: EffectRefRangeParams): string {
  const [moved] = moveRange(range, change);
  if (moved === undefined) return ErrorType.REF;
  const { startAbsoluteRefType, endAbsoluteRefType, rangeType } = range;
  const reference = { ...moved, startAbsoluteRefType, endAbsoluteRefType, rangeType };
  return sheetName ? serializeRangeWithSheet(sheetName, reference) : serializeRange(reference);
}

function isAbsolute({ startAbsoluteRefType: start, endAbsoluteRefType: end }: IRange): boolean {
  return start === AbsoluteRefType.ALL && end === AbsoluteRefType.ALL;
}

/** The cells that a relative reference reaches from `cells`, given that it is written for `anchor`. */
function readFrom(reference: IRange, cells: IRange, anchor: IRange): IRange {
  return {
    startRow: reference.startRow + cells.startRow - anchor.startRow,
    endRow: reference.endRow + cells.endRow - anchor.startRow,
    startColumn: reference.startColumn + cells.startColumn - anchor.startColumn,
    endColumn: reference.endColumn + cells.endColumn - anchor.startColumn,
  };
}
