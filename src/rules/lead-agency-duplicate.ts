import { cellRange, type Place } from '../domain/address';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Table, TableRow } from '../domain/table';
import { foldWords } from '../reading/label';
import { agenciesIn, isSameAgency } from './agencies';
import { defineWorkbookRule } from './define-rule';
import { isListOfEvents } from './event-list';
import { findTextColumn, wordsAt } from './words-in-table';

interface Assignment {
  readonly place: Place;
  readonly label: string;
  readonly words: string;
}

/**
 * A task or project that two agencies lead: both named in one cell, or one here and another in
 * some other row or table of the workbook.
 */
export const leadAgencyDuplicate = defineWorkbookRule({
  id: 'lead-agency-duplicate',
  severity: 'info',
  since: '0.1.0',
  messages: ['two-leads', 'other-lead'],
  source: 'Mỗi nhiệm vụ, dự án chỉ có một cơ quan chủ trì; cơ quan khác là phối hợp',
  examine({ tables, workbook }, report) {
    const first = new Map<string, Assignment>();
    for (const { table } of tables) {
      const lead = findTextColumn(table, 'lead');
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (!lead || !sheet) continue;
      for (const { key, assignment } of assignmentsIn(table, sheet, lead.column)) {
        const data = {
          unit: { kind: 'text' as const, value: assignment.label },
          lead: { kind: 'text' as const, value: assignment.words },
        };
        const { place, words } = assignment;
        const known = key === undefined ? undefined : first.get(key);
        if (known && !isSameAgency(known.words, words))
          report({
            messageId: 'other-lead',
            place,
            actual: words,
            related: [known.place],
            data: {
              ...data,
              other: { kind: 'text', value: known.words },
              otherSheet: { kind: 'text', value: known.place.sheet },
              otherCell: { kind: 'place', place: known.place },
            },
          });
        else if (agenciesIn(words).length > 1)
          report({ messageId: 'two-leads', place, actual: words, data });
        if (!known && key !== undefined) first.set(key, assignment);
      }
    }
  },
});

interface KeyedAssignment {
  /** What makes two rows one task; absent where the label is too short to say. */
  readonly key: string | undefined;
  readonly assignment: Assignment;
}

function assignmentsIn(table: Table, sheet: SheetSnapshot, column: number): KeyedAssignment[] {
  // Models of one kind, each in a commune of its own, may have hosts of their own
  const areEvents = isListOfEvents(sheet, table);
  return table.rows.flatMap((row) => {
    const words = wordsAt(sheet, row, column);
    if (words === '' || row.role === 'total' || row.role === 'part') return [];
    const place = { sheet: table.sheet, range: cellRange(row.row, column) };
    return [
      {
        key: areEvents ? undefined : keyOf(table, row),
        assignment: { place, label: row.label, words },
      },
    ];
  });
}

/** Words enough to be sure that two rows speak of one task. */
const TELLING_WORDS = 4;

/** Places and activities of one name come back under different heads; projects and long names do not. */
function keyOf({ subject }: Table, { node, label }: TableRow): string | undefined {
  if (subject === 'programme' && node !== undefined) return `node ${node}`;
  const folded = foldWords(label);
  return folded.split(' ').length >= TELLING_WORDS ? folded : undefined;
}
