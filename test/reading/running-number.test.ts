import { follows, parseRunningNumber } from '../../src/reading/running-number';

it.each([
  [3, 'digits', [3]],
  ['3', 'digits', [3]],
  [' 3. ', 'digits', [3]],
  ['(3)', 'digits', [3]],
  ['2.1', 'digits', [2, 1]],
  ['2.1.10.', 'digits', [2, 1, 10]],
  [2.1, 'digits', [2, 1]],
  ['IV', 'roman', [4]],
  ['XIX', 'roman', [19]],
  ['a)', 'lower', [1]],
  ['B', 'upper', [2]],
] as const)('%p counts', (value, style, path) => {
  expect(parseRunningNumber(value)).toMatchObject({ style, path });
});

it.each(['', '-', '+', 'Tổng', 'IIII', 'ab', '1a', 0, -1, true, null])('%p does not', (value) => {
  expect(parseRunningNumber(value)).toBeUndefined();
});

it.each([
  ['2', '3', true],
  ['2', '4', false],
  ['1.9', '1.10', true],
  ['IX', 'X', true],
  ['c', 'd', true],
  ['d', 'đ', true],
  ['d', 'e', true],
  ['e', 'f', true],
  ['e', 'g', true],
  ['c', 'e', false],
])('after %s comes %s: %s', (before, now, expected) => {
  const last = parseRunningNumber(before)!.path.slice(-1)[0]!;
  expect(follows(parseRunningNumber(now)!, last)).toBe(expected);
});

it('a number with decimals may have lost its last zero', () => {
  expect(follows(parseRunningNumber(1.1)!, 9)).toBe(true);
  expect(follows(parseRunningNumber(1.2)!, 19)).toBe(true);
  expect(follows(parseRunningNumber('1.1')!, 9)).toBe(false);
});
