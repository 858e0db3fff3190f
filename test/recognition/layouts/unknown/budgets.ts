import { programme } from '../bodies';
import type { Draw } from '../draw';
import { group, leaf, money, type TableSpec } from '../table-spec';
import { anyTotal, numbering } from './households';

const projects = programme({
  total: { text: 'Tổng cộng', at: 'top' },
  project: (number, name) => [null, `Dự án ${number} - ${name}`],
  subproject: (_, number, name) => [null, `+ Tiểu dự án ${number}: ${name}`],
});

function plannedFunds(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const of = { year, status: 'requested' } as const;
  return {
    family: 'planned funds',
    sheetName: 'Du toan',
    title: [`DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM ${year}`],
    unitLine: 'Đvt: Triệu đồng',
    header: [
      numbering(draw),
      leaf(draw.pick(['Nội dung', 'Tên dự án, tiểu dự án']), 'label'),
      leaf('Tổng kinh phí', money(of)),
      group(
        'Nguồn kinh phí',
        leaf('NSTW', money({ ...of, source: 'central' })),
        leaf('Ngân sách tỉnh', money({ ...of, source: 'province' })),
        leaf('Ngân sách huyện', money({ ...of, source: 'district' })),
        leaf(draw.pick(['Nguồn huy động khác', 'Vốn khác']), money({ ...of, source: 'mobilised' })),
      ),
      leaf('Cơ quan chủ trì', 'words'),
    ],
    body: projects(draw),
  };
}

function spending(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const given = { year, status: 'allocated' } as const;
  const spent = { year, status: 'disbursed' } as const;
  return {
    family: 'spending',
    sheetName: 'BC giai ngan',
    title: [`BÁO CÁO TIẾN ĐỘ GIẢI NGÂN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      numbering(draw),
      leaf('Danh mục', 'label'),
      group(
        draw.pick([`Kế hoạch vốn giao năm ${year}`, 'Dự toán được giao']),
        leaf('Tổng cộng', money(given)),
        leaf('Đầu tư', money({ ...given, capital: 'investment' })),
        leaf('Sự nghiệp', money({ ...given, capital: 'recurrent' })),
      ),
      group(
        draw.pick(['Giá trị giải ngân', 'Số vốn đã giải ngân']),
        leaf('Tổng cộng', money(spent)),
        leaf('Đầu tư', money({ ...spent, capital: 'investment' })),
        leaf('Sự nghiệp', money({ ...spent, capital: 'recurrent' })),
      ),
      leaf('Tỷ lệ giải ngân chung (%)', money({ ...spent, percentOf: 'allocated' })),
    ],
    body: projects(draw),
  };
}

function shares(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = { year, status: 'allocated' } as const;
  return {
    family: 'funds of communes',
    sheetName: 'PB',
    title: [`BIỂU GIAO VỐN CHƯƠNG TRÌNH GIẢM NGHÈO CHO CÁC XÃ NĂM ${year}`],
    unitLine: 'ĐVT: Triệu đồng',
    header: [
      numbering(draw),
      leaf('Xã', 'label'),
      leaf('Tổng vốn giao', money(of)),
      group(
        'Trong đó',
        leaf('Vốn đầu tư phát triển', money({ ...of, capital: 'investment' })),
        leaf('Vốn sự nghiệp', money({ ...of, capital: 'recurrent' })),
      ),
    ],
    body: anyTotal(draw)(draw),
  };
}

export const unknownBudgets: readonly ((draw: Draw) => TableSpec)[] = [
  plannedFunds,
  spending,
  shares,
];
