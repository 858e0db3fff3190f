import type { ILanguagePack } from '@univerjs/core';
import conditionalFormatting from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import dataValidation from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import design from '@univerjs/design/locale/vi-VN';
import docs from '@univerjs/docs-ui/locale/vi-VN';
import formula from '@univerjs/sheets-formula-ui/locale/vi-VN';
import numberFormat from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheets from '@univerjs/sheets-ui/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

/** The strings of everything that draws. */
export const vietnameseLocale: readonly ILanguagePack[] = [
  design,
  ui,
  docs,
  sheets,
  formula,
  numberFormat,
  conditionalFormatting,
  dataValidation,
];
