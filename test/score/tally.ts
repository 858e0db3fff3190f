import { createRandom, mutators } from '../../src/training';
import { budgetPlans } from './budget/budget-plans';
import { householdPlans } from './household-plans';
import type { Judgement } from './judge-alarms';
import type { PlanKind } from './plan-kind';

/** How often each of the things judged came true. */
export interface SlipTally {
  planted: number;
  detectable: number;
  /** Of the detectable ones. */
  detected: number;
  first: number;
  listed: number;
  scattered: number;
  identifiable: number;
  undecided: number;
  /** Of the identifiable ones. */
  identifiableFirst: number;
  identifiableTied: number;
  identifiableValue: number;
}

/** What the kinds of plans came to, each by itself. */
export type Tally = Readonly<Record<KindOfPlan, KindTally>>;

export const KINDS_OF_PLANS = ['households', 'budgets'] as const;
export type KindOfPlan = (typeof KINDS_OF_PLANS)[number];

export interface KindTally {
  plans: number;
  /** Clean plans about which an error or warning was raised. */
  falseAlarms: number;
  readonly slips: Record<string, SlipTally>;
}

/** A slip of which the engine made less than there was to be made, to be looked into. */
export interface Miss {
  readonly kind: KindOfPlan;
  readonly plan: number;
  readonly slip: string;
  readonly what: 'false-alarm' | 'undetected' | 'not-first';
}

export interface Range {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Plan number `index` of a seed, the same whichever others are drawn. */
export function planOf<Plan>(kind: PlanKind<Plan>, seed: number, index: number): Plan {
  return kind.draw(createRandom(seed * 1_000_003 + 31 * index));
}

/** Draws the plans of a range, of each kind as many, plants every slip in each, and counts. */
export function tallyPlans(range: Range, onMiss: (miss: Miss) => void = ignore): Tally {
  return {
    households: tallyKind(householdPlans, range, (miss) => onMiss({ kind: 'households', ...miss })),
    budgets: tallyKind(budgetPlans, range, (miss) => onMiss({ kind: 'budgets', ...miss })),
  };
}

function tallyKind<Plan>(
  kind: PlanKind<Plan>,
  { seed, from, to }: Range,
  onMiss: (miss: Omit<Miss, 'kind'>) => void,
): KindTally {
  const tally = emptyTally();
  for (let index = from; index < to; index++) {
    const plan = planOf(kind, seed, index);
    const failing = kind.disagreements(plan);
    if (failing.length > 0) throw new Error(`plan ${index} disagrees with itself: ${failing[0]}`);
    tally.plans++;
    if (kind.alarmsOf(plan).length > 0) {
      tally.falseAlarms++;
      onMiss({ plan: index, slip: '', what: 'false-alarm' });
    }
    const judge = kind.judgeOf(plan);
    const table = kind.toMutableTable(plan);
    mutators.forEach((mutator, which) => {
      const random = createRandom(seed * 1_000_003 + 31 * index + which + 1);
      const changes = mutator.plant(table, random);
      if (!changes) return;
      const judgement = judge(changes);
      count(tally.slips[mutator.id]!, judgement);
      if (judgement.detectable && !judgement.detected)
        onMiss({ plan: index, slip: mutator.id, what: 'undetected' });
      else if (judgement.identifiable && !judgement.first && !judgement.tiedFirst)
        onMiss({ plan: index, slip: mutator.id, what: 'not-first' });
    });
  }
  return tally;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sumOf = (kind: KindOfPlan): KindTally => {
    const sum = emptyTally();
    for (const { [kind]: tally } of tallies) {
      sum.plans += tally.plans;
      sum.falseAlarms += tally.falseAlarms;
      for (const [id, slip] of Object.entries(tally.slips))
        sum.slips[id] = addSlips([sum.slips[id]!, slip]);
    }
    return sum;
  };
  return { households: sumOf('households'), budgets: sumOf('budgets') };
}

function emptyTally(): KindTally {
  return {
    plans: 0,
    falseAlarms: 0,
    slips: Object.fromEntries(mutators.map(({ id }) => [id, emptySlip()])),
  };
}

export function addSlips(slips: readonly SlipTally[]): SlipTally {
  const sum = emptySlip();
  for (const slip of slips)
    for (const key of Object.keys(sum) as (keyof SlipTally)[]) sum[key] += slip[key];
  return sum;
}

function count(slip: SlipTally, judgement: Judgement): void {
  const { detectable, detected, identifiable, first, tiedFirst, valueOffered } = judgement;
  const tick = (key: keyof SlipTally, when: boolean): void => {
    if (when) slip[key]++;
  };
  tick('planted', true);
  tick('detectable', detectable);
  tick('detected', detectable && detected);
  tick('first', detectable && first);
  tick('listed', detectable && judgement.listed);
  tick('scattered', judgement.scattered);
  tick('identifiable', identifiable);
  tick('undecided', judgement.undecided);
  tick('identifiableFirst', identifiable && first);
  tick('identifiableTied', identifiable && (first || tiedFirst));
  tick('identifiableValue', identifiable && valueOffered);
}

function emptySlip(): SlipTally {
  return {
    planted: 0,
    detectable: 0,
    detected: 0,
    first: 0,
    listed: 0,
    scattered: 0,
    identifiable: 0,
    undecided: 0,
    identifiableFirst: 0,
    identifiableTied: 0,
    identifiableValue: 0,
  };
}

function ignore(): void {}
