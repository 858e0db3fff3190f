import { planTemplateWorkbook } from '../../../support/plan-template-workbook';
import { tablesOf } from '../../../../src/app/workbook-tables';
import type { Table } from '../../../../src/domain/table';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write';
import {
  defaultParameters,
  parseParameters,
  planTable,
  templates,
  type TemplateDefinition,
} from '../../../../src/templates';

const NAMES = ['Xã "A" & <B>', '=Xã C', "Xã 'D'"];

/** Names that a file might mangle: of places, or of activities below a programme's first project. */
function rowsOf(definition: TemplateDefinition): string[] {
  if (definition.programme === undefined || definition.list) return NAMES;
  const { places } = defaultParameters(definition, { year: 2026 });
  const [first = '', ...others] = typeof places === 'string' ? places.split('\n') : [];
  return [first, ...NAMES, ...others];
}

/** Without functions, which are made anew whenever a table is. */
function plain(table: Table): unknown {
  return JSON.parse(JSON.stringify(table));
}

/** What a list of statements says hangs on what is typed into it, and nothing is yet. */
const tables = templates.filter(({ list }) => list?.statements === undefined);

describe.each(tables.map((definition) => [definition.id, definition] as const))(
  '%s, written to a file and read again',
  (id, definition) => {
    it.each(['top', 'bottom'])('is the table that was planned, its total at the %s', (position) => {
      const raw = {
        ...defaultParameters(definition, { year: 2026 }),
        places: rowsOf(definition),
        totalPosition: position,
        sheetName: "Biểu '1' & 2",
      };
      const result = planTemplateWorkbook(id, raw, { year: 2026, withSample: false });
      const parsed = parseParameters(definition, raw);
      if (result.kind !== 'planned' || !parsed.ok) throw new Error(JSON.stringify(result));
      const snapshot = readWorkbook(writeWorkbook(result.workbook));
      expect(tablesOf(snapshot).map(plain)).toEqual([
        plain(planTable(definition, parsed.parameters, 'T1')),
      ]);
      expect(snapshot.part).toBe(result.workbook.part);
    });
  },
);
