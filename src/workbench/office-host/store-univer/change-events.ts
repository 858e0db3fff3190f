import type { ICellData, ICommandInfo, IDisposable, Nullable } from '@univerjs/core';
import { DisposableCollection } from '@univerjs/core';
import type {
  IInsertColMutationParams,
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
  ISetWorksheetNameMutationParams,
} from '@univerjs/sheets';
import {
  EffectRefRangId,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { unite } from '../../../domain/address';
import type { SheetId, StoreEvent } from '../workbook-model';
import { CONTENT_KEYS } from './cell-content';
import { toRangeAddress } from './grid-range';
import { LOOK_MUTATIONS } from './look-mutations';
import type { SheetTarget, UniverContext } from './univer-context';

/** Commands whose cell writes are only the consequence of rows or columns coming and going. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  InsertRowByRangeCommand.id,
  EffectRefRangId.InsertColCommandId,
  InsertColByRangeCommand.id,
  RemoveRowCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColCommand.id,
  RemoveColByRangeCommand.id,
]);

/** Turns Univer's mutations into the store's events. Recalculated results are no edits. */
export function watchChanges(
  context: UniverContext,
  send: (event: StoreEvent) => void,
): IDisposable {
  const { commands, workbook } = context;
  const watched = new DisposableCollection();
  let structuralDepth = 0;
  let nameBefore = '';
  let inFront: SheetId | undefined = workbook.ensureActiveSheet().getSheetId();

  watched.add(
    commands.beforeCommandExecuted((command) => {
      if (STRUCTURAL.has(command.id)) structuralDepth += 1;
      if (command.id === SetWorksheetNameMutation.id) {
        const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
        nameBefore = workbook.getSheetBySheetId(subUnitId)?.getName() ?? '';
      }
    }),
  );

  watched.add(
    commands.onCommandExecuted((command, options) => {
      if (STRUCTURAL.has(command.id)) structuralDepth -= 1;
      if (options?.onlyLocal || options?.['fromFormula']) return;
      const event = toEvent(command);
      if (event !== undefined) send(event);
    }),
  );
  return watched;

  function toEvent(command: ICommandInfo): StoreEvent | undefined {
    const { origin } = context.journal;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return structuralDepth > 0
          ? undefined
          : toEdit(command.params as ISetRangeValuesMutationParams);
      case InsertRowMutation.id:
      case RemoveRowMutation.id: {
        const { subUnitId, range } = command.params as IInsertRowMutationParams;
        return {
          kind: command.id === InsertRowMutation.id ? 'rows-inserted' : 'rows-deleted',
          sheet: subUnitId,
          first: range.startRow,
          count: range.endRow - range.startRow + 1,
          origin,
        };
      }
      case InsertColMutation.id:
      case RemoveColMutation.id: {
        const { subUnitId, range } = command.params as IInsertColMutationParams;
        return {
          kind: command.id === InsertColMutation.id ? 'columns-inserted' : 'columns-deleted',
          sheet: subUnitId,
          first: range.startColumn,
          count: range.endColumn - range.startColumn + 1,
          origin,
        };
      }
      case InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        return { kind: 'sheet-added', sheet: sheet.id, origin };
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        if (inFront === subUnitId) inFront = undefined;
        return { kind: 'sheet-deleted', sheet: subUnitId, origin };
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
        return {
          kind: 'sheet-renamed',
          sheet: subUnitId,
          before: nameBefore,
          after: name,
          origin,
        };
      }
      case SetWorksheetActiveOperation.id: {
        const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
        const previous = inFront;
        inFront = subUnitId;
        if (previous === subUnitId) return undefined;
        return {
          kind: 'sheet-activated',
          sheet: subUnitId,
          ...(previous === undefined ? {} : { previous }),
        };
      }
      case MoveRangeMutation.id:
        return toMove(command.params as IMoveRangeMutationParams);
      case MoveRowsMutation.id:
      case MoveColsMutation.id:
        return { kind: 'lines-moved', sheet: (command.params as SheetTarget).subUnitId };
      case SetSelectionsOperation.id:
        return structuralDepth > 0
          ? undefined
          : toSelection(command.params as ISetSelectionsOperationParams);
      default:
        return LOOK_MUTATIONS.has(command.id)
          ? { kind: 'looks-changed', sheet: (command.params as SheetTarget).subUnitId }
          : undefined;
    }
  }

  /** Both ends, where they are on one sheet; what is left behind on another one is empty. */
  function toMove({ from, to, fromRange, toRange }: IMoveRangeMutationParams): StoreEvent {
    const target = toRangeAddress(toRange);
    const isWithin = from.subUnitId === to.subUnitId;
    const range = isWithin ? unite(target, toRangeAddress(fromRange)) : target;
    return { kind: 'cells-edited', sheet: to.subUnitId, range, origin: context.journal.origin };
  }

  function toEdit(params: ISetRangeValuesMutationParams): StoreEvent | undefined {
    const range = findEditedRange(params.cellValue ?? {});
    const { origin } = context.journal;
    return range
      ? { kind: 'cells-edited', sheet: params.subUnitId, range, origin }
      : { kind: 'looks-changed', sheet: params.subUnitId };
  }
}

function toSelection(params: ISetSelectionsOperationParams): StoreEvent | undefined {
  const last = params.selections.at(-1);
  return last === undefined
    ? undefined
    : {
        kind: 'selection-changed',
        sheet: params.subUnitId,
        range: toRangeAddress(last.range),
      };
}

function isStyleOnly(cell: Nullable<ICellData>): boolean {
  return !!cell && CONTENT_KEYS.every((key) => !(key in cell));
}

type CellRow = Readonly<Record<string, Nullable<ICellData>>>;

function findEditedRange(cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>) {
  const edited: { row: number; column: number }[] = [];
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns as CellRow)) {
      const hasContent = !isStyleOnly(cell);
      if (hasContent) edited.push({ row: Number(row), column: Number(column) });
    }
  }
  const first = edited[0];
  if (first === undefined) return undefined;
  return edited.reduce(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );
}
