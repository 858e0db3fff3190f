import type { Meaning } from './meaning';

const NEAR_POVERTY = ['cận nghèo', 'hộ cận nghèo', 'diện cận nghèo', 'chuẩn cận nghèo'];

/** Those who leave poverty either stay near it or leave that behind, too: two columns of the forms. */
const WAYS_OUT = [
  'thoát nghèo',
  'hộ thoát nghèo',
  'số hộ thoát nghèo',
  'số hộ nghèo thoát nghèo',
].flatMap((leave) =>
  [
    ...['nhưng còn', 'nhưng vẫn', 'nhưng vẫn còn', 'nhưng vẫn là', 'nhưng vẫn thuộc', 'nhưng là'],
    ...['nhưng thuộc', 'trở thành', 'thành', 'chuyển sang', 'sang', 'xuống', 'vào', 'còn là'],
    ...['vượt', 'vượt mức', 'vượt chuẩn', 'vượt mức chuẩn', 'trên chuẩn', 'trên mức', 'vượt qua'],
    ...[
      'nhưng chưa thoát',
      'không thuộc',
      'và không thuộc',
      'và vượt',
      'và vượt chuẩn',
      'và thoát',
    ],
  ].flatMap((towards) => NEAR_POVERTY.map((whither) => `${leave} ${towards} ${whither}`)),
);

/** `Hộ nghèo trở thành hộ cận nghèo`, `hộ nghèo vượt chuẩn hộ cận nghèo`: the same without the verb. */
const POOR_NO_MORE = ['hộ nghèo', 'số hộ nghèo'].flatMap((leave) =>
  [
    ...['trở thành', 'thành', 'chuyển thành', 'chuyển sang', 'chuyển lên', 'vượt', 'vượt mức'],
    ...['vượt chuẩn', 'vượt mức chuẩn', 'vượt qua', 'trên chuẩn', 'trên mức'],
  ].flatMap((towards) => NEAR_POVERTY.map((whither) => `${leave} ${towards} ${whither}`)),
);

/**
 * How headers of household tables say what a column holds. In the form of `foldWords`;
 * punctuation is left out. Sources: the forms of TT 07/2021/TT-BLĐTBXH, appendices of
 * published plans, and the abbreviations that offices use.
 */
export const HOUSEHOLD_PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { says: 'subject', subject: 'households' },
    [
      ...['hộ dân cư', 'hộ dân', 'hộ gia đình', 'số hộ dân cư', 'số hộ dân', 'số hộ gia đình'],
      ...['tổng số hộ dân cư', 'tổng số hộ dân', 'tổng hộ dân', 'tổng hộ dân cư', 'dân số hộ'],
      ...['tổng số hộ toàn xã', 'tổng số hộ toàn huyện', 'tổng số hộ toàn tỉnh', 'tổng dân cư'],
      ...['tổng số hộ chung', 'hộ chung', 'số hộ chung', 'tổng số hộ hiện có', 'hộ toàn xã'],
      ...['tổng số hộ trên địa bàn', 'số hộ trên địa bàn', 'hộ trên địa bàn', 'dân cư'],
      ...['số hộ toàn xã', 'số hộ toàn thôn', 'tổng số hộ toàn thôn', 'tổng số hộ thường trú'],
      ...['hộ thường trú', 'tổng dân số', 'dân số', 'tổng số hộ gia đình', 'hộ khẩu thường trú'],
      ...['tổng số hộ dân sinh sống', 'số hộ sinh sống', 'tshdc', 'tsh'],
    ],
  ],
  [
    { says: 'subject', subject: 'poor' },
    [
      ...['hộ nghèo', 'số hộ nghèo', 'tổng số hộ nghèo', 'tổng hộ nghèo', 'hn', 'nghèo', 'shn'],
      ...['số hn', 'tổng số hn', 'hộ gia đình nghèo', 'hộ thuộc diện nghèo'],
      ...['hộ nghèo chung', 'hộ thuộc hộ nghèo', 'diện nghèo', 'hộ dân nghèo', 'hộ diện nghèo'],
      ...['quy mô hộ nghèo', 'quy mô số hộ nghèo'],
    ],
  ],
  [
    { says: 'subject', subject: 'nearPoor' },
    [
      ...['hộ cận nghèo', 'số hộ cận nghèo', 'tổng số hộ cận nghèo', 'cận nghèo', 'hcn', 'cn'],
      ...['tổng hộ cận nghèo', 'số hcn', 'tổng số hcn', 'h cận nghèo'],
      ...['hộ cận', 'số hộ cận', 'hộ thuộc diện cận nghèo', 'diện cận nghèo', 'hộ giáp nghèo'],
    ],
  ],
  [
    { says: 'subject', subject: 'multidimensional' },
    [
      ...['nghèo đa chiều', 'hộ nghèo và hộ cận nghèo', 'hộ nghèo và cận nghèo', 'nghèo cận nghèo'],
      ...['hộ nghèo hộ cận nghèo', 'hộ nghèo cận nghèo', 'nghèo và cận nghèo', 'hn và hcn'],
      ...['hộ nghèo cộng hộ cận nghèo'],
      ...['tổng hộ nghèo và cận nghèo', 'số hộ nghèo và hộ cận nghèo', 'hn hcn'],
      ...['tổng số hộ nghèo và hộ cận nghèo', 'tổng số hộ nghèo hộ cận nghèo'],
      ...['số hộ nghèo hộ cận nghèo', 'tổng số hộ nghèo cận nghèo', 'số hộ nghèo cận nghèo'],
    ],
  ],
  [
    { says: 'subject', subject: 'persons' },
    [
      ...['khẩu', 'số khẩu', 'nhân khẩu', 'số nhân khẩu', 'tổng số khẩu', 'tổng số nhân khẩu'],
      ...['người', 'số người', 'tổng số người', 'tổng khẩu', 'tổng nhân khẩu', 'sk'],
      ...['khẩu chung', 'tổng số khẩu chung', 'dân số người', 'dân số khẩu', 'tổng dân số người'],
    ],
  ],
  [
    { says: 'persons-of', of: 'poor' },
    [
      ...['khẩu nghèo', 'số khẩu nghèo', 'nhân khẩu nghèo', 'người nghèo', 'số người nghèo'],
      ...['khẩu hộ nghèo', 'nhân khẩu hộ nghèo', 'số khẩu hộ nghèo', 'nhân khẩu thuộc hộ nghèo'],
      ...['số nhân khẩu nghèo', 'khẩu thuộc hộ nghèo', 'số nhân khẩu thuộc hộ nghèo'],
    ],
  ],
  [
    { says: 'persons-of', of: 'nearPoor' },
    [
      ...['khẩu cận nghèo', 'số khẩu cận nghèo', 'nhân khẩu cận nghèo', 'người cận nghèo'],
      ...['khẩu hộ cận nghèo', 'nhân khẩu hộ cận nghèo', 'nhân khẩu thuộc hộ cận nghèo'],
      ...['số nhân khẩu cận nghèo', 'số người cận nghèo'],
    ],
  ],
  [
    { says: 'unclear' },
    [
      ...['hộ nghèo đa chiều', 'số hộ nghèo đa chiều', 'tổng số hộ nghèo đa chiều'],
      ...[
        'hộ cận nghèo đa chiều',
        'hộ có nguy cơ',
        'nghèo cũ',
        'hộ nghèo cũ',
        'hộ mới thoát nghèo',
      ],
    ],
  ],
  [{ says: 'some-households' }, ['hộ', 'số hộ', 'tổng số hộ', 'tổng hộ', 'tổng số hộ đó']],
  [
    { says: 'number' },
    ['số lượng', 'sl', 'số', 'số tuyệt đối', 'tổng số lượng', 'con số', 'số lượng hộ', 'sl hộ'],
  ],
  [
    { says: 'whole' },
    ['tổng số', 'tổng', 'tổng cộng', 'cộng', 'chung', 'ts', 't số', 'toàn bộ', 'tất cả', 'tc'],
  ],
  [
    { says: 'rate' },
    [
      ...['tỷ lệ', 'tl', '%', 'tỷ lệ %', 'tl %', 'tỷ lệ phần trăm', 'phần trăm', 'chiếm tỷ lệ'],
      ...['chiếm', 'tỷ trọng', 't lệ', 'tỷ suất', 'chiếm %', 'tỷ lệ chiếm', 'tlệ'],
    ],
  ],
  [{ says: 'points' }, ['điểm %', 'điểm phần trăm', 'điểm tỷ lệ']],
  [
    { says: 'flow', flow: 'reduction' },
    [
      ...['giảm', 'số giảm', 'giảm được', 'mức giảm', 'số hộ giảm', 'giảm nghèo', 'hộ giảm'],
      ...['số hộ giảm nghèo', 'giảm thêm', 'tổng số giảm'],
      // As scanners read it
      ...['giàm', 'giãm', 'giâm'],
    ],
  ],
  [
    { says: 'flow', flow: 'reduction', of: 'poor' },
    ['hộ nghèo giảm', 'số hộ nghèo giảm', 'giảm hộ nghèo', 'giảm số hộ nghèo'],
  ],
  [
    { says: 'flow', flow: 'reduction', of: 'nearPoor' },
    ['hộ cận nghèo giảm', 'số hộ cận nghèo giảm', 'giảm hộ cận nghèo', 'giảm cận nghèo'],
  ],
  [
    { says: 'flow', flow: 'escaped', of: 'poor' },
    [
      ...['thoát nghèo', 'hộ thoát nghèo', 'số hộ thoát nghèo', 'thoát khỏi hộ nghèo'],
      ...['thoát nghèo bền vững', 'hộ nghèo thoát nghèo', 'số hộ nghèo thoát nghèo'],
      ...[
        'ra khỏi hộ nghèo',
        'hộ nghèo thoát',
        'tổng số hộ thoát nghèo',
        'thoát nghèo và cận nghèo',
      ],
      ...['vượt chuẩn cận nghèo', 'vượt chuẩn hộ cận nghèo', ...POOR_NO_MORE],
      ...WAYS_OUT,
    ],
  ],
  [
    { says: 'flow', flow: 'escaped', of: 'nearPoor' },
    [
      ...['thoát cận nghèo', 'hộ thoát cận nghèo', 'số hộ thoát cận nghèo', 'hộ cận nghèo thoát'],
      ...['hộ cận nghèo thoát cận nghèo', 'số hộ cận nghèo thoát cận nghèo', 'thoát hộ cận nghèo'],
    ],
  ],
  [{ says: 'flow', flow: 'escaped' }, ['thoát', 'số hộ thoát', 'hộ thoát']],
  [
    { says: 'flow', flow: 'relapsed', of: 'poor' },
    ['tái nghèo', 'hộ tái nghèo', 'số hộ tái nghèo', 'hộ nghèo tái nghèo'],
  ],
  [
    { says: 'flow', flow: 'relapsed', of: 'nearPoor' },
    ['tái cận nghèo', 'hộ tái cận nghèo', 'số hộ tái cận nghèo'],
  ],
  [
    { says: 'flow', flow: 'arising', of: 'poor' },
    [
      ...['hộ nghèo phát sinh', 'số hộ nghèo phát sinh', 'hộ nghèo mới', 'phát sinh hộ nghèo'],
      ...['hộ nghèo phát sinh mới', 'hộ nghèo bổ sung', 'số hộ nghèo bổ sung', 'nghèo phát sinh'],
      ...['cận nghèo trở thành hộ nghèo', 'hộ cận nghèo trở thành hộ nghèo', 'rơi vào hộ nghèo'],
      ...[
        'số hộ cận nghèo trở thành hộ nghèo',
        'cận nghèo xuống nghèo',
        'hộ cận nghèo xuống hộ nghèo',
      ],
      ...[
        'cận nghèo chuyển thành hộ nghèo',
        'hộ cận nghèo chuyển thành hộ nghèo',
        'số hộ nghèo mới',
      ],
      ...['cận nghèo thành hộ nghèo', 'hộ cận nghèo thành hộ nghèo', 'từ cận nghèo xuống nghèo'],
      ...['nghèo mới', 'phát sinh nghèo', 'phát sinh nghèo mới', 'số hộ nghèo phát sinh mới'],
      ...[
        ...['rơi xuống', 'rơi vào', 'xuống', 'chuyển xuống', 'trở thành', 'chuyển thành'],
        ...['chuyển sang', 'thành', 'tụt xuống', 'quay lại'],
      ].flatMap((verb) => ['hộ nghèo', 'nghèo', 'diện hộ nghèo'].map((into) => `${verb} ${into}`)),
    ],
  ],
  [
    { says: 'flow', flow: 'arising', of: 'nearPoor' },
    [
      ...['hộ cận nghèo phát sinh', 'số hộ cận nghèo phát sinh', 'hộ cận nghèo mới'],
      ...['cận nghèo phát sinh', 'hộ cận nghèo phát sinh mới', 'phát sinh hộ cận nghèo'],
      ...['hộ cận nghèo bổ sung', 'phát sinh cận nghèo', 'số hộ cận nghèo phát sinh mới'],
      ...['hộ nghèo', 'số hộ nghèo', 'từ hộ nghèo', 'hộ thoát nghèo', 'từ hộ thoát nghèo'].flatMap(
        (whence) => ['chuyển lên', 'chuyển sang'].map((towards) => `${whence} ${towards}`),
      ),
    ],
  ],
  [
    { says: 'flow', flow: 'arising' },
    ['phát sinh', 'phát sinh mới', 'hộ phát sinh', 'số hộ phát sinh', 'mới phát sinh', 'bổ sung'],
  ],
  [
    { says: 'flow', flow: 'otherDecrease' },
    [
      ...['giảm khác', 'khác giảm', 'số hộ khác giảm', 'số hộ giảm khác', 'hộ giảm khác'],
      ...['giảm do nguyên nhân khác', 'giảm vì lý do khác', 'giảm do chuyển đi', 'giảm tự nhiên'],
      ...['chuyển đi chết', 'chuyển đi', 'chết chuyển đi', 'giảm cơ học', 'giảm lý do khác'],
      ...[
        'giảm khác chuyển đi chết',
        'hộ khác giảm',
        'giảm do chết chuyển đi',
        'giảm do lý do khác',
      ],
    ],
  ],
  [
    { says: 'flow', flow: 'otherIncrease' },
    [
      ...['tăng khác', 'khác tăng', 'số hộ khác tăng', 'số hộ tăng khác', 'hộ tăng khác'],
      ...['tăng do nguyên nhân khác', 'tăng vì lý do khác', 'chuyển đến tách hộ', 'chuyển đến'],
      ...['tách hộ', 'tách hộ chuyển đến', 'tăng cơ học', 'tăng tự nhiên', 'hộ khác tăng'],
      ...['tăng do tách hộ', 'tăng lý do khác', 'tăng do lý do khác'],
    ],
  ],
  [{ says: 'increase' }, ['tăng', 'số hộ tăng', 'số tăng', 'tăng thêm', 'tổng số tăng']],
  [
    { says: 'other' },
    ['khác', 'nguyên nhân khác', 'lý do khác', 'do nguyên nhân khác', 'do lý do khác'],
  ],
  [
    { says: 'comparison' },
    [
      ...['tăng giảm', 'tăng hoặc giảm', 'so sánh', 'chênh lệch', 'giảm tăng'],
      ...[
        '% đạt',
        'tỷ lệ đạt',
        'đạt tỷ lệ',
        'tăng hay giảm',
        'mức tăng giảm',
        '% hoàn thành',
        'đạt %',
        'tỷ lệ hoàn thành',
      ],
      ...[
        'so với kế hoạch',
        '% so với kế hoạch',
        '% kế hoạch',
        'tỷ lệ so với kế hoạch',
        '% kh',
        'so với kh',
      ],
      ...['tỷ lệ đạt so với kế hoạch', '% thực hiện', 'tỷ lệ thực hiện', '% th kh', 'th kh'],
    ],
  ],
];

/** One meaning made of several, where an abbreviation stands for a whole phrase. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['tlhn', 'tỷ lệ hộ nghèo'],
  ['tlhcn', 'tỷ lệ hộ cận nghèo'],
  ['tlcn', 'tỷ lệ cận nghèo'],
  ['tlnđc', 'tỷ lệ nghèo đa chiều'],
  ['hnđc', 'hộ nghèo đa chiều'],
  ['tlhnđc', 'tỷ lệ hộ nghèo đa chiều'],
  ['nđc', 'nghèo đa chiều'],
  ['đc', 'đa chiều'],
  ['hndtts', 'hộ nghèo dtts'],
  ['hndt', 'hộ nghèo dân tộc'],
  ['đk', 'đầu kỳ'],
  ['ck', 'cuối kỳ'],
  ['tđ', 'trong đó'],
  ['lk', 'lũy kế'],
  ['gđ', 'giai đoạn'],
]);
