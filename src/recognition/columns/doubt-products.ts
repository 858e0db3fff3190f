import { fitsProduct, isWhole, type Figures } from './arithmetic';
import { reject, weaken, type ColumnSource, type Draft, type MoneyDraft } from './draft';
import { countsThings, isMoney } from './money-draft';

/** Below this share of rows an amount plainly is another product, of days and persons perhaps. */
const FAILS = 0.3;

/** Takes quantities and unit costs back that do not make the amounts beside them. */
export function doubtProducts(drafts: readonly Draft[], sources: readonly ColumnSource[]): Draft[] {
  const of = (measure: MoneyDraft['measure']): number[] =>
    drafts.flatMap((draft, at) =>
      draft.kind === 'money' && draft.measure === measure && draft.aspect !== 'percent' ? [at] : [],
    );
  const amounts = of('money').filter((at) => isMoney(drafts[at] as MoneyDraft));
  const factors = [...of('quantity'), ...of('unitCost')];
  const counted =
    of('quantity').length > 0 ? undefined : countOf(of('unitCost'), amounts, drafts, sources);
  if (counted) return drafts.map((draft, at) => (at === counted.at ? counted.draft : draft));
  if (factors.length === 0 || isOnlyNumber(factors, drafts)) return [...drafts];
  const fits = of('quantity').flatMap((quantity) =>
    of('unitCost').flatMap((unitCost) =>
      amounts.map((amount) => {
        const [product, ...both] = [amount, quantity, unitCost].map((at) => sources[at]!.figures);
        return fitsProduct(product!, both[0]!, both[1]!);
      }),
    ),
  );
  const best = Math.max(0, ...fits.map((fit) => fit ?? 1));
  if (best >= FAILS) return [...drafts];
  const reason = fits.length > 0 ? 'does-not-follow' : 'header-not-understood';
  return drafts.map((draft, at) => (factors.includes(at) ? reject(reason) : draft));
}

/** How many there are of something, where nothing says what one of them costs. */
function isOnlyNumber(factors: readonly number[], drafts: readonly Draft[]): boolean {
  return factors.every((at) => {
    const draft = drafts[at]!;
    return draft.kind === 'money' && countsThings(draft.features);
  });
}

/** Share of the rows in which a count must make the amounts with what one of it costs. */
const HOLDS = 0.8;

/** `Số hộ hỗ trợ | Định mức | Thành tiền`: what nobody has words for is how many there are. */
function countOf(
  costs: readonly number[],
  amounts: readonly number[],
  drafts: readonly Draft[],
  sources: readonly ColumnSource[],
): { readonly at: number; readonly draft: MoneyDraft } | undefined {
  const figuresAt = (at: number): Figures => sources[at]!.figures;
  for (const cost of costs)
    for (const amount of amounts) {
      const at = drafts.findIndex(
        ({ kind }, position) =>
          kind === 'rejected' &&
          isWhole(figuresAt(position)) &&
          (fitsProduct(figuresAt(amount), figuresAt(position), figuresAt(cost)) ?? 0) >= HOLDS,
      );
      const priced = drafts[cost] as MoneyDraft;
      if (at >= 0)
        return {
          at,
          draft: weaken(
            { ...priced, measure: 'quantity', aspect: 'count' },
            0.85,
            'product-of-columns',
          ),
        };
    }
  return undefined;
}
