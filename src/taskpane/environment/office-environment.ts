import { toLanguage } from '../../messages/pane';
import type { ColorScheme, PaneEnvironment } from './pane-environment';
import { createStoredPreferences } from './stored-preferences';
import type { PreferenceStorage } from './stored-preferences';

/** Reads language, theme and storage partition from Office; call after Office.onReady. */
export function readOfficeEnvironment(): PaneEnvironment {
  const context = Office.context;
  return {
    hostLanguage: toLanguage(context.displayLanguage ?? 'vi-VN'),
    colorScheme: toColorScheme(context.officeTheme?.bodyBackgroundColor),
    preferences: createStoredPreferences(findStorage(), context.partitionKey ?? ''),
  };
}

/**
 * Office tells the colour of its own background, `#RRGGBB`, and in older builds nothing
 * else. A colour darker than middle grey (relative luminance, WCAG 2) asks for a dark pane.
 */
export function toColorScheme(background: string | undefined): ColorScheme {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return 'light';
  const [red, green, blue] = match.slice(1, 4).map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 0.18 ? 'dark' : 'light';
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function findStorage(): PreferenceStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    // reading the property itself throws where a browser blocks third-party storage
    return undefined;
  }
}
