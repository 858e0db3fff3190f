import { parseRange } from '../../../src/domain/address';
import type { Place } from '../../../src/domain/address';
import type { FigureUnit, Finding, FindingArgument } from '../../../src/domain/finding';

export function at(range: string, sheet = 'Phụ lục'): Place {
  return { sheet, range: parseRange(range) };
}

function figure(value: string, unit: FigureUnit = 'households'): FindingArgument {
  return { kind: 'number', value, unit };
}

function text(value: string): FindingArgument {
  return { kind: 'text', value };
}

function cell(address: string): FindingArgument {
  return { kind: 'place', place: at(address) };
}

/** The remaining households of the last place, overtyped with two digits swapped. */
export const overwritten: Finding = {
  id: 'remaining-mismatch F17 2298',
  ruleId: 'remaining-mismatch',
  messageId: 'mismatch',
  severity: 'error',
  place: at('F17'),
  actual: '2298',
  expected: { low: '2289', high: '2289' },
  data: {
    unit: text('Huyện A Lưới'),
    place: cell('F17'),
    actual: figure('2298'),
    begin: figure('3485'),
    reduction: figure('1196'),
    expected: figure('2289'),
    standing: { kind: 'term', id: 'overwritten' },
  },
  related: [at('C17'), at('E17')],
  broken: [],
  culprits: [{ place: at('F17'), candidates: [{ value: '2289', slip: 'digits-swapped' }] }],
  suggestions: [
    {
      messageId: 'restore-formula-value',
      data: { value: figure('2289') },
      edits: [
        {
          sheet: 'Phụ lục',
          cell: { row: 16, column: 5 },
          before: { value: 2298 },
          after: { formula: '=C17-E17' },
        },
      ],
    },
  ],
};

/** Two cells of one relation, either of which may be wrong. */
export const tied: Finding = {
  id: 'rate-mismatch D9',
  ruleId: 'rate-mismatch',
  messageId: 'mismatch',
  severity: 'warning',
  place: at('D9'),
  data: {
    unit: text('Thành phố Huế'),
    place: cell('D9'),
    actual: figure('6.5', 'percent'),
    numerator: figure('859'),
    denominator: figure('132154'),
    computed: figure('0.65', 'percent'),
    suspects: figure('2', 'plain'),
  },
  related: [at('C9')],
  broken: [],
  culprits: [
    { place: at('C9'), candidates: [{ value: '8590', slip: 'digit-missing' }] },
    { place: at('D9'), candidates: [{ value: '0.65', slip: 'decimal-comma' }] },
  ],
  suggestions: [],
};

export const growth: Finding = {
  id: 'household-growth-implied',
  ruleId: 'household-growth-implied',
  messageId: 'common',
  severity: 'info',
  place: at('A7:G17'),
  data: {
    earlier: text('2023'),
    later: text('2024'),
    growth: { kind: 'range', low: '1.20', high: '1.29', unit: 'percent' },
    rows: figure('10', 'plain'),
  },
  related: [],
  broken: [],
  culprits: [],
  suggestions: [],
};
