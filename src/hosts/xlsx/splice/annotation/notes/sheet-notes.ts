import { formatCell } from '../../../../../domain/address';
import type { CellNote } from '../../../../../ports/workbook-copy';
import { BEFORE_LEGACY_DRAWING, insertChild } from '../../markup/children-in-order';
import type { CopiedWorkbook } from '../../copied-workbook';
import { MarkupEdit } from '../../markup/markup-edit';
import { element } from '../../../write/xml';
import { addComments, commentedCells, emptyComments, removeComments } from './comments';
import { addBoxes, EMPTY_DRAWING, hasShapes, removeBoxes } from './note-shapes';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Parts of these names were made for our notes, and go with them. */
const ownComments = (number: number): string => `soatBieuComments${number}.xml`;
const ownDrawing = (number: number): string => `drawings/soatBieuVmlDrawing${number}.vml`;
const OWN_PART = /(?:^|\/)soatBieu(?:Comments|VmlDrawing)\d+\.\w+$/;

/** The notes of one worksheet. */
export class SheetNotes {
  constructor(
    private readonly book: CopiedWorkbook,
    private readonly sheetPart: string,
  ) {}

  /** Adds a note to every cell that has no comment yet, of whatever kind. */
  add(notes: readonly CellNote[]): void {
    const { copy, dialect } = this.book;
    const taken = this.commentedCells();
    const free = notes.filter(({ cell }) => !taken.has(formatCell(cell)));
    if (free.length === 0) return;
    const cells = free.map(({ cell }) => cell);
    const drawing = this.findDrawing();
    // A pointer that leads nowhere leaves no room for another one
    if (!drawing && this.drawingPointer() !== undefined) return;
    const drawn = addBoxes(drawing ? copy.looseText(drawing) : EMPTY_DRAWING, cells);
    if (drawn === undefined) return;
    if (drawing) copy.replace(drawing, drawn);
    else this.addDrawing(drawn);
    const comments = this.findLinked('comments');
    if (comments) copy.replace(comments, addComments(copy.text(comments), free));
    else {
      const text = addComments(emptyComments(dialect.spreadsheet), free);
      const name = copy.freeName((number) => this.book.besideMainPart(ownComments(number)));
      copy.add(name, text, COMMENTS_TYPE);
      copy.addRelationship(this.sheetPart, `${dialect.relationships}/comments`, name);
    }
  }

  /** Takes our notes away, and the parts that came with them. */
  remove(): void {
    const { copy } = this.book;
    const comments = this.findLinked('comments');
    if (!comments) return;
    const { xml, cells } = removeComments(copy.text(comments));
    if (cells.length === 0) return;
    copy.replace(comments, xml);
    if (OWN_PART.test(comments) && commentedCells(xml).length === 0) this.removeLinked(comments);
    const drawing = this.findDrawing();
    if (!drawing) return;
    const drawn = removeBoxes(copy.looseText(drawing), cells);
    copy.replace(drawing, drawn);
    if (OWN_PART.test(drawing) && !hasShapes(drawn)) this.removeDrawing(drawing);
  }

  private commentedCells(): Set<string> {
    const { copy } = this.book;
    const parts = ['comments', 'threadedComment'].flatMap((kind) => this.findLinked(kind) ?? []);
    return new Set(parts.flatMap((part) => findReferences(copy.text(part))));
  }

  private addDrawing(text: string): void {
    const { copy, dialect } = this.book;
    const name = copy.freeName((number) => this.book.besideMainPart(ownDrawing(number)));
    copy.add(name, text, DRAWING_TYPE);
    const id = copy.addRelationship(this.sheetPart, `${dialect.relationships}/vmlDrawing`, name);
    const edit = new MarkupEdit(copy.text(this.sheetPart), isRoot);
    const known = edit.findPrefix(new Set([dialect.relationships]));
    const link =
      known === undefined
        ? { 'xmlns:r': dialect.relationships, 'r:id': id }
        : { [`${known}id`]: id };
    const xml = element(`${edit.root.prefix}legacyDrawing`, link);
    insertChild(edit, BEFORE_LEGACY_DRAWING, xml);
    copy.replace(this.sheetPart, edit.result());
  }

  private removeDrawing(part: string): void {
    const { copy } = this.book;
    const edit = new MarkupEdit(copy.text(this.sheetPart), isRoot);
    const pointer = edit.root.children.find(({ local }) => local === 'legacyDrawing');
    if (pointer) edit.remove(pointer);
    copy.replace(this.sheetPart, edit.result());
    this.removeLinked(part);
  }

  /** The drawing that the sheet shows its notes by; others belong to headers. */
  private findDrawing(): string | undefined {
    const { copy } = this.book;
    const wanted = this.drawingPointer();
    const link = copy.relationships(this.sheetPart).find(({ id }) => id === wanted);
    return link?.target !== undefined && copy.has(link.target) ? link.target : undefined;
  }

  private drawingPointer(): string | undefined {
    const edit = new MarkupEdit(this.book.copy.text(this.sheetPart), isRoot);
    const pointer = edit.root.children.find(({ local }) => local === 'legacyDrawing');
    return pointer && (edit.prefixedAttribute(pointer, 'id') ?? '');
  }

  private findLinked(kind: string): string | undefined {
    const { copy } = this.book;
    const link = copy.relationships(this.sheetPart).find((one) => one.kind === kind);
    return link?.target !== undefined && copy.has(link.target) ? link.target : undefined;
  }

  private removeLinked(part: string): void {
    const { copy } = this.book;
    for (const { id, target } of copy.relationships(this.sheetPart))
      if (target === part) copy.removeRelationship(this.sheetPart, id);
    copy.remove(part);
  }
}

function isRoot({ local }: { readonly local: string }): boolean {
  return local === 'worksheet';
}

/** Cells that a part of comments, threaded or not, speaks of. */
function findReferences(xml: string): string[] {
  const edit = new MarkupEdit(xml);
  const threads = edit.root.children.flatMap((child) => edit.attribute(child, 'ref') ?? []);
  return [...threads, ...commentedCells(xml)];
}
