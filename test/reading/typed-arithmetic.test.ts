import { isTypedArithmetic } from '../../src/reading/typed-arithmetic';

it.each(['=120+35', '=12', '= 3 * (4.5 - 1)', '=-7%', '=2^3/4'])('%s uses no cell', (formula) => {
  expect(isTypedArithmetic(formula)).toBe(true);
});

it.each(['=A1', '=120+B7', '=SUM(1,2)', '=TongHo*2', "='Biểu 1'!C3", '=1:1', '="12"', '={1;2}'])(
  '%s may use one',
  (formula) => {
    expect(isTypedArithmetic(formula)).toBe(false);
  },
);
