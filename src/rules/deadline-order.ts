import { cellRange } from '../domain/address';
import { findCell } from '../domain/snapshot';
import type { TableRow } from '../domain/table';
import {
  compareDates,
  dateOfSerial,
  parseDeadlines,
  type Deadline,
  type PlanDate,
} from '../reading/dates';
import { parseRunningNumber } from '../reading/running-number';
import { defineTableRule } from './define-rule';
import { findTextColumn, wordsAt } from './words-in-table';

/**
 * Deadlines that cannot be kept: a period that ends before it begins, dates listed backwards, a
 * part that is due after the whole. Periods over the turn of the year are in order.
 */
export const deadlineOrder = defineTableRule({
  id: 'deadline-order',
  severity: 'warning',
  namesOnly: true,
  structural: true,
  since: '0.1.0',
  messages: ['turned', 'descending', 'after-whole'],
  source: 'Thời hạn bắt đầu trước khi kết thúc; việc thành phần xong trước việc lớn',
  examine({ facts: { table }, sheet }, report) {
    const column = findTextColumn(table, 'deadline')?.column;
    if (column === undefined) return;
    const index = findTextColumn(table, 'index')?.column;
    const wholes = new Map<string, { latest: PlanDate; row: TableRow; words: string }>();
    for (const row of table.rows) {
      const words = wordsAt(sheet, row, column);
      const deadlines = deadlinesIn(findCell(sheet, row.row, column)?.value, words);
      const place = { sheet: table.sheet, range: cellRange(row.row, column) };
      const messageId = faultIn(words, deadlines);
      if (messageId)
        report({
          messageId,
          place,
          actual: words,
          data: {
            unit: { kind: 'text', value: row.label },
            text: { kind: 'text', value: words },
          },
        });
      const number = index === undefined ? undefined : pathOf(wordsAt(sheet, row, index));
      const latest = latestOf(deadlines);
      if (!number || !latest) continue;
      const whole = wholes.get(number.slice(0, -1).join('.'));
      if (whole && !messageId && (compareDates(latest, whole.latest) ?? 0) > 0)
        report({
          messageId: 'after-whole',
          place,
          actual: words,
          related: [{ sheet: table.sheet, range: cellRange(whole.row.row, column) }],
          data: {
            unit: { kind: 'text', value: row.label },
            text: { kind: 'text', value: words },
            whole: { kind: 'text', value: whole.row.label },
            wholeText: { kind: 'text', value: whole.words },
          },
        });
      wholes.set(number.join('.'), { latest, row, words });
    }
  },
});

function deadlinesIn(value: unknown, words: string): readonly Deadline[] {
  const date = typeof value === 'number' ? dateOfSerial(value) : undefined;
  return date ? [{ kind: 'date', date, start: 0, end: words.length }] : parseDeadlines(words);
}

function faultIn(
  words: string,
  deadlines: readonly Deadline[],
): 'turned' | 'descending' | undefined {
  if (deadlines.some((one) => one.kind === 'range' && isTurned(one.from, one.to))) return 'turned';
  return isListedBackwards(words, deadlines) ? 'descending' : undefined;
}

/** First months in which a period that began late in the year before may end. */
const EARLY_IN_YEAR = 4;
const LATE_IN_YEAR = 9;

function isTurned(from: PlanDate, to: PlanDate): boolean {
  // "từ 15/12 đến 15/01/2024" begins in the year before.
  const isComparable = from.year !== undefined || to.year === undefined;
  const order = isComparable
    ? (compareDates(from, to) ?? 0)
    : compareDates({ ...from, year: to.year }, to)!;
  if (order <= 0) return false;
  return from.year !== undefined || from.month < LATE_IN_YEAR || to.month > EARLY_IN_YEAR;
}

/** Dates one after the other with nothing but commas between them; of different reports the order is free. */
function isListedBackwards(words: string, deadlines: readonly Deadline[]): boolean {
  if (deadlines.some(({ kind }) => kind === 'recurring')) return false;
  return deadlines.some((one, i) => {
    const next = deadlines[i + 1];
    if (one.kind !== 'date' || next?.kind !== 'date') return false;
    const between = words.slice(one.end, next.start);
    if (!/^\s*(?:[,;]|và)\s*(?:và\s+)?(?:trước\s+)?(?:ngày\s+)?$/iu.test(between)) return false;
    // "15/12, 15/3" may go on into the next year.
    return (compareDates(one.date, next.date) ?? 0) > 0 && isTurned(one.date, next.date);
  });
}

/** When all of it is to be done; undefined where that never ends or cannot be told. */
function latestOf(deadlines: readonly Deadline[]): PlanDate | undefined {
  if (deadlines.length === 0 || deadlines.some(({ kind }) => kind === 'recurring'))
    return undefined;
  const ends = deadlines.flatMap((one) =>
    one.kind === 'date' ? [one.date] : one.kind === 'range' ? [one.to] : [],
  );
  return ends.reduce((latest, date) => ((compareDates(date, latest) ?? 0) > 0 ? date : latest));
}

/** `2.1` is part of `2`. */
function pathOf(words: string): readonly number[] | undefined {
  const number = parseRunningNumber(words);
  return number?.style === 'digits' ? number.path : undefined;
}
