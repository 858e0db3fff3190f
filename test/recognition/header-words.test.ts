import { recogniseTables } from '../../src/recognition/recognise-tables';
import { meaningText } from './meaning-text';
import { simpleSheet } from './simple-sheet';

/** Each column's headers from the top down, joined by `>`. */
function read(title: string, headers: readonly string[]): readonly string[] {
  const paths = headers.map((header) => header.split('>').map((text) => text.trim()));
  const depth = Math.max(...paths.map((path) => path.length));
  const rows = Array.from({ length: depth }, (_, level) =>
    paths.map((path, column) => {
      if (level >= path.length) return '^';
      const text = path[level]!;
      const before = paths[column - 1];
      const same =
        level < path.length - 1 &&
        before !== undefined &&
        before.slice(0, level + 1).join('>') === path.slice(0, level + 1).join('>');
      return same ? '<' : text;
    }),
  );
  const body = [3, 7, 4, 9, 5].map((step, row) => [
    row + 1,
    `Xã số ${'ABCDE'[row]!}`,
    // No column larger than the ones before it, as no part is larger than its whole.
    ...paths.map((_, column) => 9000 + step * 37 + row * 11 - column * 301),
  ]);
  const sheet = simpleSheet([
    [title],
    [],
    ...rows.map((row, level) => [level === 0 ? 'TT' : '^', level === 0 ? 'Đơn vị' : '^', ...row]),
    ...body,
  ]);
  const { tables } = recogniseTables(sheet);
  return paths.map((_, column) => {
    const found = tables.flatMap((table) => table.columns).find((one) => one.column === column + 2);
    return found ? meaningText(found.dimensions) : '-';
  });
}

const PLAN = 'KẾ HOẠCH GIẢM NGHÈO NĂM 2024';
const RESULT = 'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023';
const BUDGET = 'NHU CẦU KINH PHÍ NĂM 2024 (triệu đồng)';

describe('headers of household tables', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      PLAN,
      [
        ['Số hộ nghèo > Đầu năm', 'end 2023 poor count actual'],
        ['Số hộ nghèo > Cuối năm', 'end 2024 poor count planned'],
        ['Tỷ lệ hộ nghèo (%) > Đầu năm', 'end 2023 poor rate actual'],
        ['Tỷ lệ hộ nghèo (%) > Cuối năm', 'end 2024 poor rate planned'],
      ],
    ],
    [
      'HỘ NGHÈO CÁC NĂM 2021 - 2023',
      [
        ['Số hộ nghèo > Năm 2021', 'end 2021 poor count actual'],
        ['Số hộ nghèo > Năm 2022', 'end 2022 poor count actual'],
        ['Số hộ nghèo > Năm 2023', 'end 2023 poor count actual'],
      ],
    ],
    [
      RESULT,
      [
        ['Hộ nghèo > Tổng số', 'end 2023 poor count actual'],
        ['Hộ nghèo > Trong đó: DTTS', 'end 2023 poor count actual ethnicMinority'],
        ['Hộ nghèo > Tỷ lệ (%)', 'end 2023 poor rate actual'],
        ['Số hộ nghèo được hỗ trợ nhà ở', 'end 2023 indicator count actual'],
        ['Thu nhập bình quân', '-'],
      ],
    ],
    [
      PLAN,
      [
        ['Hộ nghèo năm 2023', 'end 2023 poor count actual'],
        ['Chỉ tiêu tỉnh giao giảm năm 2024 (hộ)', 'flow 2024 reduction of poor count assigned'],
        ['Huyện phấn đấu giảm năm 2024 (hộ)', 'flow 2024 reduction of poor count planned'],
        ['Giảm so với năm 2023 (điểm %)', 'flow 2024 reduction of poor points planned'],
      ],
    ],
    [
      RESULT,
      [
        ['Số hộ nghèo đầu năm', 'end 2022 poor count actual'],
        ['Số hộ thoát nghèo trong năm', 'flow 2023 escaped of poor count actual'],
        ['Số hộ nghèo phát sinh mới', 'flow 2023 arising of poor count actual'],
        ['Số hộ tái nghèo', 'flow 2023 relapsed of poor count actual'],
        ['Số hộ cận nghèo thoát cận nghèo', 'flow 2023 escaped of nearPoor count actual'],
      ],
    ],
    [
      RESULT,
      [
        ['Ước thực hiện năm 2023 > Hộ nghèo', 'end 2023 poor count estimated'],
        ['Số hộ nghèo 6 tháng đầu năm 2023', '-'],
        ['Số hộ nghèo đến ngày 30/6/2023', '-'],
        ['Hộ nghèo đến 31/12/2022', 'end 2022 poor count actual'],
      ],
    ],
    [
      RESULT,
      [
        ['Nhân khẩu > Tổng số', 'end 2023 persons count actual'],
        ['Nhân khẩu > Khẩu nghèo', 'end 2023 persons of poor count actual'],
        ['Tổng số hộ nghèo và hộ cận nghèo', 'end 2023 multidimensional count actual'],
        ['Hộ nghèo đa chiều', '-'],
      ],
    ],
    [
      'HỘ NGHÈO NGƯỜI DÂN TỘC THIỂU SỐ NĂM 2023',
      [
        ['Tổng số hộ', 'end 2023 households count actual ethnicMinority'],
        ['Hộ nghèo', 'end 2023 poor count actual ethnicMinority'],
      ],
    ],
    [
      'HỘ NGHÈO VÙNG ĐỒNG BÀO DÂN TỘC THIỂU SỐ VÀ MIỀN NÚI NĂM 2023',
      [
        ['Tổng số hộ', 'end 2023 households count actual'],
        ['Hộ nghèo', 'end 2023 poor count actual'],
      ],
    ],
  ])('under %s', (title, cases) => {
    const headers = cases.map(([header]) => header);
    expect(read(title, headers).map((said, at) => [headers[at], said])).toEqual(cases);
  });

  test('are not sure where the title speaks of some of the households only', () => {
    const { tables } = recogniseTables(
      simpleSheet([
        ['HỘ NGHÈO ĐƯỢC HỖ TRỢ NHÀ Ở NĂM 2023'],
        ['TT', 'Xã', 'Số hộ nghèo'],
        [1, 'Xã A', 30],
        [2, 'Xã B', 12],
      ]),
    );
    expect(tables[0]!.columns[0]!.recognised!.confidence).toBeLessThan(0.8);
  });
});

describe('headers of budget tables', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      BUDGET,
      [
        ['Tổng nhu cầu vốn', 'flow 2024 money amount requested all all millionVnd'],
        ['NSTW > ĐTPT', 'flow 2024 money amount requested investment central millionVnd'],
        ['NSTW > SN', 'flow 2024 money amount requested recurrent central millionVnd'],
        ['Ngân sách huyện', 'flow 2024 money amount requested all district millionVnd'],
        ['Nguồn khác', 'flow 2024 money amount requested all mobilised millionVnd'],
      ],
    ],
    [
      BUDGET,
      [
        ['Kinh phí hỗ trợ', 'flow 2024 money amount requested all all millionVnd'],
        ['Số hộ thụ hưởng', 'end 2024 indicator count planned'],
      ],
    ],
    [
      'TÌNH HÌNH GIẢI NGÂN VỐN NĂM 2023. Đơn vị: đồng',
      [
        ['Kế hoạch vốn năm 2023', 'flow 2023 money amount allocated all all vnd'],
        ['Lũy kế giải ngân đến 30/9/2023', 'flow 2023 money amount disbursed all all vnd'],
        ['Vốn năm 2022 kéo dài sang năm 2023', '-'],
        ['Mức hỗ trợ bình quân một hộ', '-'],
      ],
    ],
  ])('under %s', (title, cases) => {
    const headers = cases.map(([header]) => header);
    expect(read(title, headers).map((said, at) => [headers[at], said])).toEqual(cases);
  });
});
