import { programme, type Body } from '../bodies';
import type { Draw } from '../draw';
import { group, leaf, money, type TableSpec } from '../table-spec';
import { indexLeaf, totals } from './district-rows';

const programmeBody = (draw: Draw): Body =>
  programme({
    total: {
      text: draw.pick(['TỔNG SỐ', 'Tổng kinh phí', 'Tổng cộng']),
      at: draw.pick(['top', 'bottom']),
    },
    project: (number, name) =>
      draw.chance(0.5) ? [null, `Dự án ${number}: ${name}`] : [number, `Dự án ${number}. ${name}`],
    subproject: (project, number, name) =>
      draw.chance(0.5)
        ? [null, `Tiểu dự án ${number}: ${name}`]
        : [`${project}.${number}`, `Tiểu dự án ${number}, Dự án ${project}: ${name}`],
  });

function budgetNeed(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const base = { year, status: 'requested' } as const;
  return {
    family: 'budget need',
    sheetName: 'Kinh phi',
    title: [`NHU CẦU KINH PHÍ THỰC HIỆN CTMTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`],
    unitLine: draw.pick(['ĐVT: triệu đồng', 'Đơn vị: Triệu đồng', '(Đvt: Triệu đồng)']),
    header: [
      indexLeaf(draw),
      leaf(draw.pick(['Nội dung', 'Nội dung, dự án', 'Danh mục dự án']), 'label'),
      leaf(draw.pick(['Tổng nhu cầu kinh phí', 'Tổng kinh phí']), money(base)),
      group(
        'Chia ra',
        group(
          'Ngân sách Trung ương',
          leaf('Tổng', money({ ...base, source: 'central' })),
          leaf('Vốn đầu tư', money({ ...base, source: 'central', capital: 'investment' })),
          leaf('Vốn sự nghiệp', money({ ...base, source: 'central', capital: 'recurrent' })),
        ),
        leaf('Ngân sách địa phương đối ứng', money({ ...base, source: 'local' })),
        leaf('Vốn huy động khác', money({ ...base, source: 'mobilised' })),
      ),
      leaf('Đơn vị chủ trì', 'words'),
    ],
    body: programmeBody(draw)(draw),
  };
}

function budgetExecution(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const capital = draw.pick(['investment', 'recurrent'] as const);
  const of = { year, capital };
  return {
    family: 'budget execution',
    sheetName: 'GN',
    title: [
      `TÌNH HÌNH GIẢI NGÂN ${capital === 'investment' ? 'VỐN ĐẦU TƯ PHÁT TRIỂN' : 'VỐN SỰ NGHIỆP'} CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM ${year}`,
      `(Số liệu đến ngày 31/10/${year})`,
    ],
    unitLine: 'Đơn vị tính: Triệu đồng',
    header: [
      indexLeaf(draw),
      leaf('Dự án/Tiểu dự án', 'label'),
      leaf(
        draw.pick(['Kế hoạch vốn giao', 'Dự toán được giao', `Vốn giao năm ${year}`]),
        money({ ...of, status: 'allocated' }),
      ),
      leaf(
        draw.pick(['Số đã giải ngân', 'Giá trị giải ngân', 'Giải ngân đến 31/10']),
        money({ ...of, status: 'disbursed' }),
      ),
      leaf(
        draw.pick(['Tỷ lệ giải ngân', '% giải ngân so với kế hoạch giao']),
        money({ ...of, status: 'disbursed', percentOf: 'allocated' }),
      ),
      leaf(`Ước giải ngân đến hết năm ${year}`, money({ ...of, status: 'estimated' })),
    ],
    body: programmeBody(draw)(draw),
  };
}

function capitalByPlace(draw: Draw): TableSpec {
  const year = draw.int(2022, 2025);
  const of = { year, status: 'allocated' } as const;
  return {
    family: 'capital by place',
    sheetName: 'Phan bo von',
    title: [`PHÂN BỔ VỐN THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM ${year} CHO CÁC XÃ`],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị thực hiện', 'label'),
      leaf('Tổng số (triệu đồng)', money(of)),
      group(
        'Trong đó',
        group(
          draw.pick(['Dự án 1', 'DA1']),
          leaf('ĐTPT', money({ ...of, node: 'DA1', capital: 'investment' })),
          leaf('Sự nghiệp', money({ ...of, node: 'DA1', capital: 'recurrent' })),
        ),
        leaf(
          draw.pick(['Dự án 2 (SN)', 'DA 2 - vốn SN']),
          money({ ...of, node: 'DA2', capital: 'recurrent' }),
        ),
        leaf('Dự án 5', money({ ...of, node: 'DA5' })),
      ),
    ],
    body: totals(draw)(draw),
  };
}

export const fundingSpecs: readonly ((draw: Draw) => TableSpec)[] = [
  budgetNeed,
  budgetExecution,
  capitalByPlace,
];
