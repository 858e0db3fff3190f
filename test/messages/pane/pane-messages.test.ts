import { paneMessages } from '../../../src/messages/pane';
import type { Language, PaneMessages } from '../../../src/messages/pane';

const languages: readonly Language[] = ['vi', 'en'];

/** Every message with its path; functions are called with figures that cannot be mistaken. */
function sentences(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue === 'function') {
    const speak = catalogue as (...values: number[]) => string;
    return [[path, speak(...[1234, 5678, 9012].slice(0, speak.length))]];
  }
  return Object.entries(catalogue as object).flatMap(([key, value]) =>
    sentences(value, `${path}.${key}`),
  );
}

test.each(languages)(
  '%s says something for every key, with every figure it is given',
  (language) => {
    const found = sentences(paneMessages(language));
    expect(found.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    const withHoles = found.filter(([, sentence]) => /undefined|NaN|\[object/.test(sentence));
    expect(withHoles).toEqual([]);
  },
);

test('every key has words of its own in English', () => {
  const vi = new Map(sentences(paneMessages('vi')));
  const same = sentences(paneMessages('en')).filter(([path, words]) => vi.get(path) === words);
  // names of languages are written in the language itself
  expect(same.map(([path]) => path)).toEqual(['.settings.languages.vi', '.settings.languages.en']);
});

test.each<[Language, (messages: PaneMessages) => string, string]>([
  ['vi', (m) => m.check.cleanDetail(1, 10_000), 'Đã soát 1 biểu, 10.000 dòng.'],
  ['en', (m) => m.check.cleanDetail(1, 10_000), 'Checked 1 table, 10,000 rows.'],
  ['vi', (m) => m.check.summary(1, 0, 1), 'Kết quả soát: 1 lỗi, 0 cảnh báo, 1 lưu ý.'],
  ['en', (m) => m.check.summary(1, 0, 2), 'Results: 1 error, 0 warnings, 2 notes.'],
  ['vi', (m) => m.draft.names(0), 'Chưa có đơn vị nào'],
  ['en', (m) => m.draft.names(9), '9 places'],
])('%s counts the way its readers do', (language, say, expected) => {
  expect(say(paneMessages(language))).toBe(expected);
});
