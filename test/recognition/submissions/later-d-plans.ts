import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Millions of đồng of five projects, and how much of it the district pays. */
const FUNDS: readonly [string, number[]][] = [
  ['Thị trấn Cầu Kè', [144, 209, 453, 78, 22, 45]],
  ['Xã Hòa Ân', [592, 322, 728, 64, 16, 86]],
  ['Xã Châu Điền', [668, 439, 528, 37, 15, 84]],
  ['Xã An Phú Tân', [234, 265, 143, 75, 17, 73]],
  ['Xã Hòa Tân', [453, 422, 390, 71, 3, 134]],
];
const fundsLine = (figures: readonly number[]): number[] => {
  const projects = figures.slice(0, -1).map((amount) => amount * 1_000_000);
  const district = figures[figures.length - 1]! * 1_000_000;
  return [sumOf(projects), ...projects, sumOf(projects) - district, district];
};

/** Those concerned, those reached, the share that is planned. */
const REACHED: readonly [string, string, number[]][] = [
  ['Người nghèo, cận nghèo có thẻ bảo hiểm y tế', 'người', [12403, 7193, 62]],
  ['Trẻ em thuộc hộ nghèo đi học đúng độ tuổi', 'trẻ', [3540, 2619, 75]],
  ['Hộ nghèo dùng nước sinh hoạt hợp vệ sinh', 'hộ', [2875, 2558, 91]],
  ['Hộ nghèo sử dụng nhà tiêu hợp vệ sinh', 'hộ', [2690, 2044, 80]],
  ['Hộ nghèo có nhà ở kiên cố', 'hộ', [1686, 1281, 80]],
];
const reachedLine = ([all, reached, target]: readonly number[]): number[] => {
  const rate = share(reached!, all!);
  return [all!, reached!, rate, target!, Number((target! - rate).toFixed(2))];
};

/** Poor, all of them now and then, assigned in households and points, what the district wants. */
const GIVEN: readonly [string, number[]][] = [
  ['Thành phố Lai Châu', [1374, 13740, 13866, 233, 1.6, 316]],
  ['Huyện Tam Đường', [1843, 23037, 23382, 360, 1.5, 405]],
  ['Huyện Phong Thổ', [5649, 24560, 24855, 592, 2.4, 790]],
  ['Huyện Sìn Hồ', [1356, 12327, 12401, 175, 1.4, 189]],
  ['Huyện Nậm Nhùn', [3827, 12349, 12483, 271, 2.1, 344]],
  ['Huyện Mường Tè', [1380, 15333, 15525, 114, 0.7, 138]],
];
const givenLine = (figures: readonly number[]): number[] => {
  const [poor, all, next, less, points, wanted] = figures as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  const [before, after] = [share(poor, all), share(poor - wanted, next)];
  return [
    ...[poor, before, less, points],
    ...[wanted, poor - wanted, after, Number((before - after).toFixed(2))],
  ];
};

/** How many, and who paid for them. */
const PAID: readonly [string, string, number[]][] = [
  ['Cấp thẻ BHYT cho người nghèo', 'thẻ', [9328, 5813, 730, 0]],
  ['Hỗ trợ tiền điện hộ nghèo', 'hộ', [11727, 7639, 50, 70]],
  ['Hỗ trợ chi phí học tập', 'học sinh', [3267, 752, 387, 0]],
  ['Hỗ trợ xóa nhà tạm, nhà dột nát', 'nhà', [6432, 5494, 201, 0]],
];
const paidLine = ([count, ...sources]: readonly number[]): number[] => [
  ...[count!, sumOf(sources)],
  ...sources,
];

/** Two halls of one name, in two communes. */
const WORKS: readonly [string, string, string, number[]][] = [
  ['Nhà văn hóa bản Tà Vờng', 'Xã Châu Điền', '130/QĐ-UBND', [3835, 306, 1987, 958, 95]],
  ['Nhà văn hóa bản Tà Vờng', 'Xã Tam Ngãi', '469/QĐ-UBND', [7211, 721, 4759, 2019, 201]],
  ['Thủy lợi bản Trung', 'Xã Ninh Thới', '790/QĐ-UBND', [2446, 122, 1078, 489, 48]],
  ['Trường mầm non thôn Đông', 'Xã Hòa Tân', '378/QĐ-UBND', [6686, 668, 2794, 1470, 73]],
];
const worksLine = ([central, local, before, now, own]: readonly number[]): number[] => [
  ...[central! + local!, central!, local!, before!],
  ...[now! + own!, now!, own!],
];

const allocated = (source: string, node = ''): string =>
  `flow 2023 money amount allocated recurrent ${source} vnd${node}`;
const disbursed = (source: string): string =>
  `flow 2023 money amount disbursed all ${source} millionVnd`;

export const laterDPlans: readonly Submission[] = [
  {
    name: 'projects across, and of their sum who pays it',
    sheets: [
      {
        name: 'PB xa',
        lines: [
          ['PHÂN BỔ KINH PHÍ SỰ NGHIỆP CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM 2023 CHO CÁC XÃ'],
          ['(Kèm theo Nghị quyết số 66/NQ-HĐND ngày 20/3/2023 của HĐND huyện)'],
          ['', '', '', '', '', '', '', '', 'ĐVT: Đồng'],
          [
            ...['STT', 'Đơn vị thực hiện', 'Tổng kinh phí', 'Chia ra', '<', '<', '<', '<'],
            ...['Trong đó', '<'],
          ],
          [
            ...['^', '^', '^', 'Dự án 1', 'Dự án 2', 'Dự án 3', 'Dự án 6', 'Dự án 7'],
            ...['NSTW', 'NS huyện'],
          ],
          ['', 'TỔNG SỐ', ...fundsLine(totals(FUNDS.map(([, figures]) => figures)))],
          ...FUNDS.map(([name, figures], at): Line => [at + 1, name, ...fundsLine(figures)]),
        ],
      },
    ],
    columns: {
      C: allocated('all'),
      D: allocated('all'),
      H: allocated('all'),
      I: allocated('central'),
      J: allocated('district'),
    },
    mistakes: [
      { at: 'C9', value: 1_696_000_000 },
      { at: 'J8', value: 85_000_000 },
    ],
  },
  {
    name: 'services of all kinds: those concerned, those reached, the share and its target',
    sheets: [
      {
        name: 'Dich vu XHCB',
        lines: [
          [
            'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2023 VÀ KẾ HOẠCH NĂM 2024',
          ],
          [
            ...['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2023', '<', '<'],
            ...['Kế hoạch năm 2024 (%)', 'Tăng so với năm trước (điểm %)'],
          ],
          [
            ...['^', '^', '^', 'Tổng số đối tượng', 'Số đối tượng được tiếp cận', 'Tỷ lệ (%)'],
            ...['^', '^'],
          ],
          ...REACHED.map(([name, unit, figures], at): Line => [
            at + 1,
            name,
            unit,
            ...reachedLine(figures),
          ]),
        ],
      },
    ],
    columns: { D: 'indicator', E: 'indicator', F: 'indicator', G: 'indicator', H: 'indicator' },
    mistakes: [
      { at: 'E5', value: 3577 },
      { at: 'H6', value: 3.02 },
    ],
  },
  {
    name: 'assigned by the province against what the district wants, both in points, too',
    sheets: [
      {
        name: 'Giao CT 2023',
        lines: [
          ['BIỂU GIAO CHỈ TIÊU GIẢM TỶ LỆ HỘ NGHÈO NĂM 2023'],
          [
            ...['STT', 'Huyện, thành phố', 'Hộ nghèo cuối năm 2022', '<'],
            ...['Chỉ tiêu tỉnh giao năm 2023', '<', 'Huyện phấn đấu năm 2023', '<', '<', '<'],
          ],
          [
            ...['^', '^', 'Số hộ', 'Tỷ lệ (%)', 'Giảm số hộ nghèo', 'Giảm tỷ lệ hộ nghèo (%)'],
            ...['Giảm số hộ nghèo', 'Số hộ nghèo còn lại'],
            ...['Tỷ lệ hộ nghèo còn lại (%)', 'Giảm tỷ lệ hộ nghèo (%)'],
          ],
          ...GIVEN.map(([name, figures], at): Line => [at + 1, name, ...givenLine(figures)]),
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'end 2022 poor rate actual',
      E: 'flow 2023 reduction of poor count assigned',
      F: 'flow 2023 reduction of poor points assigned',
      G: 'flow 2023 reduction of poor count planned',
      H: 'end 2023 poor count planned',
      I: 'end 2023 poor rate planned',
      J: 'flow 2023 reduction of poor points planned',
    },
    mistakes: [
      { at: 'H5', value: 1348 },
      { at: 'J7', value: 4.5 },
    ],
  },
  {
    name: 'how many of each thing, and who paid for them',
    sheets: [
      {
        name: 'Chính sách',
        lines: [
          ['KẾT QUẢ THỰC HIỆN CÁC CHÍNH SÁCH GIẢM NGHÈO NĂM 2023'],
          [
            ...['STT', 'Chính sách', 'Đơn vị tính', 'Số lượng'],
            ...['Kinh phí thực hiện (triệu đồng)', '<', '<', '<'],
          ],
          ['^', '^', '^', '^', 'Tổng', 'Ngân sách trung ương', 'Ngân sách tỉnh', 'Huy động khác'],
          ...PAID.map(([name, unit, figures], at): Line => [
            at + 1,
            name,
            unit,
            ...paidLine(figures),
          ]),
        ],
      },
    ],
    columns: {
      D: 'flow 2023 quantity count disbursed all all millionVnd',
      E: disbursed('all'),
      F: disbursed('central'),
      G: disbursed('province'),
      H: disbursed('mobilised'),
    },
    mistakes: [{ at: 'E5', value: 7795 }],
  },
  {
    name: 'works of one name in two communes',
    sheets: [
      {
        name: 'DMCT',
        lines: [
          ['DANH MỤC CÔNG TRÌNH THUỘC CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['', '', '', '', '', '', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Danh mục công trình', 'Địa điểm XD', 'Số QĐ phê duyệt'],
            ...['Tổng mức đầu tư', '<', '<', 'Lũy kế vốn đã bố trí đến hết năm 2023'],
            ...['Kế hoạch vốn năm 2024', '<', '<'],
          ],
          [...['^', '^', '^', '^', 'Tổng số', 'NSTW', 'NSĐP', '^', 'Tổng số', 'NSTW', 'NSĐP']],
          ...WORKS.map(([name, place, paper, figures], at): Line => [
            ...[at + 1, name, place, paper],
            ...worksLine(figures),
          ]),
        ],
      },
    ],
    columns: {
      E: 'flow 2024 money amount planned all all millionVnd cumulative',
      F: 'flow 2024 money amount planned all central millionVnd cumulative',
      G: 'flow 2024 money amount planned all local millionVnd cumulative',
      H: 'flow 2023 money amount allocated all all millionVnd cumulative',
      I: 'flow 2024 money amount allocated all all millionVnd',
      J: 'flow 2024 money amount allocated all central millionVnd',
      K: 'flow 2024 money amount allocated all local millionVnd',
    },
    mistakes: [{ at: 'I6', value: 2202 }],
  },
];
