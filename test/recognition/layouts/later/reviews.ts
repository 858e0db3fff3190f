import { flat, sectioned } from '../bodies';
import type { Draw } from '../draw';
import { begin, end, flow, group, leaf, level, persons, rate, type TableSpec } from '../table-spec';

const numbers = (draw: Draw) => leaf(draw.pick(['TT', 'STT', 'Số TT']), 'index');
const places = (draw: Draw) =>
  flat(
    draw.pick([
      { text: 'TOÀN XÃ', at: 'top' },
      { text: 'Tổng cộng', at: 'bottom' },
    ] as const),
  )(draw);

/** Abbreviations in one row, the year in the title alone. */
function abbreviated(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const status = 'actual';
  return {
    family: 'abbreviations in one row',
    sheetName: 'Sheet1',
    title: [`TỔNG HỢP HN, HCN XÃ TRUNG LÝ NĂM ${year}`],
    header: [
      numbers(draw),
      leaf('Thôn/bản', 'label'),
      leaf('Tổng số hộ', level('households', end(year))),
      leaf('Số HN đầu năm', level('poor', begin(year))),
      leaf('Số HN thoát nghèo', flow('escaped', 'poor', year, { status })),
      leaf('HN phát sinh', flow('arising', 'poor', year, { status })),
      leaf('HN tái nghèo', flow('relapsed', 'poor', year, { status })),
      leaf('Giảm khác', flow('otherDecrease', 'poor', year, { status })),
      leaf('Tăng khác', flow('otherIncrease', 'poor', year, { status })),
      leaf('Số HN cuối năm', level('poor', end(year))),
      leaf('TL HN cuối năm (%)', rate('poor', end(year))),
      leaf('Số HCN cuối năm', level('nearPoor', end(year))),
      leaf('TL HCN cuối năm (%)', rate('nearPoor', end(year))),
    ],
    body: places(draw),
  };
}

/** Minorities beside all, and a share of both groups together. */
function minorities(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const subset = 'ethnicMinority';
  return {
    family: 'minorities beside all',
    sheetName: `Ra soat ${year}`,
    title: ['BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO', `CUỐI NĂM ${year}`],
    header: [
      numbers(draw),
      leaf('Tên xã', 'label'),
      leaf('Tổng số hộ trên địa bàn', level('households', end(year))),
      leaf('Tổng số hộ DTTS', level('households', end(year), { subset })),
      group(
        'Hộ nghèo',
        leaf('Số hộ', level('poor', end(year))),
        leaf('Tỷ lệ (%)', rate('poor', end(year))),
        leaf('Trong đó: hộ nghèo DTTS', level('poor', end(year), { subset })),
        leaf('Tỷ lệ hộ nghèo DTTS/tổng số hộ DTTS (%)', rate('poor', end(year), { subset })),
      ),
      group(
        'Hộ cận nghèo',
        leaf('Số hộ', level('nearPoor', end(year))),
        leaf('Tỷ lệ (%)', rate('nearPoor', end(year))),
      ),
      leaf('Tổng tỷ lệ nghèo đa chiều (%)', rate('multidimensional', end(year))),
    ],
    body: places(draw),
  };
}

/** Measures across, years beneath them, as numbers. */
function yearsBeneath(draw: Draw): TableSpec {
  const first = draw.int(2021, 2023);
  const years = [first, first + 1, first + 2];
  return {
    family: 'years beneath measures',
    sheetName: 'Biểu 2',
    title: [`DIỄN BIẾN HỘ NGHÈO TỈNH LAI CHÂU QUA CÁC NĂM ${first}-${first + 2}`],
    header: [
      numbers(draw),
      leaf('Huyện, thị xã, thành phố', 'label'),
      group(
        'Tổng số hộ dân cư (hộ)',
        ...years.map((year) => leaf(`${year}`, level('households', end(year)))),
      ),
      group('Số hộ nghèo (hộ)', ...years.map((year) => leaf(`${year}`, level('poor', end(year))))),
      group('Tỷ lệ hộ nghèo (%)', ...years.map((year) => leaf(`${year}`, rate('poor', end(year))))),
    ],
    body: places(draw),
  };
}

/** Both groups' movements under capitals, towns and villages apart. */
function bothMovements(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const status = 'actual';
  const ofGroup = (of: 'poor' | 'nearPoor', head: string, left: string) =>
    group(
      head,
      leaf('Đầu kỳ', level(of, begin(year))),
      leaf(`Thoát\n${left}`, flow('escaped', of, year, { status })),
      leaf(`Tái\n${left}`, flow('relapsed', of, year, { status })),
      leaf('Phát\nsinh mới', flow('arising', of, year, { status })),
      leaf('Giảm khác', flow('otherDecrease', of, year, { status })),
      leaf('Tăng khác', flow('otherIncrease', of, year, { status })),
      leaf('Cuối kỳ', level(of, end(year))),
    );
  return {
    family: 'movements of both groups',
    sheetName: `BIEN DONG ${year}`,
    title: [`BÁO CÁO BIẾN ĐỘNG HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`],
    unitLine: 'ĐVT: hộ',
    header: [
      numbers(draw),
      leaf('Đơn vị', 'label'),
      ofGroup('poor', 'HỘ NGHÈO', 'nghèo'),
      ofGroup('nearPoor', 'HỘ CẬN NGHÈO', 'cận nghèo'),
    ],
    body: sectioned(
      { text: 'TOÀN HUYỆN', at: 'top' },
      [
        { index: 'I', label: 'Khu vực thành thị' },
        { index: 'II', label: 'Khu vực nông thôn' },
      ],
      { figures: true, restart: true },
    )(draw),
  };
}

/** Households and persons, minorities last. */
function householdsAndPersons(draw: Draw): TableSpec {
  const year = draw.int(2023, 2025);
  const ofGroup = (measure: 'poor' | 'nearPoor', head: string) =>
    group(
      head,
      leaf('Hộ', level(measure, end(year))),
      leaf('Tỷ lệ (%)', rate(measure, end(year))),
      leaf('Khẩu', persons(end(year), measure)),
      leaf('Hộ DTTS', level(measure, end(year), { subset: 'ethnicMinority' })),
    );
  return {
    family: 'households and persons of both groups',
    sheetName: 'Ho-khau',
    title: [
      `BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO TOÀN XÃ NĂM ${year}`,
      `(Tại thời điểm 31/12/${year})`,
    ],
    header: [
      numbers(draw),
      leaf('Thôn, bản', 'label'),
      group(
        'Tổng dân số',
        leaf('Hộ', level('households', end(year))),
        leaf('Khẩu', persons(end(year))),
      ),
      ofGroup('poor', 'Hộ nghèo'),
      ofGroup('nearPoor', 'Hộ cận nghèo'),
    ],
    body: places(draw),
  };
}

/** Nothing but shares: at the beginning, at the end, and by how many points they fell. */
function sharesAlone(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const ofGroup = (of: 'poor' | 'nearPoor' | 'multidimensional', head: string) =>
    group(
      head,
      leaf(`Đầu năm ${year}`, rate(of, begin(year))),
      leaf(`Cuối năm ${year}`, rate(of, end(year))),
      leaf('Giảm trong năm', flow('reduction', of, year, { status: 'actual', aspect: 'points' })),
    );
  return {
    family: 'shares alone',
    sheetName: 'Tỷ lệ',
    title: [`TỶ LỆ HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${year}`],
    unitLine: 'Đơn vị tính: %',
    header: [
      numbers(draw),
      leaf('Địa phương', 'label'),
      ofGroup('poor', 'Tỷ lệ hộ nghèo'),
      ofGroup('nearPoor', 'Tỷ lệ hộ cận nghèo'),
      ofGroup('multidimensional', 'Tỷ lệ nghèo đa chiều'),
    ],
    body: flat(undefined)(draw),
  };
}

/** The poor by what they are besides. */
function kindsOfPoor(draw: Draw): TableSpec {
  const year = draw.int(2022, 2024);
  const subset = 'ethnicMinority';
  return {
    family: 'kinds of the poor',
    sheetName: 'Đối tượng',
    title: ['Mẫu số 7.3', `TỔNG HỢP HỘ NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG NĂM ${year}`],
    header: [
      numbers(draw),
      leaf('Huyện/thành phố', 'label'),
      leaf('Tổng số hộ nghèo', level('poor', end(year))),
      group(
        'Hộ nghèo theo các nhóm đối tượng',
        leaf('Hộ nghèo dân tộc thiểu số', level('poor', end(year), { subset })),
        leaf('Hộ nghèo không có khả năng lao động', 'other'),
        leaf('Hộ nghèo thuộc chính sách người có công', 'other'),
      ),
      leaf('Số khẩu hộ nghèo', persons(end(year), 'poor')),
      leaf('Tổng số hộ cận nghèo', level('nearPoor', end(year))),
      leaf('Hộ cận nghèo DTTS', level('nearPoor', end(year), { subset })),
    ],
    body: places(draw),
  };
}

export const laterReviews = [
  ...[abbreviated, minorities, yearsBeneath, bothMovements],
  ...[householdsAndPersons, sharesAlone, kindsOfPoor],
];
