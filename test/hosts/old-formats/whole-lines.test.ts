import { wholeLines } from '../../../src/hosts/old-formats/whole-lines';

test.each([
  ['SUM(INDEX(C$1:C$65536,ROW()+1):C$18)', 'SUM(INDEX(C:C,ROW()+1):C$18)'],
  ["'Biểu 1'!$C$1:$D$65536", "'Biểu 1'!$C:$D"],
  ['SUM($A$5:$IV$6)+SUM($A5:$IV5)', 'SUM($5:$6)+SUM(5:5)'],
  ['SUM(C$1:C$6553)+C1:C65536+$A5:$I5', 'SUM(C$1:C$6553)+C1:C65536+$A5:$I5'],
])('%s is %s', (old, today) => {
  expect(wholeLines(old)).toBe(today);
});
