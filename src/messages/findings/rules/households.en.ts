import type { RuleCatalogue } from '../catalogue';
import { sumInFigures } from '../sum-in-figures';

export const households = {
  'rate-mismatch': {
    mismatch: {
      title: 'Rate does not agree with the counts',
      text: (f) =>
        f.has('computed')
          ? `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} is ${f.figure('computed')}.`
          : `${f.text('unit')}: cell ${f.cell('place')} says ${f.figure('actual')}; ${f.figure('numerator')} of ${f.figure('denominator')} is no rate at all.`,
    },
    either: {
      title: 'Rate of a group fits neither denominator',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; ${f.figure('numerator')}` +
        (f.has('computed')
          ? ` of ${f.figure('denominator')} of the group is ${f.figure('computed')}`
          : ` of ${f.figure('denominator')} of the group does not fit`) +
        (f.has('otherComputed')
          ? `, of all ${f.figure('otherDenominator')} it is ${f.figure('otherComputed')}.`
          : f.has('otherDenominator')
            ? `, nor does it of all ${f.figure('otherDenominator')}.`
            : '.'),
    },
  },
  'subset-mismatch': {
    mismatch: {
      title: 'Two parts do not add up to the whole',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; the two parts are ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
  },
  'cumulative-mismatch': {
    mismatch: {
      title: 'Period is not the sum of its years',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}; year by year ${sumInFigures(f)} = ${f.figure('expected')}.`,
    },
  },
  'moment-conflict': {
    differs: {
      title: 'One figure has two values',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says ${f.figure('actual')}, elsewhere the table says ${f.figure('other')} of the same. The end of a year and the beginning of the next are one moment; make them agree.`,
    },
  },
  'range-conflict': {
    statements: {
      title: 'Two statements of one target exclude each other',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says “${f.text('text')}”, but cell ${f.cell('otherCell')} says ${f.figure('other')} of the same; no number satisfies both.`,
    },
    households: {
      title: 'Reductions speak of very different numbers of households',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) says “${f.text('text')}”, which with the households lifted out makes ${f.figure('own')} in all, while ${f.cell('otherCells')} make ${f.figure('other')}. Look again at the households or the percentage points.`,
    },
  },
  'series-break': {
    crossed: {
      title: 'Figures by two poverty standards',
      text: (f) =>
        `A new poverty standard applies from ${f.text('first')}: columns “${f.text('before')}” and “${f.text('after')}” cannot be compared. State the beginning of ${f.text('first')} by the new standard, too.`,
    },
  },
  'target-below-assigned': {
    below: {
      title: 'Target below what was assigned',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) plans a reduction of ${f.figure('actual')}, below the ${f.figure('assigned')} assigned in cell ${f.cell('assignedCell')}. Raise the target or explain it.`,
    },
    'below-over-years': {
      title: 'Yearly targets below what was assigned for the period',
      text: (f) =>
        f.has('perYear')
          ? `${f.text('unit')}: cell ${f.cell('place')} assigns a reduction of at least ${f.figure('assigned')} a year on average; the ${f.figure('years')} years of the table average only ${f.figure('actual')}. Raise the targets or explain them.`
          : `${f.text('unit')}: cell ${f.cell('place')} assigns a reduction of at least ${f.figure('assigned')} for the whole period; the ${f.figure('years')} years of the table add up to only ${f.figure('actual')}. Raise the targets or explain them.`,
    },
  },
  'below-programme-target': {
    below: {
      title: 'Reduction below the programme’s target',
      text: (f) =>
        `${f.text('unit')}: the plan for ${f.text('year')} reduces the rate by ${f.figure('fall')}; the programme’s general target is ${f.figure('target')}. That target is a national mean.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
