import { checkSnapshot } from '../../../src/app/check-snapshot';
import { planTemplateWorkbook } from '../../support/plan-template-workbook';
import { describeProfile } from '../../../src/app/profile/describe-profile';
import type { Finding } from '../../../src/domain/finding';
import type { WorkbookSnapshot } from '../../../src/domain/snapshot';
import type { WorkbookPart } from '../../../src/domain/workbook-part';
import { formatWorkbookPart, parseWorkbookPart } from '../../../src/hosts/workbook-part';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { writeWorkbook } from '../../../src/hosts/xlsx/write';
import { GNBV_2021_2025, type ProgrammePack } from '../../../src/programme/packs';
import { projectBudget } from '../../../src/templates/project-budget/definition';
import { simpleSheet } from '../../recognition/simple-sheet';
import { targetAllocation } from '../../../src/templates/target-allocation/definition';

type Planned = Parameters<typeof planTemplateWorkbook>;

function workbook(
  template: Planned[0],
  parameters: Planned[1],
  options: Partial<Planned[2]> = {},
): WorkbookSnapshot {
  const result = planTemplateWorkbook(template, parameters, {
    year: 2024,
    withSample: false,
    ...options,
  });
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result));
  return readWorkbook(writeWorkbook(result.workbook));
}

/** The published appendix: 2,27 % of households at the end of 2023, 1,76 % a year later. */
const published = workbook('target-allocation', {}, { withSample: true });

function remembering(change: Partial<WorkbookPart>, snapshot = published): WorkbookSnapshot {
  const part = parseWorkbookPart(snapshot.part!);
  return { ...snapshot, part: formatWorkbookPart({ ...part, ...change }) };
}

function packWith(change: Partial<ProgrammePack>): ProgrammePack {
  return { ...GNBV_2021_2025, id: 'goi-cua-tinh', ...change };
}

const asData = (pack: ProgrammePack) => ({ ...pack });

const said = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

const GROWTH = 'household-growth-implied';

describe('settings of rules', () => {
  const milder = packWith({ ruleSettings: { severities: { [GROWTH]: 'warning' } } });

  it('are those that rules come with where nobody says otherwise', () => {
    const { findings, profile } = checkSnapshot(published);
    expect(said(findings)).toEqual([`${GROWTH} info`]);
    expect(describeProfile(profile, 'vi')).toEqual({
      templates: [],
      severities: {},
      options: {},
      unusable: [],
    });
  });

  it('are those of a pack, named by the caller or kept in the workbook', () => {
    const given = checkSnapshot(published, milder);
    expect(said(given.findings)).toEqual([`${GROWTH} warning`]);
    const kept = checkSnapshot(remembering({ pack: asData(milder) }));
    expect(said(kept.findings)).toEqual([`${GROWTH} warning`]);
    expect(kept.profile.packFrom).toBe('workbook');
    expect(describeProfile(given.profile, 'vi').pack).toEqual({
      id: 'goi-cua-tinh',
      name: GNBV_2021_2025.name,
      from: 'caller',
    });
  });

  it('come from the pack that is named, not from the one in the workbook', () => {
    const silent = packWith({ ruleSettings: { severities: { [GROWTH]: 'off' } } });
    expect(said(checkSnapshot(remembering({ pack: asData(silent) }), milder).findings)).toEqual([
      `${GROWTH} warning`,
    ]);
  });

  it('of the workbook have the last word', () => {
    const own = { severities: { [GROWTH]: 'error' } };
    const { findings, profile } = checkSnapshot(remembering({ rules: own }), milder);
    expect(said(findings)).toEqual([`${GROWTH} error`]);
    expect(describeProfile(profile, 'vi').severities).toEqual({ [GROWTH]: 'error' });
  });

  it('change what counts as a likely growth of households', () => {
    // They grow by 1,20 % to 1,29 % in every place.
    const found = (highPercent: number) =>
      checkSnapshot(
        remembering({ rules: { options: { 'household-growth-outlier': { highPercent } } } }),
      ).findings.filter(({ ruleId }) => ruleId === 'household-growth-outlier').length;
    expect(found(2)).toBe(0);
    expect(found(1)).toBeGreaterThan(0);
    // A band is never narrower than its figures say.
    expect(found(1.1)).toBe(0);
  });
});

describe('yearly targets of a programme', () => {
  const asked = { severities: { 'below-programme-target': 'info' as const } };
  const fall = (atLeast: number) => ({
    ...GNBV_2021_2025.yearlyFalls[0]!,
    of: 'poor' as const,
    subset: 'all' as const,
    atLeast,
  });
  const below = (pack: ProgrammePack, own?: WorkbookPart['rules']) =>
    checkSnapshot(own ? remembering({ rules: own }) : published, pack).findings.flatMap(
      ({ ruleId, expected }) => (ruleId === 'below-programme-target' ? [expected?.low] : []),
    );

  it('are what rates are held against, once somebody asks for it', () => {
    expect(below(packWith({ yearlyFalls: [fall(1)] }))).toEqual([]);
    expect(below(packWith({ yearlyFalls: [fall(1)], ruleSettings: asked }))).toEqual(['1']);
    expect(below(packWith({ yearlyFalls: [fall(0.5)], ruleSettings: asked }))).toEqual([]);
    expect(below(packWith({ yearlyFalls: [], ruleSettings: asked }))).toEqual([]);
  });

  it('give way to what the workbook says', () => {
    const own = { options: { 'below-programme-target': { yearlyPoints: 0.75 } } };
    expect(below(packWith({ yearlyFalls: [fall(0.5)], ruleSettings: asked }), own)).toEqual([
      '0.75',
    ]);
  });
});

describe('poverty standards of a pack', () => {
  it('say between which years figures are not compared', () => {
    const sheet = simpleSheet([
      ['TT', 'Xã', 'Số hộ nghèo cuối năm 2023', 'Kế hoạch số hộ nghèo cuối năm 2024'],
      [1, 'Xã A', 120, 131],
      [2, 'Xã B', 80, 92],
      [3, 'Xã C', 75, 60],
    ]);
    const standard = { id: 'chuan-cua-tinh', firstYear: 2024, lastYear: 2026, source: 'HĐND tỉnh' };
    const rulesOf = (pack?: ProgrammePack) =>
      new Set(
        checkSnapshot({ sheets: [sheet], names: [] }, pack).findings.map(({ ruleId }) => ruleId),
      );
    expect(rulesOf()).toEqual(new Set(['target-not-lower']));
    expect(rulesOf(packWith({ povertyStandards: [standard] }))).toEqual(new Set(['series-break']));
  });
});

describe('what a workbook was made with', () => {
  const places = ['Dự án 8: Chuyển đổi số', 'Mua thiết bị', 'Dự án 2: Đa dạng hóa sinh kế'];
  const pack = packWith({
    nodes: [
      ...GNBV_2021_2025.nodes,
      { ...GNBV_2021_2025.nodes[0]!, code: 'DA8', name: 'Chuyển đổi số', spellings: [] },
    ],
  });

  it('is a programme with projects of its own, and stays so', () => {
    const nodesIn = (snapshot: WorkbookSnapshot) =>
      checkSnapshot(snapshot).tables[0]!.rows.map(({ node }) => node);
    const parameters = { placeName: 'huyện A', places };
    expect(nodesIn(workbook('project-budget', parameters, { pack }))).toEqual([
      'DA',
      'DA8',
      undefined,
      'DA2',
    ]);
  });

  it('starts from the projects of its programme', () => {
    const { tables } = checkSnapshot(
      workbook('project-budget', { placeName: 'huyện A' }, { pack }),
    );
    expect(tables[0]!.rows.some(({ node }) => node === 'DA8')).toBe(true);
  });

  it('is a template of its own', () => {
    const own = {
      ...targetAllocation,
      id: 'phan-bo-cua-so',
      title: { vi: 'Biểu của Sở', en: 'The department’s form' },
    };
    const snapshot = workbook(own, { placeName: 'tỉnh A', places: ['Xã B', 'Xã C'] });
    const { tables, profile } = checkSnapshot(snapshot);
    expect(tables.map(({ template }) => template?.id)).toEqual(['phan-bo-cua-so']);
    expect(describeProfile(profile, 'vi').templates).toEqual([
      { id: 'phan-bo-cua-so', title: 'Biểu của Sở' },
    ]);
  });

  it('is a template of its own for a programme of its own', () => {
    const own = { ...projectBudget, id: 'von-cua-so', programme: pack.id, pack };
    const snapshot = workbook(own, { placeName: 'huyện A', places }, { pack });
    const { tables } = checkSnapshot(snapshot);
    expect(tables[0]!.template?.id).toBe('von-cua-so');
    expect(tables[0]!.rows[1]!.node).toBe('DA8');
  });
});

describe('what a workbook remembers and nobody can use', () => {
  it('is said and otherwise as if it were not there', () => {
    const { findings, profile } = checkSnapshot(
      remembering({
        pack: { ...GNBV_2021_2025, firstYear: 'một' },
        templates: [{ id: 'mau-la' }],
        rules: { severities: { [GROWTH]: 'off', 'no-such-rule': 'off' } },
      }),
    );
    expect(said(findings)).toEqual([`${GROWTH} info`]);
    expect(profile.unusable.map(({ what }) => what)).toEqual(['pack', 'template', 'rules']);
    const { unusable } = describeProfile(profile, 'vi');
    expect(unusable).toContain('firstYear: Đang ghi "một"; ở đây phải là số.');
    expect(unusable.at(-1)).toMatch(/^severities\.no-such-rule: Không có quy tắc/);
  });
});
