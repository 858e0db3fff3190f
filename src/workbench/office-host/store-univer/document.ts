import { IPermissionService } from '@univerjs/core';
import {
  WorkbookCreateSheetPermission,
  WorkbookDeleteSheetPermission,
  WorkbookHideSheetPermission,
  WorkbookMoveSheetPermission,
  WorkbookRenameSheetPermission,
} from '@univerjs/sheets';
import { itemNotFound } from '../errors';
import type { DocumentStore } from '../store';
import type { CustomXmlPart } from '../workbook-model';
import { setWorkbookMetadata } from './metadata-mutations';
import { readSelection, select } from './selection';
import type { UniverContext } from './univer-context';

/** What only a screen can do; a store without one does nothing there. */
export interface Screen {
  isCellEditing(): boolean;
  /** Scrolls until the selected cell is in view. */
  reveal(row: number, column: number): void;
}

/** What Excel keeps in the document and Univer has no place for but its custom metadata. */
interface DocumentNotes {
  readonly xmlParts?: readonly CustomXmlPart[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly structureProtected?: boolean;
}

const KEY = 'excelDocument';

const STRUCTURE_PERMISSIONS = [
  WorkbookCreateSheetPermission,
  WorkbookDeleteSheetPermission,
  WorkbookHideSheetPermission,
  WorkbookMoveSheetPermission,
  WorkbookRenameSheetPermission,
];

export function createDocumentStore(context: UniverContext, screen: Screen): DocumentStore {
  const { workbook, injector } = context;
  const parts = (): readonly CustomXmlPart[] => readNotes(context).xmlParts ?? [];
  const settings = (): Readonly<Record<string, unknown>> => readNotes(context).settings ?? {};
  const partIndex = (id: string): number => {
    const index = parts().findIndex((part) => part.id === id);
    if (index < 0) throw itemNotFound();
    return index;
  };

  return {
    workbookName: () => workbook.getName(),

    isStructureProtected: () => readNotes(context).structureProtected ?? false,

    setStructureProtected(isProtected) {
      writeNotes(context, { structureProtected: isProtected || undefined });
      const permissions = injector.get(IPermissionService);
      for (const Permission of STRUCTURE_PERMISSIONS) {
        permissions.updatePermissionPoint(new Permission(context.unitId).id, !isProtected);
      }
    },

    selection: () => readSelection(context),

    select(sheet, range) {
      select(context, sheet, range);
      screen.reveal(range.top, range.left);
    },

    isCellEditing: () => screen.isCellEditing(),

    listXmlParts: parts,

    addXmlPart(xml) {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      writeNotes(context, { xmlParts: [...parts(), { id, xml }] });
      return id;
    },

    writeXmlPart(id, xml) {
      writeNotes(context, { xmlParts: parts().with(partIndex(id), { id, xml }) });
    },

    deleteXmlPart(id) {
      writeNotes(context, { xmlParts: parts().toSpliced(partIndex(id), 1) });
    },

    readSettings: settings,

    writeSetting(key, value) {
      writeNotes(context, { settings: { ...settings(), [key]: value } });
    },

    deleteSetting(key) {
      const { [key]: _deleted, ...others } = settings();
      writeNotes(context, { settings: others });
    },
  };
}

function readNotes({ workbook }: UniverContext): DocumentNotes {
  return (workbook.getCustomMetadata()?.[KEY] as DocumentNotes | undefined) ?? {};
}

function writeNotes(
  context: UniverContext,
  change: { readonly [Key in keyof DocumentNotes]: DocumentNotes[Key] | undefined },
): void {
  const before = context.workbook.getCustomMetadata();
  const metadata = { ...before, [KEY]: { ...readNotes(context), ...change } };
  const { unitId } = context;
  context.journal.run({
    redos: [{ id: setWorkbookMetadata.id, params: { unitId, metadata } }],
    undos: [{ id: setWorkbookMetadata.id, params: { unitId, metadata: before } }],
  });
}
