import type { Meaning } from './meaning';

/** `Ngân sách huyện, xã`; each level with its own `ngân sách` before it is two sources by their words. */
const OF_TWO_LEVELS = ['tỉnh huyện', 'tỉnh xã', 'huyện xã', 'tỉnh và huyện', 'huyện và xã'].flatMap(
  (levels) =>
    ['ngân sách', 'ns', 'vốn', 'vốn ngân sách', 'ngân sách cấp', 'nguồn ngân sách', 'đối ứng'].map(
      (money) => `${money} ${levels}`,
    ),
);

/**
 * Kinds of capital and where money comes from. Sources: Luật Đầu tư công, Luật NSNN (kinds of
 * capital, levels of budgets) and the appendices of published plans.
 */
export const CAPITAL_PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { says: 'capital', capital: 'investment' },
    [
      ...['đầu tư phát triển', 'đtpt', 'vốn đtpt', 'vốn đầu tư', 'vốn đầu tư phát triển', 'vốn đt'],
      ...['đầu tư', 'chi đầu tư', 'chi đầu tư phát triển', 'đt', 'nguồn đầu tư', 'kinh phí đầu tư'],
      ...['vốn đầu tư công', 'đầu tư công', 'nguồn vốn đầu tư', 'nguồn vốn đầu tư phát triển'],
    ],
  ],
  [
    { says: 'capital', capital: 'recurrent' },
    [
      ...['sự nghiệp', 'sn', 'vốn sn', 'vốn sự nghiệp', 'kinh phí sự nghiệp', 'chi sự nghiệp'],
      ...['nguồn sự nghiệp', 'vốn sự nghiệp kinh tế', 'kpsn', 'chi thường xuyên', 'thường xuyên'],
      ...['nguồn vốn sự nghiệp', 'kinh phí thường xuyên'],
    ],
  ],
  [
    { says: 'source', source: 'state' },
    [
      'ngân sách nhà nước',
      'nhà nước',
      'nhà nước hỗ trợ',
      'vốn nhà nước',
      'nsnn',
      'vốn nsnn',
      'vốn ngân sách nhà nước',
      'vốn ngân sách',
      'nguồn nsnn',
      ...['nsnn hỗ trợ', 'ngân sách hỗ trợ', 'ngân sách nhà nước hỗ trợ', 'vốn nsnn hỗ trợ'],
      ...['vốn nhà nước hỗ trợ', 'hỗ trợ của nhà nước', 'vốn ngân sách hỗ trợ'],
    ],
  ],
  [
    { says: 'source', source: 'central' },
    [
      ...[
        'ngân sách trung ương',
        'nstw',
        'vốn trung ương',
        'trung ương',
        'tw',
        'vốn tw',
        'vốn nstw',
      ],
      ...[
        'vốn ngân sách trung ương',
        'nguồn nstw',
        'ngân sách tw',
        'nguồn trung ương',
        'trung ương hỗ trợ',
      ],
      ...['nguồn ngân sách trung ương', 'ns trung ương', 'ns tw', 'hỗ trợ từ trung ương'],
    ],
  ],
  [
    { says: 'source', source: 'local' },
    [
      ...['ngân sách địa phương', 'nsđp', 'địa phương', 'vốn địa phương', 'đối ứng', 'vốn nsđp'],
      ...['ngân sách địa phương đối ứng', 'vốn đối ứng', 'đối ứng địa phương', 'ns địa phương'],
      ...['vốn đối ứng địa phương', 'vốn ngân sách địa phương', 'đối ứng ngân sách địa phương'],
      ...[
        'địa phương đối ứng',
        'vốn đối ứng ngân sách địa phương',
        'nguồn nsđp',
        'vốn đối ứng của địa phương',
      ],
      ...['ngân sách tỉnh huyện xã', 'ns tỉnh huyện xã', 'tỉnh huyện xã'],
    ],
  ],
  [
    { says: 'source', source: 'province' },
    [
      ...['ngân sách tỉnh', 'nst', 'vốn tỉnh', 'vốn ngân sách tỉnh', 'ns tỉnh', 'cấp tỉnh', 'tỉnh'],
      ...['ngân sách cấp tỉnh', 'tỉnh đối ứng', 'đối ứng tỉnh', 'ns cấp tỉnh', 'vốn ns tỉnh'],
    ],
  ],
  [
    { says: 'source', source: 'district' },
    [
      ...[
        'ngân sách huyện',
        'nsh',
        'vốn huyện',
        'vốn ngân sách huyện',
        'ns huyện',
        'cấp huyện',
        'huyện',
      ],
      ...['ngân sách cấp huyện', 'huyện đối ứng', 'ns cấp huyện', 'vốn ns huyện'],
    ],
  ],
  [
    { says: 'source', source: 'commune' },
    [
      ...['ngân sách xã', 'nsx', 'vốn xã', 'vốn ngân sách xã', 'ns xã', 'cấp xã'],
      ...['ngân sách cấp xã', 'ns cấp xã', 'vốn ns xã'],
    ],
  ],
  [{ says: 'several-sources' }, OF_TWO_LEVELS],
  [
    { says: 'source', source: 'integrated' },
    [
      'lồng ghép',
      'vốn lồng ghép',
      'nguồn lồng ghép',
      'vốn lồng ghép khác',
      'lồng ghép các nguồn vốn',
      'lồng ghép ctmtqg ntm',
      'lồng ghép chương trình mtqg ntm',
      'lồng ghép ctmtqg nông thôn mới',
      'lồng ghép chương trình mtqg xây dựng nông thôn mới',
      'lồng ghép nông thôn mới',
      'lồng ghép ntm',
    ],
  ],
  [
    { says: 'source', source: 'credit' },
    [
      ...['tín dụng', 'vốn tín dụng', 'vốn vay', 'tín dụng chính sách', 'vốn tín dụng chính sách'],
      ...['vốn vay nhcsxh', 'vay vốn nhcsxh', 'vay ngân hàng csxh', 'vốn vay ngân hàng csxh'],
      ...[
        'vay ngân hàng chính sách xã hội',
        'vốn vay ngân hàng chính sách xã hội',
        'vốn vay ưu đãi',
      ],
      ...['vốn nhcsxh', 'vay nhcsxh', 'vốn tín dụng ưu đãi', 'vốn vay tín dụng', 'nguồn tín dụng'],
    ],
  ],
  [
    { says: 'source', source: 'mobilised' },
    [
      ...[
        'huy động khác',
        'vốn huy động khác',
        'vốn huy động',
        'huy động',
        'huy động hợp pháp khác',
      ],
      ...['huy động cộng đồng', 'vốn huy động cộng đồng', 'huy động từ cộng đồng', 'vốn cộng đồng'],
      ...['cộng đồng đóng góp', 'cộng đồng góp', 'đóng góp của cộng đồng', 'đóng góp cộng đồng'],
      ...[
        'vốn huy động hợp pháp khác',
        'xã hội hóa',
        'vốn xã hội hóa',
        'vận động',
        'nguồn vận động',
      ],
      ...[
        'vốn khác',
        'hộ dân đối ứng',
        'dân đối ứng',
        'hộ dân đóng góp',
        'hộ đối ứng',
        'người dân đóng góp',
        'đối ứng của hộ dân',
        'đối ứng của hộ',
        'đối ứng của hộ gia đình',
        'hộ gia đình đối ứng',
        'đối ứng của dân',
        'đối ứng của người dân',
        'người dân đối ứng',
        'nhân dân đối ứng',
        'nguồn khác',
        'nguồn vốn khác',
        'vốn hợp pháp khác',
        'dân đóng góp',
        'nguồn huy động',
      ],
      ...[
        'nhân dân đóng góp',
        'vốn dân góp',
        'huy động xã hội hóa',
        'đóng góp của người dân',
        'nguồn huy động khác',
      ],
      ...[
        'vốn huy động xã hội hóa',
        'quỹ vì người nghèo',
        'quỹ vì người nghèo các cấp',
        'vốn đối ứng của người dân',
        'vốn đối ứng của dân',
        'vốn đối ứng của hộ',
        'vốn đối ứng của hộ dân',
        'vốn đối ứng của hộ gia đình',
        'vốn của dân',
        'vốn của người dân',
        'nguồn xã hội hóa',
        'nguồn xã hội hóa khác',
        'nguồn vốn huy động khác',
        'vốn dân',
        'nguồn vốn hợp pháp khác',
      ],
    ],
  ],
];
