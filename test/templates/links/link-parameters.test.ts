import { partnerTablesOf } from '../../../src/app/workbook-tables';
import { profileOf } from '../../../src/app/profile/profile';
import { findStoredPart } from '../../../src/app/stored-part';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import {
  findTemplate,
  linkParameters,
  parseParameters,
  withLinkFields,
  type PartnerTable,
} from '../../../src/templates';
import { BASIC } from '../support/compiled';
import { linkedWorkbook, type TableOrder } from '../support/linked-workbook';

const works = (raw: TableOrder['raw'] = {}, typed: TableOrder['typed'] = []): TableOrder => ({
  templateId: 'works-list',
  raw: {
    level: 'commune',
    placeName: 'xã Minh Họa',
    sheetName: 'Công trình',
    moneyUnit: 'millionVnd',
    totalPosition: 'bottom',
    columns: { sources: true },
    places: ['Đường A', 'Cầu B', 'Trường C'],
    ...raw,
  },
  typed,
});

const CODED = [{ project: 'DA1' }, { project: 'DA4.1' }, { project: 'DA1' }];

function partnersIn(orders: readonly TableOrder[]): readonly PartnerTable[] {
  const snapshot = readWorkbook(linkedWorkbook(orders).bytes);
  return partnerTablesOf(snapshot, profileOf(findStoredPart(snapshot)));
}

function link(raw: Readonly<Record<string, unknown>>, partners: readonly PartnerTable[]) {
  const definition = findTemplate('project-budget')!;
  const parsed = parseParameters(definition, {
    ...BASIC,
    placeName: 'xã Minh Họa',
    moneyUnit: 'vnd',
    places: ['Dự án 1: A', 'Dự án 4: B', 'Tiểu dự án 1: C', 'Dự án 5: D'],
    columns: { sources: true },
    links: { works: 'T1' },
    ...raw,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return linkParameters(definition, parsed.parameters, partners);
}

function problem(raw: Readonly<Record<string, unknown>>, partners: readonly PartnerTable[]) {
  const result = link(raw, partners);
  return result.ok
    ? []
    : result.problems.map(({ path, messageId, data }) => [path, messageId, data]);
}

describe('a budget that takes the capital of works', () => {
  const partners = partnersIn([works({}, CODED)]);

  it('gets a line below every project that has works', () => {
    const result = link({}, partners);
    expect(result.ok && result.parameters.places).toEqual([
      ...['Dự án 1: A', 'Công trình theo danh mục', 'Dự án 4: B'],
      ...['Tiểu dự án 1: C', 'Công trình theo danh mục', 'Dự án 5: D'],
    ]);
    expect(result.ok && result.links.map(({ partner }) => partner.table.sheet)).toEqual([
      'Công trình',
    ]);
  });

  it('gets no second one where somebody wrote it', () => {
    const places = ['Dự án 1: A', 'Khác', '- công trình  theo danh mục', 'Dự án 4', 'Tiểu dự án 1'];
    const result = link({ places }, partners);
    expect(result.ok && result.parameters.places).toEqual([
      ...['Dự án 1: A', 'Khác', '- công trình theo danh mục', 'Dự án 4', 'Tiểu dự án 1'],
      'Công trình theo danh mục',
    ]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, object | undefined]>([
    [
      'of another year',
      { year: 2025 },
      'link-year-differs',
      { sheet: 'Công trình', year: 2024, expected: 2025 },
    ],
    [
      'of another place',
      { placeName: 'xã Thanh Minh' },
      'link-place-differs',
      { sheet: 'Công trình', place: 'xã minh họa' },
    ],
    ['that is gone', { links: { works: 'T7' } }, 'link-table-missing', undefined],
    [
      'with projects that it has not',
      { places: ['Dự án 1: A'] },
      'link-projects-missing',
      { sheet: 'Công trình', codes: 'DA4.1' },
    ],
  ])('refuses a list %s', (_, raw, messageId, data) => {
    expect(problem(raw, partners)).toEqual([['links.works', messageId, data]]);
  });

  it('refuses a list that names no projects yet', () => {
    expect(problem({}, partnersIn([works()]))).toEqual([
      ['links.works', 'link-without-codes', { sheet: 'Công trình' }],
    ]);
  });

  it('refuses a list without any of its sources', () => {
    const plain = partnersIn([works({ columns: {} }, CODED)]);
    expect(problem({ columns: { levels: true } }, plain)).toEqual([
      ['links.works', 'link-without-columns', { sheet: 'Công trình' }],
    ]);
  });
});

describe('a list of works with more sources than the budget', () => {
  const partners = partnersIn([works({ columns: { sources: true, outside: true } }, CODED)]);

  it('is refused where their money would be left out', () => {
    const lost = [
      ...['ĐTPT từ nguồn lồng ghép', 'ĐTPT từ tín dụng'],
      ...['SN từ nguồn lồng ghép', 'SN từ tín dụng'],
    ];
    expect(problem({}, partners)).toEqual([
      ['links.works', 'link-columns-missing', { sheet: 'Công trình', columns: lost.join('; ') }],
    ]);
  });

  it.each([
    ['has them, too', { sources: true, outside: true }],
    ['has all capital of a kind in one column', {}],
  ])('gives its money to a budget that %s', (_, columns) => {
    expect(problem({ columns }, partners)).toEqual([]);
  });
});

describe('the form', () => {
  const fieldsOf = (id: string, partners: readonly PartnerTable[]) =>
    withLinkFields(findTemplate(id)!, partners)
      .parameters.filter((group) => group.id === 'links')
      .flatMap(({ fields }) =>
        fields.map(({ path, input }) => ({
          path,
          choices: input.kind === 'choice' ? input.options.map(({ label }) => label.vi) : [],
        })),
      );

  it('offers the tables that the workbook has for a link, and to do without', () => {
    const partners = partnersIn([works({}, CODED), works({ sheetName: 'Dự phòng' })]);
    expect(fieldsOf('project-budget', partners)).toEqual([
      {
        path: 'links.works',
        choices: [
          'Không, tự nhập số liệu',
          'Trang “Công trình” (năm 2024)',
          'Trang “Dự phòng” (năm 2024)',
        ],
      },
    ]);
  });

  it('asks nothing where there is no such table', () => {
    expect(fieldsOf('target-allocation', partnersIn([works()]))).toEqual([]);
  });
});
