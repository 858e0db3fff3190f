import type { Capital, FundingSource } from '../domain/dimensions';
import { FUNDING_PARTS, sourcesBelow } from '../domain/funding';
import type { Table } from '../domain/table';
import { isComparable, moneyColumns, type MoneyColumn } from './money-columns';

/**
 * The columns of a table that differ in nothing but capital and source of money, and what they
 * are sums of. Which parts a table shows is its own choice: only from the tree of sources can be
 * told whether those shown are all of the whole.
 */
export class FundingColumns {
  private constructor(readonly columns: readonly MoneyColumn[]) {}

  static of(table: Table): FundingColumns[] {
    const groups: MoneyColumn[][] = [];
    for (const column of moneyColumns(table)) {
      const group = groups.find(
        ([first]) =>
          first!.held.status === column.held.status && isComparable(first!.held, column.held),
      );
      if (group) group.push(column);
      else groups.push([column]);
    }
    return groups.map((columns) => new FundingColumns(columns));
  }

  /** The column of just this money. */
  at(capital: Capital, source: FundingSource): number | undefined {
    return this.columns.find(({ held }) => held.capital === capital && held.source === source)
      ?.index;
  }

  /** Columns that add up to this money: its own, or all of its parts. */
  cover(capital: Capital, source: FundingSource): readonly number[] | undefined {
    const own = this.at(capital, source);
    return own === undefined
      ? (this.partsBySource(capital, source) ?? this.partsByCapital(capital, source))
      : [own];
  }

  /** Parts that are all of the whole; undefined where some may not be shown. */
  partsBySource(capital: Capital, source: FundingSource): readonly number[] | undefined {
    const parts = FUNDING_PARTS[source].map((part) => this.cover(capital, part));
    const shown = parts.flatMap((columns) => columns ?? []);
    switch (source) {
      case 'all':
        // Money from outside the state budget may be none; the budget never is.
        return parts[0] && shown.length > 1 ? shown : undefined;
      case 'state':
        return parts.every((columns) => columns !== undefined) ? shown : undefined;
      case 'local':
        // Levels that pay nothing are left out; one level alone may be an "of which".
        return shown.length > 1 ? shown : undefined;
      default:
        return undefined;
    }
  }

  partsByCapital(capital: Capital, source: FundingSource): readonly number[] | undefined {
    if (capital !== 'all') return undefined;
    const investment = this.cover('investment', source);
    const recurrent = this.cover('recurrent', source);
    if (investment && recurrent) return [...investment, ...recurrent];
    // Where both are told by source, one that is not there pays nothing
    if (investment) return this.tellsSources('recurrent') ? investment : undefined;
    return recurrent && this.tellsSources('investment') ? recurrent : undefined;
  }

  private tellsSources(capital: Capital): boolean {
    return this.columns.some(({ held }) => held.capital === capital && held.source !== 'all');
  }

  /** Columns of parts that have no column of a larger part above them. */
  shownBelow(capital: Capital, source: FundingSource): number[] {
    return FUNDING_PARTS[source].flatMap((part) => {
      const own = this.at(capital, part);
      return own === undefined ? this.shownBelow(capital, part) : [own];
    });
  }

  /** Every source below one that the table shows, with its columns, larger ones first. */
  *sourcesShownBelow(
    capital: Capital,
    source: FundingSource,
  ): Generator<{ source: FundingSource; columns: readonly number[] }> {
    for (const below of sourcesBelow(source)) {
      const columns = this.cover(capital, below) ?? this.cover('all', below);
      if (columns) yield { source: below, columns };
    }
  }
}
