import type { Status } from '../../domain/dimensions';
import { normaliseLabel, removeDiacritics } from '../../reading/label';
import { isWhole } from './arithmetic';
import type { ColumnSource } from './draft';
import { readFeatures, type HeaderFeatures } from './header-features';
import { isContent } from './household-draft';
import type { Resolution } from './resolution';
import { isSigned } from './signed';
import type { TableContext } from './table-context';

/** Words that begin the name of something counted, which adds up from place to place. */
const COUNTED =
  /^(?:tong )?so (?:luong |luot )?(?:ho|nguoi|lao dong|tre em|hoc sinh|the|cong trinh|mo hinh|lop|khau|nha|thon|xa|doi tuong|can bo)\b|^ho (?:ngheo|can ngheo|khong ngheo|duoc|co|thieu)\b|^(?:tong )?so ho\b/;

/** What is worked out of counts, or is none: whatever else is said of it, it does not add up. */
export const NEVER_ADDED =
  /(?<!dien tich nha o )binh quan|trung binh|ty le|ti le|%|muc |don gia|dinh muc|thu nhap|nam sinh|dien thoai|\bsdt\b|\bma\b|ky hieu|\bdiem\b|xep (?:hang|thu)|thu (?:tu|hang|bac)|mat do|nang suat/;

/** What stands beside counts and need not add up. */
export const NOT_ADDED = new RegExp(`${NEVER_ADDED.source}|so voi|tang|chenh`);

/**
 * Something counted that is neither households by poverty nor money: kept as an indicator of
 * its own name, so that its sums are checked. Undefined where it may be no count.
 */
export function toIndicator(
  { texts, figures }: ColumnSource,
  { flags, aspect, unknown, year: own }: HeaderFeatures,
  { year, tense }: TableContext,
): Resolution | undefined {
  const known = own?.year ?? year?.year;
  const status = statusOf(texts) ?? (tense === 'plan' ? 'planned' : 'actual');
  const name = nameOfIndicator(texts);
  const bare = removeDiacritics(name);
  if (known === undefined || aspect === 'rate' || aspect === 'points' || flags.has('comparison'))
    return undefined;
  const isNamed = unknown.some(isContent) || countsOthers({ texts });
  if (!isNamed || !namesCounted(texts) || NOT_ADDED.test(bare)) return undefined;
  if (!isWhole(figures) || isSigned(figures) || figures.every((figure) => figure === undefined))
    return undefined;
  return {
    dimensions: {
      measure: 'indicator',
      aspect: 'count',
      subset: 'all',
      period: { year: known, point: 'end' },
      status,
      indicator: name,
      role: isGoal(status) ? 'target' : 'achieved',
      unit: /\bho\b(?! tro)/.test(bare) ? 'hộ' : '',
    },
    confidence: 0.6,
    reason: 'said-by-header',
  };
}

/** `Hộ không nghèo` in a column of its own; elsewhere the words say no more than where others come from. */
export function countsOthers({ texts }: Pick<ColumnSource, 'texts'>): boolean {
  return NOT_POOR.test(removeDiacritics(normaliseLabel(texts[texts.length - 1] ?? '')));
}

const NOT_POOR = /^(?:so )?ho khong ngheo$/;

/** Whether the header next to the figures begins as the name of something counted does. */
export function namesCounted(texts: readonly string[]): boolean {
  return COUNTED.test(removeDiacritics(normaliseLabel(texts[texts.length - 1] ?? '')));
}

/** `Ước thực hiện` above `Số người được cấp thẻ`: nothing that is said of money counts here. */
function statusOf(texts: readonly string[]): Status | undefined {
  return texts
    .map((text) => readFeatures([text]).status)
    .findLast((said) => said !== undefined && OF_COUNTS.has(said));
}

const OF_COUNTS: ReadonlySet<Status> = new Set(['planned', 'assigned', 'estimated', 'actual']);

function isGoal(status: Status): boolean {
  return status === 'planned' || status === 'assigned';
}

/** The headers above a column as one name. */
export function nameOfIndicator(texts: readonly string[]): string {
  return texts.map(normaliseLabel).join(' - ');
}
