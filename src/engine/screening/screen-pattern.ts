import type { FactTable } from '../../domain/fact';
import type { EitherPattern, RelationPattern } from '../../domain/relation';
import type { FigureColumn } from '../figures/figure-column';
import { TableFigures } from '../figures/table-figures';
import type { ReportedValuation } from '../valuation';
import { screenLinear } from './linear-screen';
import { screenProduct, screenRatio } from './ratio-screen';
import { alwaysDoubtful, DOUBTFUL, HOLDS, SILENT, type Screen } from './screen';

/** A quick look at a pattern of rows, made for all of them at once. */
export function screenPattern(
  { facts }: FactTable,
  pattern: RelationPattern,
  reported: ReportedValuation,
): Screen {
  if (!(facts instanceof TableFigures)) return alwaysDoubtful;
  const { columns } = facts;
  switch (pattern.kind) {
    case 'linear':
      return screenLinear(pattern, columns);
    case 'ratio':
      return screenRatio(pattern, columns);
    case 'product':
      return screenProduct(pattern, columns);
    case 'either':
      return screenEither(pattern, columns);
    case 'implied': {
      const households = reported.households(pattern.pairs);
      return (row) => households.verdict(row);
    }
    case 'total':
    case 'row-share':
    case 'implied-total':
      return alwaysDoubtful;
  }
}

/** Holds where one option does; of which one cannot be tested, the other alone tells nothing. */
function screenEither({ options }: EitherPattern, columns: readonly FigureColumn[]): Screen {
  const screens = options.map((option) =>
    option.kind === 'ratio' ? screenRatio(option, columns) : screenLinear(option, columns),
  );
  return (row) => {
    let verdict: ReturnType<Screen> = SILENT;
    for (const screen of screens) {
      const own = screen(row);
      if (own === HOLDS) return HOLDS;
      if (own === DOUBTFUL) verdict = DOUBTFUL;
    }
    return verdict;
  };
}
