import type { FundingSource } from '../../domain/dimensions';
import { normaliseLabel } from '../../reading/label';
import type { ProgrammePack } from '../../programme/packs';
import { bareText } from '../words/remembered';
import type { HeaderFeatures } from './header-features';

/** Sources of money by their names in the programme's pack, as headers are compared. */
export type SourceNames = ReadonlyMap<string, FundingSource>;

export function sourceNamesOf(pack: ProgrammePack | undefined): SourceNames {
  return new Map(
    (pack?.sources ?? []).flatMap(({ id, name, spellings }) =>
      [name, ...spellings].map((words) => [nameOf(words), id] as const),
    ),
  );
}

/** A header that a pack names as a source of money is one, whatever its words say otherwise. */
export function withPackSource(
  features: HeaderFeatures,
  texts: readonly string[],
  names: SourceNames,
): HeaderFeatures {
  if (names.size === 0 || features.unknown.length === 0) return features;
  const source = [...texts].reverse().flatMap((text) => names.get(nameOf(text)) ?? [])[0];
  return source === undefined ? features : { ...features, source, unknown: [] };
}

/** Without the unit behind it: `Vốn vay (triệu đồng)`. */
function nameOf(text: string): string {
  return bareText(normaliseLabel(text.replace(/\([^()]*\)\s*$/, ''))).replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
}
