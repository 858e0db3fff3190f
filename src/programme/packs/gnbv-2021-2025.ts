import { povertyStandardsNamed } from '../poverty-standards';
import { FUNDING_SOURCES } from './funding-words';
import type { Evidence, ProgrammeNode, ProgrammePack } from './schema';

const PROGRAMME = 'QĐ 90/QĐ-TTg ngày 18/01/2022';
const DISTRICT_PLAN = 'UBND huyện Hà Quảng: Kế hoạch đề xuất kinh phí năm 2023 (tháng 8/2022)';
const PROVINCE_PLAN = 'UBND tỉnh Thừa Thiên Huế: Kế hoạch 03/KH-UBND ngày 03/01/2024';

const stated = (source: string): Evidence => ({ sureness: 'stated', source });
const found = (source: string): Evidence => ({ sureness: 'found', source });
const unverified = (source: string): Evidence => ({ sureness: 'unverified', source });

const IN_DISTRICT_PLAN = stated(DISTRICT_PLAN);
const RECURRENT: ProgrammeNode['capital'] = { kinds: ['recurrent'], evidence: IN_DISTRICT_PLAN };

const node = (
  code: string,
  name: string,
  spellings: string[] = [],
  capital?: ProgrammeNode['capital'],
  evidence: Evidence = IN_DISTRICT_PLAN,
): ProgrammeNode => ({ code, name, spellings, evidence, ...(capital && { capital }) });

const leadsOf = (level: 'province' | 'district', source: string, agencies: Agencies) =>
  Object.entries(agencies).flatMap(([agency, nodes]) =>
    nodes.map((led) => ({ node: led, level, agency, evidence: stated(source) })),
  );

type Agencies = Readonly<Record<string, readonly string[]>>;

/**
 * Chương trình mục tiêu quốc gia giảm nghèo bền vững 2021–2025. Kinds of capital are those seen
 * in plans; another kind in a plan proves no mistake.
 */
export const GNBV_2021_2025: ProgrammePack = {
  id: 'gnbv-2021-2025',
  name: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
  evidence: found(PROGRAMME),
  firstYear: 2021,
  lastYear: 2025,
  nodes: [
    node(
      'DA',
      'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
      ['Chương trình MTQG giảm nghèo bền vững', 'CTMTQG giảm nghèo bền vững', 'CTMTQG GNBV'],
      undefined,
      found(PROGRAMME),
    ),
    node(
      'DA1',
      'Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
      [
        'Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội',
        'Đầu tư cơ sở hạ tầng phát triển kinh tế - xã hội',
      ],
      { kinds: ['investment', 'recurrent'], evidence: IN_DISTRICT_PLAN },
      found(PROGRAMME),
    ),
    node(
      'DA1.1',
      'Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội tại các huyện nghèo, các xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
      [],
      undefined,
      unverified(PROGRAMME),
    ),
    node(
      'DA1.2',
      'Triển khai Đề án hỗ trợ một số huyện nghèo thoát khỏi tình trạng nghèo, đặc biệt khó khăn',
      ['Đề án hỗ trợ một số huyện nghèo thoát nghèo'],
      undefined,
      unverified(PROGRAMME),
    ),
    node('DA2', 'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo', [], RECURRENT),
    node('DA3', 'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng', [], RECURRENT),
    node('DA3.1', 'Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', [], RECURRENT),
    node('DA3.2', 'Cải thiện dinh dưỡng', [], RECURRENT),
    node('DA4', 'Phát triển giáo dục nghề nghiệp, việc làm bền vững', [
      'Hỗ trợ giáo dục nghề nghiệp, việc làm bền vững',
    ]),
    node('DA4.1', 'Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn', [], RECURRENT),
    node('DA4.2', 'Hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng', [], RECURRENT),
    node('DA4.3', 'Hỗ trợ việc làm bền vững', [], {
      kinds: ['investment', 'recurrent'],
      evidence: IN_DISTRICT_PLAN,
    }),
    node(
      'DA5',
      'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo',
      ['Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo'],
      // The plan names no kind; its totals close only with recurrent capital.
      { kinds: ['recurrent'], evidence: unverified(DISTRICT_PLAN) },
    ),
    node('DA6', 'Truyền thông và giảm nghèo về thông tin'),
    node('DA6.1', 'Giảm nghèo về thông tin', [], RECURRENT),
    node('DA6.2', 'Truyền thông về giảm nghèo đa chiều', [], RECURRENT),
    node('DA7', 'Nâng cao năng lực và giám sát, đánh giá Chương trình'),
    node('DA7.1', 'Nâng cao năng lực thực hiện Chương trình', [], RECURRENT),
    node('DA7.2', 'Giám sát, đánh giá', [], RECURRENT),
  ],
  otherProgrammes: [
    'xây dựng nông thôn mới',
    'vùng đồng bào dân tộc thiểu số và miền núi',
    'vùng đồng bào DTTS',
  ],
  sources: FUNDING_SOURCES,
  leads: [
    ...leadsOf('province', PROVINCE_PLAN, {
      'Sở Lao động - Thương binh và Xã hội': ['DA1', 'DA2', 'DA4', 'DA6.2', 'DA7'],
      'Sở Nông nghiệp và Phát triển nông thôn': ['DA3.1'],
      'Sở Y tế': ['DA3.2'],
      'Sở Xây dựng': ['DA5'],
      'Sở Thông tin và Truyền thông': ['DA6.1'],
    }),
    ...leadsOf('district', DISTRICT_PLAN, {
      'Phòng Lao động - Thương binh và Xã hội': ['DA2', 'DA4', 'DA7'],
      'Phòng Kinh tế và Hạ tầng': ['DA1', 'DA5'],
      'Phòng Nông nghiệp và Phát triển nông thôn': ['DA3.1'],
      'Trung tâm Y tế': ['DA3.2'],
      'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên': ['DA4.1'],
      'Phòng Văn hóa và Thông tin': ['DA6.1'],
      'Trung tâm Văn hóa và Truyền thông': ['DA6.2'],
    }),
  ],
  yearlyFalls: [
    { of: 'poor', subset: 'all', atLeast: 1, atMost: 1.5, evidence: found(PROGRAMME) },
    { of: 'poor', subset: 'ethnicMinority', atLeast: 3, evidence: found(PROGRAMME) },
    {
      of: 'poor',
      subset: 'all',
      places: 'huyện nghèo, xã đặc biệt khó khăn',
      atLeast: 4,
      atMost: 5,
      evidence: found(PROGRAMME),
    },
  ],
  povertyStandards: povertyStandardsNamed('qd-59-2015', 'nd-07-2021'),
  ruleSettings: {},
};
