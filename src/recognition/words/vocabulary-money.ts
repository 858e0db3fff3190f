import type { Meaning } from './meaning';

/**
 * How headers of budget tables speak of amounts: what is asked for, given and spent, and in
 * which unit. Sources: TT 55/2023/TT-BTC and the appendices of published plans.
 */
export const MONEY_PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { says: 'money' },
    [
      ...['tổng nguồn lực', 'nguồn lực', 'nguồn lực huy động'],
      ...['vốn', 'kinh phí', 'số tiền', 'thành tiền', 'tiền', 'nguồn vốn', 'tổng vốn', 'giá trị'],
      ...['tổng kinh phí', 'tổng số vốn', 'tổng nguồn vốn', 'tổng mức vốn', 'mức vốn', 'ngân sách'],
      ...['tổng mức', 'tổng số tiền', 'tổng số kinh phí', 'số vốn'],
      ...['vốn giảm nghèo bền vững', 'kinh phí giảm nghèo bền vững'],
      ...['tổng mức kinh phí', 'tổng cộng kinh phí', 'nguồn kinh phí', 'kp', 'tổng kp'],
      ...[
        'kinh phí hỗ trợ',
        'vốn hỗ trợ',
        'tiền hỗ trợ',
        'tổng vốn hỗ trợ',
        'tổng kinh phí hỗ trợ',
      ],
    ],
  ],
  [
    { says: 'status', status: 'requested' },
    [
      ...['nhu cầu', 'nhu cầu vốn', 'nhu cầu kinh phí', 'đề nghị', 'đề xuất', 'đề nghị hỗ trợ'],
      ...['tổng nhu cầu', 'tổng nhu cầu vốn', 'tổng nhu cầu kinh phí', 'dự kiến nhu cầu'],
      ...['dự kiến kinh phí', 'kinh phí dự kiến', 'kinh phí đề nghị', 'kinh phí đề xuất'],
    ],
  ],
  [
    { says: 'status', status: 'requested', estimate: true },
    ['dự toán', 'dự toán kinh phí', 'tổng dự toán', 'dự toán năm', 'dự toán chi', 'số dự toán'],
  ],
  [
    { says: 'status', status: 'allocated' },
    [
      ...[
        'phân bổ',
        'được phân bổ',
        'vốn giao',
        'kế hoạch vốn',
        'dự toán giao',
        'dự toán được giao',
      ],
      ...[
        'vốn được giao',
        'kế hoạch vốn giao',
        'kế hoạch vốn được giao',
        'kinh phí được giao',
        'khv',
      ],
      ...[
        'vốn phân bổ',
        'kinh phí phân bổ',
        'số vốn giao',
        'giao vốn',
        'phân bổ vốn',
        'kinh phí giao',
      ],
      ...[
        'kinh phí được cấp',
        'kinh phí đã cấp',
        'vốn đã cấp',
        'số đã cấp',
        'đã cấp',
        'vốn được phân bổ',
        'đã phân bổ',
        'đã giao',
        'số vốn được giao',
        'được cấp',
      ],
      ...[
        'kế hoạch vốn năm',
        'kế hoạch vốn phân bổ',
        'bố trí vốn',
        'vốn bố trí',
        'kinh phí bố trí',
        'bố trí',
      ],
      ...[
        'dự toán phân bổ',
        'tổng vốn giao',
        'tổng vốn được giao',
        'tổng kinh phí được giao',
        'kh vốn',
      ],
    ],
  ],
  [
    { says: 'status', status: 'disbursed' },
    [
      ...[
        'giải ngân',
        'đã giải ngân',
        'số giải ngân',
        'số đã giải ngân',
        'giá trị giải ngân',
        'gn',
      ],
      ...['vốn giải ngân', 'vốn đã giải ngân', 'kinh phí đã giải ngân', 'kết quả giải ngân'],
      ...[
        'đã thanh toán',
        'thanh toán',
        'số thanh toán',
        'thực hiện giải ngân',
        'đã chi',
        'đã sử dụng',
      ],
      ...['giải ngân vốn', 'tình hình giải ngân', 'số vốn đã giải ngân', 'giá trị đã giải ngân'],
    ],
  ],
  [
    { says: 'status', status: 'estimated' },
    ['ước giải ngân', 'dự kiến giải ngân', 'ước giải ngân cả năm', 'khả năng giải ngân', 'ước chi'],
  ],
  [
    { says: 'percent-of', status: 'disbursed', of: 'allocated' },
    [
      ...['tỷ lệ giải ngân', '% giải ngân', 'tl giải ngân', 'giải ngân đạt', 'tỷ lệ % giải ngân'],
      ...['tỷ lệ giải ngân đạt', '% giải ngân so với kế hoạch', 'tỷ lệ giải ngân %', 'tlgn'],
      ...['% giải ngân so với kế hoạch giao', 'tỷ lệ giải ngân so với kế hoạch vốn', '% gn'],
      ...[
        'tỷ lệ giải ngân so với kế hoạch',
        'tỷ lệ giải ngân so với vốn giao',
        'phần trăm giải ngân',
      ],
    ],
  ],
  [
    { says: 'percent-of', status: 'estimated', of: 'allocated' },
    ['tỷ lệ ước giải ngân', '% ước giải ngân', 'ước tỷ lệ giải ngân'],
  ],
  [
    { says: 'unit-cost' },
    [
      ...['đơn giá', 'định mức', 'mức chi', 'định mức chi', 'mức hỗ trợ', 'định mức hỗ trợ'],
      ...['mức chi', 'mức hỗ trợ', 'chi phí', 'kinh phí', 'đơn giá', 'suất đầu tư', 'định mức'].map(
        (cost) => `${cost} bình quân`,
      ),
      ...['suất đầu tư', 'đơn giá dự toán', 'mức giá', 'đơn giá tạm tính', 'giá', 'đơn giá hỗ trợ'],
    ],
  ],
  [
    { says: 'quantity' },
    ['khối lượng', 'quy mô', 'klg', 'số lượng thực hiện', 'quy mô khối lượng'],
  ],
  [
    { says: 'total-cost' },
    [
      ...['tổng mức đầu tư', 'tmđt', 'tổng mức đt', 'tổng mức vốn đầu tư', 'tổng mức đầu tư dự án'],
      ...['tổng mức đầu tư được duyệt', 'tổng vốn đầu tư'],
      // The paper that says so, above what it says
      ...['quyết định đầu tư', 'quyết định chủ trương đầu tư', 'chủ trương đầu tư', 'qđ đầu tư'],
      ...['quyết định phê duyệt đầu tư', 'quyết định phê duyệt dự án đầu tư'],
    ],
  ],
  [
    { says: 'settled' },
    [
      ...['quyết toán', 'số quyết toán', 'quyết toán chi', 'giá trị quyết toán', 'đã quyết toán'],
      ...['kinh phí quyết toán', 'vốn quyết toán', 'số đã quyết toán', 'kinh phí đã quyết toán'],
    ],
  ],
  [
    { says: 'revised' },
    ['sau điều chỉnh', 'sau khi điều chỉnh', 'đã điều chỉnh', 'sau điều chỉnh bổ sung'],
  ],
  [{ says: 'cumulative' }, ['lũy kế', 'luỹ kế', 'cộng dồn', 'lũy kế từ đầu chương trình']],
  [{ says: 'money-unit', unit: 'vnd' }, ['đồng', 'vnđ', 'vnd', 'đvt đồng', 'đơn vị đồng']],
  [
    { says: 'money-unit', unit: 'thousandVnd' },
    [
      ...['nghìn đồng', 'ngàn đồng', '1000đ', '1 000 đồng', '1000 đồng', 'nghìn đ', 'ngàn đ'],
      ...['1 000 đ', '1 000đ', '1000 đ', '1000 vnđ', '1 000 vnđ', 'nghìn vnđ', 'ngàn vnđ'],
    ],
  ],
  [
    { says: 'money-unit', unit: 'millionVnd' },
    [
      ...['triệu đồng', 'trđ', 'tr đ', 'tr đồng', 'trđồng', 'triệu đ', 'triệu', 'triệu vnđ'],
      ...['tr vnđ', 'đv triệu đồng', 'đv trđ'],
    ],
  ],
  [{ says: 'money-unit', unit: 'billionVnd' }, ['tỷ đồng', 'tỷ đ', 'tỷ vnđ']],
];
