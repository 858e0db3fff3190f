import { figuresOf } from '../../../src/messages/findings/figures-of-finding';

const bound = (ends: { readonly low?: string; readonly high?: string }, language: 'vi' | 'en') =>
  figuresOf({ sum: { kind: 'range', ...ends, unit: 'households' } }, language).figure('sum');

test('a figure that is known from one side alone says from which', () => {
  expect(bound({ low: '378' }, 'vi')).toBe('ít nhất 378 hộ');
  expect(bound({ high: '-378' }, 'vi')).toBe('nhiều nhất -378 hộ');
  expect(bound({ low: '378' }, 'en')).toBe('at least 378 households');
});
