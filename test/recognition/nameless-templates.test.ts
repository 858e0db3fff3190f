import { checkSnapshot } from '../../src/app/check-snapshot';
import { planTemplateWorkbook } from '../../src/app/plan-template-workbook';
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

/** Lists of words and things are no tables of figures that recognition reads. */
const tables = samples.filter(({ templateId }) => findTemplate(templateId)!.list === undefined);

/** Templates say what their columns are, and so judge what recognition makes of the same sheet. */
describe.each(tables.map((sample) => [sample.id, sample] as const))(
  'the sample %s, copied to where its names are lost',
  (_, { templateId, parameters }) => {
    const result = planTemplateWorkbook(templateId, parameters, { year: 2024, withSample: true });
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
