import type { Severity } from '../../domain/severity';

/**
 * What makes a conditional format ours, the same in every host: marks that one host made
 * another must find and remove.
 */
export interface MarkStyle {
  /** `#RRGGBB` */
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Most important first: where cells bear several marks the first one wins. */
export const MARK_SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Colours of Excel's own bad / neutral / note styles. The font effects tell the severities
 * apart in greyscale, on bold total rows too: only the error is underlined and upright, only
 * the warning italic without a line.
 */
export const MARK_STYLES: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: false, underline: true },
  warning: { fill: '#FFEB9C', fontColor: '#7F6000', bold: true, italic: true, underline: false },
  info: { fill: '#DDEBF7', fontColor: '#1F4E78', bold: false, italic: true, underline: true },
};

/** Always true, for N() of any text is 0: the rule is the mark, its text the sentinel. */
export function markFormula(severity: Severity): string {
  return `=N("soat-bieu:${severity}")=0`;
}

/** The severity of a mark of ours; undefined for every other rule. The leading `=` may be missing, as in files. */
export function findMarkSeverity(formula: string): Severity | undefined {
  const match = /^=?\s*N\(\s*"soat-bieu:([a-z]+)"\s*\)\s*=\s*0\s*$/i.exec(formula);
  return MARK_SEVERITIES.find((severity) => severity === match?.[1]);
}
