import { formatCell } from '../../../../../domain/address';
import type { CellNote } from '../../../../../ports/workbook-copy';
import { MarkupEdit } from '../../markup/markup-edit';
import type { MarkupElement } from '../../markup/outline';
import { element, escapeCellText, xmlDocument } from '../../../write/xml';

/** Whose notes are ours: a name that programs keep when they save a file. */
const NOTE_AUTHOR = 'Soát Biểu';
/** Excel's limit for the text of a cell; its notes show about as much. */
const LONGEST_TEXT = 32_767;

/** A part of notes before the first one. */
export function emptyComments(namespace: string): string {
  const lists = element('authors', {}) + element('commentList', {});
  return xmlDocument(element('comments', { xmlns: namespace }, lists));
}

/** Addresses of all cells that have a note. */
export function commentedCells(xml: string): string[] {
  const edit = new MarkupEdit(xml);
  return commentsOf(edit).map((comment) => edit.attribute(comment, 'ref') ?? '');
}

/** @param notes none of them of a cell that has one already */
export function addComments(xml: string, notes: readonly CellNote[]): string {
  const edit = new MarkupEdit(xml);
  const { prefix } = edit.root;
  const authors = findList(edit, 'authors');
  const list = findList(edit, 'commentList');
  if (!authors || !list) return xml;
  edit.append(authors, element(`${prefix}author`, {}, NOTE_AUTHOR));
  const authorId = authors.children.length;
  for (const { cell, text } of notes) {
    const content = escapeCellText(text.slice(0, LONGEST_TEXT));
    const run = element(`${prefix}t`, { 'xml:space': 'preserve' }, content);
    const inside = element(`${prefix}text`, {}, element(`${prefix}r`, {}, run));
    edit.append(list, element(`${prefix}comment`, { ref: formatCell(cell), authorId }, inside));
  }
  return edit.result();
}

/** The part without our notes, and the addresses of their cells. */
export function removeComments(xml: string): { readonly xml: string; readonly cells: string[] } {
  const edit = new MarkupEdit(xml);
  const authors = findList(edit, 'authors')?.children ?? [];
  const ours = new Set(
    authors.flatMap((author, index) => (edit.textOf(author) === NOTE_AUTHOR ? index : [])),
  );
  if (ours.size === 0) return { xml, cells: [] };
  const authorOf = (comment: MarkupElement): number => Number(edit.attribute(comment, 'authorId'));
  const cells: string[] = [];
  for (const comment of commentsOf(edit)) {
    if (ours.has(authorOf(comment))) {
      cells.push(edit.attribute(comment, 'ref') ?? '');
      edit.remove(comment);
      continue;
    }
    const before = [...ours].filter((author) => author < authorOf(comment)).length;
    if (before > 0) edit.setAttribute(comment, 'authorId', authorOf(comment) - before);
  }
  for (const author of ours) edit.remove(authors[author]!);
  return { xml: edit.result(), cells };
}

function commentsOf(edit: MarkupEdit): readonly MarkupElement[] {
  const list = findList(edit, 'commentList')?.children ?? [];
  return list.filter(({ local }) => local === 'comment');
}

function findList(edit: MarkupEdit, local: string): MarkupElement | undefined {
  return edit.root.children.find((child) => child.local === local);
}
