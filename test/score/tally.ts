import { createRandom, mutators } from '../../src/training';
import { alarmsOf, judge, type Judgement } from './judge';
import { diagnose } from './oracle/explanations';
import { readLedger } from './oracle/ledger';
import { toMutableTable } from './plan-table';
import { randomPlan, type Plan } from './random-plan';

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

export interface Tally {
  plans: number;
  /** Clean plans about which an error or warning was raised. */
  falseAlarms: number;
  readonly slips: Record<string, SlipTally>;
}

/** A slip of which the engine made less than there was to be made, to be looked into. */
export interface Miss {
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
export function planOf(seed: number, index: number): Plan {
  return randomPlan(createRandom(seed * 1_000_003 + 31 * index));
}

function plantOf(seed: number, index: number, slip: string, plan: Plan) {
  const which = mutators.findIndex(({ id }) => id === slip);
  return mutators[which]!.plant(
    toMutableTable(plan),
    createRandom(seed * 1_000_003 + 31 * index + which + 1),
  );
}

/** Draws the plans of a range, plants every slip in each, and counts. */
export function tallyPlans(
  { seed, from, to }: Range,
  onMiss: (miss: Miss) => void = ignore,
): Tally {
  const tally: Tally = { plans: 0, falseAlarms: 0, slips: {} };
  for (const { id } of mutators) tally.slips[id] = emptySlip();
  for (let index = from; index < to; index++) {
    const plan = planOf(seed, index);
    const clean = readLedger(plan);
    const { failing } = diagnose(clean, clean);
    if (failing.length > 0) throw new Error(`plan ${index} disagrees with itself: ${failing[0]}`);
    tally.plans++;
    if (alarmsOf(plan).length > 0) {
      tally.falseAlarms++;
      onMiss({ plan: index, slip: '', what: 'false-alarm' });
    }
    for (const { id } of mutators) {
      const changes = plantOf(seed, index, id, plan);
      if (!changes) continue;
      const judgement = judge(plan, clean, changes);
      count(tally.slips[id]!, judgement);
      if (judgement.detectable && !judgement.detected)
        onMiss({ plan: index, slip: id, what: 'undetected' });
      else if (judgement.identifiable && !judgement.first && !judgement.tiedFirst)
        onMiss({ plan: index, slip: id, what: 'not-first' });
    }
  }
  return tally;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Tally = { plans: 0, falseAlarms: 0, slips: {} };
  for (const { id } of mutators) sum.slips[id] = emptySlip();
  for (const tally of tallies) {
    sum.plans += tally.plans;
    sum.falseAlarms += tally.falseAlarms;
    for (const [id, slip] of Object.entries(tally.slips))
      sum.slips[id] = addSlips([sum.slips[id]!, slip]);
  }
  return sum;
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
