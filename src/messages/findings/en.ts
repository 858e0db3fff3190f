import type { FindingCatalogue } from './catalogue';
import type { Figures } from './figures-of-finding';
import { balanceInFigures } from './balance-in-figures';
import { movementInFigures } from './movement-in-figures';
import { budget } from './rules/budget.en';
import { cells } from './rules/cells.en';
import { columns } from './rules/columns.en';
import { crossTable } from './rules/cross-table.en';
import { households } from './rules/households.en';
import { structure } from './rules/structure.en';
import { workbook } from './rules/workbook.en';

export const en: FindingCatalogue = {
  rules: {
    ...cells,
    ...columns,
    ...crossTable,
    ...households,
    ...budget,
    ...structure,
    ...workbook,
    'error-value': {
      error: {
        title: 'Cell shows an error',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) shows ${f.text('error')}, so everything computed from it is missing. Mend the formula or type the figure again.`,
      },
      text: {
        title: 'Formula fails because of a text',
        text: (f) =>
          `${f.text('unit')}: #VALUE! in ${f.cell('cells')}, because cell ${f.cell('cause')} holds “${f.text('text')}” as text. The formula is right; type a number into ${f.cell('cause')}, or leave it blank if there is none yet.`,
      },
    },
    'number-stored-as-text': {
      number: {
        title: 'Number stored as text',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} holds “${f.text('text')}” as text, which Excel leaves out of sums. It reads as ${f.figure('first')}.${leftOut(f)}`,
      },
      ambiguous: {
        title: 'Number stored as text, with two readings',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} holds “${f.text('text')}” as text, which Excel leaves out of sums. It may be ${f.figure('first')} or ${f.figure('second')}; choose one.${leftOut(f)}`,
      },
      words: {
        title: 'Words in a figure cell',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds “${f.text('text')}”, which is no number. Type a number, or leave the cell empty until there is one.`,
      },
      date: {
        title: 'Number shown as a date',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) is formatted as a date and holds ${f.figure('stored')}. Choose a number format and type the figure again.`,
      },
    },
    'ambiguous-thousands': {
      'lost-group': {
        title: 'Lost thousands separator',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} is ${f.figure('actual')}. Households are whole; ${f.figure('meant')} was probably meant, with the dot taken for a decimal point.`,
      },
    },
    'count-not-whole': {
      fraction: {
        title: 'Count is not whole',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}. Households and persons are whole numbers; type the surveyed figure.`,
      },
    },
    'negative-value': {
      negative: {
        title: 'Negative number',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}, but this figure is never below 0.`,
      },
    },
    'rate-out-of-range': {
      above: {
        title: 'Rate above 100%',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; a share of households cannot exceed 100%. Check the decimal point and the figure.`,
      },
    },
    'total-rate-averaged': {
      averaged: {
        title: 'Rate of the whole is a mean',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}, the mean of the rates of ${f.figure('places')} places. The rate of the whole follows from the sums and is ${f.figure('right')}.`,
      },
    },
    'remaining-mismatch': {
      mismatch: {
        title: 'Remaining number does not agree',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('begin')} − ${f.figure('reduction')} = ${f.figure('expected')}.`,
      },
    },
    'movement-mismatch': {
      mismatch: {
        title: 'End of the year does not agree with the movements',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${movementInFigures(f)} = ${f.figure('expected')}.`,
      },
    },
    'points-mismatch': {
      mismatch: {
        title: 'Fall of the rate does not agree',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('begin')} − ${f.figure(f.has('points') ? 'points' : 'end')} = ${f.figure('expected')}.`,
      },
    },
    'multidimensional-mismatch': {
      mismatch: {
        title: 'Multidimensional poor are not poor plus near-poor',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; poor ${f.figure('poor')} + near-poor ${f.figure('nearPoor')} = ${f.figure('expected')}.`,
      },
    },
    'reduction-exceeds-base': {
      exceeds: {
        title: 'Reduction exceeds the base',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} reduces by ${f.figure('actual')}, more than the ${f.figure('begin')} at the beginning.`,
      },
      movement: {
        title: 'More leave than there are and come',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; with the other columns of those who leave that is more than the ${f.figure('begin')} at the beginning and those who come, so the end would be below 0.`,
      },
    },
    'part-exceeds-whole': {
      exceeds: {
        title: 'Part exceeds the whole',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, more than the whole of ${f.figure('whole')}.`,
      },
    },
    'total-mismatch': {
      mismatch: {
        title: 'Total does not agree',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the ${rowsAdded(f)} add up to ${f.figure('expected')}.`,
      },
      blanks: {
        title: 'Sum is short because of blank cells',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, the ${rowsAdded(f)} so far add up to ${f.figure('expected')}; blank: ${f.cell('blanks')}.`,
      },
      rounding: {
        title: 'Several sums are a little off, as figures were rounded',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the ${rowsAdded(f)} add up to ${f.figure('expected')}. Several sums of the table are off by a few units of the last place (${f.cell('places')}), mostly as each figure was rounded by itself.`,
      },
    },
    'implied-households-conflict': {
      pairs: {
        title: 'Counts and rates have different denominators',
        text: (f) =>
          f.has('other')
            ? `${f.text('unit')}, ${f.text('moment')}: the counts and rates do not lead to one number of all households; ${f.figure('actual')} at ${f.figure('rate')} imply ${f.figure('own')}, the other pair ${f.figure('other')}.`
            : `${f.text('unit')}, ${f.text('moment')}: no number of households makes ${f.figure('actual')} a share of ${f.figure('rate')}. Check the count or the rate.`,
      },
      total: {
        title: 'Rate of the total row does not agree with the places',
        text: (f) =>
          `${f.text('unit')}, ${f.text('moment')}: ${f.figure('actual')} at ${f.figure('rate')} imply ${f.figure('own')} in all; the places add up to ${f.figure('expected')}.`,
      },
    },
    'household-growth-outlier': {
      outside: {
        title: 'Unusual change in households',
        text: (f) =>
          `${f.text('unit')}: counts and rates imply that all households together ${f.change('growth')} from ${f.text('earlier')} to ${f.text('later')}. Check the counts and the rates.`,
      },
    },
    'household-growth-implied': {
      common: {
        title: 'Rates rest on the households of the plan year',
        text: (f) =>
          `The rates of ${f.text('later')} agree if all households ${f.change('growth')} since ${f.text('earlier')} (from the ${f.figure('rows')} rows that have the figures). The plan should state the households used.`,
      },
      unchanged: {
        title: 'Rates rest on the households of the year before',
        text: (f) =>
          `The rates of ${f.text('later')} agree if all households stay as many as in ${f.text('earlier')} (from the ${f.figure('rows')} rows that have the figures). The plan should state the households used; where they change, so do the rates.`,
      },
    },
    'target-not-lower': {
      higher: {
        title: 'Target is higher than the base',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, more than the ${f.figure('begin')} at the beginning in cell ${f.cell('baseCell')}. A plan to reduce poverty sets no rise as its target; check both figures.`,
      },
    },
    'duplicate-unit': {
      twice: {
        title: 'One name stands in two rows',
        text: (f) =>
          `Row ${f.text('row')} says “${f.text('unit')}”, as row ${f.text('firstRow')} does. If both are one, its figures are added twice: remove one of the rows. If they are two, name them apart.`,
      },
    },
    'formula-overwritten': {
      overwritten: {
        title: 'Formula typed over',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) had a formula and now holds a typed number, which will not follow other cells. Restore the formula.`,
      },
      typed: {
        title: 'Typed among formulas',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) is typed while cells like it are formulas; it will not follow other cells. Put a formula in its place.`,
      },
      deviating: {
        title: 'Formula differs from the form',
        text: (f) =>
          `${f.text('unit')}: the formula in cell ${f.cell('place')} (${f.text('column')}) is not the one of the form. Restore it unless the change is meant.`,
      },
    },
    'balance-mismatch': {
      mismatch: {
        title: 'Difference or remainder does not agree',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; ${balanceInFigures(f)} = ${f.figure('expected')}.`,
      },
      blanks: {
        title: 'Columns that make it up fall short because of blank cells',
        text: (f) =>
          `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, the columns that make it up so far add up to ${f.figure('expected')}; blank: ${f.cell('blanks')}.`,
      },
    },
    'column-stored-as-text': {
      column: {
        title: 'A whole column of numbers stored as text',
        text: (f) =>
          `The column “${f.text('column')}” holds ${f.figure('cells')} numbers as text, which Excel does not add up. They were read the way the column writes numbers and checked: “${f.text('text')}” is ${f.figure('first')}. Change the whole column to numbers.`,
      },
      percents: {
        title: 'Column of percentages stored as text',
        text: (f) =>
          `Column “${f.text('column')}” has ${f.figure('cells')} cells with percentages as text, such as “${f.text('text')}”. They were checked like numbers; type them as numbers, or use formulas.`,
      },
    },
  },
  suggestions: {
    'restore-formula': () => 'Restore the formula',
    'restore-formula-value': (f) => `Restore the formula (${f.figure('value')})`,
    exchange: (f) => `Exchange cells ${f.cell('one')} and ${f.cell('other')}`,
    'use-value': (f) => `Change to ${f.figure('value')}`,
    'use-values': (f) => `Change all ${f.figure('cells')} cells`,
    'use-text': (f) => `Change to “${f.text('text')}”`,
  },
  culprit: (f) =>
    `Cell ${f.cell('culprit')} (${f.text('culpritUnit')}, ${f.text('culpritColumn')}) is suspect: it says ${f.figure('culpritValue')}` +
    (f.has('satisfying') ? `; everything agrees if it is ${f.figure('satisfying')}.` : '.'),
  overwritten: 'This cell had a formula that has been typed over.',
  labelYear: (f) =>
    `The figure in cell ${f.cell('culprit')} agrees with the others if it is of ${f.text('labelYear')}; the year is probably wrong.`,
  together: () => 'No cell explains this alone; the cells below must change together.',
  approximate:
    'Too many figures disagree with each other to search them at once; they were searched part by part, and another explanation may exist.',
  tie: (f) =>
    `Changing any one of ${f.figure('suspects')} cells makes the figures agree; nothing tells which is wrong.`,
};

/** Which results pass over a text. */
function leftOut(f: Figures): string {
  return f.has('sums') ? ` Because of that, ${f.cell('sums')} does not count it.` : '';
}

/** What a total adds: places, or whatever else the rows are. */
function rowsAdded(f: Figures): string {
  return f.has('things') ? 'rows' : 'places';
}
