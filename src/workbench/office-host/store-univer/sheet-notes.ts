import type { Worksheet } from '@univerjs/core';
import type { RangeAddress } from '../../../domain/address';
import type { PageLayout, ProtectionOptions } from '../workbook-model';
import { setSheetMetadata } from './metadata-mutations';
import type { UniverContext } from './univer-context';
import { targetOf } from './univer-context';
import type { Step } from './write-journal';

/** What Excel knows of a sheet and Univer does not; kept in the sheet's own custom metadata. */
export interface SheetNotes {
  readonly veryHidden?: boolean;
  readonly pageLayout?: PageLayout;
  readonly filter?: RangeAddress;
  readonly protection?: { readonly options: ProtectionOptions; readonly passwordDigest?: string };
}

const KEY = 'excelSheet';

export function readSheetNotes(worksheet: Worksheet): SheetNotes {
  return (worksheet.getCustomMetadata()?.[KEY] as SheetNotes | undefined) ?? {};
}

/** A property given as undefined is taken away. */
export function sheetNotesStep(
  context: UniverContext,
  worksheet: Worksheet,
  change: { readonly [Key in keyof SheetNotes]: SheetNotes[Key] | undefined },
): Step {
  const before = worksheet.getCustomMetadata();
  const notes = Object.fromEntries(
    Object.entries({ ...readSheetNotes(worksheet), ...change }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const { [KEY]: _old, ...others } = before ?? {};
  const after = Object.keys(notes).length === 0 ? others : { ...others, [KEY]: notes };
  const target = targetOf(context, worksheet.getSheetId());
  const metadata = Object.keys(after).length === 0 ? undefined : after;
  return {
    redos: [{ id: setSheetMetadata.id, params: { ...target, metadata } }],
    undos: [{ id: setSheetMetadata.id, params: { ...target, metadata: before } }],
  };
}
