import { DIGITS, ONE, rowsBelow, type BudgetLedger } from './ledger';
import type { View } from './view';

/**
 * Something that must hold: in one of its ways, whose margins must all be ≥ 0. Undefined where
 * a cell is blank. Margins move evenly with each typed figure.
 */
export interface Relation {
  readonly name: 'sum' | 'rows' | 'within' | 'share' | 'product';
  /** Row and column of each cell, that of the whole first. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  ways(view: View): readonly (readonly bigint[])[] | undefined;
}

export function holds(relation: Relation, view: View): boolean {
  return relation.ways(view)?.some((way) => way.every((margin) => margin >= 0n)) ?? true;
}

/** Every relation of the table: those across its rows, and those down its columns. */
export function relationsOf(ledger: BudgetLedger): Relation[] {
  const { plan, width } = ledger;
  const relations: Relation[] = [];
  plan.rows.forEach(({ below, whole }, row) => {
    for (const law of plan.shape.laws)
      switch (law.kind) {
        case 'sum':
          relations.push(sumAcross(row, law.whole, law.options));
          break;
        case 'within':
          relations.push(within([row, law.part], [row, law.whole]));
          break;
        case 'share':
          relations.push(share(ledger, row, law));
          break;
        case 'product':
          relations.push(product(ledger, row, law.amount, law.factors));
      }
    for (let column = 0; column < width; column++)
      if (rowsBelow(plan, row, column).length > 0) relations.push(sumDown(row, column, below));
      else if (!whole && isMoney(ledger, column))
        for (const under of below) relations.push(within([under, column], [row, column]));
  });
  return relations;
}

function isMoney({ plan }: BudgetLedger, column: number): boolean {
  const { measure = 'money', aspect = 'amount' } = plan.shape.columns[column]!;
  return measure === 'money' && aspect === 'amount';
}

function sumAcross(row: number, whole: number, options: readonly (readonly number[])[]): Relation {
  const columns = [...new Set([whole, ...options.flat()])];
  return {
    name: 'sum',
    cells: columns.map((column): [number, number] => [row, column]),
    ways(view) {
      const total = view.at(row, whole);
      if (total === undefined) return undefined;
      const sums = options.map((parts) => sumOf(parts.map((part) => view.at(row, part))));
      if (sums.includes(undefined)) return undefined;
      return sums.map((sum) => equal(total, sum!));
    },
  };
}

function sumDown(row: number, column: number, below: readonly number[]): Relation {
  return {
    name: 'rows',
    cells: [row, ...below].map((at): [number, number] => [at, column]),
    ways(view) {
      const total = view.at(row, column);
      const sum = sumOf(below.map((under) => view.at(under, column)));
      return total === undefined || sum === undefined ? undefined : [equal(total, sum)];
    },
  };
}

/** Blanks count as nothing, unless all are blank. */
export function sumOf(values: readonly (bigint | undefined)[]): bigint | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present.reduce((sum, value) => sum + value, 0n);
}

function equal(one: bigint, other: bigint): bigint[] {
  return [one - other, other - one];
}

function within(part: readonly [number, number], whole: readonly [number, number]): Relation {
  return {
    name: 'within',
    cells: [part, whole],
    ways(view) {
      const [one, other] = [view.at(...part), view.at(...whole)];
      return one === undefined || other === undefined ? undefined : [[other - one]];
    },
  };
}

/** The share times the whole is a hundred times the part, within half of the share's last digit. */
function share(
  ledger: BudgetLedger,
  row: number,
  law: { readonly share: number; readonly part: number; readonly whole: number },
): Relation {
  const cell = ledger.cells[row * ledger.width + law.share];
  const half = halfUnit(decimalsOfColumn(ledger, law.share));
  return {
    name: 'share',
    cells: [law.share, law.part, law.whole].map((column): [number, number] => [row, column]),
    ways(view) {
      // A live share follows its amounts, whatever they are.
      if (cell?.live) return undefined;
      const [rate, part, whole] = [law.share, law.part, law.whole].map((at) => view.at(row, at));
      if (rate === undefined || part === undefined || whole === undefined) return undefined;
      const hundredfold = 100n * ONE * part;
      return [[(rate + half) * whole - hundredfold, hundredfold - (rate - half) * whole]];
    },
  };
}

/** The amount is the product, as far as its own decimals go. */
function product(
  ledger: BudgetLedger,
  row: number,
  amount: number,
  factors: readonly [number, number],
): Relation {
  const own = ledger.cells[row * ledger.width + amount];
  const half = own?.live === true ? 0n : halfUnit(own?.decimals ?? 0) * ONE;
  return {
    name: 'product',
    cells: [amount, ...factors].map((column): [number, number] => [row, column]),
    ways(view) {
      const [total, one, other] = [amount, ...factors].map((column) => view.at(row, column));
      if (total === undefined || one === undefined || other === undefined) return undefined;
      const off = total * ONE - one * other;
      return [[half + off, half - off]];
    },
  };
}

function halfUnit(decimals: number): bigint {
  return 5n * 10n ** BigInt(DIGITS - decimals - 1);
}

/** The most digits behind the point that any typed figure of the column has. */
function decimalsOfColumn({ cells, width }: BudgetLedger, column: number): number {
  return cells.reduce(
    (most, cell, index) =>
      cell && !cell.live && index % width === column ? Math.max(most, cell.decimals) : most,
    0,
  );
}
