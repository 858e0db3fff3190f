import { share, type Line, type Submission } from './submission';
import { totals } from './totals';

/** Households, of ethnic minorities, poor, near-poor. */
const WARDS: readonly [string, number[]][] = [
  ['Phường Nùng Trí Cao', [8215, 3106, 94, 131]],
  ['Phường Thục Phán', [9340, 4022, 88, 120]],
];
const COMMUNES: readonly [string, number[]][] = [
  ['Xã Hòa An', [4120, 3655, 612, 480]],
  ['Xã Trà Lĩnh', [3764, 3702, 905, 577]],
  ['Xã Quảng Uyên', [5008, 4877, 741, 803]],
  ['Xã Bảo Lạc', [4433, 4390, 1874, 690]],
];

const reviewed = (figures: readonly number[]): number[] => {
  const [all, minority, poor, near] = figures as [number, number, number, number];
  const both = poor + near;
  return [
    ...[all, minority, poor, share(poor, all), near, share(near, all)],
    ...[both, share(both, all)],
  ];
};
const reviewLines = (places: readonly [string, number[]][]): Line[] =>
  places.map(([name, figures], index) => [index + 1, name, ...reviewed(figures)]);
const sumOver = (places: readonly [string, number[]][]): number[] =>
  totals(places.map(([, figures]) => figures));

/** Poor before; escaped, other decrease; relapsed, arising, other increase; households after. */
const MOVEMENTS: readonly [string, number[]][] = [
  ['TT. Phước Cát', [61, 19, 2, 0, 5, 1, 2874]],
  ['Xã Đồng Nai Thượng', [148, 52, 1, 2, 7, 0, 533]],
  ['Xã Tiên Hoàng', [77, 31, 0, 0, 3, 1, 1210]],
  ['Xã Gia Viễn', [93, 28, 4, 1, 6, 2, 1877]],
  ['Xã Nam Ninh', [55, 24, 1, 0, 2, 0, 1342]],
];
const moved = (figures: readonly number[]): number[] => {
  const [before, escaped, less, again, fresh, more, all] = figures as number[] & { length: 7 };
  const after = before! - escaped! - less! + again! + fresh! + more!;
  return [...figures.slice(0, 6), all!, after, share(after, all!)];
};

/** Households, persons, poor, near-poor of hamlets. */
const HAMLETS: readonly [string, number[]][] = [
  ['Ap Tan Long', [412, 1633, 17, 25]],
  ['Ap Tan Binh', [388, 1519, 9, 31]],
  ['Ap Phu Thanh', [275, 1102, 22, 18]],
  ['Ap Phu Hoa', [501, 2010, 13, 40]],
];

/** Near-poor before, up, down; poor of the same villages after. */
const NEAR: readonly [string, number[]][] = [
  ['Bản Pá Khôm', [34, 9, 3, 2, 6, 41]],
  ['Bản Huổi Lóng', [27, 12, 0, 1, 4, 66]],
  ['Bản Nậm Chẩn', [45, 15, 2, 0, 11, 38]],
  ['Bản Xam Lang', [19, 4, 1, 3, 2, 52]],
];
const nearLine = (figures: readonly number[]): number[] => {
  const [before, escaped, toPoor, again, fresh, poor] = figures as number[] & { length: 6 };
  return [
    ...[before!, escaped!, toPoor!, again!, fresh!],
    ...[before! - escaped! - toPoor! + again! + fresh!, poor!],
  ];
};

/** Written without having looked at what is recognised, and measured before anything was mended. */
export const laterBReviews: readonly Submission[] = [
  {
    name: 'a province by wards and communes, total on top, column-number row',
    sheets: [
      {
        name: 'Bieu 01',
        lines: [
          ['UBND TỈNH CAO BẰNG', '', '', '', '', 'Biểu số 01'],
          [
            'TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
            ...['<', '<', '<', '<', '<', '<', '<', '<', '<'],
          ],
          ['(Kèm theo Báo cáo số 512/BC-UBND ngày 20/12/2025 của UBND tỉnh)'],
          [
            ...['TT', 'Đơn vị', 'Tổng số hộ dân cư', 'Trong đó: hộ DTTS'],
            ...['Hộ nghèo', '<', 'Hộ cận nghèo', '<', 'Tổng hộ nghèo và hộ cận nghèo', '<'],
          ],
          [
            ...['^', '^', '^', '^'],
            ...['Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)', 'Số hộ', 'Tỷ lệ (%)'],
          ],
          ['A', 'B', 1, 2, 3, '4=3/1*100', 5, '6=5/1*100', '7=3+5', '8=7/1*100'],
          ['', 'TOÀN TỈNH', ...reviewed(sumOver([...WARDS, ...COMMUNES]))],
          ['I', 'KHU VỰC THÀNH THỊ', ...reviewed(sumOver(WARDS))],
          ...reviewLines(WARDS),
          ['II', 'KHU VỰC NÔNG THÔN', ...reviewed(sumOver(COMMUNES))],
          ...reviewLines(COMMUNES),
          ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', 'TM. ỦY BAN NHÂN DÂN'],
        ],
      },
    ],
    columns: {
      C: 'end 2025 households count actual',
      D: 'end 2025 households count actual ethnicMinority',
      E: 'end 2025 poor count actual',
      F: 'end 2025 poor rate actual',
      G: 'end 2025 nearPoor count actual',
      H: 'end 2025 nearPoor rate actual',
      I: 'end 2025 multidimensional count actual',
      J: 'end 2025 multidimensional rate actual',
    },
    mistakes: [{ at: 'F13', value: 20.44 }],
  },
  {
    name: 'how the poor of a district came and went, three header rows',
    sheets: [
      {
        name: 'Dien bien',
        lines: [
          ['DIỄN BIẾN HỘ NGHÈO NĂM 2023 HUYỆN CÁT TIÊN', '<', '<', '<', '<', '<', '<', '<'],
          ['', '', '', '', '', '', '', '', 'Đơn vị tính: hộ'],
          [
            ...['TT', 'Xã, thị trấn', 'Số hộ nghèo đầu năm'],
            ...['Diễn biến trong năm', '<', '<', '<', '<'],
            ...['Tổng số hộ dân cư cuối năm', 'Hộ nghèo cuối năm', '<'],
          ],
          [...['^', '^', '^', 'Giảm', '<', 'Tăng', '<', '<', '^', 'Số hộ', 'Tỷ lệ (%)']],
          [
            ...['^', '^', '^', 'Thoát nghèo', 'Giảm khác (chết, chuyển đi)'],
            ...['Tái nghèo', 'Phát sinh mới', 'Tăng khác (chuyển đến, tách hộ)', '^', '^', '^'],
          ],
          ...MOVEMENTS.map(([name, figures], row): Line => [row + 1, name, ...moved(figures)]),
          ['Tổng cộng', '<', ...moved(totals(MOVEMENTS.map(([, figures]) => figures)))],
        ],
      },
    ],
    columns: {
      C: 'end 2022 poor count actual',
      D: 'flow 2023 escaped of poor count actual',
      E: 'flow 2023 otherDecrease of poor count actual',
      F: 'flow 2023 relapsed of poor count actual',
      G: 'flow 2023 arising of poor count actual',
      H: 'flow 2023 otherIncrease of poor count actual',
      I: 'end 2023 households count actual',
      J: 'end 2023 poor count actual',
      K: 'end 2023 poor rate actual',
    },
    mistakes: [{ at: 'D7', value: 25 }],
  },
  {
    name: 'hamlets without diacritics, the year in the name of the sheet alone, live totals',
    sheets: [
      {
        name: 'Nam 2024',
        lines: [
          ['BANG TONG HOP HO NGHEO, HO CAN NGHEO XA PHU HUNG'],
          ['STT', 'Ten ap', 'Tong so ho', 'So khau', 'Ho ngheo', '<', 'Ho can ngheo', '<'],
          ['^', '^', '^', '^', 'So ho', 'Ty le %', 'So ho', 'Ty le %'],
          ...HAMLETS.map(([name, [all, persons, poor, near]], row): Line => [
            ...[row + 1, name, all!, persons!],
            ...[poor!, share(poor!, all!), near!, share(near!, all!)],
          ]),
          [
            ...['', 'Cong', '=SUM(C4:C7)', '=SUM(D4:D7)', '=SUM(E4:E7)'],
            ...['=ROUND(E8/C8*100,2)', '=SUM(G4:G7)', '=ROUND(G8/C8*100,2)'],
          ],
        ],
      },
    ],
    columns: {
      C: 'end 2024 households count actual',
      D: 'end 2024 persons count actual',
      E: 'end 2024 poor count actual',
      F: 'end 2024 poor rate actual',
      G: 'end 2024 nearPoor count actual',
      H: 'end 2024 nearPoor rate actual',
    },
  },
  {
    name: 'how the near-poor of villages came and went, with a column that is hidden',
    sheets: [
      {
        name: 'Cận nghèo',
        hiddenColumns: [8],
        lines: [
          ['UBND XÃ NẬM CHẢY'],
          ['Biểu 3. BIẾN ĐỘNG HỘ CẬN NGHÈO NĂM 2024'],
          [
            ...['Stt', 'Bản', 'Số hộ cận nghèo đầu năm', 'Giảm trong năm', '<'],
            ...['Tăng trong năm', '<', 'Số hộ cận nghèo cuối năm', 'Hộ nghèo cuối năm'],
          ],
          [
            ...['^', '^', '^', 'Thoát cận nghèo', 'Rơi xuống hộ nghèo'],
            ...['Tái cận nghèo', 'Phát sinh cận nghèo', '^', '^'],
          ],
          ...NEAR.map(([name, figures], row): Line => [row + 1, name, ...nearLine(figures)]),
          ['', 'Toàn xã', ...nearLine(totals(NEAR.map(([, figures]) => figures)))],
          ['Ghi chú: số liệu theo Quyết định số 88/QĐ-UBND ngày 10/12/2024.'],
        ],
      },
    ],
    columns: {
      C: 'end 2023 nearPoor count actual',
      D: 'flow 2024 escaped of nearPoor count actual',
      E: 'flow 2024 otherDecrease of nearPoor count actual',
      F: 'flow 2024 relapsed of nearPoor count actual',
      G: 'flow 2024 arising of nearPoor count actual',
      H: 'end 2024 nearPoor count actual',
      I: 'end 2024 poor count actual',
    },
    mistakes: [{ at: 'H6', value: 21 }],
  },
];
