import fc from 'fast-check';
import type { check } from '../../src/engine/check';
import type * as readers from '../../src/engine/figures/column-reader';
import type { CellSnapshot } from '../../src/domain/snapshot';
import type { TableRow } from '../../src/domain/table';
import { writtenOver } from '../support/table/written-over';
import type * as tables from '../support/table/create-table';

const CHECK = '../../src/engine/check';
const RULES = '../../src/rules';
const READER = '../../src/engine/figures/column-reader';
const CREATE_TABLE = '../support/table/create-table';

/** The findings of a sketch, all modules being loaded anew after `prepare`. */
function checker(prepare: () => void): (sketch: tables.TableSketch) => unknown {
  let findingsOf: ((sketch: tables.TableSketch) => unknown) | undefined;
  jest.isolateModules(() => {
    prepare();
    const engine = jest.requireActual<{ check: typeof check }>(CHECK);
    const { rules } = jest.requireActual<{ rules: Parameters<typeof check>[2] }>(RULES);
    const { createTable } = jest.requireActual<typeof tables>(CREATE_TABLE);
    findingsOf = (sketch) => {
      const created = createTable(sketch);
      return engine.check(created.snapshot, created.tables, rules).findings;
    };
  });
  jest.dontMock(READER);
  return findingsOf!;
}

/** Of no cell it is taken for granted that it is a plain number like the rest of its column. */
function readOneByOne(): void {
  jest.doMock(READER, () => {
    const actual = jest.requireActual<typeof readers>(READER);
    class OneByOne extends actual.ColumnReader {
      override take(rowIndex: number, _: TableRow, { value, formula }: CellSnapshot): void {
        if (value !== null || formula !== undefined) this.leave(rowIndex);
      }
    }
    return { ...actual, ColumnReader: OneByOne };
  });
}

test('what is found is the same where every figure is read and judged by itself', () => {
  const quickly = checker(() => undefined);
  const oneByOne = checker(readOneByOne);
  let found = 0;
  fc.assert(
    fc.property(writtenOver, (sketch) => {
      const findings = oneByOne(sketch);
      found += (findings as readonly unknown[]).length;
      expect(quickly(sketch)).toEqual(findings);
    }),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(40);
});
