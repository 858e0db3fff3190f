import type { RemarkWords } from './remark-words';

export const en: RemarkWords = {
  'unit-missing': ({ unit }) => `Nothing has come from ${unit}. Ask for it.`,
  'unit-repeated': ({ unit, differences }, { difference }) =>
    differences.length === 0
      ? `${unit} sent more than once, with the same figures; they are added once.`
      : `${unit} sent different figures: ${differences.map(difference).join('; ')}. They are left blank; ask which are right.`,
  'unit-unknown': ({ name }) =>
    `“${name}” is not in the list of units and was not added. Correct the name, or add it to the list.`,
  'unit-ambiguous': ({ name, candidates }) =>
    `“${name}” may be ${candidates.join(' or ')} and was not added. The table should name its unit in full.`,
  'unit-unnamed': () =>
    'Nothing says of which unit this table is, so it was not added. Name the unit in the title or in the name of the file.',
  'name-differs': ({ unit, name }) => `The table says “${name}”, taken for ${unit} of the list.`,
  'file-name-differs': ({ unit, other }) =>
    `The table is of ${unit}, while the name of the file is that of ${other}; it was added for ${unit}. Check it.`,
  'no-table': () =>
    'No table of households by place or of money by project was recognised, so nothing was added.',
  'other-year': ({ year, found }) =>
    `This table is of the plan of ${found}, not ${year}, and was not added.`,
  'figure-missing': ({ unit, labels }) =>
    `${unit} gives no figures for: ${labels.join('; ')}. The sums of these columns fall short.`,
  'last-year-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” says ${figure(stated)}, last year's table ${figure(expected)}.`,
  'assigned-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” says ${figure(stated)}, the assigned target is ${figure(expected)}.`,
  'below-assigned': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: “${label}” is ${figure(stated)}, below the assigned target of ${figure(expected)}.`,
  'against-differs': ({ unit, label, stated, expected }, { figure }) =>
    `${unit}: the unit says ${figure(stated)} for “${label}”, the upper unit's table ${figure(expected)}.`,
  'against-total-differs': ({ label, stated, expected }, { figure }) =>
    `The total row of the upper unit's table says ${figure(stated)} for “${label}”; the units add up to ${figure(expected)}.`,
  'money-total-differs': ({ label, stated, expected }, { figure }) =>
    `The upper unit's table says ${figure(stated)} for “${label}”; the units add up to ${figure(expected)}.`,
  'money-missing': ({ unit }) =>
    `${unit} sent no table of money. The sums of money fall short; ask for it.`,
  'against-lacks-unit': ({ unit }) => `The upper unit's table has no row for ${unit}.`,
  'file-faulty': ({ errors }, { count }) =>
    `A check finds errors in this file: ${count(errors)}. Its figures are added as they stand. See them with the command check.`,
};
