import { removeDiacritics } from '../reading/label';
import { placeKey, tidyName, unmarkedKindAtEnd, unmarkedPlace } from '../reading/place-names';

/** How a name was matched: as it is, without its kind, with another kind, without its marks. */
export type MatchedBy = 'exact' | 'bare' | 'other-kind' | 'unmarked';

export type NameMatch =
  | { readonly kind: 'one'; readonly unit: number; readonly by: MatchedBy }
  /** Nothing tells which of these it is. */
  | { readonly kind: 'several'; readonly units: readonly number[] }
  | { readonly kind: 'none' };

interface KnownName {
  readonly unit: number;
  /** Case, spaces and spelling evened out; `(cũ)` kept. */
  readonly whole: string;
  readonly kind: string | undefined;
  readonly key: string;
  readonly unmarked: string;
}

const NONE: NameMatch = { kind: 'none' };

/** The units whose submissions are expected, found by whatever spelling of their names. Never guesses. */
export class UnitNames {
  private readonly known: readonly KnownName[];

  constructor(readonly names: readonly string[]) {
    this.known = names.map((name, unit) => ({ unit, ...foldsOf(name) }));
  }

  find(name: string | undefined): NameMatch {
    if (name === undefined) return NONE;
    const own = foldsOf(name);
    if (own.key === '') return NONE;
    const whole = this.known.filter((known) => known.whole === own.whole);
    if (whole.length > 0) return toMatch(whole, 'exact');
    const named = this.known.filter(({ key }) => key === own.key);
    if (named.length > 0) return byKind(named, own.kind);
    const unmarked = this.known.filter((known) => known.unmarked === own.unmarked);
    return byKind(unmarked, own.kind, 'unmarked');
  }

  /**
   * The unit whose name stands somewhere in a text: a heading, or a file's name without marks.
   * Names that are part of a longer name found there do not count.
   */
  findWithin(text: string, form: 'marked' | 'unmarked'): NameMatch {
    const folded = foldsOf(text).whole;
    const within = ` ${(form === 'marked' ? folded : removeDiacritics(folded)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const nameOf = ({ kind, key, unmarked }: KnownName): string =>
      form === 'unmarked' ? unmarked : kind === undefined ? key : `${kind} ${key}`;
    const found = this.known.filter((known) => {
      const at = within.indexOf(` ${nameOf(known)} `);
      if (at < 0) return false;
      // "huyen a luoi" is not the town of that name.
      const before = form === 'unmarked' ? unmarkedKindAtEnd(within.slice(0, at)) : undefined;
      return before === undefined || areAkin(before, known.kind);
    });
    const longest = found.filter(
      (known) =>
        !found.some(
          (other) => nameOf(other) !== nameOf(known) && nameOf(other).includes(nameOf(known)),
        ),
    );
    return toMatch(longest, form === 'marked' ? 'exact' : 'unmarked');
  }
}

function foldsOf(name: string): Omit<KnownName, 'unit'> {
  const key = placeKey(name);
  const { key: unmarked, kind } = unmarkedPlace(name);
  return {
    whole: tidyName(name),
    // "Thôn 1" keeps its kind, without which little would be left.
    kind: kind !== undefined && key.startsWith(kind) ? undefined : kind,
    key,
    unmarked,
  };
}

/** Names that may be one differ in their kinds only as one place's kind may change or be left out. */
function byKind(
  named: readonly KnownName[],
  kind: string | undefined,
  weakest?: MatchedBy,
): NameMatch {
  const same = named.filter((known) => known.kind === kind);
  if (same.length > 0) return toMatch(same, weakest ?? 'exact');
  const either = named.filter((known) => kind === undefined || known.kind === undefined);
  if (either.length > 0) return toMatch(either, weakest ?? 'bare');
  const akin = named.filter((known) => areAkin(kind, known.kind));
  return toMatch(akin, weakest ?? 'other-kind');
}

/**
 * Kinds that a place may change between: a commune becomes a ward. A town is no district of the same
 * name, and a province no city.
 */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['huyện', 'quận', 'thị xã', 'thành phố']),
  new Set(['xã', 'phường', 'thị trấn', 'đặc khu']),
  new Set(['thôn', 'bản', 'ấp', 'buôn', 'làng', 'tổ dân phố', 'khu phố']),
];

function areAkin(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || levelOf(one) === levelOf(other);
}

function levelOf(kind: string): number | string {
  const level = LEVELS.findIndex((kinds) => kinds.has(kind));
  return level < 0 ? kind : level;
}

function toMatch(found: readonly KnownName[], by: MatchedBy): NameMatch {
  if (found.length === 0) return NONE;
  return found.length === 1
    ? { kind: 'one', unit: found[0]!.unit, by }
    : { kind: 'several', units: found.map(({ unit }) => unit) };
}
