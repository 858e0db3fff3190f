import type { Figures } from '../figures-of-finding';
import type { RuleCatalogue } from '../catalogue';

export const cells = {
  'rate-scale-mixed': {
    fractions: {
      title: 'Percentages and fractions in one column',
      text: (f) =>
        `${f.text('column')}: cell ${f.cell('place')} says ${f.figure('actual')} in a column of percentages; it probably stands for ${f.figure('meant')}. ${cellsInQuestion(f)} Multiply by 100.`,
    },
  },
  'impossible-bound': {
    above: {
      title: 'More than 100%',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('text')}”; no share can be that large, 100% being all. Write “100%” or correct the number.`,
    },
    below: {
      title: 'Less than nothing',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says “${f.text('text')}”; no figure can be that small, 0 being the least. Correct it.`,
    },
  },
  'range-inverted': {
    inverted: {
      title: 'Range is the wrong way round',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says “${f.text('text')}”, its second number being the smaller one. Exchange them, or correct the one that was mistyped.`,
    },
  },
  'mixed-separators': {
    'other-way': {
      title: 'Decimal sign differs from the rest',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} says “${f.text('text')}”, read as ${f.figure('value')}. The other figures use the other separators; write them all alike.`,
    },
  },
  'unit-mixed': {
    words: {
      title: 'Amount in another unit than its column',
      text: (f) =>
        f.has('meant')
          ? `${f.text('column')}: cell ${f.cell('place')} says “${f.text('text')}”, which is ${f.figure('meant')} in the unit of the column. ${cellsInQuestion(f)}`
          : `${f.text('column')}: cell ${f.cell('place')} says “${f.text('text')}”, not in the unit of the column. ${cellsInQuestion(f)} Enter it again in that unit.`,
    },
    magnitude: {
      title: 'Units of money are mixed in a column',
      text: (f) =>
        `${f.text('column')}: ${f.figure('number')} cells (${f.cell('cells')}) seem to be in another unit: cell ${f.cell('place')} says ${f.figure('actual')}; the total agrees only with ${f.figure('meant')}. Use one unit.`,
    },
  },
  'legacy-font-text': {
    encoded: {
      title: 'Words in a font from before Unicode',
      text: (f) =>
        `Cell ${f.cell('place')} says “${f.text('text')}” in ${f.text('encoding')} encoding (${f.figure('number')} cells of the table). Machines without that font cannot show it, and no search or filter finds it; convert it to Unicode.`,
    },
  },
  'lookalike-letters': {
    letters: {
      title: 'Foreign letters that look Latin',
      text: (f) =>
        `Cell ${f.cell('place')} says “${f.text('text')}” with letters that are not Vietnamese: “${f.text('letters')}” (${f.figure('number')} cells of the table). They look alike, but no search, filter or lookup finds them; type them again.`,
    },
  },
  'required-blank': {
    cells: {
      title: 'A required figure is missing',
      text: (f) =>
        `${f.text('column')}: ${f.cell('blanks')} blank though the row has other figures. Fill in, or enter 0 where there is none.`,
    },
    column: {
      title: 'A required column is empty',
      text: (f) =>
        `${f.text('column')}: the whole column is blank (${f.figure('number')} rows). The template asks for it; it may stay empty if the plan does not need it.`,
    },
  },
} satisfies Partial<RuleCatalogue>;

function cellsInQuestion(f: Figures): string {
  return `Such cells: ${f.cell('cells')}.`;
}
