import { WorkbookFileError } from '../../../ports/workbook-file';
import { findMainPart } from '../read/main-part';
import { dialectOf, type Dialect } from './dialect';
import { MarkupEdit } from './markup/markup-edit';
import type { PackageCopy } from './package/package-copy';

export interface CopiedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Absent for sheets of charts, dialogs and macros. */
  readonly part?: string;
}

/** Where things are in a workbook that is being copied. */
export class CopiedWorkbook {
  readonly mainPart: string;
  readonly dialect: Dialect;

  /** Throws WorkbookFileError for a package that holds something else. */
  constructor(readonly copy: PackageCopy) {
    this.mainPart = findMainPart(copy.original);
    const edit = new MarkupEdit(copy.text(this.mainPart));
    if (edit.root.local !== 'workbook') throw new WorkbookFileError('not-a-workbook');
    this.dialect = dialectOf(edit);
  }

  /** All sheets in their order, as they are by now. */
  sheets(): CopiedSheet[] {
    const edit = new MarkupEdit(this.copy.text(this.mainPart));
    const links = this.copy.relationships(this.mainPart);
    const list = edit.root.children.find(({ local }) => local === 'sheets');
    return (list?.children ?? []).map((sheet) => {
      const relationshipId = edit.prefixedAttribute(sheet, 'id') ?? '';
      const link = links.find(({ id }) => id === relationshipId);
      const part = link?.kind === 'worksheet' ? link.target : undefined;
      return {
        name: edit.attribute(sheet, 'name') ?? '',
        sheetId: Number(edit.attribute(sheet, 'sheetId')),
        relationshipId,
        ...(part !== undefined && this.copy.has(part) && { part }),
      };
    });
  }

  /** Parts of worksheets by the sheets' names. */
  worksheetParts(): ReadonlyMap<string, string> {
    return new Map(
      this.sheets().flatMap(({ name, part }) => (part === undefined ? [] : [[name, part]])),
    );
  }

  /** The part of this kind that the workbook refers to, such as its styles. */
  findPart(kind: string): string | undefined {
    const link = this.copy.relationships(this.mainPart).find((one) => one.kind === kind);
    return link?.target !== undefined && this.copy.has(link.target) ? link.target : undefined;
  }

  /** Adds a part that the workbook refers to; answers the relationship's id. */
  addPart(kind: string, part: string, text: string, contentType: string): string {
    this.copy.add(part, text, contentType);
    const type = `${this.dialect.relationships}/${kind}`;
    return this.copy.addRelationship(this.mainPart, type, part);
  }

  /** Takes a part away, with the workbook's relationship to it. */
  removePart(part: string): void {
    const links = this.copy.relationships(this.mainPart);
    for (const { id, target } of links)
      if (target === part) this.copy.removeRelationship(this.mainPart, id);
    this.copy.remove(part);
  }

  /** A name in the folder of the workbook. */
  besideMainPart(path: string): string {
    return this.mainPart.slice(0, this.mainPart.lastIndexOf('/') + 1) + path;
  }
}
