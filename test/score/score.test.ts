import { printTally, verdictsOn, writePage } from './report';
import { addTallies, KINDS_OF_PLANS, tallyPlans, type Tally } from './tally';

/** A few plans of a seed of their own; `npm run score` draws thousands. */
const SEED = 2024;
const PLANS = 30;

describe('the engine on planted mistakes', () => {
  let tally: Tally;

  beforeAll(() => {
    tally = tallyPlans({ seed: SEED, from: 0, to: PLANS });
  }, 120_000);

  test('stays within the limits: no false alarm, few misses, the right cell first', () => {
    expect(verdictsOn(tally).filter(({ holds }) => !holds)).toEqual([]);
  });

  test('is put to the test by every slip', () => {
    for (const [id, slip] of Object.entries(tally.households.slips))
      expect({ id, often: slip.planted >= PLANS / 4 }).toEqual({ id, often: true });
    // Of money there are no rates of households, and shares stand in few budgets.
    const never = ['total-rate-averaged', 'rate-stale'];
    for (const [id, { planted }] of Object.entries(tally.budgets.slips))
      expect({ id, planted: planted > 0 }).toEqual({ id, planted: !never.includes(id) });
  });

  test('comes to the same whether plans are counted in one process or in several', () => {
    const parts = [
      tallyPlans({ seed: SEED, from: 0, to: 3 }),
      tallyPlans({ seed: SEED, from: 3, to: 6 }),
    ];
    expect(addTallies(parts)).toEqual(tallyPlans({ seed: SEED, from: 0, to: 6 }));
  });

  test('is reported slip by slip', () => {
    const page = writePage(tally, { plans: PLANS, seed: SEED });
    expect(page).toContain('npm run score -- --plans 30 --seed 2024');
    for (const kind of KINDS_OF_PLANS)
      for (const [id, { planted }] of Object.entries(tally[kind].slips)) {
        if (planted === 0) continue;
        expect(page).toMatch(new RegExp(`^\\| ${id} +\\| +${planted} `, 'm'));
        expect(printTally(tally)).toMatch(new RegExp(`^${id} +${planted} `, 'm'));
      }
  });
});

test.each(KINDS_OF_PLANS)(
  'limits are missed by what falls short of them, however little, in %s',
  (kind) => {
    const tally = tallyPlans({ seed: SEED, from: 0, to: 1 });
    const { sign } = tally[kind].slips;
    const short: Tally = {
      ...tally,
      [kind]: {
        plans: 1,
        falseAlarms: 1,
        slips: {
          ...tally[kind].slips,
          sign: {
            ...sign!,
            detectable: 100_000,
            detected: 98_000,
            identifiable: 100_000,
            identifiableTied: 89_000,
          },
        },
      },
    };
    expect(verdictsOn(short).filter(({ holds }) => !holds)).toHaveLength(3);
  },
);
