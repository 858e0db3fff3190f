import fc from 'fast-check';
import { formatCell, formatRange, type CellAddress } from '../../src/domain/address';
import type { Finding } from '../../src/domain/finding';
import { Decimal } from '../../src/domain/decimal';
import { includes } from '../../src/domain/interval';
import { check } from '../../src/engine/check';
import type { TableState } from '../../src/engine/table-state';
import type { Explanation } from '../../src/engine/explanation';
import { localise } from '../../src/engine/localise';
import { rules } from '../../src/rules';
import type { Figure, TableSketch } from '../../src/rules/rule-examples';
import { cleanTables } from '../support/table/clean-tables';
import { createTable } from '../support/table/create-table';
import { withFigure } from '../support/table/edit-sketch';
import { bodyOf, FIRST_COLUMN, FIRST_ROW } from '../support/table/sketch-layout';
import { afterSlip, drawnSlips, type DrawnSlip } from '../support/table/typing-slips';

const tables = cleanTables({ places: { min: 3, max: 30 }, size: { min: 60, max: 20_000 } });

interface TableCheck extends TableState {
  readonly findings: readonly Finding[];
}

function checkOf(sketch: TableSketch): TableCheck {
  const { snapshot, table } = createTable(sketch);
  const { findings, tables } = check(snapshot, [table], rules);
  return { ...tables[0]!, findings };
}

const complaints = ({ findings }: TableCheck): Finding[] =>
  findings.filter(({ severity }) => severity !== 'info');

const placesAccused = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ place, culprits }) =>
    [place, ...culprits.map((culprit) => culprit.place)].map(({ range }) => formatRange(range)),
  );

interface Planted {
  readonly cell: CellAddress;
  readonly right: number;
  readonly wrong: number;
  readonly sketch: TableSketch;
}

/** Puts a slip into one cell: a formula's figure typed over wrongly, or a figure typed wrongly. */
function plant(
  sketch: TableSketch,
  kind: 'formula' | 'typed',
  pick: number,
  slip: DrawnSlip,
): Planted | undefined {
  const cells = bodyOf(sketch).flatMap(({ figures }, row) =>
    figures
      .slice(1)
      .flatMap((figure, column) =>
        (figure === '=') === (kind === 'formula') ? [{ row, column }] : [],
      ),
  );
  const at = cells[pick % cells.length]!;
  const cell = { row: FIRST_ROW + at.row, column: FIRST_COLUMN + at.column };
  const [sheet] = createTable(sketch).snapshot.sheets;
  const right = sheet!.rows[at.row]!.cells[cell.column]!.value;
  if (typeof right !== 'number') return undefined;
  const decimals = /rate/i.test(sketch.columns[at.column]!) ? 2 : 0;
  const wrong = afterSlip(right, decimals, slip);
  return wrong === right
    ? undefined
    : { cell, right, wrong, sketch: withFigure(sketch, cell, wrong) };
}

const plantedIn = (kind: 'formula' | 'typed'): fc.Arbitrary<Planted> =>
  fc
    .tuple(tables, fc.nat(), drawnSlips)
    .map(([{ sketch }, pick, slip]) => plant(sketch, kind, pick, slip))
    .filter((planted) => planted !== undefined);

const RUNS = { numRuns: 150 };

test('a table that agrees throughout raises neither error nor warning', () => {
  fc.assert(
    fc.property(tables, ({ sketch }) => {
      expect(complaints(checkOf(sketch))).toEqual([]);
    }),
    RUNS,
  );
});

test('a wrong figure typed over a formula is the only cell accused', () => {
  fc.assert(
    fc.property(plantedIn('formula'), ({ sketch, cell }) => {
      const accused = placesAccused(complaints(checkOf(sketch)));
      expect(new Set(accused)).toEqual(new Set([formatCell(cell)]));
    }),
    RUNS,
  );
});

test('the formula that it replaced is offered back', () => {
  fc.assert(
    fc.property(plantedIn('formula'), ({ sketch, cell }) => {
      const offers = complaints(checkOf(sketch)).flatMap(({ suggestions }) =>
        suggestions.flatMap(({ edits }) => edits),
      );
      expect(offers.length).toBeGreaterThan(0);
      for (const edit of offers) {
        expect(edit.cell).toEqual(cell);
        expect(edit.after).toHaveProperty('formula');
      }
    }),
    RUNS,
  );
});

test('a live formula is never accused', () => {
  fc.assert(
    fc.property(plantedIn('typed'), ({ sketch }) => {
      const live = bodyOf(sketch).flatMap(({ figures }, row) =>
        figures
          .slice(1)
          .flatMap((figure: Figure | string, column) =>
            figure === '='
              ? [formatCell({ row: FIRST_ROW + row, column: FIRST_COLUMN + column })]
              : [],
          ),
      );
      const culprits = complaints(checkOf(sketch)).flatMap((finding) => finding.culprits);
      for (const { place } of culprits) expect(live).not.toContain(formatRange(place.range));
    }),
    RUNS,
  );
});

/** What the search says about the relations that fail, unless a rule about single cells has explained them. */
function explanationsOf({ problem, failing, findings }: TableCheck): Explanation[] {
  const isExplained = findings.some(
    ({ severity, ruleId }) => severity !== 'info' && OF_CELLS.has(ruleId),
  );
  return isExplained ? [] : localise([{ problem, failing: failing.broken }]);
}

test('a wrong figure typed where one belongs is among those that explain everything, with its right value', () => {
  fc.assert(
    fc.property(plantedIn('typed'), ({ sketch, cell, right }) => {
      const check = checkOf(sketch);
      const explanations = explanationsOf(check);
      if (explanations.length === 0) return;
      expect(explanations).toHaveLength(1);
      const width = sketch.columns.length;
      const index = (cell.row - FIRST_ROW) * width + cell.column - FIRST_COLUMN;
      const suspect = explanations[0]!.suspects.find((one) => one.index === index);
      expect(suspect).toBeDefined();
      expect(includes(suspect!.satisfying, Decimal.fromDouble(right))).toBe(true);
    }),
    RUNS,
  );
});

const OF_CELLS: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (rule.kind === 'cell' ? [rule.id] : [])),
);

/** Warnings that compare two honest figures: either may be the one to look at. */
const COMPARING: ReadonlySet<string> = new Set([
  'household-growth-outlier',
  'target-not-lower',
  'target-below-assigned',
]);

test('a rule about single cells names the wrong cell itself', () => {
  fc.assert(
    fc.property(plantedIn('typed'), ({ sketch, cell }) => {
      const check = checkOf(sketch);
      const alone = complaints(check).filter(
        ({ ruleId, culprits }) =>
          OF_CELLS.has(ruleId) || (culprits.length === 0 && !COMPARING.has(ruleId)),
      );
      if (explanationsOf(check).length > 0) return;
      for (const { place } of alone) expect(formatRange(place.range)).toBe(formatCell(cell));
    }),
    RUNS,
  );
});
