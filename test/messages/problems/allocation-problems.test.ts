import { Decimal } from '../../../src/domain/decimal';
import { renderAllocationProblem } from '../../../src/messages/problems/allocation-problems';

type Problem = Parameters<typeof renderAllocationProblem>[0];

const [one, two] = [Decimal.parse('1234'), Decimal.parse('5678')];

const PROBLEMS: readonly Problem[] = [
  { kind: 'no-places' },
  { kind: 'target-negative', target: one },
  { kind: 'target-not-whole', target: one },
  { kind: 'weight-negative', place: 1, weight: one },
  { kind: 'bound-negative', place: 1, bound: 'floor', value: one },
  { kind: 'bound-not-whole', place: 1, bound: 'locked', value: one },
  { kind: 'floor-above-cap', place: 1, floor: two, cap: one },
  { kind: 'lock-below-floor', place: 1, locked: one, floor: two },
  { kind: 'lock-above-cap', place: 1, locked: two, cap: one },
  { kind: 'target-below-least', target: one, least: two },
  { kind: 'target-above-most', target: two, most: one },
  { kind: 'no-weight', left: one },
];

test.each(PROBLEMS)('$kind names its place and every figure, in both languages', (problem) => {
  const vi = renderAllocationProblem(problem, ['Xã Đông', 'Xã Tây'], 'vi');
  const en = renderAllocationProblem(problem, ['Xã Đông', 'Xã Tây'], 'en');
  const figures = Object.values(problem).filter((value) => value instanceof Decimal);
  for (const figure of figures) {
    expect(vi).toContain(figure === one ? '1.234' : '5.678');
    expect(en).toContain(figure === one ? '1,234' : '5,678');
  }
  expect(vi.includes('Xã Tây')).toBe('place' in problem);
  expect(en.includes('Xã Tây')).toBe('place' in problem);
  expect(vi).not.toMatch(/undefined|\[object/);
});
