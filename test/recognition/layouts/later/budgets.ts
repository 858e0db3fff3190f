import { programme } from '../bodies';
import type { Draw } from '../draw';
import { group, leaf, money, type TableSpec } from '../table-spec';

const projects = (at: 'top' | 'bottom') =>
  programme({
    total: { text: 'TỔNG CỘNG', at },
    project: (number, name) => [number, `Dự án ${number}: ${name}`],
    subproject: (project, number, name) => [
      `${project}.${number}`,
      `Tiểu dự án ${number}: ${name}`,
    ],
  });

/** Sources of all money first, then those of each kind of capital. */
function capitalsAndSources(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const of = { year, status: 'allocated' } as const;
  const bySource = (choice: object) => [
    leaf('NSTW', money({ ...of, ...choice, source: 'central' })),
    leaf('NSĐP', money({ ...of, ...choice, source: 'local' })),
  ];
  const investment = { capital: 'investment' } as const;
  const recurrent = { capital: 'recurrent' } as const;
  return {
    family: 'capitals and sources of projects',
    sheetName: 'Biểu vốn',
    title: [
      `DỰ KIẾN PHÂN BỔ VỐN THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`,
      `(Kèm theo Tờ trình số 88/TTr-UBND ngày 10/02/${year} của UBND huyện)`,
    ],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      leaf('STT', 'index'),
      leaf('Nội dung/Dự án', 'label'),
      group(
        `Kế hoạch vốn năm ${year}`,
        leaf('Tổng số', money(of)),
        group('Trong đó', ...bySource({})),
        group(
          'Vốn ĐTPT',
          leaf('Tổng ĐTPT', money({ ...of, ...investment })),
          ...bySource(investment),
        ),
        group('Vốn SN', leaf('Tổng SN', money({ ...of, ...recurrent })), ...bySource(recurrent)),
      ),
      leaf('Đơn vị chủ trì', 'words'),
    ],
    body: projects('top')(draw),
  };
}

/** What was given, what was spent until a day, and its share, each by capital. */
function spentUntil(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const given = { year, status: 'allocated' } as const;
  const spent = { year, status: 'disbursed' } as const;
  const share = { ...spent, percentOf: 'allocated' } as const;
  const byCapital = (of: Parameters<typeof money>[0]) => [
    leaf('Tổng', money(of)),
    leaf('Vốn đầu tư', money({ ...of, capital: 'investment' })),
    leaf('Vốn sự nghiệp', money({ ...of, capital: 'recurrent' })),
  ];
  return {
    family: 'spent until a day',
    sheetName: 'Giai ngan',
    title: [
      `TÌNH HÌNH GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`,
      `(Số liệu đến ngày ${draw.pick(['30/9', '30/11', '31/12'])}/${year})`,
    ],
    unitLine: 'Đơn vị: triệu đồng',
    header: [
      leaf('TT', 'index'),
      leaf('Dự án, tiểu dự án', 'label'),
      group('Kế hoạch vốn được giao', ...byCapital(given)),
      group('Giải ngân', ...byCapital(spent)),
      group('Tỷ lệ giải ngân (%)', ...byCapital(share)),
    ],
    body: projects('bottom')(draw),
  };
}

/** Needs of five years, all of them before each. */
function fiveYears(draw: Draw): TableSpec {
  const first = 2021;
  const status = 'requested';
  return {
    family: 'needs of five years',
    sheetName: 'Von 5 nam',
    title: [
      'TỔNG HỢP NHU CẦU VỐN THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG',
      'GIAI ĐOẠN 2021-2025',
    ],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      leaf('TT', 'index'),
      leaf('Tên dự án', 'label'),
      leaf('Tổng nhu cầu vốn giai đoạn 2021-2025', money({ year: first + 4, years: 5, status })),
      group(
        'Trong đó',
        ...[0, 1, 2, 3, 4].map((step) =>
          leaf(`Năm ${first + step}`, money({ year: first + step, status })),
        ),
      ),
    ],
    body: projects('bottom')(draw),
  };
}

export const laterBudgets = [capitalsAndSources, spentUntil, fiveYears];
