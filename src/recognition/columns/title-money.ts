import type { Capital, FundingSource, Status } from '../../domain/dimensions';
import { readWords } from '../words/read-words';
import { bareText } from '../words/remembered';
import { findNodeHeader } from './node-header';

/**
 * How certain amounts are whose column does not say it. `text`: the title, without marks; `remarks`: the
 * lines that say with which paper the table comes.
 */
export function moneyStatusOf(text: string, remarks: readonly string[]): Status {
  if (/(?:du kien|phuong an|du thao) (?:phan bo|giao|bo tri)/.test(text)) return 'planned';
  if (/nhu cau|de nghi|de xuat|dang ky/.test(text)) return 'requested';
  // A budget that is given out is asked for no longer
  if (/(?:phan bo|giao|bo tri) (?:chi tiet )?du toan/.test(text)) return 'allocated';
  if (/du toan/.test(text) && !/quyet toan/.test(text))
    return remarks.some((line) => DECIDED.test(line)) ? 'allocated' : 'requested';
  if (/du kien/.test(text)) return 'requested';
  if (/giai ngan|thanh toan|quyet toan/.test(text)) return 'disbursed';
  if (/phan bo|giao|ke hoach von|bo tri/.test(text)) return 'allocated';
  return 'planned';
}

/**
 * An estimate that comes with a resolution of a council, or a decision, has been decided on.
 * Source: Luật Ngân sách nhà nước 2015, Điều 30 and 31.
 */
const DECIDED = /kem theo (?:cac )?(?:nghi quyet|quyet dinh|nq|qd)\b/;

/** `(Nguồn ngân sách trung ương)` below a title is part of it; what points to other papers is not. */
const POINTS_ELSEWHERE =
  /\b(?:kem|theo|ban hanh|chi tiet|xem|tai|don vi|dvt|so lieu|tinh den|bieu|phu luc)\b/;

/** Whether a line in brackets says of what money a table is, and nothing else. */
export function saysOfWhatMoney(line: string): boolean {
  if (!/^\(.*\)$/.test(line.trim()) || POINTS_ELSEWHERE.test(bareText(line))) return false;
  const { meanings, unknown } = readWords(findNodeHeader(line)?.besides ?? line);
  return (
    unknown.every((word) => /^\d+$/.test(word)) &&
    meanings.some(({ says }) => says === 'capital' || says === 'source')
  );
}

/** The kind of capital and the source that titles name, where they name no other. */
export function fundingOfTitles(titles: readonly string[]): {
  readonly capital?: Capital;
  readonly source?: FundingSource;
} {
  const meanings = titles.flatMap((title) => readWords(title).meanings);
  const capitals = new Set(
    meanings.flatMap((one) => (one.says === 'capital' ? [one.capital] : [])),
  );
  const sources = new Set(meanings.flatMap((one) => (one.says === 'source' ? [one.source] : [])));
  const [capital] = capitals;
  const [source] = sources;
  return {
    ...(capitals.size === 1 && { capital: capital! }),
    ...(sources.size === 1 && isSpecific(source!) && { source: source! }),
  };
}

function isSpecific(source: FundingSource): boolean {
  return !['province', 'district', 'commune'].includes(source);
}
