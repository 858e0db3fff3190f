import type { Evidence, ProgrammePack } from './schema';

const plans: Evidence = {
  sureness: 'stated',
  source: 'Kế hoạch giảm nghèo của các địa phương 2022–2024',
};
const usage: Evidence = {
  sureness: 'unverified',
  source: 'Cách ghi thường gặp trong biểu dự toán',
};

/** How plans and budget tables name the sources of money; every pack begins with these. */
export const FUNDING_SOURCES: ProgrammePack['sources'] = [
  {
    id: 'all',
    name: 'Tổng nguồn vốn',
    spellings: ['Tổng số', 'Tổng kinh phí', 'Tổng vốn'],
    evidence: plans,
  },
  {
    id: 'state',
    name: 'Ngân sách nhà nước',
    spellings: ['NSNN', 'Vốn ngân sách nhà nước'],
    evidence: plans,
  },
  {
    id: 'central',
    name: 'Ngân sách trung ương',
    spellings: ['NSTW', 'Vốn trung ương', 'Vốn ngân sách trung ương'],
    evidence: plans,
  },
  {
    id: 'local',
    name: 'Ngân sách địa phương',
    spellings: ['NSĐP', 'Vốn địa phương', 'Vốn đối ứng', 'Đối ứng địa phương'],
    evidence: plans,
  },
  { id: 'province', name: 'Ngân sách tỉnh', spellings: ['NS tỉnh'], evidence: usage },
  { id: 'district', name: 'Ngân sách huyện', spellings: ['NS huyện'], evidence: usage },
  { id: 'commune', name: 'Ngân sách xã', spellings: ['NS xã'], evidence: usage },
  {
    id: 'integrated',
    name: 'Vốn lồng ghép',
    spellings: ['Lồng ghép', 'Vốn lồng ghép từ các chương trình, dự án'],
    evidence: plans,
  },
  {
    id: 'credit',
    name: 'Vốn tín dụng',
    spellings: ['Tín dụng', 'Vốn vay', 'Vốn tín dụng chính sách'],
    evidence: plans,
  },
  {
    id: 'mobilised',
    name: 'Vốn huy động hợp pháp khác',
    spellings: [
      'Vốn huy động',
      'Vốn huy động khác',
      'Huy động khác',
      'Huy động xã hội hóa',
      'Nguồn vận động',
    ],
    evidence: plans,
  },
] as const;
