import { linkOrders } from '../../src/app/link-orders';
import { findTemplate, type TemplateDefinition } from '../../src/templates';

/** A template that takes from others what the ids say. */
const taking = (id: string, ...partners: readonly string[]): TemplateDefinition => ({
  ...findTemplate('headline-targets')!,
  id,
  links: partners.map((partner, position) => ({
    key: `link${position + 1}`,
    label: { vi: partner, en: partner },
    partners: [partner],
    rows: { by: 'whole' },
    columns: [],
  })),
});

const order = (definition: TemplateDefinition, links: Readonly<Record<string, string>> = {}) => ({
  tableId: `table of ${definition.id}`,
  definition,
  raw: { year: 2026, links },
});

test('every table comes after those that it takes from, and names them by their ids', () => {
  const { sorted, problems } = linkOrders([
    order(taking('a', 'b', 'c'), { link1: 'b', link2: 'c' }),
    order(taking('b', 'c'), { link1: 'c' }),
    order(taking('c', 'a'), { link1: '' }),
  ]);
  expect(problems).toEqual([]);
  expect(sorted.map(({ definition: { id }, raw }) => [id, raw])).toEqual([
    ['c', { year: 2026, links: { link1: '' } }],
    ['b', { year: 2026, links: { link1: 'table of c' } }],
    ['a', { year: 2026, links: { link1: 'table of b', link2: 'table of c' } }],
  ]);
});

test('tables that take from each other are refused, and nothing is said of those that wait for them', () => {
  const { sorted, problems } = linkOrders([
    order(taking('a', 'b', 'd'), { link1: 'b', link2: 'd' }),
    order(taking('b', 'a'), { link1: 'a' }),
    order(taking('d')),
    order(taking('e', 'f'), { link1: 'f' }),
    order(taking('f', 'g'), { link1: 'g' }),
  ]);
  expect(sorted.map(({ definition: { id } }) => id)).toEqual(['d']);
  expect(
    problems.map(({ template, problem: { path, messageId } }) => [template, path, messageId]),
  ).toEqual([
    ['f', 'links.link1', 'link-other-template'],
    ['a', 'links.link1', 'link-circular'],
    ['b', 'links.link1', 'link-circular'],
  ]);
});
