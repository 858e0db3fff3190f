import { bareText } from '../words/remembered';
import type { HeaderFeatures } from './header-features';

/**
 * The two national programmes beside the one for reducing poverty, by their names and abbreviations. Sources:
 * QĐ 263/QĐ-TTg (nông thôn mới) and QĐ 1719/QĐ-TTg (vùng đồng bào dân tộc thiểu số và miền núi).
 */
const COUNTRYSIDE = '(?:xay dung )?nong thon moi|(?:xd ?)?ntm';
const MOUNTAINS =
  '(?:phat trien )?(?:kinh te ?[-,&]? ?xa hoi|kt ?[-,&]? ?xh)(?: cho)?(?: vung)?(?: dong bao)? (?:dtts|dan toc|mien nui)[^|]*|(?:vung )?(?:dong bao )?(?:dtts|dan toc thieu so) ?(?:va|&|,|-) ?(?:mn|mien nui)|dtts ?mn|1719';
const POVERTY = '(?:giam ngheo(?: ben vung)?|gnbv)';
const NAMES_PROGRAMME = '(?:chuong trinh|ct ?mt(?: ?qg)?|ctmtqg|mtqg|ct)\\b';

const IS_PROGRAMME = new RegExp(`\\b${NAMES_PROGRAMME}`);
const OF_OTHER = new RegExp(`(?:^|[^\\p{L}])(?:${COUNTRYSIDE}|${MOUNTAINS})(?![\\p{L}])`, 'u');
const OF_POVERTY = new RegExp(`(?:^|[^\\p{L}])${POVERTY}(?![\\p{L}])`, 'u');
/** Nothing but the name, as a header over the programme's columns: `NTM`, `GNBV`, `DTTS&MN`. */
const NAME_ALONE = new RegExp(
  `^(?:von |kinh phi )?(?:(${COUNTRYSIDE}|${MOUNTAINS})|${POVERTY})(?: *\\([^)]*\\))?$`,
  'u',
);

type Programme = 'poverty' | 'other' | undefined;

/** The programme that a header names; none where it names them all. */
function programmeOf(text: string): Programme {
  const bare = bareText(text.replace(/\s+/g, ' ')).trim();
  const alone = NAME_ALONE.exec(bare);
  if (alone) return alone[1] === undefined ? 'poverty' : 'other';
  if (!IS_PROGRAMME.test(bare)) return undefined;
  const isOther = OF_OTHER.test(bare);
  if (isOther === OF_POVERTY.test(bare)) return undefined;
  return isOther ? 'other' : 'poverty';
}

/** No phrase accounts for it: a programme of which no dimension tells. */
const STRANGE = 'chương trình khác';

/**
 * Columns of several programmes side by side: what stands under another one than that for reducing poverty
 * is none of its money and, where it has columns of its own, neither is what stands under none of them.
 */
export function withoutOtherProgrammes(
  read: readonly HeaderFeatures[],
  paths: readonly (readonly string[])[],
): readonly HeaderFeatures[] {
  // `Lồng ghép CTMTQG NTM` is a source of our own money
  const named = paths.map((texts, at) =>
    read[at]!.source === 'integrated'
      ? undefined
      : texts.map(programmeOf).findLast((programme) => programme !== undefined),
  );
  if (!named.includes('other')) return read;
  const tellsOwn = named.includes('poverty');
  return read.map((features, at) => {
    const isOwn = named[at] === 'poverty' || (named[at] === undefined && !tellsOwn);
    if (isOwn || features.subject !== undefined) return features;
    const { node: _, ...rest } = features;
    return { ...rest, unknown: [...features.unknown, STRANGE] };
  });
}
