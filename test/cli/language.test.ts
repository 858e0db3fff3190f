import { findLanguage } from '../../src/cli/language';

test.each<[string[], Record<string, string>, 'vi' | 'en']>([
  [[], {}, 'vi'],
  [[], { LANG: 'C.UTF-8' }, 'vi'],
  [[], { LANG: 'POSIX' }, 'vi'],
  [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
  [[], { LANG: 'en_GB.UTF-8' }, 'en'],
  [[], { LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN' }, 'vi'],
  [['check', '--lang', 'en'], { LANG: 'vi_VN' }, 'en'],
  [['--lang=vi', 'check'], { LANG: 'en_US' }, 'vi'],
])('%j with the locale %j speaks %s', (argv, environment, language) => {
  expect(findLanguage(argv, environment)).toBe(language);
});
