import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * A national multidimensional poverty standard and the years whose figures follow it.
 * Figures of two standards do not continue each other: the end of one standard's last
 * year and the beginning of the next year are the same day counted two ways.
 */
const povertyStandard = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z0-9]+)+$/)),
  firstYear: z.int(),
  lastYear: z.int(),
  /** The decree or decision that sets it. */
  source: z.string().check(z.minLength(1)),
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

/** First years of standards that followed another one: figures before and after do not continue each other. */
export function seriesBreaks(): number[] {
  return POVERTY_STANDARDS.slice(1).map(({ firstYear }) => firstYear);
}

/** The standard that the figures of a year follow; undefined for years without a known one. */
export function findPovertyStandard(year: number): PovertyStandard | undefined {
  return POVERTY_STANDARDS.find(
    (standard) => standard.firstYear <= year && year <= standard.lastYear,
  );
}

export function isPovertyStandard(id: string): boolean {
  return POVERTY_STANDARDS.some((standard) => standard.id === id);
}
