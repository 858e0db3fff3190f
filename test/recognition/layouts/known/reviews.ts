import type { Draw } from '../draw';
import { end, group, leaf, level, rate, type TableSpec } from '../table-spec';
import { indexLeaf, totals } from './district-rows';

function rateFirst(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  return {
    family: 'rate before its count',
    sheetName: `${year}`,
    title: ['DANH SÁCH CÁC XÃ VÀ TỶ LỆ NGHÈO'],
    header: [
      indexLeaf(draw),
      leaf('Đơn vị', 'label'),
      leaf('Tổng số hộ', level('households', end(year))),
      group(
        draw.pick(['Hộ nghèo', 'Nghèo']),
        leaf('Tỷ lệ', rate('poor', end(year))),
        leaf('Số hộ', level('poor', end(year))),
      ),
      group(
        draw.pick(['Hộ cận nghèo', 'Cận nghèo']),
        leaf('Tỷ lệ', rate('nearPoor', end(year))),
        leaf('Số hộ', level('nearPoor', end(year))),
      ),
    ],
    body: totals(draw)(draw),
  };
}

function groupsOfPoor(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  return {
    family: 'groups of the poor',
    sheetName: 'Nhom doi tuong',
    title: [`PHÂN LOẠI HỘ NGHÈO THEO NHÓM ĐỐI TƯỢNG NĂM ${year}`],
    header: [
      indexLeaf(draw),
      leaf('Thôn', 'label'),
      leaf('Tổng số hộ nghèo', level('poor', end(year))),
      group(
        'Trong đó: chia theo nhóm đối tượng',
        leaf('Hộ nghèo dân tộc thiểu số', level('poor', end(year), { subset: 'ethnicMinority' })),
        leaf('Hộ nghèo có thành viên là người có công', 'other'),
        leaf('Hộ nghèo không có khả năng lao động', 'other'),
      ),
      leaf('Thu nhập bình quân (nghìn đồng/người/tháng)', 'other'),
    ],
    body: totals(draw)(draw),
  };
}

export const reviewSpecs: readonly ((draw: Draw) => TableSpec)[] = [rateFirst, groupsOfPoor];
