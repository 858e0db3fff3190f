import type { FundingSource } from '../../domain/dimensions';
import { normaliseLabel } from '../../reading/label';
import type { ProgrammePack } from '../../programme/packs';
import { bareText } from '../words/remembered';
import type { HeaderFeatures } from './header-features';

/** Sources of money by their names in the programme's pack, as headers are compared. */
export type SourceNames = ReadonlyMap<string, FundingSource>;

/** A word for names of places everywhere else: `TW | Tỉnh | Xã`. */
const COMMUNE: readonly (readonly [string, FundingSource])[] = [['xa', 'commune']];

export function sourceNamesOf(pack: ProgrammePack | undefined): SourceNames {
  const named = (pack?.sources ?? []).flatMap(({ id, name, spellings }) =>
    [name, ...spellings].map((words) => [nameOf(words), id] as const),
  );
  return new Map([...COMMUNE, ...named]);
}

/** A header that is the name of a source of money is one, whatever its words say otherwise. */
export function withSource(
  features: HeaderFeatures,
  texts: readonly string[],
  names: SourceNames,
): HeaderFeatures {
  if (features.unknown.length === 0 && features.role === undefined) return features;
  const source = [...texts].reverse().flatMap((text) => names.get(nameOf(text)) ?? [])[0];
  if (source === undefined) return features;
  const { role: _, ...rest } = features;
  return { ...rest, source, unknown: [] };
}

/** Without the unit behind it: `Vốn vay (triệu đồng)`. */
function nameOf(text: string): string {
  return bareText(normaliseLabel(text.replace(/\([^()]*\)\s*$/, ''))).replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
}
