import { defaultParameters, parseParameters } from '../../src/templates';
import { targetAllocation } from '../../src/templates/target-allocation/definition';
import { BASIC } from './support/compiled';

function parse(raw: unknown) {
  return parseParameters(targetAllocation, raw);
}

function problemsOf(change: Readonly<Record<string, unknown>>) {
  const result = parse({ ...BASIC, ...change });
  return result.ok ? [] : result.problems;
}

describe('parameters', () => {
  it('are complete once places are given to the defaults of the form', () => {
    const raw = defaultParameters(targetAllocation, { year: 2025 });
    expect(parse({ ...raw, places: 'Xã An\nXã Bình' })).toEqual({
      ok: true,
      parameters: {
        sheetName: 'Chỉ tiêu 2025',
        level: 'province',
        placeName: '',
        year: 2025,
        appendixNumber: '',
        planNumber: '',
        planDate: '',
        issuingBody: '',
        places: ['Xã An', 'Xã Bình'],
        totalPosition: 'top',
        columns: {
          households: false,
          plannedHouseholds: false,
          assigned: false,
          nearPoor: false,
          ethnicMinority: false,
        },
      },
    });
  });

  it('read back what they gave', () => {
    const first = parse({
      ...BASIC,
      planDate: '3/1/2024',
      columns: { nearPoor: true, later: true },
    });
    if (!first.ok) throw new Error('refused');
    expect(first.parameters).toMatchObject({ planDate: '03/01/2024' });
    expect(first.parameters.columns).toMatchObject({ nearPoor: true, households: false });
    expect(first.parameters.columns).not.toHaveProperty('later');
    expect(parse(JSON.parse(JSON.stringify(first.parameters)))).toEqual(first);
  });

  it.each<[string, Record<string, unknown>, unknown[]]>([
    ['no places', { places: '' }, [{ path: 'places', messageId: 'places-missing' }]],
    [
      'a blank name',
      { places: ['Xã An', ' \u00a0', 'Xã Bình'] },
      [{ path: 'places.1', messageId: 'place-blank' }],
    ],
    [
      'a place twice, written differently',
      { places: ['Xã Hòa Bình', 'Xã An', 'xã  HÒA\u00a0BÌNH'.normalize('NFD')] },
      [
        {
          path: 'places.2',
          messageId: 'place-duplicate',
          data: { name: 'xã HÒA BÌNH', first: 1, second: 3 },
        },
      ],
    ],
    [
      'the total row among the places',
      { places: ['TOÀN TỈNH', 'Xã An', 'tổng cộng'] },
      [
        { path: 'places.0', messageId: 'place-is-total', data: { name: 'TOÀN TỈNH' } },
        { path: 'places.2', messageId: 'place-is-total', data: { name: 'tổng cộng' } },
      ],
    ],
    [
      'too many places',
      { places: Array.from({ length: 501 }, (_, number) => `Xã ${number}`) },
      [{ path: 'places', messageId: 'places-too-many', data: { maximum: 500, count: 501 } }],
    ],
    [
      'a year before',
      { year: 2015 },
      [{ path: 'year', messageId: 'year-out-of-range', data: { minimum: 2016, maximum: 2035 } }],
    ],
    [
      'a year after',
      { year: '2036' },
      [{ path: 'year', messageId: 'year-out-of-range', data: { minimum: 2016, maximum: 2035 } }],
    ],
    [
      'half a year',
      { year: 2024.5 },
      [{ path: 'year', messageId: 'year-out-of-range', data: { minimum: 2016, maximum: 2035 } }],
    ],
    [
      'no year',
      { year: '' },
      [{ path: 'year', messageId: 'year-out-of-range', data: { minimum: 2016, maximum: 2035 } }],
    ],
    ['no sheet name', { sheetName: ' ' }, [{ path: 'sheetName', messageId: 'required' }]],
    ['no level', { level: '' }, [{ path: 'level', messageId: 'required' }]],
    [
      'an unknown level',
      { level: 'nation' },
      [
        {
          path: 'level',
          messageId: 'not-a-choice',
          data: { choices: 'province, district, commune' },
        },
      ],
    ],
    [
      'a total elsewhere',
      { totalPosition: 'left' },
      [{ path: 'totalPosition', messageId: 'not-a-choice', data: { choices: 'top, bottom' } }],
    ],
    [
      'a day that is none',
      { planDate: '30/02/2024' },
      [{ path: 'planDate', messageId: 'date-invalid' }],
    ],
    [
      'a long name',
      { issuingBody: 'U'.repeat(201) },
      [{ path: 'issuingBody', messageId: 'text-too-long', data: { maximum: 200 } }],
    ],
    ['a number for a name', { placeName: 5 }, [{ path: 'placeName', messageId: 'wrong-kind' }]],
    [
      'a word for a switch',
      { columns: { nearPoor: 'yes' } },
      [{ path: 'columns.nearPoor', messageId: 'wrong-kind' }],
    ],
  ])('refuse %s', (_, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  it('list everything that is wrong at once', () => {
    const paths = problemsOf({ year: 1999, sheetName: 'a/b', places: [], planDate: 'x' }).map(
      ({ path }) => path,
    );
    expect(paths.sort()).toEqual(['places', 'planDate', 'sheetName', 'year']);
  });

  it.each([
    ['a'.repeat(31), undefined],
    ['a'.repeat(32), 'sheet-name-too-long'],
    ['Biểu 1:2', 'sheet-name-characters'],
    ['Biểu [1]', 'sheet-name-characters'],
    ['a\\b', 'sheet-name-characters'],
    ['what?', 'sheet-name-characters'],
    ['a*b', 'sheet-name-characters'],
    ["'a", 'sheet-name-characters'],
    ["a'", 'sheet-name-characters'],
    ["a'b", undefined],
    ['History', 'sheet-name-reserved'],
  ])('hold the sheet name %p to what Excel allows', (sheetName, messageId) => {
    expect(problemsOf({ sheetName }).map((problem) => problem.messageId)).toEqual(
      messageId === undefined ? [] : [messageId],
    );
  });

  it.each([
    ['3/1/2024', '03/01/2024'],
    ['03-01-2024', '03/01/2024'],
    ['2024-01-03', '03/01/2024'],
    ['29.02.2024', '29/02/2024'],
  ])('write the date %s as %s', (planDate, written) => {
    const result = parse({ ...BASIC, planDate });
    expect(result.ok && result.parameters.planDate).toBe(written);
  });

  it.each([undefined, null, 7, 'text', []])('answer %p without throwing', (raw) => {
    expect(parse(raw).ok).toBe(false);
  });
});
