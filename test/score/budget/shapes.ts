import type { Capital, FundingSource, Status } from '../../../src/domain/dimensions';
import type { BudgetColumn } from '../../../src/rules/rule-examples';
import type { Random } from '../../../src/training';

/**
 * What a row must satisfy, said with the columns of the shape and not with what the columns
 * mean, so that whoever works it out from the meaning is judged by somebody else.
 */
export type RowLaw =
  /** The whole is the sum of one of these sets of parts. */
  | {
      readonly kind: 'sum';
      readonly whole: number;
      readonly options: readonly (readonly number[])[];
    }
  | { readonly kind: 'within'; readonly part: number; readonly whole: number }
  | {
      readonly kind: 'share';
      readonly share: number;
      readonly part: number;
      readonly whole: number;
    }
  | {
      readonly kind: 'product';
      readonly amount: number;
      readonly factors: readonly [number, number];
    };

/** Columns of a budget table and the laws between them. */
export interface Shape {
  readonly columns: readonly BudgetColumn[];
  readonly laws: readonly RowLaw[];
  /** Money that the rows of the shape may hold. */
  readonly capitals: readonly ('investment' | 'recurrent' | 'outside')[];
  readonly sources: readonly FundingSource[];
  readonly years: readonly number[];
  readonly statuses: readonly Status[];
}

const YEAR = 2023;
const PLAIN = {
  capitals: ['investment', 'recurrent'],
  years: [YEAR],
  statuses: ['planned'],
} as const;

const sum = (whole: number, ...options: readonly (readonly number[])[]): RowLaw => ({
  kind: 'sum',
  whole,
  options,
});
const within = (part: number, whole: number): RowLaw => ({ kind: 'within', part, whole });
const of = (capital: Capital, source: FundingSource = 'all'): BudgetColumn => ({ capital, source });
const from = (source: FundingSource): BudgetColumn => ({ source });

/** The layouts of real plans: kinds of capital, sources, both, several years, execution, quantities. */
const SHAPES: readonly Shape[] = [
  {
    ...PLAIN,
    sources: ['central'],
    columns: [{ computed: { sum: [1, 2] } }, of('investment'), of('recurrent')],
    laws: [sum(0, [1, 2])],
  },
  {
    ...PLAIN,
    sources: ['central', 'province', 'district'],
    columns: [{ computed: { sum: [1, 2] } }, from('central'), from('local')],
    laws: [sum(0, [1, 2])],
  },
  {
    ...PLAIN,
    sources: ['central', 'mobilised'],
    columns: [{}, of('investment'), of('recurrent'), from('state'), from('mobilised')],
    laws: [sum(0, [1, 2], [1, 2, 4]), sum(0, [3, 4])],
  },
  {
    ...PLAIN,
    sources: ['central', 'province'],
    columns: [
      { computed: { sum: [1, 2, 3, 4] } },
      of('investment', 'central'),
      of('investment', 'local'),
      of('recurrent', 'central'),
      of('recurrent', 'local'),
    ],
    laws: [sum(0, [1, 2, 3, 4])],
  },
  {
    ...PLAIN,
    sources: ['central', 'province', 'district', 'commune', 'integrated', 'credit', 'mobilised'],
    columns: [
      { computed: { sum: [1, 7, 8, 9] } },
      { source: 'state', computed: { sum: [2, 3] } },
      from('central'),
      { source: 'local', computed: { sum: [4, 5, 6] } },
      from('province'),
      from('district'),
      from('commune'),
      from('integrated'),
      from('credit'),
      from('mobilised'),
    ],
    laws: [sum(0, [1, 7, 8, 9]), sum(1, [2, 3]), sum(3, [4, 5, 6])],
  },
  {
    ...PLAIN,
    sources: ['central', 'province', 'mobilised'],
    columns: [{}, from('central'), of('recurrent')],
    laws: [within(1, 0), within(2, 0)],
  },
  {
    ...PLAIN,
    capitals: ['investment', 'recurrent', 'outside'],
    sources: ['central'],
    columns: [{}, of('investment'), of('recurrent'), from('mobilised')],
    laws: [sum(0, [1, 2], [1, 2, 3]), within(3, 0)],
  },
  {
    ...PLAIN,
    sources: ['central', 'province'],
    years: [2022, 2023, 2024],
    columns: [2022, 2023, 2024].flatMap((year, i): BudgetColumn[] => [
      { year, computed: { sum: [3 * i + 1, 3 * i + 2] } },
      { year, capital: 'investment' },
      { year, capital: 'recurrent' },
    ]),
    laws: [0, 3, 6].map((whole) => sum(whole, [whole + 1, whole + 2])),
  },
  {
    ...PLAIN,
    sources: ['central'],
    statuses: ['allocated', 'disbursed'],
    columns: [
      { status: 'allocated' },
      { status: 'disbursed' },
      {
        status: 'disbursed',
        aspect: 'percent',
        percentOf: 'allocated',
        computed: { percent: [1, 0] },
      },
    ],
    laws: [within(1, 0), { kind: 'share', share: 2, part: 1, whole: 0 }],
  },
  {
    ...PLAIN,
    sources: ['central'],
    columns: [
      { measure: 'quantity' },
      { measure: 'unitCost' },
      { computed: { product: [0, 1] } },
      of('investment'),
      of('recurrent'),
    ],
    laws: [{ kind: 'product', amount: 2, factors: [0, 1] }, sum(2, [3, 4])],
  },
];

export function randomShape(random: Random): Shape {
  return random.pick(SHAPES);
}
