import type { TableSketch } from '../support/table/create-table';

/**
 * Poor households of Thừa Thiên Huế by district: published 2023 figures, 2024 targets
 * (Kế hoạch 03/KH-UBND ngày 03/01/2024, phụ lục). Live formulas stand where the
 * template has them; rates are typed, as the plan gives no number of households.
 */
export const PUBLISHED: TableSketch = {
  year: 2024,
  columns: ['poor', 'rate', 'reduction', 'remaining', 'targetRate'],
  rows: [
    ['Thành phố Huế', 859, 0.65, 103, '=', 0.56],
    ['Thị xã Hương Thủy', 166, 0.64, 16, '=', 0.57],
    ['Thị xã Hương Trà', 277, 1.5, 28, '=', 1.33],
    ['Huyện Phong Điền', 615, 2.05, 54, '=', 1.85],
    ['Huyện Quảng Điền', 445, 1.7, 33, '=', 1.56],
    ['Huyện Phú Lộc', 692, 1.66, 67, '=', 1.48],
    ['Huyện Phú Vang', 811, 2.27, 67, '=', 2.05],
    ['Huyện Nam Đông', 190, 2.62, 31, '=', 2.16],
    ['Huyện A Lưới', 3485, 24.4, 1196, '=', 15.83],
  ],
  total: ['Toàn tỉnh', '=', 2.27, '=', '=', 1.76],
  totalOnTop: true,
};
