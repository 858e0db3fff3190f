import fc from 'fast-check';
import type { Fact, FactTable } from '../../src/domain/fact';
import { evaluate } from '../../src/engine/evaluate';
import { failingRelations, type Failing } from '../../src/engine/failing';
import { RereadList } from '../../src/engine/figures/reread-list';
import { GrowthOfTable } from '../../src/engine/growth-of-table';
import { householdsOfRow } from '../../src/engine/implied-households';
import { isRowPattern } from '../../src/engine/relations-of-table';
import { DOUBTFUL, HOLDS, SILENT, type Verdict } from '../../src/engine/screening/screen';
import { screenPattern } from '../../src/engine/screening/screen-pattern';
import type { Problem } from '../../src/engine/solve';
import { examine } from '../../src/engine/table-state';
import { ReportedValuation } from '../../src/engine/valuation';
import { rules } from '../../src/rules';
import { createTable, type TableSketch } from '../support/table/create-table';
import { cleanTables } from '../support/table/clean-tables';
import { writtenOver } from '../support/table/written-over';

const clean = cleanTables({ places: { min: 2, max: 12 }, size: { min: 20, max: 9000 } });

function problemOf(sketch: TableSketch): Problem {
  const { snapshot, table } = createTable(sketch);
  return examine(snapshot.sheets[0]!, table, rules).problem;
}

/** The same problem of which nothing is told at once: every figure is read and judged by itself. */
function oneByOne(problem: Problem): Problem {
  const { table, facts: list } = problem.facts;
  const size = { rows: table.rows.length, columns: table.columns.length };
  const everywhere = new Map(
    table.columns.map((_, column) => [column, ({ quantity }: Fact) => quantity]),
  );
  const facts: FactTable = { ...problem.facts, facts: new RereadList(list, everywhere, size) };
  const reported = new ReportedValuation(facts);
  const growth = GrowthOfTable.read(facts, problem.relations, reported);
  return { ...problem, facts, reported, growth };
}

const VERDICTS: ReadonlyMap<Verdict, unknown> = new Map<Verdict, unknown>([
  [HOLDS, 0],
  [SILENT, undefined],
]);

test('a quick look never says what exact evaluation does not', () => {
  fc.assert(
    fc.property(writtenOver, (sketch) => {
      const { facts, relations, reported } = problemOf(sketch);
      for (const pattern of relations.patterns.filter(isRowPattern)) {
        const screen = screenPattern(facts, pattern, reported);
        for (const row of facts.table.rows.keys()) {
          const verdict = screen(row);
          if (verdict === DOUBTFUL) continue;
          const exact = evaluate(facts, { pattern, row }, reported);
          expect({ pattern, row, side: exact }).toEqual({
            pattern,
            row,
            side: VERDICTS.get(verdict),
          });
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('in clean tables it settles nearly all places', () => {
  fc.assert(
    fc.property(clean, ({ sketch }) => {
      const { facts, relations, reported } = problemOf(sketch);
      const units = [...facts.table.rows.keys()].filter(
        (row) => facts.table.rows[row]!.role === 'unit',
      );
      for (const pattern of relations.patterns.filter(isRowPattern)) {
        const screen = screenPattern(facts, pattern, reported);
        expect(units.filter((row) => screen(row) === DOUBTFUL)).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

function told({ broken, rounding, fillable }: Failing): unknown {
  const plain = ({ pattern, row }: Failing['broken'][number]): unknown => ({ pattern, row });
  return {
    broken: broken.map(plain),
    rounding: rounding.map(plain),
    fillable: fillable.map(({ relation, blanks }) => ({ relation: plain(relation), blanks })),
  };
}

test('what fails, what is added up and how households grow is the same as figure by figure', () => {
  fc.assert(
    fc.property(writtenOver, (sketch) => {
      const quick = problemOf(sketch);
      const slow = oneByOne(quick);
      expect(told(failingRelations(quick))).toEqual(told(failingRelations(slow)));
      const none = new Set<number>();
      const growths = [quick, slow].map(({ growth }) =>
        growth.view(none).steps.map(({ outside, ...step }) => ({
          ...step,
          outside: outside({ lowPercent: -5, highPercent: 10 }),
        })),
      );
      expect(growths[0]).toEqual(growths[1]);
      const { sums, table } = quick.facts;
      for (const { terms } of sums)
        for (const column of table.columns.keys()) {
          const [one, other] = [quick, slow].map(({ facts }) => facts.facts.addUp(column, terms));
          expect(one!.low.equals(other!.low) && one!.high.equals(other!.high)).toBe(true);
          expect({ ...one, low: 0, high: 0 }).toEqual({ ...other, low: 0, high: 0 });
        }
    }),
    { numRuns: 25 },
  );
});

test('households that rows imply are those of the row by itself', () => {
  fc.assert(
    fc.property(writtenOver, (sketch) => {
      const { facts, relations, reported } = problemOf(sketch);
      for (const pattern of relations.patterns) {
        if (pattern.kind !== 'implied') continue;
        const { low, high } = reported.households(pattern.pairs);
        for (const row of facts.table.rows.keys()) {
          const own = householdsOfRow(row * facts.table.columns.length, pattern.pairs, reported);
          if (typeof own !== 'object') expect(high.at(row) >= low.at(row)).toBe(false);
          else
            expect([low.at(row), high.at(row)]).toEqual([
              own.low.toDouble(),
              own.high?.toDouble() ?? Infinity,
            ]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('rows in which one figure is above another are among those that may be', () => {
  fc.assert(
    fc.property(writtenOver, fc.nat(11), fc.nat(11), (sketch, one, other) => {
      const { facts } = problemOf(sketch);
      const width = facts.table.columns.length;
      const [larger, smaller] = [one % width, other % width];
      const above = [...facts.table.rows.keys()].filter((row) => {
        const low = facts.facts.at(row * width + larger)?.quantity.interval.low;
        const high = facts.facts.at(row * width + smaller)?.quantity.interval.high;
        return low && high && high.lessThan(low);
      });
      expect(facts.facts.rowsMaybeAbove(larger, smaller)).toEqual(expect.arrayContaining(above));
    }),
    { numRuns: 25 },
  );
});
