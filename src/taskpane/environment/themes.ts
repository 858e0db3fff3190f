import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { ColorScheme } from './pane-environment';

/** Greens of Excel's own interface, dark to light, so that the pane looks at home in it. */
const brand: BrandVariants = {
  10: '#03140b',
  20: '#082416',
  30: '#0a331f',
  40: '#0b4126',
  50: '#0c4f2d',
  60: '#0d5d35',
  70: '#0e6a3c',
  80: '#107c41',
  90: '#279258',
  100: '#45aa70',
  110: '#58b581',
  120: '#6fbf8f',
  130: '#8dcea6',
  140: '#abdcbd',
  150: '#c9e9d5',
  160: '#e7f6ed',
};

export const themes: Readonly<Record<ColorScheme, Theme>> = {
  light: createLightTheme(brand),
  dark: createDarkTheme(brand),
};
