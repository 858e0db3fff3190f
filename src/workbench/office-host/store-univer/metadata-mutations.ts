import type { CustomData, IMutation } from '@univerjs/core';
import { CommandType, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';

export interface SetWorkbookMetadataParams {
  readonly unitId: string;
  readonly metadata: CustomData | undefined;
}

export interface SetSheetMetadataParams extends SetWorkbookMetadataParams {
  readonly subUnitId: string;
}

/** Univer sets metadata past its commands; as mutations they can be undone with the rest of a step. */
export const setWorkbookMetadata: IMutation<SetWorkbookMetadataParams> = {
  id: 'soat-bieu.mutation.set-workbook-metadata',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, metadata }) {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    workbook?.setCustomMetadata(metadata);
    return workbook !== null && workbook !== undefined;
  },
};

export const setSheetMetadata: IMutation<SetSheetMetadataParams> = {
  id: 'soat-bieu.mutation.set-sheet-metadata',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, metadata }) {
    const worksheet = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId);
    worksheet?.setCustomMetadata(metadata);
    return worksheet !== null && worksheet !== undefined;
  },
};
