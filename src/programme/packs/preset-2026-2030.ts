import { povertyStandardsNamed } from '../poverty-standards';
import { FUNDING_SOURCES } from './funding-words';
import type { Evidence, ProgrammePack } from './schema';

const RESOLUTION: Evidence = {
  sureness: 'found',
  source: 'NQ 257/2025/QH15; QĐ 417/QĐ-BNNMT ngày 31/01/2026',
};

/**
 * The merged national programme of 2026–2030 as far as it is known: its components are to be
 * filled in by whoever has the list, as a pack of their own made from this one.
 */
export const PRESET_2026_2030: ProgrammePack = {
  id: 'ctmtqg-2026-2030',
  name: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026–2030',
  evidence: RESOLUTION,
  firstYear: 2026,
  lastYear: 2030,
  nodes: [
    {
      code: 'DA',
      name: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
      spellings: [],
      evidence: { ...RESOLUTION, sureness: 'unverified' },
    },
  ],
  otherProgrammes: [],
  sources: FUNDING_SOURCES,
  leads: [],
  yearlyFalls: [],
  povertyStandards: povertyStandardsNamed('nd-07-2021', 'nd-351-2025'),
  ruleSettings: {},
};
