import type { RuleCatalogue } from '../catalogue';

export const crossTable = {
  'cross-table-conflict': {
    differs: {
      title: 'Two tables differ',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}; the same figure on sheet “${f.sheet('otherCell')}”, cell ${f.cell('otherCell')}, is ${f.figure('other')}. The two must agree.`,
    },
  },
  'works-rollup-mismatch': {
    exceeds: {
      title: 'Works cost more than their project has',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}; the works together exceed the ${f.figure('project')} of their project on sheet “${f.sheet('projectCell')}”, cell ${f.cell('projectCell')}. Check the works or the project.`,
    },
  },
  'list-count-mismatch': {
    differs: {
      title: 'Not as many households as on the list',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}; the list has ${f.figure('expected')}. See whether the list lacks households, has too many, or names a village that the table has not or spells otherwise.`,
    },
  },
  'list-sum-mismatch': {
    sum: {
      title: 'Summary does not agree with the list',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}; by the rows of the same place on the list it should be ${f.figure('expected')}. Check the summary or the list.`,
    },
    count: {
      title: 'Summary does not agree with the list',
      text: (f) =>
        `${f.text('unit')}: cell ${f.cell('place')} (${f.text('column')}) holds ${f.figure('actual')}; the list has ${f.figure('expected')}. Check the summary, and whether the list lacks rows, has too many, or names the wrong place.`,
    },
  },
} satisfies Partial<RuleCatalogue>;
