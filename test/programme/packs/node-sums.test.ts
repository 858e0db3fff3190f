import { sumsOfNodes, type ProgrammeRow } from '../../../src/programme/packs';

/** Rows by the code of their node; `-` is an activity, `Σ` a total without a code. */
const rowsOf = (codes: string): ProgrammeRow[] =>
  codes.split(' ').map((code): ProgrammeRow => {
    if (code === 'Σ') return { role: 'total' };
    return code === '-' ? { role: 'unit' } : { role: 'unit', node: code };
  });

const sumsIn = (codes: string): string[] =>
  sumsOfNodes(rowsOf(codes)).map(
    ({ total, terms, comparison }) => `${total} ${comparison} ${terms.join('+')}`,
  );

test.each([
  ['the programme and its projects', 'DA DA1 DA2', ['0 = 1+2']],
  ['a total at the bottom without a code', 'DA1 DA2 Σ', ['2 = 0+1']],
  ['sub-projects below their project', 'DA DA3 DA3.1 DA3.2', ['0 = 1', '1 = 2+3']],
  ['sub-projects whose project has no row', 'DA DA2 DA3.1 DA3.2', ['0 = 1+2+3']],
  ['one of two sub-projects', 'DA DA3 DA3.1', ['0 = 1', '1 <= 2']],
  ['two of three sub-projects', 'DA DA4 DA4.1 DA4.3', ['0 = 1', '1 = 2+3']],
  ['activities below a project', 'DA DA1 - - DA2 -', ['0 = 1+4', '1 = 2+3', '4 <= 5']],
  ['a single activity below a project', 'DA3 -', ['0 <= 1']],
  [
    'sections that repeat their projects',
    'Σ DA4 DA4.1 DA4.2 DA4 DA4.1 DA4.3',
    ['0 = 1+4', '1 = 2+3', '4 = 5+6'],
  ],
  ['activities without a project', '- - DA2', []],
])('%s add up', (_, codes, sums) => {
  expect(sumsIn(codes)).toEqual(sums);
});

test('rows of which are no terms', () => {
  const rows: ProgrammeRow[] = [
    { role: 'total' },
    { role: 'unit', node: 'DA1' },
    { role: 'part' },
    { role: 'unit', node: 'DA2' },
  ];
  expect(sumsOfNodes(rows)).toEqual([{ total: 0, terms: [1, 3], comparison: '=' }]);
});
