import { renderParameterProblem } from '../../../src/messages/problems/parameter-problems';
import type {
  ParameterProblem,
  ParameterProblemId,
} from '../../../src/templates/parameters/template-parameters';

/** One problem of each kind with the data that its contract names. */
const PROBLEMS: Readonly<Record<ParameterProblemId, ParameterProblem['data']>> = {
  required: {},
  'wrong-kind': {},
  'name-unknown': { names: 'year, places' },
  'text-too-long': { maximum: 200 },
  'not-a-choice': { choices: 'top, bottom' },
  'year-out-of-range': { minimum: 2016, maximum: 2035 },
  'date-invalid': {},
  'sheet-name-too-long': { maximum: 31 },
  'sheet-name-characters': {},
  'sheet-name-reserved': {},
  'places-missing': {},
  'places-too-many': { maximum: 500, count: 612 },
  'place-blank': {},
  'place-duplicate': { name: 'Xã Hồng Kim', first: 2, second: 5 },
  'place-is-total': { name: 'Tổng cộng' },
  'activity-without-project': { name: 'Tập huấn' },
  'sheet-name-repeated': { name: 'Kinh phí' },
  'link-unknown': { links: 'works' },
  'link-other-template': { name: 'household-list', partners: 'works-list' },
  'link-circular': {},
  'link-table-missing': {},
  'link-year-differs': { sheet: 'Công trình', year: 2023, expected: 2024 },
  'link-place-differs': { sheet: 'Công trình', place: 'xã Hồng Kim' },
  'link-without-columns': { sheet: 'Công trình' },
  'link-columns-missing': { sheet: 'Công trình', columns: 'SN từ tín dụng' },
  'link-without-codes': { sheet: 'Công trình' },
  'link-projects-missing': { sheet: 'Công trình', codes: 'DA4.1, DA5' },
};

const cases = Object.entries(PROBLEMS).map(([id, data]): [string, ParameterProblem] => [
  id,
  { path: 'places', messageId: id as ParameterProblemId, data: data ?? {} },
]);

test.each(cases)('%s tells everything it knows, in both languages', (_, problem) => {
  const vi = renderParameterProblem(problem, 'vi');
  const en = renderParameterProblem(problem, 'en');
  expect(vi).not.toBe(en);
  for (const text of [vi, en]) {
    expect(text).toMatch(/^[\p{Lu}“\d].*\.$/u);
    expect(text).not.toMatch(/undefined| {2}|“”/);
    for (const datum of Object.values(problem.data ?? {})) expect(text).toContain(String(datum));
  }
});

test.each([
  ['place-duplicate', '“Xã Hồng Kim” có hai lần, ở dòng 2 và dòng 5.'],
  ['year-out-of-range', 'Năm phải từ 2016 đến 2035.'],
  ['places-too-many', 'Có 612 đơn vị, nhiều hơn mức 500 của một biểu.'],
] as const)('%s reads as an official would write it', (messageId, text) => {
  const problem: ParameterProblem = { path: 'places', messageId, data: PROBLEMS[messageId] ?? {} };
  expect(renderParameterProblem(problem, 'vi')).toBe(text);
});
