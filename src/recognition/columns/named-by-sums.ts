import type { IndicatorDimensions } from '../../domain/dimensions';
import { bareText } from '../words/remembered';
import { isWhole } from './arithmetic';
import type { ColumnReason, ColumnSource } from './draft';
import { readFeatures } from './header-features';
import { nameOfIndicator } from './indicator';
import type { Resolution } from './resolution';
import { isSigned } from './signed';
import type { TableContext } from './table-context';

/** What is counted rather than paid. */
const SAYS_COUNTED =
  /\b(?:ho(?! tro)|nguoi|lao dong|khau|luot|em|hoc sinh|lop|nha|cong trinh|mo hinh|the)\b/;

/** Figures of which no word says what they are but that add up: an indicator of its own name. */
export function toNamed(
  { texts, figures }: ColumnSource,
  { year: known, tense, aboutMoney, countsOthers }: TableContext,
  { confidence, reason }: { readonly confidence: number; readonly reason: ColumnReason } = {
    confidence: 0.7,
    reason: 'sum-of-columns',
  },
): Resolution {
  const { year, status, flags, moneyUnit } = readFeatures(texts);
  const words = bareText(texts.join(' '));
  const isPaid = flags.has('money') || moneyUnit !== undefined;
  const mayCount = !aboutMoney || countsOthers || SAYS_COUNTED.test(words);
  const isCount = isWhole(figures) && !isPaid && mayCount;
  const isPlan =
    status === undefined ? tense === 'plan' : status === 'planned' || status === 'assigned';
  const dimensions: IndicatorDimensions = {
    measure: 'indicator',
    aspect: isCount ? 'count' : 'amount',
    subset: 'all',
    period: { year: year?.year ?? known!.year, point: 'end' },
    status: isPlan ? 'planned' : 'actual',
    indicator: nameOfIndicator(texts),
    role: isSigned(figures) ? 'change' : isPlan ? 'target' : 'achieved',
    unit: isCount && /\bho\b(?! tro)/.test(words) ? 'hộ' : '',
  };
  return { dimensions, confidence, reason };
}
