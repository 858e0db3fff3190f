import type { RuleOptions, RuleSettings } from '../../domain/rule';
import type { ProgrammePack } from '../../programme/packs';

/**
 * What is changed about rules, the last word last: a programme's yearly targets, its settings,
 * and those of the workbook.
 */
export function settingsInForce(
  pack: Pick<ProgrammePack, 'yearlyFalls' | 'ruleSettings'> | undefined,
  own: RuleSettings = {},
): RuleSettings {
  const layers = [
    ...(pack
      ? [{ options: { 'below-programme-target': targetsOf(pack) } }, pack.ruleSettings]
      : []),
    own,
  ];
  return layers.reduce<RuleSettings>(layOver, {});
}

function layOver(below: RuleSettings, above: RuleSettings): RuleSettings {
  const options = Object.entries(above.options ?? {}).map(([id, values]) => [
    id,
    { ...below.options?.[id], ...values },
  ]);
  return {
    severities: { ...below.severities, ...above.severities },
    options: { ...below.options, ...(Object.fromEntries(options) as typeof below.options) },
  };
}

type Fall = ProgrammePack['yearlyFalls'][number];

/** The programme's yearly targets as the rule has them; 0 where it states none. */
function targetsOf({ yearlyFalls }: Pick<ProgrammePack, 'yearlyFalls'>): RuleOptions {
  const pointsOf = (isMeant: (fall: Fall) => boolean): number =>
    yearlyFalls.find(isMeant)?.atLeast ?? 0;
  const nationwide = (of: Fall['of'], subset: Fall['subset']): number =>
    pointsOf((fall) => fall.of === of && fall.subset === subset && fall.places === undefined);
  return {
    yearlyPoints: nationwide('poor', 'all'),
    minorityYearlyPoints: nationwide('poor', 'ethnicMinority'),
    poorDistrictYearlyPoints: pointsOf(
      ({ of, subset, places }) => of === 'poor' && subset === 'all' && places !== undefined,
    ),
    nearPoorYearlyPoints: nationwide('nearPoor', 'all'),
    multidimensionalYearlyPoints: nationwide('multidimensional', 'all'),
  };
}
