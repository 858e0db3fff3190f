import type { Meaning } from './meaning';

/** How headers and titles say when, how certain, and in whose name a figure stands. */
export const TIME_PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { says: 'point', point: 'begin' },
    [
      ...[
        'đầu kỳ',
        'đầu năm',
        'đầu năm kế hoạch',
        'đầu kỳ báo cáo',
        'trước rà soát',
        'hiện có đầu năm',
      ],
      ...[
        'thời điểm đầu năm',
        'đầu giai đoạn',
        'số đầu kỳ',
        'số đầu năm',
        'tại thời điểm đầu năm',
        'đầu',
      ],
    ],
  ],
  [
    { says: 'point', point: 'end' },
    [
      ...['cuối kỳ', 'cuối năm', 'đến cuối năm', 'đến hết năm', 'hết năm', 'hết', 'sau rà soát'],
      ...['số cuối kỳ', 'cuối', 'tính đến cuối năm', 'thời điểm cuối năm', 'đến cuối kỳ'],
      ...['tại thời điểm cuối năm', 'cuối giai đoạn', 'số cuối năm', 'tính đến hết năm'],
    ],
  ],
  [
    { says: 'point', point: 'remaining' },
    [
      ...['còn lại', 'còn', 'số còn lại', 'còn lại cuối năm', 'còn lại cuối kỳ', 'giảm còn'],
      ...['giảm xuống còn', 'xuống còn', 'giảm xuống', 'hiện còn', 'còn lại đến cuối năm'],
      ...['năm còn lại', 'số hộ còn lại', 'hộ còn lại'],
    ],
  ],
  [
    { says: 'point', point: 'previous' },
    ['năm trước', 'năm ngoái', 'năm liền trước', 'kỳ trước', 'năm trước liền kề', 'cuối năm trước'],
  ],
  [
    { says: 'point', point: 'during' },
    [
      'trong năm',
      'trong kỳ',
      'năm nay',
      'cả năm',
      'kỳ này',
      'năm kế hoạch',
      'năm báo cáo',
      'trong giai đoạn',
      'cả giai đoạn',
      'toàn giai đoạn',
      'cả thời kỳ',
      'cả kỳ',
    ],
  ],
  [
    { says: 'interim' },
    [
      ...['6 tháng', 'sáu tháng', '9 tháng', 'quý', 'tháng', '6 tháng đầu năm', '9 tháng đầu năm'],
      ...['giữa kỳ', 'giữa năm', '06 tháng', '06 tháng đầu năm', '6 tháng cuối năm', 'sơ kết'],
      ...['3 tháng', '03 tháng', '09 tháng', '09 tháng đầu năm', 'cùng kỳ'],
    ],
  ],
  [
    { says: 'against' },
    [
      'so với',
      'so',
      'so với cuối',
      'so cuối',
      'so với đầu',
      'so đầu',
      'so với cùng kỳ',
      'so cùng kỳ',
    ],
  ],
  [
    { says: 'status', status: 'planned' },
    [
      ...[
        'kế hoạch',
        'kh',
        'phấn đấu',
        'dự kiến',
        'mục tiêu',
        'kế hoạch đề ra',
        'dự báo',
        'đăng ký',
      ],
      ...['chỉ tiêu kế hoạch', 'chỉ tiêu phấn đấu', 'số kế hoạch', 'đề ra'],
      ...['lộ trình', 'chỉ tiêu đăng ký', 'phấn đấu đạt', 'xây dựng kế hoạch', 'mục tiêu phấn đấu'],
    ],
  ],
  [
    { says: 'status', status: 'assigned' },
    [
      ...[
        'giao',
        'được giao',
        'cấp trên giao',
        'tỉnh giao',
        'huyện giao',
        'chỉ tiêu giao',
        'tw giao',
      ],
      ...['chỉ tiêu được giao', 'kế hoạch giao', 'kế hoạch được giao', 'ubnd tỉnh giao', 'kh giao'],
      ...['ubnd huyện giao', 'trung ương giao', 'giao chỉ tiêu', 'hđnd giao', 'thành phố giao'],
      ...['chỉ tiêu cấp trên giao', 'chỉ tiêu tỉnh giao', 'chỉ tiêu huyện giao', 'xã giao'],
    ],
  ],
  [
    { says: 'status', status: 'actual' },
    [
      ...['thực hiện', 'th', 'kết quả', 'kết quả thực hiện', 'thực tế', 'thực trạng', 'hiện trạng'],
      ...[
        'kết quả rà soát',
        'đã thực hiện',
        'kết quả đạt được',
        'đạt được',
        'theo kết quả rà soát',
      ],
      ...[
        'hiện có',
        'hiện nay',
        'kết quả điều tra',
        'rà soát',
        'qua rà soát',
        'điều tra',
        'kết quả giảm nghèo',
      ],
    ],
  ],
  [
    { says: 'status', status: 'estimated' },
    [
      ...[
        'ước',
        'ước thực hiện',
        'ước tính',
        'ước đạt',
        'uth',
        'ưth',
        'ước th',
        'ước thực hiện cả năm',
      ],
      ...['dự ước', 'ước kết quả', 'ước còn'],
    ],
  ],
  [{ says: 'target' }, ['chỉ tiêu', 'các chỉ tiêu']],
];
