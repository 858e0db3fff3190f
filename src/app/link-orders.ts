import type { ParameterProblem, TemplateDefinition } from '../templates';

/** A table that is to be made with others. */
export interface OrderedTable {
  readonly tableId: string;
  readonly definition: TemplateDefinition;
  /** Its links name templates. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface OrderProblem {
  /** Id of the template whose parameters are meant. */
  readonly template: string;
  readonly problem: ParameterProblem;
}

interface LinkedOrders<T> {
  /** Each after those from which it takes figures, its links naming their tables. */
  readonly sorted: readonly T[];
  readonly problems: readonly OrderProblem[];
}

/** Says by their ids which tables the links of others mean. Those whose links cannot be are left out. */
export function linkOrders<T extends OrderedTable>(orders: readonly T[]): LinkedOrders<T> {
  const problems: OrderProblem[] = [];
  const report = (
    { definition: { id } }: T,
    path: string,
    problem: Omit<ParameterProblem, 'path'>,
  ) => problems.push({ template: id, problem: { path: `links.${path}`, ...problem } });
  let waiting = orders.flatMap((order) => {
    const wanted = Object.entries(linksIn(order));
    const faults = wanted.flatMap(([key, name]) => faultOf(order, key, name, orders) ?? []);
    faults.forEach(([key, fault]) => report(order, key, fault));
    return faults.length > 0 ? [] : [{ order, wanted }];
  });
  const sorted: T[] = [];
  const tableOf = new Map<string, string>();
  for (;;) {
    const ready = waiting.filter(({ wanted }) => wanted.every(([, name]) => tableOf.has(name)));
    if (ready.length === 0) break;
    for (const { order, wanted } of ready) {
      const links = Object.fromEntries(
        wanted.map(([key, name]): [string, string] => [key, tableOf.get(name)!]),
      );
      sorted.push(wanted.length === 0 ? order : { ...order, raw: { ...order.raw, links } });
    }
    ready.forEach(({ order }) => tableOf.set(order.definition.id, order.tableId));
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  // What waits for a table with faults of its own says nothing more
  const isWaiting = (name: string) => waiting.some(({ order }) => order.definition.id === name);
  for (const { order, wanted } of waiting)
    for (const [key, name] of wanted)
      if (isWaiting(name)) report(order, key, { messageId: 'link-circular' });
  return { sorted, problems };
}

/** Nothing is chosen where the text is empty, as in a form. What is no text is for others to refuse. */
function linksIn({ raw: { links } }: OrderedTable): Record<string, string> {
  if (typeof links !== 'object' || links === null) return {};
  return Object.fromEntries(
    Object.entries(links).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

function faultOf(
  { definition: { links = [] } }: OrderedTable,
  key: string,
  name: string,
  orders: readonly OrderedTable[],
): readonly [key: string, fault: Omit<ParameterProblem, 'path'>][] | undefined {
  const link = links.find((one) => one.key === key);
  if (!link)
    return [
      [key, { messageId: 'link-unknown', data: { links: links.map((one) => one.key).join(', ') } }],
    ];
  const isThere = orders.some(({ definition }) => definition.id === name);
  return isThere && link.partners.includes(name)
    ? undefined
    : [
        [
          key,
          {
            messageId: 'link-other-template',
            data: { name, partners: link.partners.join(', ') },
          },
        ],
      ];
}

/** Excel tells sheets apart without regard to case. */
export function sheetNameProblems(orders: readonly OrderedTable[]): OrderProblem[] {
  const nameOf = ({ raw: { sheetName } }: OrderedTable): string =>
    typeof sheetName === 'string' ? sheetName.trim().toLocaleLowerCase('vi') : '';
  return orders.flatMap((order, position): OrderProblem[] => {
    const isTaken = orders
      .slice(0, position)
      .some((other) => nameOf(other) !== '' && nameOf(other) === nameOf(order));
    const name = String(order.raw.sheetName).trim();
    return isTaken
      ? [
          {
            template: order.definition.id,
            problem: { path: 'sheetName', messageId: 'sheet-name-repeated', data: { name } },
          },
        ]
      : [];
  });
}
