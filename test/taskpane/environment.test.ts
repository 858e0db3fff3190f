import { toColorScheme } from '../../src/taskpane/environment/office-environment';
import { createStoredPreferences } from '../../src/taskpane/environment/stored-preferences';
import type { PreferenceStorage } from '../../src/taskpane/environment/stored-preferences';

test.each([
  ['#FFFFFF', 'light'],
  ['#F3F2F1', 'light'],
  ['#D4D4D4', 'light'],
  ['#666666', 'dark'],
  ['#292929', 'dark'],
  ['#000000', 'dark'],
  [undefined, 'light'],
  ['white', 'light'],
])('a pane on background %s is %s', (background, expected) => {
  expect(toColorScheme(background)).toBe(expected);
});

test('choices are kept under the partition key', () => {
  const kept = new Map<string, string>();
  const storage: PreferenceStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const preferences = createStoredPreferences(storage, 'p1-');
  expect(preferences.readLiveCheck()).toBe(true);
  preferences.writeLanguage('en');
  preferences.writeLiveCheck(false);
  expect([...kept]).toEqual([
    ['p1-soat-bieu.language', 'en'],
    ['p1-soat-bieu.live-check', 'off'],
  ]);
  preferences.writeLanguage(undefined);
  expect(preferences.readLanguage()).toBeUndefined();
  expect(kept.size).toBe(1);
});

test('a value that nobody wrote is no choice', () => {
  const storage: PreferenceStorage = {
    getItem: () => 'fr',
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  expect(createStoredPreferences(storage).readLanguage()).toBeUndefined();
});

test('without any storage, choices last as long as the pane', () => {
  const preferences = createStoredPreferences(undefined);
  expect(preferences.readWritesReport()).toBe(false);
  preferences.writeWritesReport(true);
  expect(preferences.readWritesReport()).toBe(true);
});

test('with storage blocked, choices last as long as the pane', () => {
  const refuse = (): never => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const preferences = createStoredPreferences({
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  });
  expect(preferences.readLanguage()).toBeUndefined();
  preferences.writeLanguage('en');
  expect(preferences.readLanguage()).toBe('en');
  preferences.writeLanguage(undefined);
  expect(preferences.readLanguage()).toBeUndefined();
});
