import { isWithinNode, parentCode } from '../../../src/programme/packs/node-code';

test('the parents of a node lead to the programme', () => {
  expect(parentCode('DA3.1')).toBe('DA3');
  expect(parentCode('DA3')).toBe('DA');
  expect(parentCode('DA')).toBeUndefined();
});

test.each([
  ['DA3.1', 'DA3', true],
  ['DA3.1', 'DA', true],
  ['DA3', 'DA3', true],
  ['DA', 'DA', true],
  ['DA3', 'DA3.1', false],
  ['DA31', 'DA3', false],
  ['DA', 'DA3', false],
])('%s is within %s: %s', (code, other, expected) => {
  expect(isWithinNode(code, other)).toBe(expected);
});
