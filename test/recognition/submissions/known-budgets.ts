import { share, sumOf, type Line, type Submission } from './submission';
import { totals } from './totals';

const COMMUNES = ['Xã Đồng Lạc', 'Xã Tân Hương', 'Xã Yên Trạch', 'Xã Bình Yên', 'Xã Phú Thịnh'];
const GIVEN = [1250000, 830500, 990000, 412300, 667800];
const SPENT = [1100000, 830500, 745250, 0, 600000];

/** Given, added, taken away, carried over, spent: the last commune spends what came over. */
const CHANGED = [
  [1250, 40, 0, 25, 1100],
  [830, 0, 15, 60, 830],
  [990, 32, 10, 0, 745],
  [412, 0, 25, 18, 0],
  [668, 12, 34, 90, 735],
];

/** As `CHANGED`, with what there is after the changes and in all, as number, label, figures. */
const changedLine = (label: Line, [given, more, less, over, spent]: readonly number[]): Line => {
  const after = given! + more! - less!;
  return [...label, given!, more!, less!, after, over!, after + over!, spent!];
};

export const knownBudgets: readonly Submission[] = [
  {
    name: 'amounts in thousands',
    sheets: [
      {
        name: 'Giai ngan',
        lines: [
          ['TÌNH HÌNH GIẢI NGÂN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2023'],
          ['', '', '', 'Đơn vị tính: 1.000 đồng'],
          ['STT', 'Đơn vị', 'Dự toán giao', 'Đã giải ngân', 'Tỷ lệ giải ngân (%)', 'Còn lại'],
          ...COMMUNES.map((name, row): Line => {
            const [given, spent] = [GIVEN[row]!, SPENT[row]!];
            return [row + 1, name, given, spent, share(spent, given), given - spent];
          }),
          [
            '',
            'Tổng cộng',
            sumOf(GIVEN),
            sumOf(SPENT),
            share(sumOf(SPENT), sumOf(GIVEN)),
            sumOf(GIVEN) - sumOf(SPENT),
          ],
        ],
      },
    ],
    columns: {
      C: 'flow 2023 money amount allocated recurrent all thousandVnd',
      D: 'flow 2023 money amount disbursed recurrent all thousandVnd',
      E: 'flow 2023 money percent disbursed recurrent all thousandVnd',
    },
    mistakes: [
      { at: 'E5', value: 10 },
      { at: 'C9', value: 4510600 },
    ],
  },
  {
    name: 'quantity, unit cost and amount, activities under sections',
    sheets: [
      {
        name: 'Du toan',
        lines: [
          ['DỰ TOÁN KINH PHÍ THỰC HIỆN DỰ ÁN 7 NĂM 2024'],
          ['(ĐVT: nghìn đồng)'],
          ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền', 'Ghi chú'],
          ['I', 'Tập huấn', '', '', '', 43600, ''],
          [1, 'Thuê hội trường', 'Ngày', 4, 2500, 10000, ''],
          [2, 'Báo cáo viên', 'Buổi', 8, 1200, 9600, ''],
          [3, 'Hỗ trợ tiền ăn học viên', 'Người', 240, 100, 24000, ''],
          ['II', 'Kiểm tra, giám sát', '', '', '', 16500, ''],
          [1, 'Công tác phí', 'Chuyến', 30, 350, 10500, ''],
          [2, 'Xăng xe', 'Lít', 240, 25, 6000, ''],
          ['', 'Tổng cộng', '', '', '', 60100, ''],
        ],
      },
    ],
    columns: {
      D: 'flow 2024 quantity count requested all all thousandVnd',
      E: 'flow 2024 unitCost amount requested all all thousandVnd',
      F: 'flow 2024 money amount requested all all thousandVnd',
    },
    mistakes: [
      { at: 'F6', value: 6900 },
      { at: 'F11', value: 61000 },
    ],
  },
  {
    name: 'projects down, money asked for and given by capital',
    sheets: [
      {
        name: 'PL2',
        lines: [
          ['KẾ HOẠCH VỐN THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM 2024'],
          ['ĐVT: Triệu đồng'],
          ['TT', 'Dự án/Tiểu dự án', 'Tổng số', 'Trong đó', '<', 'Đơn vị chủ trì'],
          ['^', '^', '^', 'Vốn ĐTPT', 'Vốn SN', '^'],
          ['', 'TỔNG SỐ', 25950, 18000, 7950, ''],
          ['I', 'Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng', 19500, 18000, 1500, 'Phòng KT&HT'],
          ['II', 'Dự án 2: Đa dạng hóa sinh kế', 3000, '', 3000, 'Phòng NN&PTNT'],
          ['III', 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng', 1950, '', 1950, ''],
          [1, 'Tiểu dự án 1: Phát triển sản xuất nông nghiệp', 1500, '', 1500, 'Phòng NN&PTNT'],
          [2, 'Tiểu dự án 2: Cải thiện dinh dưỡng', 450, '', 450, 'Trung tâm Y tế'],
          ['IV', 'Dự án 6: Truyền thông và giảm nghèo về thông tin', 900, '', 900, 'Phòng VH&TT'],
          ['V', 'Dự án 7: Nâng cao năng lực và giám sát', 600, '', 600, 'Phòng LĐTBXH'],
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated all all millionVnd',
      D: 'flow 2024 money amount allocated investment all millionVnd',
      E: 'flow 2024 money amount allocated recurrent all millionVnd',
    },
    mistakes: [
      { at: 'E9', value: 1050 },
      { at: 'C5', value: 25350 },
    ],
  },
  {
    name: 'what is expected of one year beside what is asked for the next',
    sheets: [
      {
        name: 'Ước TH',
        lines: [
          ['ƯỚC THỰC HIỆN GIẢI NGÂN NĂM 2024 VÀ NHU CẦU NĂM 2025'],
          ['', '', '', '', 'ĐVT: nghìn đồng'],
          [
            ...['TT', 'Đơn vị', 'Đã giao đến hết năm 2023', 'Vốn giao năm 2024'],
            ...['Ước giải ngân năm 2024', 'Tỷ lệ ước giải ngân (%)', 'Nhu cầu năm 2025'],
          ],
          ...COMMUNES.map((name, row): Line => {
            const [given, spent] = [GIVEN[row]!, SPENT[row]!];
            return [row + 1, name, given * 3, given, spent, share(spent, given), given + 5000];
          }),
        ],
      },
    ],
    columns: {
      C: 'flow 2023 money amount allocated all all thousandVnd cumulative',
      D: 'flow 2024 money amount allocated all all thousandVnd',
      E: 'flow 2024 money amount estimated all all thousandVnd',
      F: 'flow 2024 money percent estimated all all thousandVnd',
      G: 'flow 2025 money amount requested all all thousandVnd',
    },
    mistakes: [{ at: 'F6', value: 72.58 }],
  },
  {
    name: 'money changed during the year and carried over, all of which may be spent',
    sheets: [
      {
        name: 'Điều chỉnh',
        lines: [
          ['GIAO, ĐIỀU CHỈNH VÀ GIẢI NGÂN VỐN SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO NĂM 2024'],
          ['', '', '', '', 'ĐVT: triệu đồng'],
          [
            ...['TT', 'Đơn vị', 'Dự toán giao đầu năm', 'Điều chỉnh trong năm', '<'],
            ...['Dự toán sau điều chỉnh', 'Kinh phí năm 2023 chuyển sang'],
            ...['Tổng kinh phí được sử dụng', 'Giải ngân đến 31/12/2024'],
          ],
          ['^', '^', '^', 'Tăng', 'Giảm', '^', '^', '^', '^'],
          ...CHANGED.map((figures, row) => changedLine([row + 1, COMMUNES[row]!], figures)),
          changedLine(['', 'Tổng cộng'], totals(CHANGED)),
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount planned recurrent all millionVnd',
      F: 'flow 2024 money amount allocated recurrent all millionVnd',
      H: 'indicator',
      I: 'flow 2024 money amount disbursed recurrent all millionVnd',
    },
    mistakes: [
      { at: 'I9', value: 7350 },
      { at: 'F7', value: 909 },
    ],
  },
  {
    name: 'a budget that is given out',
    sheets: [
      {
        name: 'PB',
        lines: [
          ['PHÂN BỔ DỰ TOÁN KINH PHÍ SỰ NGHIỆP CHƯƠNG TRÌNH MTQG GIẢM NGHÈO NĂM 2024'],
          ['', '', '', 'Đơn vị tính: 1.000 đồng'],
          ['STT', 'Đơn vị', 'Tổng số', 'Dự án 2', 'Dự án 6'],
          ...COMMUNES.map((name, row): Line => {
            const [one, other] = [GIVEN[row]!, SPENT[row]!];
            return [row + 1, name, one + other, one, other];
          }),
          ['', 'Tổng cộng', sumOf(GIVEN) + sumOf(SPENT), sumOf(GIVEN), sumOf(SPENT)],
        ],
      },
    ],
    columns: {
      C: 'flow 2024 money amount allocated recurrent all thousandVnd',
      D: 'flow 2024 money amount allocated recurrent all thousandVnd',
      E: 'flow 2024 money amount allocated recurrent all thousandVnd',
    },
    mistakes: [{ at: 'D5', value: 803500 }],
  },
];
