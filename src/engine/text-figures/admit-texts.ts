import type { Fact, TextFigures, UnreadCell } from '../../domain/fact';
import type { CellSnapshot, SheetSnapshot } from '../../domain/snapshot';
import type { Table } from '../../domain/table';
import { expectationOf } from '../expect-formulas';
import type { TableFigures } from '../figures/table-figures';
import { FormulaUsers, type CellAt } from './formula-users';
import { SettledFormulas } from './settle-formulas';

export interface TextReading {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly at: CellAt;
  readonly figures: TableFigures;
  /** Those that become figures are taken out. */
  readonly unread: UnreadCell[];
  /** What unread cells stand for that can be one number only. */
  readonly texts: readonly Fact[];
  /** The fact of a cell if it held this. */
  readonly readAs: (index: number, cell: CellSnapshot) => Fact | UnreadCell | undefined;
}

/**
 * Lets figures that are text among numbers take part like any other, and formulas that passed over
 * them give what they will give once the texts are numbers. Undefined where no cell is such a text.
 * One that may be several numbers, or is typed over a formula, stays unread: the former for somebody
 * to decide, the latter because that formula is what belongs there.
 */
export function admitTexts(reading: TextReading): TextFigures | undefined {
  const { figures, unread } = reading;
  const formulas = new Set(
    unread.flatMap(({ index, expectedFormula }) => (expectedFormula === undefined ? [] : [index])),
  );
  const texts = new Map(
    reading.texts.flatMap((text) => (formulas.has(text.index) ? [] : [[text.index, text]])),
  );
  const ambiguous = unread.flatMap(({ index, readings }) =>
    readings.length > 0 && !texts.has(index) ? [index] : [],
  );
  if (texts.size + ambiguous.length === 0) return undefined;
  const formulaUsers = new FormulaUsers(reading.table, figures, reading.at);
  const users = usersOf(texts.keys(), formulaUsers);
  const settled = new SettledFormulas({ ...reading, texts, users });
  // What a formula makes of a text that may be two numbers nobody can tell either.
  const unsettled = new Set(usersOf(ambiguous, formulaUsers));
  const moved = new Map<number, Fact>();
  for (const index of users) {
    const one = settled.at(index);
    if (one.kind === 'counted') continue;
    const fact = one.kind === 'moved' && factOnceMoved(reading, index, one.stored.toDouble());
    if (fact) moved.set(index, fact);
    else unsettled.add(index);
  }
  const admitted = [...texts.values()].map((fact): Fact => {
    // Of a formula that gives nothing nobody can overlook it.
    const leftOutBy = formulaUsers
      .of(fact.index)
      .filter((user) => moved.has(user) && typeof reading.at(user)?.value === 'number');
    return { ...fact, text: { ...fact.text!, leftOutBy } };
  });
  for (const fact of [...moved.values(), ...admitted]) figures.put(fact.index, fact);
  const others = unread.filter(({ index }) => !texts.has(index));
  unread.splice(0, unread.length, ...others);
  return { touched: new Set([...texts.keys(), ...users]), unsettled };
}

/** Every formula that looks at one of these cells, by itself or through others. */
function usersOf(texts: Iterable<number>, known: FormulaUsers): ReadonlySet<number> {
  const users = new Set<number>();
  const look = (index: number): void => {
    for (const user of known.of(index)) users.add(user);
  };
  for (const text of texts) look(text);
  // A set is walked through while it grows.
  for (const user of users) look(user);
  return users;
}

/** What the cell's formula will give, read as if it gave that now; the cell itself as it is. */
function factOnceMoved(
  { figures, at, readAs }: TextReading,
  index: number,
  stored: number,
): Fact | undefined {
  const cell = at(index);
  const before = figures.at(index);
  if (!cell || before?.recomputed) return undefined;
  const fact = readAs(index, { ...cell, value: stored });
  if (!fact || 'reason' in fact) return undefined;
  return { ...fact, cell, ...(before && expectationOf(before)) };
}
