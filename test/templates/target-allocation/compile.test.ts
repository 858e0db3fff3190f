import { columnName, formatRange } from '../../../src/domain/address';
import { compileTemplate, templates } from '../../../src/templates';
import { compile, contentByCell, namedRange, textAt } from '../support/compiled';

const EVERY_COLUMN = {
  households: true,
  plannedHouseholds: true,
  assigned: true,
  nearPoor: true,
  ethnicMinority: true,
};

/** Header texts of the figure columns, from the row above the column numbers. */
function headers(raw: Record<string, unknown>): string[] {
  const { plan, table } = compile(raw);
  const { top } = namedRange(plan, 'head');
  return table.columns.map(({ column }) => {
    const merge = plan.merges.find(
      (range) => range.left === column && range.right === column && range.bottom === top - 1,
    );
    return textAt(plan, merge?.top ?? top - 1, column);
  });
}

function columnNumbers(raw: Record<string, unknown>): string[] {
  const { plan, table } = compile(raw);
  const { top } = namedRange(plan, 'head');
  return [0, 1, ...table.columns.map(({ column }) => column)].map((column) =>
    textAt(plan, top, column),
  );
}

/** The formula of a column in the first place's row, with row numbers left out: `D#`. */
function formulas(raw: Record<string, unknown>): Record<string, string> {
  const { plan, table } = compile(raw);
  const { row } = table.rows.find(({ role }) => role === 'unit')!;
  return Object.fromEntries(
    table.columns.map(({ key, column }) => [
      key,
      textAt(plan, row, column).replaceAll(String(row + 1), '#'),
    ]),
  );
}

describe('heading', () => {
  it('is that of an appendix to a plan', () => {
    const { plan } = compile({
      appendixNumber: 'II',
      planNumber: '03',
      planDate: '3/1/2024',
      issuingBody: 'UBND tỉnh',
      placeName: 'tỉnh Thừa Thiên Huế',
    });
    expect([0, 1, 2, 3].map((row) => textAt(plan, row, 0))).toEqual([
      'Phụ lục II',
      'PHÂN BỔ CHỈ TIÊU GIẢM NGHÈO CỦA CÁC ĐỊA PHƯƠNG NĂM 2024',
      'TRÊN ĐỊA BÀN TỈNH THỪA THIÊN HUẾ',
      '(Kèm theo Kế hoạch số 03/KH-UBND ngày 03/01/2024 của UBND tỉnh)',
    ]);
  });

  it('leaves gaps to be filled in by hand', () => {
    const { plan } = compile();
    expect([0, 1, 2].map((row) => textAt(plan, row, 0))).toEqual([
      'Phụ lục',
      'PHÂN BỔ CHỈ TIÊU GIẢM NGHÈO CỦA CÁC ĐỊA PHƯƠNG NĂM 2024',
      '(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/… của …)',
    ]);
  });

  it('stands over the printed columns, not over the check column', () => {
    const { plan } = compile();
    expect(plan.merges.slice(0, 3).map(formatRange)).toEqual(['A1:G1', 'A2:G2', 'A3:G3']);
    expect(plan.print.area.right).toBe(6);
    expect(namedRange(plan, 'check').left).toBe(7);
  });
});

describe('columns', () => {
  it('are those of the published appendix where nothing is added', () => {
    expect(headers({})).toEqual([
      'Tổng số hộ nghèo năm 2023',
      'Tỷ lệ hộ nghèo năm 2023 (%)',
      'Số hộ nghèo giảm năm 2024 (phấn đấu)',
      'Tổng số hộ nghèo còn lại năm 2024 (phấn đấu)',
      'Tỷ lệ hộ nghèo năm 2024 (phấn đấu) (%)',
    ]);
    expect(columnNumbers({})).toEqual(['A', 'B', '1', '2', '3', '4=1-3', '5']);
  });

  it('follow the year of the plan', () => {
    expect(
      headers({ year: 2031, columns: EVERY_COLUMN }).filter((text) => !/203[01]/.test(text)),
    ).toEqual([]);
  });

  it('number themselves and say what they are computed from', () => {
    expect(columnNumbers({ columns: EVERY_COLUMN })).toEqual([
      ...['A', 'B', '1', '2'],
      ...['3', '4=3/1*100', '5', '6', '7=3-6', '8=7/2*100'],
      ...['9', '10=9/1*100', '11', '12=9-11', '13=12/2*100'],
      ...['14', '15', '16=14-15'],
    ]);
  });

  it('get a row of groups only where measures stand side by side', () => {
    const { plan } = compile({ columns: { nearPoor: true, households: true } });
    const { top } = namedRange(plan, 'head');
    expect([0, 1, 2, 3, 8].map((column) => textAt(plan, top - 2, column))).toEqual([
      'STT',
      'Đơn vị',
      'Tổng số hộ dân cư năm 2023',
      'Hộ nghèo',
      'Hộ cận nghèo',
    ]);
    const merges = plan.merges.filter((range) => range.top === top - 2).map(formatRange);
    const [groupRow, headerRow] = [top - 1, top];
    expect(merges).toEqual([
      `D${groupRow}:H${groupRow}`,
      `I${groupRow}:M${groupRow}`,
      `A${groupRow}:A${headerRow}`,
      `B${groupRow}:B${headerRow}`,
      `C${groupRow}:C${headerRow}`,
      `N${groupRow}:N${headerRow}`,
    ]);
  });

  it('compute a rate only from households of its own year', () => {
    expect(formulas({})).toMatchObject({ poorRateBegin: '', poorRateEnd: '' });
    expect(formulas({ columns: { households: true } })).toMatchObject({
      poorRateBegin: '=IF(AND(COUNT(D#,C#)=2,N(C#)>0),ROUND(100*D#/C#,2),"")',
      poorRateEnd: '',
    });
    expect(formulas({ columns: { plannedHouseholds: true } })).toMatchObject({
      poorRateBegin: '',
      poorRateEnd: '=IF(AND(COUNT(G#,C#)=2,N(C#)>0),ROUND(100*G#/C#,2),"")',
    });
  });

  it('compute what remains, and leave what is decided to be typed', () => {
    expect(formulas({})).toMatchObject({
      poorBegin: '',
      poorReduction: '',
      poorEnd: '=IF(COUNT(C#,E#)=2,C#-E#,"")',
    });
  });

  it('mean what their headers say', () => {
    const { table } = compile({ columns: EVERY_COLUMN });
    const meaning = Object.fromEntries(
      table.columns.map(({ key, dimensions }) => [key, dimensions]),
    );
    expect(meaning).toMatchObject({
      householdsEnd: {
        measure: 'households',
        aspect: 'count',
        status: 'planned',
        period: { year: 2024, point: 'end' },
      },
      poorBegin: {
        measure: 'poor',
        aspect: 'count',
        status: 'actual',
        period: { year: 2024, point: 'begin' },
      },
      poorAssigned: {
        measure: 'reduction',
        of: 'poor',
        status: 'assigned',
        period: { year: 2024, point: 'flow' },
      },
      nearPoorRateEnd: {
        measure: 'nearPoor',
        aspect: 'rate',
        status: 'planned',
        period: { year: 2024, point: 'end' },
      },
      minorityPoorBegin: { measure: 'poor', aspect: 'count', subset: 'ethnicMinority' },
    });
  });
});

describe('total row', () => {
  it('is named after the place on top and called Tổng cộng at the bottom', () => {
    const label = (raw: Record<string, unknown>) => {
      const { plan } = compile(raw);
      return textAt(plan, namedRange(plan, 'total').top, 1);
    };
    expect(label({})).toBe('Toàn tỉnh');
    expect(label({ level: 'district', placeName: 'Thị xã Hương Trà' })).toBe('Toàn thị xã');
    expect(label({ level: 'commune', placeName: 'Lộc An' })).toBe('Toàn xã');
    expect(label({ totalPosition: 'bottom' })).toBe('Tổng cộng');
  });

  it.each(['top', 'bottom'])('at the %s sums from an anchor row to itself', (totalPosition) => {
    const { plan } = compile({ totalPosition });
    const total = namedRange(plan, 'total').top;
    const head = namedRange(plan, 'head').top + 1;
    const end = namedRange(plan, 'end').top + 1;
    const span =
      totalPosition === 'top' ? `INDEX(C:C,ROW()+1):C$${end}` : `C$${head}:INDEX(C:C,ROW()-1)`;
    expect(textAt(plan, total, 2)).toBe(`=IF(COUNT(${span})=0,"",SUM(${span}))`);
    // the published totals of rates are typed, as their households are not stated
    expect(textAt(plan, total, 3)).toBe('');
  });

  it('has its rate computed from its own counts', () => {
    const { plan, table } = compile({ columns: { households: true } });
    const total = namedRange(plan, 'total').top;
    const rate = table.columns.find(({ key }) => key === 'poorRateBegin')!;
    const row = total + 1;
    expect(textAt(plan, total, rate.column)).toBe(
      `=IF(AND(COUNT(D${row},C${row})=2,N(C${row})>0),ROUND(100*D${row}/C${row},2),"")`,
    );
  });
});

describe('names', () => {
  it('span each column from the column numbers to the last anchor row', () => {
    for (const totalPosition of ['top', 'bottom']) {
      const { plan, table } = compile({ totalPosition, columns: EVERY_COLUMN });
      const { top } = namedRange(plan, 'head');
      const { bottom } = namedRange(plan, 'end');
      for (const { key, column } of table.columns)
        expect(namedRange(plan, key)).toEqual({ top, bottom, left: column, right: column });
      const rows = table.rows.map(({ row }) => row);
      expect(Math.min(...rows)).toBeGreaterThan(top);
      expect(Math.max(...rows)).toBe(totalPosition === 'top' ? bottom - 1 : bottom);
    }
  });

  it('need an id that a name can hold', () => {
    const { parameters } = compile();
    for (const id of ['', '1', 'T 1', 'T_1', 'Bảng'])
      expect(() => compileTemplate(templates[0]!, parameters, id)).toThrow(RangeError);
  });
});

describe('page', () => {
  it('keeps to NĐ 30/2020', () => {
    const { print } = compile().plan;
    const { top, bottom, left, right } = print.marginsMm;
    for (const margin of [top, bottom]) {
      expect(margin).toBeGreaterThanOrEqual(20);
      expect(margin).toBeLessThanOrEqual(25);
    }
    expect(left).toBeGreaterThanOrEqual(30);
    expect(left).toBeLessThanOrEqual(35);
    expect(right).toBeGreaterThanOrEqual(15);
    expect(right).toBeLessThanOrEqual(20);
    expect(print).toMatchObject({ paper: 'a4', fitToWidth: true });
    expect(print.header).toMatchObject({ onFirstPage: false });
    expect(print.header?.center).toContain('&P');
  });

  it('is turned for a wide table', () => {
    expect(compile().plan.print.orientation).toBe('portrait');
    expect(compile({ columns: EVERY_COLUMN }).plan.print.orientation).toBe('landscape');
  });

  it('repeats the header, column numbers included', () => {
    const { plan } = compile({ columns: EVERY_COLUMN });
    const head = namedRange(plan, 'head').top;
    expect(plan.print.titleRows).toEqual({ first: head - 2, last: head });
    expect(plan.freezeAt).toEqual({ row: head + 1, column: 2 });
  });

  it('is set in Times New Roman, letters of the heading and figures alike', () => {
    const { plan } = compile();
    const fonts = plan.styles.flatMap(({ style }) => style.fontName ?? []);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(plan.styles[0]!.range).toMatchObject({ top: 0, left: 0, right: 7 });
  });

  it('gives a long name of a place the height that it needs', () => {
    const long = 'Xã có tên dài đến mức không thể nào viết vừa trong một dòng của cột đơn vị';
    const { plan, table } = compile({ places: ['Xã An', long] });
    const [short, tall] = table.rows
      .filter(({ role }) => role === 'unit')
      .map(({ row }) => plan.rowHeights.find((height) => height.row === row)!.points);
    expect(tall).toBeGreaterThan(2 * short!);
  });
});

it('puts the cursor on the first figure of the first place', () => {
  const { plan, table } = compile({ columns: { households: true } });
  expect(plan.firstInput).toEqual({
    row: table.rows.find(({ role }) => role === 'unit')!.row,
    column: table.columns[0]!.column,
  });
});

it('asks about figures that cannot be, from anchor row to anchor row', () => {
  const { plan, table } = compile({ columns: EVERY_COLUMN });
  for (const { column, dimensions } of table.columns) {
    const [validation, ...others] = plan.validations.filter(
      ({ range }) => range.left <= column && column <= range.right,
    );
    expect(others).toEqual([]);
    expect(validation?.range).toMatchObject({
      top: namedRange(plan, 'head').top,
      bottom: namedRange(plan, 'end').top,
    });
    expect(validation?.rule).toEqual(
      dimensions.aspect === 'count'
        ? { kind: 'whole', minimum: 0 }
        : { kind: 'decimal', minimum: 0, maximum: 100 },
    );
  }
});

it('keeps text that looks like a formula as text', () => {
  const { plan } = compile({
    places: ['=1+1', '+Xã', '-Xã', '@Xã'],
    issuingBody: '=HYPERLINK("x")',
    placeName: '@tỉnh',
    appendixNumber: '=1',
  });
  const values = [...contentByCell(plan).values()].flatMap((content) =>
    'value' in content ? [content.value] : [],
  );
  for (const text of ['=1+1', '+Xã', '-Xã', '@Xã']) expect(values).toContain(text);
  const written = [...contentByCell(plan).values()].flatMap((content) =>
    'formula' in content ? [content.formula] : [],
  );
  expect(written.filter((formula) => /HYPERLINK|1\+1/.test(formula))).toEqual([]);
  expect(columnName(plan.print.area.right)).toBe('G');
});
