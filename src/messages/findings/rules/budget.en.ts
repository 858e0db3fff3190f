import type { RuleCatalogue } from '../catalogue';
import type { Figures } from '../figures-of-finding';
import { sumInFigures } from '../sum-in-figures';

export const budget = {
  'capital-mismatch': {
    mismatch: {
      title: 'Total capital is not investment plus recurrent',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'One kind of capital exceeds the total',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, more than the total capital of ${f.figure('whole')}.`,
    },
    blanks: {
      title: 'Kinds of capital fall short because of blank cells',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, the kinds of capital so far add up to ${f.figure('expected')}; blank: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Total capital is off by one through rounding',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the kinds of capital add up to ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'source-mismatch': {
    mismatch: {
      title: 'Total of the sources does not agree',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the sources ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'One source exceeds the total',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, more than the total of ${f.figure('whole')}.`,
    },
    blanks: {
      title: 'Sources fall short because of blank cells',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, the sources so far add up to ${f.figure('expected')}; blank: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Total of the sources is off by one through rounding',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the sources add up to ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'project-mismatch': {
    mismatch: {
      title: 'Money is not the sum of projects and sub-projects',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the parts inside add up to ${f.figure('expected')}.`,
    },
    exceeds: {
      title: 'A part exceeds its project',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, less than one of the parts inside (${f.figure('expected')}).`,
    },
    blanks: {
      title: 'Projects fall short because of blank cells',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, the parts inside so far add up to ${f.figure('expected')}; blank: ${f.cell('blanks')}.`,
    },
    rounding: {
      title: 'Sum of the projects is off by one through rounding',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the parts inside add up to ${f.figure('expected')}. ${roundedEach(f)}`,
    },
  },
  'total-excludes-source': {
    'left-out': {
      title: 'Total leaves a source of money out',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, without the ${f.figure('omitted')} of column “${f.text('source')}”; with them it would be ${f.figure('full')}.` +
        (f.has('others') ? ` So it is with these totals: ${f.cell('others')}.` : '') +
        ' Say which sources the total includes, or add this one.',
    },
  },
  'disbursed-exceeds-allocated': {
    exceeds: {
      title: 'More is disbursed than was allocated',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, more than the ${f.figure('allocated')} allocated. Check both, or say how much was carried over from earlier years.`,
    },
  },
  'percent-mismatch': {
    mismatch: {
      title: 'Share in percent does not agree',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} is ${f.figure('computed')}.`
          : `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} is no share at all.`,
    },
    'of-row': {
      title: 'Share in percent does not agree',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} in row “${f.text('base')}” is ${f.figure('computed')}.`
          : `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} in row “${f.text('base')}” is no share at all.`,
    },
  },
  'amount-mismatch': {
    mismatch: {
      title: 'Amount is not quantity times unit cost',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; quantity times unit cost is ${f.figure('expected')}.`,
    },
  },
} satisfies Partial<RuleCatalogue>;

function roundedEach(f: Figures): string {
  const others = f.figure('number') === '1' ? '' : ` Off by one, too: ${f.cell('places')}.`;
  return `One unit of the last digit, as when each figure is rounded.${others}`;
}
