import { fitsProduct } from './arithmetic';
import { reject, type ColumnSource, type Draft, type MoneyDraft } from './draft';
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
