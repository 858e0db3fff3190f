import type { ILanguagePack, Plugin, PluginCtor } from '@univerjs/core';
import { IUndoRedoService, LocaleType, Univer, mergeLocales } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaLocale from '@univerjs/sheets-formula/locale/vi-VN';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import sheetsLocale from '@univerjs/sheets/locale/vi-VN';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import { BatchedUndoRedoService } from './mends/batched-undo';
import { StoreMendsPlugin } from './mends/store-mends-plugin';

/** A plugin class with its configuration, if it wants one. */
export type PluginRegistration = readonly [PluginCtor<Plugin>, object?];

/** How many formulas Univer works out before it lets the page draw; it would be 500. */
const FORMULAS_WITHOUT_BREATH = 50;

/** What the store needs, with or without a screen, in the order in which Univer wants it. */
const MODEL_PLUGINS: readonly PluginRegistration[] = [
  [UniverFormulaEnginePlugin, { intervalCount: FORMULAS_WITHOUT_BREATH }],
  [UniverDocsPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [StoreMendsPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
];

export interface UniverOptions {
  /** Plugins that come before the model's, such as the one that draws. */
  readonly first?: readonly PluginRegistration[];
  readonly last?: readonly PluginRegistration[];
  readonly locales?: readonly ILanguagePack[];
}

/** Univer with Vietnamese strings, the model's plugins and those mends that sit inside it. */
export function createUniver({ first = [], last = [], locales = [] }: UniverOptions = {}): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(sheetsLocale, formulaLocale, ...locales) },
    override: [[IUndoRedoService, { useClass: BatchedUndoRedoService }]],
  });
  for (const [plugin, configuration] of [...first, ...MODEL_PLUGINS, ...last]) {
    univer.registerPlugin(plugin, configuration);
  }
  return univer;
}
