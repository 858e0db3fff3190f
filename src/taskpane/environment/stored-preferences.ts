import type { Language } from '../../messages/pane';
import type { Preferences } from './pane-environment';

/** The part of the Storage interface that preferences need. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Preferences in the browser's storage, under Office's partition key. Storage that is
 * blocked (third-party frames) only means that choices last as long as the pane.
 */
export function createStoredPreferences(
  storage: PreferenceStorage | undefined,
  partitionKey = '',
): Preferences {
  const fallback = new Map<string, string>();
  const keyOf = (name: string): string => `${partitionKey}soat-bieu.${name}`;

  function read(name: string): string | null {
    try {
      return fallback.get(name) ?? storage?.getItem(keyOf(name)) ?? null;
    } catch {
      return null;
    }
  }

  function write(name: string, value: string | undefined): void {
    try {
      if (!storage) throw new Error('There is no storage.');
      if (value === undefined) storage.removeItem(keyOf(name));
      else storage.setItem(keyOf(name), value);
      fallback.delete(name);
    } catch {
      if (value === undefined) fallback.delete(name);
      else fallback.set(name, value);
    }
  }

  return {
    readLanguage: () => toChosenLanguage(read('language')),
    writeLanguage: (language) => write('language', language),
    readLiveCheck: () => read('live-check') !== 'off',
    writeLiveCheck: (enabled) => write('live-check', enabled ? 'on' : 'off'),
    readWritesReport: () => read('report-sheet') === 'on',
    writeWritesReport: (enabled) => write('report-sheet', enabled ? 'on' : 'off'),
  };
}

function toChosenLanguage(text: string | null): Language | undefined {
  return text === 'vi' || text === 'en' ? text : undefined;
}
