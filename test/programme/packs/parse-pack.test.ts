import { sourcesBelow } from '../../../src/domain/funding';
import { rules } from '../../../src/rules';
import { GNBV_2021_2025, parsePack, PRESET_2026_2030 } from '../../../src/programme/packs';

const faultsOf = (change: object): string[] => {
  const result = parsePack({ ...GNBV_2021_2025, ...change }, rules);
  return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
};

const node = (code: string, name: string) => ({
  code,
  name,
  spellings: [],
  evidence: { sureness: 'found', source: 'QĐ 90/QĐ-TTg' },
});

describe('a pack', () => {
  test('survives being written to a file and read again', () => {
    for (const pack of [GNBV_2021_2025, PRESET_2026_2030])
      expect(parsePack(JSON.parse(JSON.stringify(pack)), rules)).toEqual({ ok: true, pack });
  });

  test('may be made from the preset by naming its components', () => {
    const nodes = [...PRESET_2026_2030.nodes, node('DA1', 'Hợp phần thứ nhất')];
    expect(parsePack({ ...PRESET_2026_2030, id: 'so-nnmt-2026', nodes }, rules).ok).toBe(true);
  });

  test('is refused with every fault of shape and of reference at once', () => {
    expect(
      faultsOf({
        firstYear: '2021',
        nodes: [
          node('DA', 'Chương trình'),
          node('DA3.1', 'Nông nghiệp'),
          node('DA5', 'Nhà ở'),
          node('DA5', 'NHÀ Ở'),
          { ...node('DA6', 'Thông tin'), evidence: { sureness: 'certain', source: ' ' } },
          node('Dự án 7', 'Giám sát'),
        ],
        leads: [
          {
            node: 'DA9',
            level: 'district',
            agency: 'Phòng Kinh tế',
            evidence: { sureness: 'stated', source: 'Kế hoạch' },
          },
        ],
        povertyStandards: [
          { id: 'nd-07-2021', firstYear: 2022, lastYear: 2026, source: 'NĐ 07/2021/NĐ-CP' },
          { id: 'nd-99-2099', firstYear: 2028, lastYear: 2030, source: 'NĐ 99/2099/NĐ-CP' },
          { id: 'nd-07-2021', firstYear: 2031, lastYear: 2030, source: 'NĐ 07/2021/NĐ-CP' },
        ],
      }),
    ).toEqual([
      'firstYear shape',
      'nodes.4.evidence.sureness shape',
      'nodes.4.evidence.source shape',
      'nodes.5.code shape',
      'nodes.3.code duplicate',
      'nodes.1.code unknown-reference',
      'nodes.3.name ambiguous',
      'leads.0.node unknown-reference',
      'povertyStandards.2.id duplicate',
      'povertyStandards.1.firstYear gap',
      'povertyStandards.2.lastYear order',
    ]);
  });

  test('is refused where years or thresholds run backwards', () => {
    expect(
      faultsOf({
        firstYear: 2026,
        yearlyFalls: [{ ...GNBV_2021_2025.yearlyFalls[0], atLeast: 2, atMost: 1 }],
      }),
    ).toEqual(['yearlyFalls.0.atMost order', 'lastYear order']);
  });

  test('is refused where it says what is no pack', () => {
    for (const raw of [undefined, null, 'DA1', [], { nodes: {} }])
      expect(parsePack(raw, rules).ok).toBe(false);
  });
});

describe('GNBV 2021–2025', () => {
  test('has seven projects, of which five have sub-projects', () => {
    const codes = GNBV_2021_2025.nodes.map(({ code }) => code);
    const below = (parent: string) =>
      codes.filter((code) => new RegExp(`^${parent}\\.\\d$`).test(code)).length;
    expect(codes.filter((code) => /^DA\d$/.test(code))).toHaveLength(7);
    expect(['DA1', 'DA2', 'DA3', 'DA4', 'DA5', 'DA6', 'DA7'].map(below)).toEqual([
      2, 0, 2, 3, 0, 2, 2,
    ]);
  });

  test('names every source of money', () => {
    const named = GNBV_2021_2025.sources.map(({ id }) => id);
    expect([...named].sort()).toEqual(['all', ...sourcesBelow('all')].sort());
  });
});
