import * as z from 'zod/mini';
import type { WordForm } from '../json-data/json-fault';

z.config({ jitless: true });

/**
 * A national multidimensional poverty standard and the years whose figures follow it.
 * Figures of two standards do not continue each other: the end of one standard's last
 * year and the beginning of the next year are the same day counted two ways.
 */
export const povertyStandard = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/, 'hyphenated-id' satisfies WordForm)),
  firstYear: z.int(),
  lastYear: z.int(),
  /** The decree or decision that sets it. */
  source: z.string().check(z.regex(/\S/, 'words' satisfies WordForm)),
});

export type PovertyStandard = Readonly<z.infer<typeof povertyStandard>>;

const povertyStandards = z.array(povertyStandard).check(
  z.minLength(1),
  z.refine(followEachOther, {
    error: 'standards must follow one another without gap or overlap',
  }),
);

function followEachOther(standards: readonly PovertyStandard[]): boolean {
  return standards.every(
    (standard, position) =>
      standard.firstYear <= standard.lastYear &&
      (position === 0 || standards[position - 1]!.lastYear + 1 === standard.firstYear),
  );
}

/** Throws a ZodError for standards that leave a gap or overlap. */
export function parsePovertyStandards(raw: unknown): readonly PovertyStandard[] {
  return povertyStandards.parse(raw);
}

const POVERTY_STANDARDS: readonly PovertyStandard[] = parsePovertyStandards([
  { id: 'qd-59-2015', firstYear: 2016, lastYear: 2021, source: 'QĐ 59/2015/QĐ-TTg' },
  {
    id: 'nd-07-2021',
    firstYear: 2022,
    lastYear: 2026,
    source: 'NĐ 07/2021/NĐ-CP; năm 2026: NĐ 351/2025/NĐ-CP',
  },
  { id: 'nd-351-2025', firstYear: 2027, lastYear: 2030, source: 'NĐ 351/2025/NĐ-CP' },
]);

/**
 * First years of standards that followed another one: figures before and after do not continue
 * each other.
 *
 * @param stated by a programme's pack: they stand in place of what is known here of their years
 */
export function seriesBreaks(stated: readonly PovertyStandard[] = []): number[] {
  const standards = withStandards(stated);
  return standards
    .filter(({ id }, position) => position > 0 && standards[position - 1]!.id !== id)
    .map(({ firstYear }) => firstYear);
}

/** Known standards with others laid over them, in the order of their years. */
function withStandards(stated: readonly PovertyStandard[]): readonly PovertyStandard[] {
  const first = stated[0];
  const last = stated.at(-1);
  if (!first || !last) return POVERTY_STANDARDS;
  return [
    ...POVERTY_STANDARDS.filter(({ firstYear }) => firstYear < first.firstYear),
    ...stated,
    ...POVERTY_STANDARDS.filter(({ firstYear }) => firstYear > last.lastYear),
  ];
}

/** Standards of ours, for packs of ours. Throws RangeError for an id that none has. */
export function povertyStandardsNamed(...ids: readonly string[]): PovertyStandard[] {
  return ids.map((id) => {
    const standard = POVERTY_STANDARDS.find((one) => one.id === id);
    if (!standard) throw new RangeError(`no such poverty standard: ${id}`);
    return standard;
  });
}

/** The standard that the figures of a year follow; undefined for years without a known one. */
export function findPovertyStandard(year: number): PovertyStandard | undefined {
  return POVERTY_STANDARDS.find(
    (standard) => standard.firstYear <= year && year <= standard.lastYear,
  );
}
