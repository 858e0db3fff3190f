import { formatRange } from '../domain/address';
import type { Finding } from '../domain/finding';
import { countSeverities } from '../domain/severity';
import { reportWords } from '../messages/annotation/report-words';
import { renderFinding } from '../messages/findings';
import type { Language } from '../messages/language';
import type { ReportRow, ReportSheet } from '../ports/annotation';
import type { CopyAnnotation, CellNote } from '../ports/workbook-copy';
import { marksOf } from './marks-of';

/** A sheet can hold more, but nobody reads them, and links end at about so many. */
const MOST_ROWS = 60_000;

export interface AnnotationOptions {
  /** Whether flagged cells get a note each. */
  readonly notes?: boolean;
}

/** Marks, report and notes that say what was found. */
export function planAnnotation(
  findings: readonly Finding[],
  language: Language,
  { notes = false }: AnnotationOptions = {},
): CopyAnnotation {
  return {
    marks: marksOf(findings),
    report: planReport(findings, language),
    ...(notes && { notes: planNotes(findings, language) }),
  };
}

function planReport(findings: readonly Finding[], language: Language): ReportSheet {
  const words = reportWords(language);
  const { columns } = words;
  const left = findings.length - MOST_ROWS;
  return {
    name: words.name,
    lines: [
      words.name,
      findings.length === 0 ? words.clean : words.counts(countSeverities(findings)),
      words.origin,
      ...(left > 0 ? [words.more(left)] : []),
    ],
    columns: [
      { title: columns.severity, width: 12 },
      { title: columns.sheet, width: 22 },
      { title: columns.cell, width: 12, links: true },
      { title: columns.text, width: 80 },
      { title: columns.suggestion, width: 44 },
      { title: columns.rule, width: 26 },
    ],
    rows: findings.slice(0, MOST_ROWS).map((finding) => toRow(finding, language)),
  };
}

function toRow(finding: Finding, language: Language): ReportRow {
  const { severity, place, ruleId } = finding;
  const { suggestions } = renderFinding(finding, language);
  return {
    texts: [
      reportWords(language).severities[severity],
      place.sheet,
      formatRange(place.range),
      textOf(finding, language),
      suggestions.join('\n'),
      ruleId,
    ],
    place,
  };
}

/** One note for each cell, at the first one of a range. */
function planNotes(findings: readonly Finding[], language: Language): CellNote[] {
  const { severities } = reportWords(language);
  const notes = new Map<string, CellNote>();
  for (const finding of findings) {
    const { sheet, range } = finding.place;
    const cell = { row: range.top, column: range.left };
    const key = `${cell.row},${cell.column},${sheet}`;
    const own = `${severities[finding.severity]}: ${textOf(finding, language)}`;
    const above = notes.get(key);
    notes.set(key, { sheet, cell, text: above ? `${above.text}\n\n${own}` : own });
  }
  return [...notes.values()];
}

function textOf(finding: Finding, language: Language): string {
  const { text, explanation } = renderFinding(finding, language);
  return [text, ...explanation].join(' ');
}
