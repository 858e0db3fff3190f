import type { Fact, FactTable, UnreadCell } from '../../src/domain/fact';
import { readFacts } from '../../src/engine/read-facts';
import { levelOf, reductionOf } from '../support/household-dimensions';
import { createStatements, type Statement } from '../support/statements';

const unit = 'Huyện Hà Quảng';

function factsOf(...said: readonly Omit<Statement, 'unit' | 'cell'>[]): FactTable {
  const { snapshot, tables } = createStatements({
    sheet: 'Trích kế hoạch',
    statements: said.map((one, row) => ({ ...one, unit, cell: `C${row + 4}` })),
  });
  return readFacts(snapshot.sheets[0]!, tables[0]!).facts;
}

function saying(says: string, ...others: readonly string[]): Fact | undefined {
  const poor = { dimensions: levelOf('poor', 'count', 'end', 2023), says };
  const rates = others.map((text, i) => ({
    dimensions: levelOf('poor', 'rate', 'end', 2010 + i),
    says: text,
  }));
  return factsOf(poor, ...rates).facts.at(0);
}

describe('figures quoted from a plan', () => {
  test('are read with their words', () => {
    expect(saying('5.546 hộ')?.quantity.value.toString()).toBe('5546');
    const [fall] = factsOf({
      dimensions: reductionOf('poor', 'points', 2025),
      says: '6-8%/năm',
    }).facts;
    expect(fall!.written).toMatchObject({ shape: 'range', per: 'năm', inverted: false });
  });

  test('keep a range that is the wrong way round, and that it is', () => {
    const fact = saying('70-65 hộ');
    expect(fact?.quantity.interval.low?.toString()).toBe('65');
    expect(fact?.written?.inverted).toBe(true);
  });

  test('follow the punctuation of the whole plan, even alone in their column', () => {
    const facts = factsOf(
      { dimensions: levelOf('poor', 'rate', 'begin', 2021), says: '32.69%' },
      { dimensions: levelOf('poor', 'rate', 'end', 2021), says: '24,55%' },
    );
    expect([...facts.facts].map((fact) => fact.quantity.value.toString())).toEqual([
      '32.69',
      '24.55',
    ]);
    expect([...facts.facts].map((fact) => fact.written?.strayLocale)).toEqual([true, false]);
  });

  test('are left to the reader where the plan’s own reading cannot be', () => {
    const { facts } = factsOf({
      dimensions: levelOf('poor', 'rate', 'end', 2023),
      says: '1.234%',
    });
    expect(facts.has(0)).toBe(false);
    const { unread } = factsOf({
      dimensions: levelOf('poor', 'rate', 'end', 2023),
      says: '1.234%',
    });
    const [cell] = unread as readonly [UnreadCell];
    expect(cell.readings.map(String)).toEqual(['1234', '1.234']);
  });

  test('in a plan punctuated the English way are read that way', () => {
    expect(saying('1,595', '2.27%')?.quantity.value.toString()).toBe('1595');
  });
});
