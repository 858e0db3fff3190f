import fc from 'fast-check';
import { contains, parseRange, type RangeAddress } from '../../../src/domain/address';
import { compile, contentByCell, namedRange } from '../support/compiled';

const options = ['households', 'plannedHouseholds', 'assigned', 'nearPoor', 'ethnicMinority'];

const raw = fc.record({
  places: fc
    .uniqueArray(fc.stringMatching(/^[=+@-]?[A-Za-zĐđ]{1,12}( \d{1,3})?$/), {
      minLength: 1,
      maxLength: 300,
      selector: (name) => name.toLowerCase(),
    })
    .map((names) => names.map((name) => `${name} x`)),
  year: fc.integer({ min: 2016, max: 2035 }),
  level: fc.constantFrom('province', 'district', 'commune'),
  placeName: fc.constantFrom('', 'tỉnh An Giang', '=x'),
  appendixNumber: fc.constantFrom('', 'IV', '+1'),
  totalPosition: fc.constantFrom('top', 'bottom'),
  columns: fc.record(Object.fromEntries(options.map((option) => [option, fc.boolean()]))),
});

/** Cells and spans that a formula reads; whole columns stand inside INDEX only. */
function references(formula: string): RangeAddress[] {
  const plain = formula.replace(/"[^"]*"/g, '""').replace(/INDEX\(([A-Z]+):\1,/g, 'INDEX(');
  return (plain.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).map(parseRange);
}

const FUNCTIONS = new Set([
  ...['IF', 'COUNT', 'SUM', 'ROUND', 'INDEX', 'ROW', 'N', 'AND', 'OR', 'ISNUMBER', 'MOD'],
  ...['COUNTIF', 'SUMPRODUCT', 'INT', 'ISTEXT', 'ABS', 'IFERROR'],
]);

function compiled(run: (value: ReturnType<typeof compile>) => void): void {
  fc.assert(
    fc.property(raw, (parameters) => run(compile(parameters))),
    { numRuns: 30 },
  );
}

/** That of the checks, or of what they have no room for. */
function lastColumn({ names }: ReturnType<typeof compile>['plan']): number {
  return Math.max(...names.map(({ range }) => range.right));
}

function formulasOf({ plan }: ReturnType<typeof compile>): string[] {
  return [
    ...[...contentByCell(plan).values()].flatMap((content) =>
      'formula' in content ? [content.formula] : [],
    ),
    ...plan.conditionalFormats.map(({ formula }) => formula),
  ];
}

describe('any plan', () => {
  it('writes no cell twice and stays plain JSON', () => {
    compiled(({ plan }) => {
      expect(contentByCell(plan).size).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    });
  });

  it('keeps everything on the sheet that its parts make up', () => {
    compiled(({ plan }) => {
      const sheet = { ...plan.print.area, right: lastColumn(plan) };
      const ranges = [
        ...plan.names,
        ...plan.styles,
        ...plan.conditionalFormats,
        ...plan.validations,
      ].map(({ range }) => range);
      expect([...ranges, ...plan.merges].filter((range) => !contains(sheet, range))).toEqual([]);
    });
  });

  it('refers only to cells between the anchor rows, by functions that every program has', () => {
    compiled((value) => {
      const { plan } = value;
      const inside = {
        top: namedRange(plan, 'head').top,
        bottom: namedRange(plan, 'end').top,
        left: 0,
        right: lastColumn(plan),
      };
      const formulas = formulasOf(value);
      const outside = formulas.filter((formula) =>
        references(formula).some((range) => !contains(inside, range)),
      );
      expect(outside).toEqual([]);
      expect(formulas.filter((formula) => !/^=.{1,8000}$/s.test(formula))).toEqual([]);
      const functions = formulas.flatMap((formula) =>
        [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z]+)\(/g)].map((match) => match[1]!),
      );
      expect([...new Set(functions)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
    });
  });

  it('merges no cell twice and hides no content under a merge', () => {
    compiled(({ plan }) => {
      const cells = contentByCell(plan);
      const covered = new Set<string>();
      for (const { top, left, bottom, right } of plan.merges) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const key = `${row},${column}`;
            expect(covered.has(key)).toBe(false);
            covered.add(key);
            if (row !== top || column !== left) expect(cells.has(key)).toBe(false);
          }
        }
      }
    });
  });

  it('formulates what the table says it derives, and nothing else', () => {
    compiled(({ plan, table }) => {
      const cells = contentByCell(plan);
      const wrong = table.rows.flatMap((row) =>
        table.columns.filter(({ column, derived, formulaFor }) => {
          const content = cells.get(`${row.row},${column}`);
          const formula = content && 'formula' in content ? content.formula : undefined;
          const expected = row.role === 'total' ? derived.total : derived.units;
          return (content !== undefined) !== expected || formula !== formulaFor?.(row);
        }),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('covers the place, figures and total of every row by conditional formats', () => {
    compiled(({ plan, table }) => {
      for (const column of [1, ...table.columns.map((figure) => figure.column)]) {
        const whole = plan.conditionalFormats.filter(
          ({ range }) =>
            range.left <= column &&
            column <= range.right &&
            range.top === namedRange(plan, 'head').top &&
            range.bottom === namedRange(plan, 'end').top,
        );
        expect(whole.length).toBeGreaterThan(0);
      }
    });
  });
});
