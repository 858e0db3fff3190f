import fc from 'fast-check';
import { formatPlace, formatRange, MAX_COLUMNS, MAX_ROWS } from '../../src/domain/address';
import { findReferences, tokenizeFormula } from '../../src/reading/formula-tokens';
import type { FormulaReference } from '../../src/reading/formula-reference';

/** `Sheet!A$1:B2` again, from the parts. */
function show(reference: FormulaReference): string {
  const { range, fixed, sheet, lastSheet, workbook } = reference;
  const names = [workbook && `[${workbook}]`, sheet, lastSheet && `:${lastSheet}`].join('');
  const signs = (['left', 'top', 'right', 'bottom'] as const)
    .map((edge) => (fixed[edge] ? '$' : '.'))
    .join('');
  return `${names}|${formatRange(range)}|${signs}`;
}

const kinds = (formula: string) => tokenizeFormula(formula).map(({ kind }) => kind);

describe('tokenizeFormula', () => {
  it('tells numbers, text, names, functions and operators apart', () => {
    expect(kinds('=IF(OR(B7="",C7=""),"",ROUND(100*C7/B7,2))')).toEqual([
      ...['function', 'open', 'function', 'open', 'reference', 'operator', 'string', 'comma'],
      ...['reference', 'operator', 'string', 'close', 'comma', 'string', 'comma', 'function'],
      ...['open', 'number', 'operator', 'reference', 'operator', 'reference', 'comma', 'number'],
      ...['close', 'close'],
    ]);
    expect(kinds('=1.5E+3%<>.5&TRUE')).toEqual([
      ...['number', 'operator', 'operator', 'number', 'operator', 'name'],
    ]);
  });

  it.each<[string, string[]]>([
    ['="nói ""A1"" thôi"', ['string']],
    ['={1,2;"}",3}', ['array']],
    ['=Bảng1[[#All],[Số hộ]]', ['structured']],
    ["=Bảng1[@[Tên ']]]", ['structured']],
    ['=[@Hộ]', ['structured']],
    ['=LOG10(A1)', ['function', 'open', 'reference', 'close']],
    ['=hộ_nghèo', ['name']],
    ['=Biểu1!hộ_nghèo', ['name']],
    ["='Biểu 1'!hộ_nghèo", ['name']],
    ['=A1B', ['name']],
    ['=A1.B', ['name']],
    ['=XFE1', ['name']],
    ['=A0', ['name']],
    ['=#REF!', ['error']],
    ['=Biểu1!#REF!', ['error']],
    ['=#N/A', ['error']],
    ['=#DIV/0!', ['error']],
    ['=A1#', ['reference', 'operator']],
    ['="mở', ['unknown', 'name']],
    ['=A1;B1', ['reference', 'unknown', 'reference']],
    ['', []],
  ])('%s', (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  it('covers any text, leaving out only spaces, and never throws', () => {
    const pieces = fc.constantFrom(
      ...['A1', '$B$2', ':', 'SUM(', ')', ',', '"', "'", 'Biểu 1', '!', '[', ']', '{', '}', '#'],
      ...['+', '-', '%', '1.5', '1e5', ' ', 'hộ', '#REF!', '_xlfn.', '\\', '?', '\n', '<', '='],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          let position = text.startsWith('=') ? 1 : 0;
          for (const { start, end } of tokenizeFormula(text)) {
            expect(text.slice(position, start)).toMatch(/^\s*$/);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(text.slice(position)).toMatch(/^\s*$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to a hostile formula', () => {
    const started = performance.now();
    for (const piece of ['"', "'", '[', "''", 'A!', '{"', '[@', '#'])
      tokenizeFormula(`=${piece.repeat(4000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('findReferences', () => {
  it.each([
    ['=B7-E7', ['|B7|....', '|E7|....']],
    ['=SUM($C$7:C15)', ['|C7:C15|$$..']],
    ['=SUM(C15:$C$7)', ['|C7:C15|.$$.']],
    ['=SUM(B:D)', ['|B1:D1048576|.$.$']],
    ['=SUM($2:9)', ['|A2:XFD9|$$$.']],
    ["='Phụ lục 1'!B7+Biểu!C$7", ['Phụ lục 1|B7|....', 'Biểu|C7|.$.$']],
    ["='Xã ''A'' mới'!A1", ["Xã 'A' mới|A1|...."]],
    ["=SUM('Xã A:Xã Z'!B7)", ['Xã A:Xã Z|B7|....']],
    ['=[1]Biểu!$A$1', ['[1]Biểu|A1|$$$$']],
    ["='C:\\kế hoạch\\[Tệp.xlsx]Biểu 1'!A1:B2", ['[Tệp.xlsx]Biểu 1|A1:B2|....']],
    ['="A1"&B2', ['|B2|....']],
    ['=A1048576+A1048577', ['|A1048576|....']],
    ['=sum(a1:b2)', ['|A1:B2|....']],
    ['=SUM(A1:INDEX(B:B,3))', ['|A1|....', '|B1:B1048576|.$.$']],
    ['=INDIRECT("A1")', []],
    ['no formula', []],
  ])('%s', (formula, expected) => {
    expect(findReferences(formula).map(show)).toEqual(expected);
  });

  it('finds every place that a formula was built from', () => {
    const places = fc.record({
      sheet: fc.constantFrom('Biểu', 'Phụ lục 1', "Xã 'B'", 'A1', '2024'),
      range: fc
        .tuple(
          fc.integer({ min: 0, max: MAX_ROWS - 9 }),
          fc.integer({ min: 0, max: MAX_COLUMNS - 9 }),
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 0, max: 8 }),
        )
        .map(([top, left, height, width]) => ({
          top,
          left,
          bottom: top + height,
          right: left + width,
        })),
    });
    fc.assert(
      fc.property(fc.array(places, { minLength: 1, maxLength: 6 }), (list) => {
        const formula = `=IFERROR(SUM(${list.map(formatPlace).join(',')}),"A1")`;
        expect(findReferences(formula).map(({ sheet, range }) => ({ sheet, range }))).toEqual(list);
      }),
    );
  });
});
