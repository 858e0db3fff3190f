import { GNBV_2021_2025 } from '../../src/programme/packs';

const evidence = { sureness: 'found', source: 'QĐ 90/QĐ-TTg' };
const node = (code: string, name: string, spellings: readonly string[] = []) => ({
  code,
  name,
  spellings,
  evidence,
});

/** A pack with twenty faults, and where a reader must be sent for each. */
export const faultyPack = {
  data: {
    ...GNBV_2021_2025,
    // 1
    id: 'Gói của tỉnh',
    // 2
    name: undefined,
    // 3
    lastYear: 2020,
    // 4
    ghiChú: 'bản nháp',
    nodes: [
      node('DA', 'Chương trình'),
      node('DA1', 'Hạ tầng'),
      // 5: the same code, 6: the same name
      node('DA1', 'hạ tầng'),
      // 7: nothing above it
      node('DA3.1', 'Nông nghiệp'),
      // 8: no code
      node('Dự án 4', 'Việc làm'),
      // 9: nobody is that sure
      { ...node('DA5', 'Nhà ở'), evidence: { ...evidence, sureness: 'chắc chắn' } },
      // 10: a spelling that another project has
      node('DA6', 'Truyền thông', ['Hạ tầng']),
      // 11: no kind of capital
      { ...node('DA7', 'Giám sát'), capital: { kinds: ['ODA'], evidence } },
    ],
    sources: [
      ...GNBV_2021_2025.sources,
      // 12: stands above already
      { id: 'central', name: 'Vốn trái phiếu', spellings: [], evidence },
      // 13: no source of money
      { id: 'bonds', name: 'Trái phiếu chính phủ', spellings: [], evidence },
    ],
    // 14: no such project
    leads: [{ node: 'DA9', level: 'province', agency: 'Sở Y tế', evidence }],
    // 15: the most is less than the least
    yearlyFalls: [{ of: 'poor', subset: 'all', atLeast: 2, atMost: 1, evidence }],
    povertyStandards: [
      { id: 'nd-07-2021', firstYear: 2022, lastYear: 2025, source: 'NĐ 07/2021/NĐ-CP' },
      // 16: a year between them that nothing is said of
      { id: 'nd-351-2025', firstYear: 2027, lastYear: 2030, source: 'NĐ 351/2025/NĐ-CP' },
    ],
    ruleSettings: {
      // 17: no such rule, 18: no such severity
      severities: { 'rate-mismach': 'info', 'total-mismatch': 'nhẹ' },
      options: {
        // 19: no such option, 20: another kind of value
        'household-growth-outlier': { lowest: -9, highPercent: '12' },
      },
    },
  },
  paths: [
    'id',
    'name',
    'lastYear',
    'ghiChú',
    'nodes[2].code',
    'nodes[2].name',
    'nodes[3].code',
    'nodes[4].code',
    'nodes[5].evidence.sureness',
    'nodes[6].spellings[0]',
    'nodes[7].capital.kinds[0]',
    `sources[${GNBV_2021_2025.sources.length}].id`,
    `sources[${GNBV_2021_2025.sources.length + 1}].id`,
    'leads[0].node',
    'yearlyFalls[0].atMost',
    'povertyStandards[1].firstYear',
    'ruleSettings.severities.rate-mismach',
    'ruleSettings.severities.total-mismatch',
    'ruleSettings.options.household-growth-outlier.lowest',
    'ruleSettings.options.household-growth-outlier.highPercent',
  ],
} as const;
