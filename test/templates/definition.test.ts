import { templates } from '../../src/templates';
import { parseDefinition } from '../../src/templates/definition/parse-definition';
import { targetAllocation } from '../../src/templates/target-allocation/definition';

type Changes = Readonly<Record<string, unknown>>;

/** A copy of a sound definition with other values at some paths; undefined removes what stands there. */
function spoiled(changes: Changes): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(targetAllocation));
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop()!;
    const owner = steps.reduce<object>(
      (part, step) => Object(Reflect.get(part, step)) as object,
      Object(copy) as object,
    );
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else Reflect.set(owner, last, value);
  }
  return copy;
}

function faultsOf(raw: unknown): string[] {
  const result = parseDefinition(raw);
  return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
}

describe.each(templates.map((definition) => [definition.id, definition] as const))(
  'definition %s',
  (_, definition) => {
    it('is sound, and the same after a round trip through JSON', () => {
      expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({
        ok: true,
        definition,
      });
    });
  },
);

it('gives every template an id of its own', () => {
  const ids = templates.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('faults of a definition', () => {
  it.each<[string, Changes, string[]]>([
    ['a wrong shape', { version: '1' }, ['version shape']],
    ['a property nobody reads', { 'columns.0.hidden': true }, ['columns.0.hidden shape']],
    [
      'a key twice',
      { 'columns.1.key': 'householdsBegin' },
      [
        'columns.1.key duplicate',
        'columns.7.derive.households unknown-reference',
        'columns.12.derive.households unknown-reference',
        'checks.6.whole unknown-reference',
        'checks.8.households unknown-reference',
      ],
    ],
    [
      'a key that differs only by case',
      { 'groups.1.key': 'poorgroup' },
      [
        'groups.1.key duplicate',
        ...[8, 9, 10, 11, 12].map((column) => `columns.${column}.group unknown-reference`),
      ],
    ],
    [
      'a key that anchors take',
      { 'columns.4.key': 'total' },
      ['columns.4.key reserved', 'checks.9.parts.0 unknown-reference'],
    ],
    ['an unknown group', { 'columns.2.group': 'none' }, ['columns.2.group unknown-reference']],
    [
      'a group torn apart',
      { 'columns.4.group': undefined },
      [...[5, 6, 7].map((column) => `columns.${column}.group duplicate`)],
    ],
    [
      'an unknown operand',
      { 'columns.3.derive.count': 'none' },
      ['columns.3.derive.count unknown-reference'],
    ],
    [
      'a column that follows from itself',
      {
        'columns.2.derive': {
          relation: 'remaining',
          begin: 'poorEnd',
          reduction: 'poorReduction',
        },
      },
      ['columns.2.derive cycle', 'columns.6.derive cycle'],
    ],
    [
      'an unknown part of a check',
      { 'checks.0.parts': ['none'] },
      ['checks.0.parts.0 unknown-reference'],
    ],
    [
      'an option without a switch',
      { 'columns.4.option': 'none' },
      ['columns.4.option unknown-reference', 'parameters.1.fields.2.path unused'],
    ],
    [
      'a switch that is no flag',
      { 'parameters.1.fields.0.input': { kind: 'text' } },
      ['parameters.1.fields.0.input shape'],
    ],
    [
      'an unknown placeholder',
      { 'heading.title': 'NĂM {yaer}' },
      ['heading.title unknown-placeholder'],
    ],
    [
      'a placeholder out of place',
      { 'columns.0.header': 'Hộ {planNumber}' },
      ['columns.0.header unknown-placeholder'],
    ],
  ])('names %s by its path', (_, changes, faults) => {
    expect(faultsOf(spoiled(changes))).toEqual(faults);
  });

  it('lists faults of shape and of reference together', () => {
    const raw = spoiled({
      id: 'Bad Id',
      'columns.0.width': 'wide',
      'columns.3.derive.households': 'none',
      'heading.title': '{nothing}',
    });
    expect(faultsOf(raw)).toEqual([
      'id shape',
      'columns.0.width shape',
      'columns.3.derive.households unknown-reference',
      'heading.title unknown-placeholder',
    ]);
  });

  it.each([null, 7, 'text', [], {}])('answers %p without throwing', (raw) => {
    expect(parseDefinition(raw).ok).toBe(false);
  });
});
