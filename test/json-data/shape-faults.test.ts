import * as z from 'zod/mini';
import { shapeFaults } from '../../src/json-data/shape-faults';

const sum = z.strictObject({ kind: z.literal('sum'), terms: z.array(z.string()) });
const schema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+$/, 'rule-id')),
  year: z.int().check(z.minimum(2016)),
  level: z.enum(['province', 'commune']),
  parts: z.array(z.string()).check(z.minLength(2)),
  money: z.discriminatedUnion('unit', [z.strictObject({ unit: z.literal('vnd') })]),
  derive: z.optional(z.union([sum, z.array(sum).check(z.minLength(2))])),
  severities: z.record(z.string().check(z.regex(/^[a-z-]+$/, 'rule-id')), z.boolean()),
});

const SOUND = {
  id: 'a',
  year: 2026,
  level: 'commune',
  parts: ['a', 'b'],
  money: { unit: 'vnd' },
  severities: {},
};

function faultsOf(change: object): unknown[] {
  const raw = { ...SOUND, ...change };
  const { error } = schema.safeParse(raw);
  return shapeFaults(error?.issues ?? [], raw).map(({ path, detail, ...fault }) => [
    path,
    detail,
    'shape' in fault ? fault.shape : fault.code,
  ]);
}

it.each<[string, object, unknown[]]>([
  ['nothing', {}, []],
  ['a missing value', { id: undefined }, ['id', '', { kind: 'missing' }]],
  [
    'a value of another type',
    { year: '2026' },
    ['year', '"2026"', { kind: 'wrong-type', type: 'number' }],
  ],
  ['a broken number', { year: 2026.5 }, ['year', '2026.5', { kind: 'wrong-type', type: 'whole' }]],
  [
    'a small number',
    { year: 1999 },
    ['year', '1999', { kind: 'too-small', of: 'number', limit: 2016 }],
  ],
  [
    'a short list',
    { parts: ['a'] },
    ['parts', '["a"]', { kind: 'too-small', of: 'list', limit: 2 }],
  ],
  [
    'no choice',
    { level: 'huyện' },
    ['level', '"huyện"', { kind: 'not-a-choice', choices: ['province', 'commune'] }],
  ],
  ['another form', { id: 'A 1' }, ['id', '"A 1"', { kind: 'wrong-form', form: 'rule-id' }]],
  ['an unknown key', { năm: 2026 }, ['năm', 'năm', { kind: 'unknown-key' }]],
  [
    'an unknown kind',
    { money: { unit: 'usd' } },
    ['money.unit', '"usd"', { kind: 'not-a-choice', choices: ['vnd'] }],
  ],
  [
    'a fault within one of several shapes',
    { derive: { kind: 'sum', terms: 'a' } },
    ['derive.terms', '"a"', { kind: 'wrong-type', type: 'list' }],
  ],
  [
    'a fault within a list of such shapes',
    {
      derive: [
        { kind: 'sum', terms: [] },
        { kind: 'sum', terms: [7] },
      ],
    },
    ['derive.1.terms.0', '7', { kind: 'wrong-type', type: 'text' }],
  ],
  [
    'a key of another form',
    { severities: { 'Rate Mismatch': true } },
    ['severities.Rate Mismatch', 'Rate Mismatch', { kind: 'wrong-form', form: 'rule-id' }],
  ],
])('says %s at its place', (_, change, fault) => {
  expect(faultsOf(change)).toEqual(fault.length === 0 ? [] : [fault]);
});

it('shows no more of a value than helps to find it', () => {
  const [[, detail]] = faultsOf({ level: 'x'.repeat(500) }) as [[string, string]];
  expect(detail).toHaveLength(40);
});
