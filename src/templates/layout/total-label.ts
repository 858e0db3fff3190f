import { unitKindOf } from '../../programme/administrative-units';
import type { TemplateParameters } from '../parameters/template-parameters';
import { fillPlaceholders } from '../placeholders';
import type { TemplateDefinition } from '../schema';

/** `Toàn tỉnh`, `Toàn thị xã`, `Tổng cộng`. */
export function totalLabelOf(
  { totalLabel }: Pick<TemplateDefinition, 'totalLabel'>,
  { placeName, level, totalPosition }: TemplateParameters,
): string {
  const unitKind = unitKindOf(placeName, level);
  return fillPlaceholders(totalLabel[totalPosition], { unitKind });
}
