import { legible } from '../legible';

export interface SarifMessage {
  readonly text: string;
}

/**
 * Plain text of a SARIF message. There, `[words](address)` is a link and `{0}` a placeholder
 * (SARIF 2.1.0, 3.11.5 and 3.11.6): what a workbook says must become neither.
 */
export function toMessage(text: string): SarifMessage {
  return {
    text: legible(text)
      .replace(/[\\[\]]/g, '\\$&')
      .replace(/[{}]/g, '$&$&'),
  };
}
