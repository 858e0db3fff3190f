import type { JudgedSheet } from './cases/judged-sheet';
import { ONLY, type JudgedWorkbook } from './cases/workbooks';
import { findingsBySheet, identityOf, isWhole, recalculatedFigures, tablesIn } from './engine';
import { createFolder } from './folder';
import { judgeAll, type Judged } from './judged';
import {
  checkDifferences,
  expectedValues,
  formulaCells,
  isCheckCell,
  isNumberCell,
  markDifferences,
} from './expectations';

/** LibreOffice calculates all of the workbooks in one run; everything is compared with what it gives. */
export function judgeByLibreOffice(workbooks: readonly JudgedWorkbook[]): void {
  if (workbooks.length === 0) {
    it('has none of the workbooks that are asked for', () => expect(ONLY).not.toBe(''));
    return;
  }
  const { folder, remove } = createFolder();
  let judged: ReadonlyMap<string, Judged>;

  beforeAll(() => {
    judged = new Map(judgeAll(workbooks, folder).map((one) => [one.workbook.name, one]));
  });

  afterAll(remove);

  const names = workbooks.map(({ name }) => name);

  const found = new Map<string, ReturnType<typeof findingsBySheet>>();

  /** What our engine finds in the file that LibreOffice saved. */
  function findingsOf(name: string): ReturnType<typeof findingsBySheet> {
    const findings = found.get(name) ?? findingsBySheet(judged.get(name)!.saved);
    found.set(name, findings);
    return findings;
  }

  /** What is compared, sheet by sheet, so that a difference names its sheet and slip. */
  function perSheet<Result>(
    name: string,
    resultOf: (sheet: JudgedSheet, position: number, of: Judged) => Result,
  ): Record<string, Result> {
    const one = judged.get(name)!;
    return Object.fromEntries(
      one.workbook.sheets.map((sheet, position) => [
        `${sheet.name} ${sheet.slip ?? ''}`.trim(),
        resultOf(sheet, position, one),
      ]),
    );
  }

  /** Binary sums of decimals are off by a hair; six decimals are as many as the arithmetic has. */
  function withoutHair<Value>(value: Value): Value | number {
    return typeof value === 'number' ? Number(value.toFixed(6)) : value;
  }

  describe.each(names)('%s', (name) => {
    it('holds no error value', () => {
      const errors = perSheet(name, (_, position, { values, marks }) =>
        [values[position]!, marks[position]!].flatMap(({ cells }) =>
          Object.entries(cells).filter(([, { kind }]) => kind === 'e'),
        ),
      );
      expect(Object.values(errors).flat()).toEqual([]);
    });

    it('calculates every formula to what the relations give', () => {
      const expected = perSheet(name, expectedValues);
      const actual = perSheet(name, (sheet, position, { values }) => {
        const { cells } = values[position]!;
        const calculated = formulaCells(sheet).filter((at) => !isCheckCell(sheet, at));
        // A formula that shows nothing is read as no value by some programs and as empty text by others
        return Object.fromEntries(
          calculated.map((at) => [at, withoutHair(cells[at]?.value ?? '')]),
        );
      });
      expect(actual).toEqual(expected);
    });

    it('says in the check column what is wrong in a row, and nothing else', () => {
      const problems = perSheet(name, (sheet, position, { values }) =>
        checkDifferences(sheet, values[position]!),
      );
      expect(Object.values(problems).flat()).toEqual([]);
    });

    it('marks exactly the cells that are wrong', () => {
      const problems = perSheet(name, (sheet, position, { marks, scratch }) =>
        markDifferences(sheet, scratch[position]!, marks[position]!),
      );
      expect(Object.values(problems).flat()).toEqual([]);
    });

    it('is read back as the tables that were planned, also after LibreOffice saved it', () => {
      const { sheets } = judged.get(name)!.workbook;
      // What a list of statements says is read by its words, of which the planned table knows nothing
      if (sheets.some(({ definition }) => definition.list?.statements)) return;
      const planned = sheets.map(({ table }) => identityOf(table));
      expect(tablesIn(judged.get(name)!.written)).toEqual(planned);
      expect(tablesIn(judged.get(name)!.saved)).toEqual(planned);
    });

    it('gives our own engine the same figures', async () => {
      const { workbook, saved, values } = judged.get(name)!;
      const whole = workbook.sheets.filter(isWhole);
      expect(whole).not.toEqual([]);
      for (const sheet of whole) {
        const ours = await recalculatedFigures(saved, sheet.name);
        const { cells } = values[workbook.sheets.indexOf(sheet)]!;
        const theirs = Object.keys(expectedValues(sheet)).filter((at) => !isNumberCell(sheet, at));
        expect([...ours].map(([at, figure]) => [at, Number(figure)]).sort()).toEqual(
          theirs
            .filter((at) => cells[at] !== undefined && cells[at].value !== '')
            .map((at) => [at, withoutHair(cells[at]!.value)])
            .sort(),
        );
      }
    });

    it('shows our own engine a fault wherever it shows one to the eye, and no error when honest', async () => {
      const { workbook } = judged.get(name)!;
      const findings = await findingsOf(name);
      const severities = workbook.sheets.map((sheet) => ({
        sheet,
        found: findings.get(sheet.name)!.filter(({ severity }) => severity !== 'info'),
      }));
      const missed = severities
        .filter(({ sheet }) => sheet.faults.some(({ certain, asked }) => certain && !asked))
        .filter(({ found }) => found.length === 0);
      expect(missed.map(({ sheet }) => [sheet.name, sheet.slip])).toEqual([]);
      const [honest] = severities;
      expect(honest?.found.map(({ ruleId }) => ruleId)).toEqual(workbook.published ?? []);
    });

    it('marks each row of a list of statements in which our own engine finds an error', async () => {
      const { workbook } = judged.get(name)!;
      const sheets = workbook.sheets.filter(({ definition }) => definition.list?.statements);
      if (sheets.length === 0) return;
      const findings = await findingsOf(name);
      const unmarked = sheets.flatMap((sheet) => {
        const marked = sheet.faults
          .filter(({ wordMarks = [] }) => wordMarks.length > 0)
          .map(({ row }) => sheet.table.rows[row]!.row);
        return findings
          .get(sheet.name)!
          .filter(({ severity }) => severity === 'error')
          .filter(({ place, related }) =>
            related.every(({ range }) => range.top === place.range.top),
          )
          .filter(({ place }) => !marked.includes(place.range.top))
          .map(({ ruleId, place }) => [sheet.name, sheet.slip, ruleId, place.range.top]);
      });
      expect(unmarked).toEqual([]);
    });
  });

  it('judges a fair number of mistakes', () => {
    const sheets = [...judged.values()].flatMap(({ workbook }) => workbook.sheets);
    const slipped = sheets.filter(({ slip }) => slip !== undefined);
    const wrong = slipped.filter(({ faults }) => faults.some(({ certain }) => certain));
    const formulas = sheets.reduce((sum, sheet) => sum + formulaCells(sheet).length, 0);
    process.stdout.write(
      `${formulas} formulas on ${sheets.length} sheets, ${slipped.length} with a planted slip, ` +
        `${wrong.length} of those visible in a single table\n`,
    );
    if (ONLY !== '') return;
    expect(slipped.length).toBeGreaterThanOrEqual(50);
    // Where amounts are typed and everything else follows, most slips contradict nothing in the table
    expect(wrong.length).toBeGreaterThan(slipped.length / 4);
  });
}
