import { flat, programme } from '../bodies';
import type { Draw } from '../draw';
import { group, leaf, money, type TableSpec } from '../table-spec';

const indexLeaf = (draw: Draw) => leaf(draw.pick(['STT', 'TT']), 'index');

const nodes = (draw: Draw) =>
  programme({
    total: draw.pick([
      { text: 'Tổng cộng', at: 'top' },
      { text: 'TỔNG CỘNG', at: 'bottom' },
      { text: 'Tổng số', at: 'top' },
    ] as const),
    project: draw.pick([
      (number, name) => [number, `Dự án ${number}: ${name}`] as const,
      (number, name) =>
        [
          ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][number - 1]!,
          `Dự án ${number}: ${name}`,
        ] as const,
      (number, name) => [number, `Dự án 0${number}. ${name}`] as const,
    ]),
    subproject: draw.pick([
      (_, number, name) => ['-', `Tiểu dự án ${number}: ${name}`] as const,
      (project, number, name) => [`${project}.${number}`, `Tiểu dự án ${number}: ${name}`] as const,
      (project, number, name) =>
        [null, `Tiểu dự án ${number} thuộc Dự án ${project}: ${name}`] as const,
    ]),
  });

/** Kế hoạch năm 2023 of UBND huyện Hà Quảng: what the projects need, by capital and source. */
function projectBudget(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = { year, status: 'requested' } as const;
  return {
    family: 'project budget',
    sheetName: 'Biểu vốn',
    title: [`NHU CẦU VỐN THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM ${year}`],
    unitLine: 'Đơn vị tính: triệu đồng',
    header: [
      indexLeaf(draw),
      leaf(draw.pick(['Nội dung', 'Dự án, tiểu dự án', 'Danh mục']), 'label'),
      leaf(draw.pick(['Tổng cộng', 'Tổng số', 'Tổng vốn']), money(of)),
      group(
        'Trong đó',
        leaf(
          draw.pick(['Vốn ĐTPT', 'Vốn đầu tư phát triển', 'ĐTPT']),
          money({ ...of, capital: 'investment' }),
        ),
        leaf(draw.pick(['Vốn SN', 'Vốn sự nghiệp', 'SN']), money({ ...of, capital: 'recurrent' })),
      ),
      leaf('Cơ quan chủ trì', 'words'),
    ],
    body: nodes(draw)(draw),
  };
}

function sources(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = { year, status: 'allocated' } as const;
  return {
    family: 'sources',
    sheetName: 'Nguon von',
    title: [`PHÂN BỔ KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM ${year}`],
    unitLine: 'ĐVT: đồng',
    header: [
      indexLeaf(draw),
      leaf('Nội dung', 'label'),
      leaf('Tổng kinh phí', money({ ...of, unit: 'vnd' })),
      group(
        'Nguồn vốn',
        leaf(
          draw.pick(['NSTW', 'Ngân sách trung ương', 'Vốn TW']),
          money({ ...of, unit: 'vnd', source: 'central' }),
        ),
        leaf(
          draw.pick(['NSĐP', 'Ngân sách địa phương', 'Vốn đối ứng']),
          money({ ...of, unit: 'vnd', source: 'local' }),
        ),
        leaf('Vốn lồng ghép', money({ ...of, unit: 'vnd', source: 'integrated' })),
        leaf(draw.pick(['Tín dụng', 'Vốn vay']), money({ ...of, unit: 'vnd', source: 'credit' })),
        leaf(
          draw.pick(['Huy động khác', 'Vốn huy động hợp pháp khác']),
          money({ ...of, unit: 'vnd', source: 'mobilised' }),
        ),
      ),
    ],
    body: nodes(draw)(draw),
  };
}

function execution(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const given = { year, status: 'allocated' } as const;
  const spent = { year, status: 'disbursed' } as const;
  return {
    family: 'execution',
    sheetName: 'Giải ngân',
    title: [`KẾT QUẢ GIẢI NGÂN VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      indexLeaf(draw),
      leaf('Nội dung', 'label'),
      group(
        draw.pick(['Kế hoạch vốn', 'Vốn được giao', 'Kế hoạch vốn được giao']),
        leaf('Tổng số', money(given)),
        leaf('Vốn ĐTPT', money({ ...given, capital: 'investment' })),
        leaf('Vốn SN', money({ ...given, capital: 'recurrent' })),
      ),
      group(
        draw.pick(['Đã giải ngân', 'Giải ngân', 'Kết quả giải ngân']),
        leaf('Tổng số', money(spent)),
        leaf('Vốn ĐTPT', money({ ...spent, capital: 'investment' })),
        leaf('Vốn SN', money({ ...spent, capital: 'recurrent' })),
      ),
      leaf(
        draw.pick(['Tỷ lệ giải ngân (%)', '% giải ngân']),
        money({ ...spent, percentOf: 'allocated' }),
      ),
    ],
    body: nodes(draw)(draw),
  };
}

function byPlace(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = { year, status: 'allocated' } as const;
  return {
    family: 'budget by place',
    sheetName: 'Phân bổ',
    title: [`BIỂU PHÂN BỔ VỐN SỰ NGHIỆP CTMTQG GIẢM NGHÈO NĂM ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị', 'label'),
      leaf('Tổng số (triệu đồng)', money({ ...of, capital: 'recurrent' })),
      leaf('NSTW (triệu đồng)', money({ ...of, capital: 'recurrent', source: 'central' })),
      leaf('NSĐP (triệu đồng)', money({ ...of, capital: 'recurrent', source: 'local' })),
    ],
    body: flat({ text: 'Tổng cộng', at: draw.pick(['top', 'bottom']) })(draw),
  };
}

export const budgetSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  projectBudget,
  sources,
  execution,
  byPlace,
];
