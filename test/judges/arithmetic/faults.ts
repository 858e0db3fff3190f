import type { Table } from '../../../src/domain/table';
import { isAdded, type Ledger } from './ledger';
import { decimalsOf, ONE, type Exact } from './exact';
import { halfUnit, isOff } from './laws';
import { limitsOf, pairsWithoutHouseholds, rivalPairs, roundedSumsOf, type Pair } from './limits';

/** Something wrong in one row, for the eyes of somebody without the add-in. */
export interface Fault {
  /** Index of a row of the table. */
  readonly row: number;
  /** Indexes of the columns whose cells are marked. */
  readonly marks: readonly number[];
  /** 0-based columns of the sheet whose cells are marked, though they belong to no figure. */
  readonly wordMarks?: readonly number[];
  /** Sentence of the check column. */
  readonly sentence: string;
  /** False where it hangs on something that the sheet does not say. */
  readonly certain: boolean;
  /** The sheet asks for something that is not written yet, which is no mistake to be found. */
  readonly asked?: true;
}

/** Signs that official tables have for nil, missing and not applicable. */
const SIGNS = new Set(['', '-', '–', '…', 'x']);

/**
 * Everything that is wrong in the table, row by row, worked out from what its columns mean.
 *
 * @param inWords columns whose figures may be ranges or bounds: "65-70", "từ 0,5% trở lên"
 */
export function faultsOf(ledger: Ledger, inWords: ReadonlySet<number>): Fault[] {
  const { rows } = ledger.table;
  return rows.flatMap(({ role }, row) => [
    ...(role === 'unit' ? [] : sumFaults(ledger, row)),
    ...cellFaults(ledger, row, inWords),
    ...(role === 'total' ? impliedFaults(ledger, row) : []),
    ...relationFaults(ledger, row).filter((fault) => role === 'unit' || isJudged(ledger, fault)),
    ...lackingFaults(ledger, row),
  ]);
}

interface RelationFault extends Fault {
  /** Columns that every place must have filled before the total row is judged by them. */
  readonly needs: readonly number[];
}

function cellFaults(ledger: Ledger, row: number, inWords: ReadonlySet<number>): Fault[] {
  const { columns } = ledger.table;
  const columnsWith = (isWrong: (column: number) => boolean): number[] =>
    columns.flatMap((_, column) => (isWrong(column) ? [column] : []));
  const numberWith = (column: number, isWrong: (number: Exact) => boolean): boolean => {
    const number = ledger.number(row, column);
    return number !== undefined && isWrong(number);
  };
  const words = columnsWith((column) => {
    const entry = ledger.entry(row, column);
    return typeof entry === 'string' && !SIGNS.has(entry) && !inWords.has(column);
  });
  const countsOf = (isOf: (measure: string) => boolean) =>
    columnsWith(
      (column) =>
        columns[column]!.dimensions.aspect === 'count' &&
        isOf(columns[column]!.dimensions.measure) &&
        numberWith(column, (number) => number < 0n || number % ONE !== 0n),
    );
  const negative = columnsWith(
    (column) =>
      columns[column]!.dimensions.aspect === 'amount' &&
      numberWith(column, (number) => number < 0n),
  );
  const rates = columnsWith(
    (column) =>
      columns[column]!.dimensions.aspect === 'rate' &&
      numberWith(column, (number) => number < 0n || number > 100n * ONE),
  );
  return [
    ...fault(row, words, 'Có ô số đang là chữ'),
    ...COUNTED.flatMap(([words, isOf]) =>
      fault(row, countsOf(isOf), `${words} phải là số nguyên, không âm`),
    ),
    ...fault(row, negative, 'Số tiền không được âm'),
    ...fault(row, rates, 'Tỷ lệ phải từ 0 đến 100'),
  ];
}

const COUNTED: readonly (readonly [words: string, isOf: (measure: string) => boolean])[] = [
  ['Số hộ', (measure) => measure !== 'persons' && measure !== 'quantity'],
  ['Số người', (measure) => measure === 'persons'],
  ['Số lượng', (measure) => measure === 'quantity'],
];

function sumFaults(ledger: Ledger, row: number): Fault[] {
  return ledger.table.columns.flatMap((_, column): Fault[] => {
    if (!isAdded(ledger.table, column)) return [];
    const stated = ledger.number(row, column) ?? 0n;
    const sum = ledger.sum(row, column);
    // A total that is typed is compared once it and all places have a number
    if (!ledger.isDerived(row, column) && !isComplete(ledger, row, column)) return [];
    // A project may be typed before what is below it
    if (sum === undefined && ledger.table.rows[row]!.role === 'subtotal') return [];
    return stated === (sum ?? 0n)
      ? []
      : fault(row, [column], `Cột ${column + 1} khác tổng các dòng`);
  });
}

function relationFaults(ledger: Ledger, row: number): RelationFault[] {
  const { table } = ledger;
  const laws = table.columns.flatMap((_, column): RelationFault[] => {
    const law = ledger.law(column);
    const figure = ledger.number(row, column);
    const operands =
      law?.needed === 'any'
        ? ledger.operands(row, law)
        : numbersOf(ledger, row, law?.operands ?? []);
    // What was worked out from the operands agrees with them, whatever its rounding
    if (!law || figure === undefined || !operands || ledger.isWorkedOut(row, column)) return [];
    const verdict = law.contradicts(figure, operands);
    const sentence = law.sentence(
      column + 1,
      law.operands.map((operand) => operand + 1),
    );
    // What counts blanks as nothing can be compared at any time
    const compared =
      law.needed === 'any' || isMoney(table, column) ? [] : [column, ...law.operands];
    const needs = compared.filter((needed) => isAdded(table, needed));
    return fault(row, [column], sentence, verdict).map((found) => ({ ...found, needs }));
  });
  const limits = limitsOf(table).flatMap(({ parts, whole }): RelationFault[] => {
    const limit = ledger.number(row, whole);
    const sum = parts.reduce((total, part) => total + (ledger.number(row, part) ?? 0n), 0n);
    if (limit === undefined || sum <= limit) return [];
    const added = parts.map((part) => `cột ${part + 1}`).join(' cộng ');
    const sentence = `C${added.slice(1)} lớn hơn cột ${whole + 1}`;
    return fault(row, parts, sentence).map((found) => ({ ...found, needs: [...parts, whole] }));
  });
  const rivals = rivalPairs(table).flatMap(([one, other]): RelationFault[] => {
    const verdict = disagree(ledger, row, one, other);
    const sentence =
      `Cột ${one.count + 1} và ${one.rate + 1} không cùng tổng số hộ với ` +
      `cột ${other.count + 1} và ${other.rate + 1}`;
    const needs = [one.count, other.count];
    return fault(row, [one.rate, other.rate], sentence, verdict).map((found) => ({
      ...found,
      needs,
    }));
  });
  const rounded = roundedSumsOf(table).flatMap(({ subject, first, second, sign }) => {
    const numbers = numbersOf(ledger, row, [subject, first, second]);
    if (!numbers) return [];
    const [all, one, other] = numbers as [Exact, Exact, Exact];
    const word = sign === 1n ? 'cộng' : 'trừ';
    const sentence = `Cột ${subject + 1} khác cột ${first + 1} ${word} cột ${second + 1}`;
    const verdict = isOff(all - one - sign * other, numbers);
    return fault(row, [subject], sentence, verdict).map((found) => ({ ...found, needs: [] }));
  });
  return [...laws, ...limits, ...rivals, ...rounded];
}

function isComplete(ledger: Ledger, row: number, column: number): boolean {
  return [row, ...ledger.termsOf(row)].every((at) => ledger.number(at, column) !== undefined);
}

/** Fractions of a household, so fine that nobody could have rounded to them. */
const FINE = 10n ** 18n;

/** The households that the places' counts and rates imply together are not those of the total's. */
function impliedFaults(ledger: Ledger, row: number): Fault[] {
  const { table } = ledger;
  return pairsWithoutHouseholds(table).flatMap(({ count, rate }): Fault[] => {
    const at = (place: number) => numbersOf(ledger, place, [count, rate]) as [Exact, Exact];
    const terms = ledger.termsOf(row);
    if (![row, ...terms].every((place) => numbersOf(ledger, place, [count, rate]))) return [];
    const half = (number: Exact) => halfUnit(Math.min(2, decimalsOf(number)));
    const least = ([c, r]: [Exact, Exact]) => (FINE * 100n * c) / (r + half(r));
    const most = ([c, r]: [Exact, Exact]) =>
      r > half(r) ? (FINE * 100n * c) / (r - half(r)) : undefined;
    const sum = (of: readonly (bigint | undefined)[]) =>
      of.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0n);
    const [low, high] = [
      sum(terms.map((term) => least(at(term)))),
      sum(terms.map((term) => most(at(term)))),
    ];
    const [ownLow, ownHigh] = [least(at(row)), most(at(row))];
    const isWrong =
      (ownHigh !== undefined && low! > ownHigh) || (high !== undefined && high < ownLow);
    const sentence = `Cột ${count + 1} và ${rate + 1} không khớp tổng số hộ của các dòng`;
    return isWrong ? fault(row, [rate], sentence) : [];
  });
}

/** A formula that is gone though all that it needs is there. */
function lackingFaults(ledger: Ledger, row: number): Fault[] {
  const { table } = ledger;
  const { role } = table.rows[row]!;
  const isMissing = (at: number, column: number): boolean =>
    ledger.isDerived(at, column) && ledger.number(at, column) === undefined;
  const alongTheRow = (at: number): number[] =>
    table.columns.flatMap((_, column) => {
      const law = ledger.law(column);
      const operands = law && ledger.operands(at, law);
      const result = operands && law.result(operands, table.options.rateDecimals);
      return result === undefined || !isMissing(at, column) ? [] : [column];
    });
  if (role === 'unit') return fault(row, alongTheRow(row), LACKS);
  const shares = alongTheRow(row).filter((column) => !isAdded(table, column));
  // A project without its sum is said to differ from it
  if (role === 'subtotal') return fault(row, shares, LACKS);
  const sums = table.columns.flatMap((_, column) =>
    isAdded(table, column) && isMissing(row, column) && hasNumberBelow(ledger, row, column)
      ? [column]
      : [],
  );
  const below = table.rows.some(
    (other, at) => other.role !== 'total' && alongTheRow(at).length > 0,
  );
  return [
    ...fault(row, [...sums, ...shares], LACKS),
    ...(below ? [{ row, marks: [], sentence: LACKS_BELOW, certain: true }] : []),
  ];
}

const LACKS = 'Thiếu công thức: bấm Tính lại';
const LACKS_BELOW = 'Có dòng thiếu công thức: bấm Tính lại';

function hasNumberBelow(ledger: Ledger, total: number, column: number): boolean {
  return ledger.table.rows.some(
    (_, row) => row !== total && ledger.number(row, column) !== undefined,
  );
}

function isMoney({ columns }: Table, column: number): boolean {
  return columns[column]!.dimensions.measure === 'money';
}

/** Totals of half-filled columns do not belong together, so they are not compared. */
function isJudged(ledger: Ledger, { row, needs }: RelationFault): boolean {
  return ledger
    .termsOf(row)
    .every((term) => needs.every((column) => ledger.number(term, column) !== undefined));
}

/** Households are count / rate, within half a unit of the rate; the two ranges must meet. */
function disagree(ledger: Ledger, row: number, one: Pair, other: Pair): boolean | 'perhaps' {
  const numbers = numbersOf(ledger, row, [one.count, one.rate, other.count, other.rate]);
  if (!numbers) return false;
  const [c1, r1, c2, r2] = numbers as [Exact, Exact, Exact, Exact];
  const apart = (half: (rate: Exact) => Exact): boolean =>
    c1 * (r2 - half(r2)) > c2 * (r1 + half(r1)) || c2 * (r1 - half(r1)) > c1 * (r2 + half(r2));
  if (apart((rate) => halfUnit(Math.min(2, decimalsOf(rate))))) return true;
  return apart(() => halfUnit(2)) ? 'perhaps' : false;
}

function numbersOf(ledger: Ledger, row: number, columns: readonly number[]): Exact[] | undefined {
  const numbers = columns.flatMap((column) => ledger.number(row, column) ?? []);
  return numbers.length === columns.length ? numbers : undefined;
}

function fault(
  row: number,
  marks: readonly number[],
  sentence: string,
  verdict: boolean | 'perhaps' = marks.length > 0,
): Fault[] {
  return verdict === false ? [] : [{ row, marks, sentence, certain: verdict === true }];
}
