import type { Language } from '../../messages/pane';

export type ColorScheme = 'light' | 'dark';

/** What surrounds the pane, read once from the Office program by the composition root. */
export interface PaneEnvironment {
  /** Language of the Office program's own interface. */
  readonly hostLanguage: Language;
  readonly colorScheme: ColorScheme;
  /** Keeps the person's choices; separate per partition where Office demands it. */
  readonly preferences: Preferences;
}

/** What the person chose; kept between sittings where storage is allowed. */
export interface Preferences {
  /** `undefined` follows the Office program. */
  readLanguage(): Language | undefined;
  writeLanguage(language: Language | undefined): void;
  readLiveCheck(): boolean;
  writeLiveCheck(enabled: boolean): void;
  /** Whether marks come with a sheet of results. */
  readWritesReport(): boolean;
  writeWritesReport(enabled: boolean): void;
}
