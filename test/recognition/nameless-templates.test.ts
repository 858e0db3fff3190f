import { checkSnapshot } from '../../src/app/check-snapshot';
import { planTemplateWorkbook } from '../support/plan-template-workbook';
import { tablesOf } from '../../src/app/workbook-tables';
import { formatPlace } from '../../src/domain/address';
import { momentOf, type Dimensions } from '../../src/domain/dimensions';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { findTemplate, samples } from '../../src/templates';

/** The end of a year and the beginning of the next are one moment. */
function meaningOf({ period, ...rest }: Dimensions): unknown {
  return { ...rest, when: momentOf(period) ?? `flow ${period.year}` };
}

function serious(snapshot: WorkbookSnapshot): readonly string[] {
  return checkSnapshot(snapshot)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, place }) => `${ruleId} ${formatPlace(place)}`);
}

/**
 * What recognition can be held to: lists of words and things are no tables of figures, plans that
 * give figures to the whole alone leave too little to read, and rates of the households of an
 * earlier year are not to be told from figures.
 */
const tables = samples.filter(({ templateId, units }) => {
  const { list, rateBase } = findTemplate(templateId)!;
  const figures = Object.values(units).flatMap((row) => Object.values(row));
  const isFilled = figures.some((figure) => typeof figure === 'number');
  return list === undefined && rateBase === undefined && isFilled;
});

/** Templates say what their columns are, and so judge what recognition makes of the same sheet. */
describe.each(tables.map((sample) => [sample.id, sample] as const))(
  'the sample %s, copied to where its names are lost',
  (sampleId, { templateId, parameters }) => {
    const result = planTemplateWorkbook(templateId, parameters, {
      year: 2024,
      withSample: true,
      sampleId,
    });
    if (result.kind !== 'planned') throw new Error(JSON.stringify(result));
    const named = readWorkbook(writeWorkbook(result.workbook));
    const nameless: WorkbookSnapshot = {
      names: [],
      sheets: named.sheets.map((sheet) => ({ ...sheet, names: [] })),
    };

    it('is read as its template means it', () => {
      const [own] = tablesOf(named);
      const [found] = tablesOf(nameless);
      const meanings = new Map(
        found!.columns.map((one) => [one.column, meaningOf(one.dimensions)]),
      );
      expect(own!.columns.map(({ column, label }) => [label, meanings.get(column)])).toEqual(
        own!.columns.map(({ label, dimensions }) => [label, meaningOf(dimensions)]),
      );
      expect(found!.rows.map(({ row, role, node }) => [row, role, node])).toEqual(
        own!.rows.map(({ row, role, node }) => [row, role, node]),
      );
    });

    it('raises no more than it does with them', () => {
      expect(serious(nameless)).toEqual(serious(named));
    });
  },
);
