import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

type Named = readonly (readonly [string, number[]])[];
const sumOver = (places: Named): number[] => totals(places.map(([, figures]) => figures));
const numbered = (places: Named, line: (figures: readonly number[]) => Line): Line[] =>
  places.map(([name, figures], row) => [row + 1, name, ...line(figures)]);

/** Households, persons; poor, persons among them; near-poor, persons among them. */
const REVIEWED: Named = [
  ['Thôn Tà Rụt', [188, 802, 61, 274, 22, 98]],
  ['Thôn A Đăng', [143, 640, 38, 180, 19, 77]],
  ['Thôn Vực Leng', [97, 421, 44, 203, 12, 51]],
  ['Thôn Ka Hẹp', [120, 515, 29, 131, 17, 70]],
];
const reviewedLine = (figures: readonly number[]): number[] => {
  const [all, persons, poor, poorPersons, near, nearPersons] = figures as number[] & { length: 6 };
  return [
    ...[all!, persons!, poor!, poorPersons!, share(poor!, all!)],
    ...[near!, nearPersons!, share(near!, all!)],
  ];
};

/** Poor before, escaped, relapsed, arising; the same of the near-poor. */
const BOTH: Named = [
  ['Xã Bản Lầu', [201, 66, 2, 9, 288, 71, 4, 25]],
  ['Xã Lùng Vai', [164, 49, 0, 12, 190, 52, 1, 31]],
  ['Xã Thanh Bình', [312, 103, 5, 15, 255, 60, 3, 44]],
  ['Xã Nấm Lư', [276, 88, 3, 11, 231, 49, 0, 28]],
];
const bothLine = (figures: readonly number[]): number[] =>
  [figures.slice(0, 4), figures.slice(4)].flatMap((group) => {
    const [before, escaped, again, fresh] = group as [number, number, number, number];
    return [before, escaped, again, fresh, before - escaped + again + fresh];
  });

/** Households of two years; poor of both; near-poor of both. */
const COMPARED: Named = [
  ['Phường Bắc Sơn', [4210, 4262, 18, 11, 40, 33]],
  ['Phường Nam Sơn', [3877, 3901, 25, 21, 31, 36]],
  ['Xã Quang Sơn', [2034, 2051, 43, 30, 66, 58]],
  ['Xã Đông Sơn', [1788, 1800, 51, 37, 49, 49]],
];
const comparedLine = (figures: readonly number[]): number[] => {
  const [, , poor, poorNow, near, nearNow] = figures as number[] & { length: 6 };
  return [...figures, poorNow! - poor!, nearNow! - near!];
};

/** Urban and rural households, urban and rural poor. */
const AREAS: Named = [
  ['TX. Ba Đồn', [12810, 14377, 164, 388]],
  ['Huyện Lệ Thủy', [4120, 34250, 47, 1299]],
  ['Huyện Minh Hóa', [2744, 10980, 101, 2733]],
  ['Huyện Tuyên Hóa', [1902, 20388, 38, 1754]],
];
const areasLine = (figures: readonly number[]): number[] => {
  const [urban, rural, poorUrban, poorRural] = figures as [number, number, number, number];
  const [all, poor] = [urban + rural, poorUrban + poorRural];
  return [
    ...[all, urban, rural, poor, poorUrban, poorRural],
    ...[share(poor, all), share(poorUrban, urban), share(poorRural, rural)],
  ];
};

/** Poor; lacking work, insurance, schooling, a sound house, clean water, a means of information. */
const LACKING: Named = [
  ['Xã Chà Cang', [402, 211, 88, 140, 265, 177, 203]],
  ['Xã Pa Tần', [377, 190, 61, 122, 301, 204, 166]],
  ['Xã Si Pa Phìn', [516, 288, 102, 199, 344, 260, 301]],
];

/** Written while what the batch before had shown was still unknown to its author. */
export const laterCReviews: readonly Submission[] = [
  {
    name: 'households and persons, also of the poor and of the near-poor',
    sheets: [
      {
        name: 'M7.2',
        lines: [
          ['UBND XÃ TÀ RỤT', '<', '<', '', '', 'Mẫu số 7.2'],
          ['TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO ĐỊNH KỲ NĂM 2023'],
          ['(Theo chuẩn nghèo đa chiều giai đoạn 2022-2025)'],
          [
            ...['TT', 'Thôn', 'Tổng số hộ dân cư', '<', 'Hộ nghèo', '<', '<'],
            ...['Hộ cận nghèo', '<', '<'],
          ],
          [
            ...['^', '^', 'Số hộ', 'Số khẩu', 'Số hộ', 'Số khẩu', 'Tỷ lệ hộ (%)'],
            ...['Số hộ', 'Số khẩu', 'Tỷ lệ hộ (%)'],
          ],
          ...numbered(REVIEWED, reviewedLine),
          ['', 'TỔNG CỘNG', ...reviewedLine(sumOver(REVIEWED))],
          ['', '', '', '', '', 'Tà Rụt, ngày 15 tháng 12 năm 2023'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2023 persons count actual',
      E: 'end 2023 poor count actual',
      F: 'end 2023 persons of poor count actual',
      G: 'end 2023 poor rate actual',
      H: 'end 2023 nearPoor count actual',
      I: 'end 2023 persons of nearPoor count actual',
      J: 'end 2023 nearPoor rate actual',
    },
    mistakes: [{ at: 'E8', value: 46 }],
  },
  {
    name: 'the poor and the near-poor with how both came and went, total on top',
    sheets: [
      {
        name: 'Sheet2',
        lines: [
          ['PHỤ LỤC 02: DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024'],
          ['ĐVT: Hộ'],
          [
            ...['Số TT', 'Đơn vị', 'Hộ nghèo', '<', '<', '<', '<'],
            ...['Hộ cận nghèo', '<', '<', '<', '<'],
          ],
          [
            ...['^', '^', 'Đầu kỳ', 'Thoát nghèo', 'Tái nghèo', 'Phát sinh', 'Cuối kỳ'],
            ...['Đầu kỳ', 'Thoát cận nghèo', 'Tái cận nghèo', 'Phát sinh', 'Cuối kỳ'],
          ],
          [
            ...['', '', '(1)', '(2)', '(3)', '(4)', '(5)=(1)-(2)+(3)+(4)'],
            ...['(6)', '(7)', '(8)', '(9)', '(10)=(6)-(7)+(8)+(9)'],
          ],
          ['', 'Tổng số', ...bothLine(sumOver(BOTH))],
          ...numbered(BOTH, bothLine),
        ],
      },
    ],
    columns: {
      C: 'end 2023 poor count actual',
      D: 'flow 2024 escaped of poor count actual',
      E: 'flow 2024 relapsed of poor count actual',
      F: 'flow 2024 arising of poor count actual',
      G: 'end 2024 poor count actual',
      H: 'end 2023 nearPoor count actual',
      I: 'flow 2024 escaped of nearPoor count actual',
      J: 'flow 2024 relapsed of nearPoor count actual',
      K: 'flow 2024 arising of nearPoor count actual',
      L: 'end 2024 nearPoor count actual',
    },
    mistakes: [{ at: 'K9', value: 54 }],
  },
  {
    name: 'two years side by side and what went up or down',
    sheets: [
      {
        name: 'So sanh',
        lines: [
          ['SO SÁNH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024 VỚI NĂM 2023 TRÊN ĐỊA BÀN THÀNH PHỐ'],
          [
            ...['TT', 'Xã/Phường', 'Tổng số hộ', '<', 'Hộ nghèo', '<', 'Hộ cận nghèo', '<'],
            ...['Tăng (+), giảm (-)', '<'],
          ],
          [
            ...['^', '^', '2023', '2024', 'Năm 2023', 'Năm 2024', 'Năm 2023', 'Năm 2024'],
            ...['Hộ nghèo', 'Hộ cận nghèo'],
          ],
          ...numbered(COMPARED, comparedLine),
          ['', 'Toàn thành phố', ...comparedLine(sumOver(COMPARED))],
        ],
      },
    ],
    columns: {
      C: 'end 2023 households count actual',
      D: 'end 2024 households count actual',
      E: 'end 2023 poor count actual',
      F: 'end 2024 poor count actual',
      G: 'end 2023 nearPoor count actual',
      H: 'end 2024 nearPoor count actual',
      I: 'indicator',
      J: 'indicator',
    },
    mistakes: [{ at: 'J5', value: -5 }],
  },
  {
    name: 'urban and rural beside the whole, households, the poor and their rates',
    sheets: [
      {
        name: 'Biểu 05',
        lines: [
          ['Biểu số 05'],
          ['HỘ NGHÈO CHIA THEO KHU VỰC THÀNH THỊ, NÔNG THÔN NĂM 2022 TỈNH QUẢNG BÌNH'],
          [
            ...['STT', 'Huyện, thị xã', 'Số hộ dân cư (hộ)', '<', '<'],
            ...['Số hộ nghèo (hộ)', '<', '<', 'Tỷ lệ hộ nghèo (%)', '<', '<'],
          ],
          [
            ...['^', '^', 'Chung', 'Thành thị', 'Nông thôn', 'Chung', 'Thành thị', 'Nông thôn'],
            ...['Chung', 'Thành thị', 'Nông thôn'],
          ],
          ['', 'CHUNG TOÀN TỈNH', ...areasLine(sumOver(AREAS))],
          ...numbered(AREAS, areasLine),
        ],
      },
    ],
    columns: {
      C: 'end 2022 households count actual',
      D: 'end 2022 households count actual urban',
      E: 'end 2022 households count actual rural',
      F: 'end 2022 poor count actual',
      G: 'end 2022 poor count actual urban',
      H: 'end 2022 poor count actual rural',
      I: 'end 2022 poor rate actual',
      J: 'end 2022 poor rate actual urban',
      K: 'end 2022 poor rate actual rural',
    },
    mistakes: [{ at: 'H8', value: 2373 }],
  },
  {
    name: 'what the poor lack: one household counts under several headings',
    sheets: [
      {
        name: 'Thiếu hụt',
        lines: [
          ['TỔNG HỢP MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO NĂM 2024'],
          [
            ...['TT', 'Xã', 'Tổng số hộ nghèo', 'Số hộ nghèo thiếu hụt các chỉ số (hộ)'],
            ...['<', '<', '<', '<', '<'],
          ],
          [
            ...['^', '^', '^', 'Việc làm', 'BHYT', 'Trình độ giáo dục người lớn'],
            ...['Chất lượng nhà ở', 'Nước sinh hoạt', 'Phương tiện tiếp cận thông tin'],
          ],
          ...numbered(LACKING, (figures) => figures),
          ['', 'Cộng', ...sumOver(LACKING)],
          ['Ghi chú: Một hộ có thể thiếu hụt nhiều chỉ số.'],
        ],
      },
    ],
    columns: {
      C: 'end 2024 poor count actual',
      D: 'indicator',
      E: 'indicator',
      F: 'indicator',
      G: 'indicator',
      H: 'indicator',
      I: 'indicator',
    },
  },
];
