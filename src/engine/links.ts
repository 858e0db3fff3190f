import { Decimal } from '../domain/decimal';
import type { Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import { add, exactly, scale, type Interval } from '../domain/interval';
import type { FigureAt, Link } from '../domain/relation';

/**
 * A link as one of its tables sees it: Σ factor·own figure + rest = 0 (or ≤ 0), where the
 * rest is what the other tables report. To its own table it is a relation like any other.
 */
export interface LinkView {
  readonly kind: 'link';
  readonly ruleId: string;
  readonly messageId: string;
  readonly comparison: '=' | '<=';
  /** The subject first, if it is the table's own. */
  readonly own: readonly OwnTerm[];
  readonly rest: Interval;
  readonly blanks?: 'zero';
  /** The same link in every table that it ties. */
  readonly link: Link;
  readonly ownsSubject: boolean;
  /** The figures of other tables, with the parts that they play. */
  readonly others: readonly OtherTerm[];
}

export interface OwnTerm {
  readonly index: number;
  /** ±10^shift; 1 for the subject. */
  readonly factor: Decimal;
  readonly role: string;
}

export interface OtherTerm {
  readonly place: Place;
  readonly facts: FactTable;
  readonly index: number;
  readonly role: string;
}

/** By table: how it sees the links that run through it. A link whose other side is blank is left out. */
export function viewLinks(tables: readonly FactTable[], links: readonly Link[]): LinkView[][] {
  const views: LinkView[][] = tables.map(() => []);
  for (const link of links)
    for (const table of new Set([link.subject, ...link.terms.map(({ at }) => at)].map(tableOf))) {
      const view = viewFrom(tables, link, table);
      if (view) views[table]!.push(view);
    }
  return views;
}

const tableOf = ({ table }: FigureAt): number => table;

function viewFrom(tables: readonly FactTable[], link: Link, table: number): LinkView | undefined {
  const members = [
    { at: link.subject, factor: Decimal.ONE, role: 'subject' },
    ...link.terms.map(({ at, coefficient, shift, role }) => ({
      at,
      factor: Decimal.integer(-coefficient).shifted(shift),
      role,
    })),
  ];
  const own: OwnTerm[] = [];
  const others: OtherTerm[] = [];
  let rest: Interval = link.constant ? exactly(link.constant.negated()) : exactly(Decimal.ZERO);
  for (const { at, factor, role } of members) {
    const facts = tables[at.table]!;
    const index = at.row * facts.table.columns.length + at.column;
    if (at.table === table) {
      own.push({ index, factor, role });
      continue;
    }
    const interval = facts.facts.at(index)?.quantity.interval;
    if (!interval && (at === link.subject || link.blanks !== 'zero')) return undefined;
    if (!interval) continue;
    rest = add(rest, scale(interval, factor));
    others.push({ place: placeOf(facts, index), facts, index, role });
  }
  const { ruleId, messageId, comparison, blanks } = link;
  return {
    kind: 'link',
    ruleId,
    messageId,
    comparison,
    own,
    rest,
    ...(blanks && { blanks }),
    link,
    ownsSubject: link.subject.table === table,
    others,
  };
}
