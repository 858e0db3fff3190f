import type { IMutationInfo, IRange } from '@univerjs/core';
import { Rectangle } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { RangeAddress } from '../../../domain/address';
import type { SheetId } from '../workbook-model';
import { growthStep } from './cell-writes';
import { toGridRange, toRangeAddress } from './grid-range';
import { refuseIfProtected } from './mends/loud-protection';
import type { UniverContext } from './univer-context';
import { targetOf, worksheetOf } from './univer-context';

export function listMerges(context: UniverContext, sheet: SheetId): RangeAddress[] {
  return worksheetOf(context, sheet).getMergeData().map(toRangeAddress);
}

export function mergeCells(
  context: UniverContext,
  sheet: SheetId,
  range: RangeAddress,
  across: boolean,
): void {
  const worksheet = worksheetOf(context, sheet);
  refuseIfProtected(context, sheet);
  const growth = growthStep(context, worksheet, range);
  const replaced = touching(context, sheet, range);
  const added = (across ? rowsOf(range) : [range])
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map(toGridRange);
  context.journal.run({
    redos: [
      ...growth.redos,
      ...change(context, sheet, RemoveWorksheetMergeMutation.id, replaced),
      ...change(context, sheet, AddWorksheetMergeMutation.id, added),
    ],
    undos: [
      ...change(context, sheet, RemoveWorksheetMergeMutation.id, added),
      ...change(context, sheet, AddWorksheetMergeMutation.id, replaced),
      ...growth.undos,
    ],
  });
}

export function unmergeCells(context: UniverContext, sheet: SheetId, range: RangeAddress): void {
  refuseIfProtected(context, sheet);
  const merges = touching(context, sheet, range);
  context.journal.run({
    redos: change(context, sheet, RemoveWorksheetMergeMutation.id, merges),
    undos: change(context, sheet, AddWorksheetMergeMutation.id, merges),
  });
}

function rowsOf(range: RangeAddress): RangeAddress[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_row, down) => ({
    ...range,
    top: range.top + down,
    bottom: range.top + down,
  }));
}

function touching(context: UniverContext, sheet: SheetId, range: RangeAddress): IRange[] {
  return worksheetOf(context, sheet)
    .getMergeData()
    .filter((merge) => Rectangle.intersects(merge, toGridRange(range)))
    .map((merge) => ({ ...merge }));
}

function change(
  context: UniverContext,
  sheet: SheetId,
  id: string,
  ranges: readonly IRange[],
): IMutationInfo[] {
  return ranges.length === 0 ? [] : [{ id, params: { ...targetOf(context, sheet), ranges } }];
}
