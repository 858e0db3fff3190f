import { cellRange } from '../../src/domain/address';
import { EMPTY_PART } from '../../src/domain/workbook-part';
import { createExcelHost } from '../../src/hosts/excel';
import { formatWorkbookPart } from '../../src/hosts/workbook-part';
import type { Mark } from '../../src/ports/annotation';
import {
  compileTemplate,
  findTemplate,
  samples,
  type TemplateParameters,
} from '../../src/templates';
import { bootOffice } from '../support/office/boot-office';
import { createMemoryStore } from '../support/office/memory-store';
import type { BenchLine } from './compare';

/** Below the limit of one request of Excel on the web (5 MB), beyond which requests are cut. */
const LIMITS = { insert: 3, check: 2, mark: 2 } as const;
const REQUEST_BYTES = 5_000_000;

/** Requests and bytes of each phase, by the number of rows. */
export async function benchHost(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const places of [10, 1_000, 10_000]) {
    const office = await bootOffice(createMemoryStore());
    const port = createExcelHost();
    const phase = async (
      name: keyof typeof LIMITS,
      work: () => Promise<unknown>,
    ): Promise<void> => {
      office.log.clear();
      await work();
      const { requestBytes, responseBytes } = office.log;
      const syncs = office.log.syncs.length;
      const chunks = Math.ceil(Math.max(requestBytes, responseBytes) / REQUEST_BYTES);
      const allowed = LIMITS[name] + Math.max(0, chunks - 1) * 2;
      lines.push({
        name: `${name}, ${places} rows`,
        figures: {
          syncs: String(syncs),
          sent: `${(requestBytes / 1000).toFixed(0)} kB`,
          received: `${(responseBytes / 1000).toFixed(0)} kB`,
        },
        limit: { text: `≤ ${allowed}`, holds: syncs <= allowed },
      });
    };
    const plan = planOf(places);
    await phase('insert', () =>
      port.insertSheet(() => ({ plan, part: formatWorkbookPart(EMPTY_PART) })),
    );
    await phase('check', () => port.readSnapshot('active'));
    await phase('mark', () => port.mark(everyTenthRow(plan.sheetName, places)));
    office.dispose();
  }
  return lines;
}

/** The allocation template at a size that no form would accept. */
function planOf(places: number): ReturnType<typeof compileTemplate> {
  const definition = findTemplate('target-allocation')!;
  const parameters = {
    ...(samples[0]!.parameters as unknown as TemplateParameters),
    places: Array.from({ length: places }, (_, place) => `Xã ${place + 1}`),
  };
  return compileTemplate(definition, parameters, 'T1');
}

function everyTenthRow(sheet: string, places: number): Mark[] {
  return Array.from({ length: Math.ceil(places / 10) }, (_, i): Mark => ({
    severity: 'error',
    place: { sheet, range: cellRange(12 + 10 * i, 3) },
  }));
}
