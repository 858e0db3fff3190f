import type { Severity } from '../../../../../domain/severity';
import { MARK_SEVERITIES, MARK_STYLES } from '../../../../mark-rules';
import { element } from '../../../write/xml';
import { toArgb } from '../../styles/format-xml';

/** What marks change in the cells that they lie over, one for each of `MARK_SEVERITIES`. */
export function markDifferences(prefix: string): string[] {
  return MARK_SEVERITIES.map((severity) => markDifference(severity, prefix));
}

function markDifference(severity: Severity, prefix: string): string {
  const { fill, fontColor, bold, italic, underline } = MARK_STYLES[severity];
  const font = element(
    `${prefix}font`,
    {},
    ...(bold ? [element(`${prefix}b`, {})] : []),
    ...(italic ? [element(`${prefix}i`, {})] : []),
    ...(underline ? [element(`${prefix}u`, {})] : []),
    element(`${prefix}color`, { rgb: toArgb(fontColor) }),
  );
  // Differences paint with the background colour, cells with the foreground colour
  const background = element(`${prefix}bgColor`, { rgb: toArgb(fill) });
  const pattern = element(`${prefix}patternFill`, { patternType: 'solid' }, background);
  return element(`${prefix}dxf`, {}, font, element(`${prefix}fill`, {}, pattern));
}
