import { cellRange, formatRange, type Place } from '../../domain/address';
import type { CellContent, CellSnapshotContent, Edit } from '../../domain/edit';
import type { ExpectedRange, FigureUnit, Finding } from '../../domain/finding';
import { isErrorValue } from '../../domain/snapshot';
import { checkCommandWords } from '../../messages/command-line/check-command';
import { formatFigure } from '../../messages/figures';
import { renderFinding } from '../../messages/findings';
import type { Language } from '../../messages/language';
import type { FindingReport } from './check-report';

/** A finding in words and plain data. */
export function toFindingReport(finding: Finding, language: Language): FindingReport {
  const { ruleId, messageId, severity, actual, expected } = finding;
  const { text, explanation, suggestions } = renderFinding(finding, language);
  return {
    ...{ ruleId, messageId, severity },
    ...toPlace(finding.place),
    message: [text, ...explanation].join(' '),
    ...(actual !== undefined && { actual }),
    ...(expected && { expected: describeRange(expected, unitOf(finding), language) }),
    related: finding.related.map(toPlace),
    culprits: finding.culprits.map(({ place, candidates }) => ({
      ...toPlace(place),
      candidates: candidates.map(({ value, slip }) => ({ value, slip })),
    })),
    suggestions: finding.suggestions.map(({ edits }, index) => ({
      title: suggestions[index] ?? '',
      edits: edits.map(toEditReport),
    })),
    docs: `docs/rules/${ruleId}.md`,
  };
}

function toPlace({ sheet, range }: Place): { sheet: string; range: string } {
  return { sheet, range: formatRange(range) };
}

type EditReport = FindingReport['suggestions'][number]['edits'][number];

function toEditReport({ sheet, cell, before, after }: Edit): EditReport {
  const range = formatRange(cellRange(cell.row, cell.column));
  return { sheet, range, before: toContent(before), after: toContent(after) };
}

function toContent(content: CellContent | CellSnapshotContent): EditReport['before'] {
  if ('formula' in content && content.formula !== undefined) return content.formula;
  if (!('value' in content)) return null;
  return isErrorValue(content.value) ? content.value.error : content.value;
}

/** That of the figure in which the finding says what stands there. */
function unitOf({ actual, data }: Finding): FigureUnit {
  for (const argument of Object.values(data))
    if (argument.kind === 'number' && argument.value === actual) return argument.unit;
  return 'plain';
}

function describeRange(
  { low, high }: ExpectedRange,
  unit: FigureUnit,
  language: Language,
): NonNullable<FindingReport['expected']> {
  const figure = (canonical: string | undefined): string | undefined =>
    canonical === undefined ? undefined : formatFigure(canonical, unit, language);
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    text: checkCommandWords(language).expected(figure(low), figure(high)),
  };
}
