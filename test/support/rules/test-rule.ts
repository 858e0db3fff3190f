import { findCell } from '../../../src/domain/snapshot';
import { formatRange } from '../../../src/domain/address';
import type { Finding } from '../../../src/domain/finding';
import type { Rule, RuleSettings } from '../../../src/domain/rule';
import { check } from '../../../src/engine/check';
import { rules } from '../../../src/rules';
import type {
  ExpectedFinding,
  InvalidExample,
  RuleExamples,
  Sketch,
} from '../../../src/rules/rule-examples';
import { createTable } from '../table/create-table';
import { editSketch } from '../table/edit-sketch';

/** Runs the examples of a rule through the whole engine, so that other rules have their say. */
export function testRule(ruleId: string, { valid, invalid }: RuleExamples): void {
  describe('says nothing about', () => {
    test.each(valid)('$name', ({ table }) => {
      expect(findingsOf(table, ruleId).filter((finding) => finding.ruleId === ruleId)).toEqual([]);
    });
  });
  describe('reports', () => {
    test.each(invalid)('$name', (example) => {
      const findings = findingsOf(example.table, ruleId);
      const own = findings.filter((finding) => finding.ruleId === ruleId);
      expect(own.map((finding, i) => asExpected(finding, example.findings[i]))).toEqual(
        example.findings,
      );
      expect(complaintsBesides(ruleId, findings)).toEqual(example.others ?? []);
      expectEditsToFit(example.table, findings);
      if (example.afterFix === 'clean') expectCleanAfterFix(example, own);
    });
  });
}

/** What all rules find; `turnedOn` is the id of one that runs only where somebody asks for it. */
export function findingsOf(sketch: Sketch, turnedOn?: string): readonly Finding[] {
  const { snapshot, tables } = createTable(sketch);
  return check(snapshot, tables, rules, undefined, settingsFor(turnedOn)).findings;
}

/** Settings under which a rule that is off otherwise has its usual severity. */
export function settingsFor(ruleId: string | undefined): RuleSettings | undefined {
  const rule: Rule | undefined = rules.find(({ id }) => id === ruleId);
  return rule?.off && { severities: { [rule.id]: rule.severity } };
}

/** A finding cut down to what the example states. */
function asExpected(finding: Finding, wanted: ExpectedFinding | undefined): ExpectedFinding {
  return {
    at: formatRange(finding.place.range),
    messageId: finding.messageId,
    ...(wanted?.actual !== undefined && finding.actual !== undefined && { actual: finding.actual }),
    ...(wanted?.expected && finding.expected && { expected: finding.expected }),
    ...(wanted?.culprits && {
      culprits: finding.culprits.map(({ place }) => formatRange(place.range)),
    }),
  };
}

function complaintsBesides(
  ruleId: string,
  findings: readonly Finding[],
): { ruleId: string; at: string }[] {
  return findings
    .filter((finding) => finding.ruleId !== ruleId && finding.severity !== 'info')
    .map((finding) => ({ ruleId: finding.ruleId, at: formatRange(finding.place.range) }));
}

/** A host refuses an edit whose author saw something else in the cell. */
function expectEditsToFit(sketch: Sketch, findings: readonly Finding[]): void {
  const { sheets } = createTable(sketch).snapshot;
  const edits = findings.flatMap(({ suggestions }) => suggestions.flatMap((one) => one.edits));
  for (const { sheet, cell, before } of edits) {
    const at = sheets.find(({ name }) => name === sheet)!;
    const { value, formula } = findCell(at, cell.row, cell.column)!;
    expect(before).toEqual({ value, ...(formula !== undefined && { formula }) });
  }
}

function expectCleanAfterFix({ table }: InvalidExample, own: readonly Finding[]): void {
  const edits = own.map(({ suggestions }) => suggestions[0]?.edits);
  expect(edits).not.toContain(undefined);
  const fixed = editSketch(
    table,
    edits.flatMap((some) => some ?? []),
  );
  expect(findingsOf(fixed).filter(({ severity }) => severity !== 'info')).toEqual([]);
}
