import { bareText } from '../words/remembered';
import type { HeaderFeatures } from './header-features';

/** A counterpart of which no word says who pays it. */
const NOBODYS = /^(?:von |nguon |phan )?doi ung$/;

/**
 * `NSNN | Đối ứng | Vay NHCSXH`: of the whole state budget the local one is a part already, so that a
 * counterpart beside it is what the people pay. Beside money from the centre it is the local budget's.
 */
export function withCounterparts(
  read: readonly HeaderFeatures[],
  paths: readonly (readonly string[])[],
): readonly HeaderFeatures[] {
  const named = new Set(read.map(({ source }) => source));
  if (!named.has('state') || named.has('central')) return read;
  return read.map((features, at) =>
    features.source === 'local' && NOBODYS.test(bareText(paths[at]!.slice(-1).join('')))
      ? { ...features, source: 'mobilised' }
      : features,
  );
}
