import { parseCell } from '../../../../src/domain/address';
import { parseWorkbookPart } from '../../../../src/hosts/workbook-part';
import { readWorkbook } from '../../../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../../../src/hosts/xlsx/splice';
import { WorkbookError } from '../../../../src/ports/workbook-port';
import { ReadPackage } from '../write/read-package';
import { annotation, differentParts, place, REPORT, SHEET } from './parts';
import { OWN_PART, richWorkbook, type Features } from './rich-workbook';

const SHEET_PART = 'xl/worksheets/sheet1.xml';

function annotated(features: Features, changes = annotation()) {
  const before = richWorkbook(features);
  const { bytes, remarks } = spliceWorkbook(before, { annotation: changes });
  return { before, bytes, remarks, read: new ReadPackage(bytes) };
}

/** Children of a sheet in their order. */
function childrenOf(read: ReadPackage, part = SHEET_PART): string[] {
  return [...read.xml(part).documentElement.children].map(({ localName }) => localName);
}

/** Rules of a sheet by their order of application. */
function rulesOf(read: ReadPackage): { priority: number; formula: string; cells: string }[] {
  return [...read.xml(SHEET_PART).getElementsByTagNameNS('*', 'cfRule')]
    .map((rule) => ({
      priority: Number(rule.getAttribute('priority')),
      formula: rule.textContent,
      cells: rule.parentElement?.getAttribute('sqref') ?? 'extension',
    }))
    .sort((one, other) => one.priority - other.priority);
}

describe('a copy with marks', () => {
  it('says the same as the original, cell by cell', () => {
    const { before, bytes } = annotated({ formats: true, names: true, styles: 'full' });
    const { part: _, ...after } = readWorkbook(bytes);
    expect(after).toEqual(readWorkbook(before));
  });

  it('carries over every part that marks do not concern, byte for byte', () => {
    const { before, bytes } = annotated({
      ...{ formats: true, comments: true, threads: true, macros: true, calcChain: true },
      ...{ chartSheet: true, names: true },
    });
    expect(differentParts(before, bytes).sort()).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET_PART,
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('leaves all cells as they are written', () => {
    const { before, read } = annotated({});
    const data = (text: string) => /<sheetData>.*<\/sheetData>/.exec(text)?.[0];
    expect(data(read.text(SHEET_PART))).toBe(data(new ReadPackage(before).text(SHEET_PART)));
  });

  it('marks above all rules that were there, which keep their order', () => {
    const { read } = annotated({ formats: true });
    expect(rulesOf(read)).toEqual([
      { priority: 1, formula: 'N("soat-bieu:error")=0', cells: 'A2' },
      { priority: 2, formula: 'N("soat-bieu:warning")=0', cells: 'B2' },
      { priority: 3, formula: '0', cells: 'A1:A9' },
      { priority: 4, formula: 'A1>5', cells: 'A1:A9' },
      { priority: 5, formula: 'A1=1', cells: 'extension' },
    ]);
    expect(childrenOf(read)).toEqual([
      ...['dimension', 'cols', 'sheetData'],
      ...['conditionalFormatting', 'conditionalFormatting', 'conditionalFormatting'],
      ...['dataValidations', 'hyperlinks', 'pageMargins', 'extLst'],
    ]);
  });

  it('lets pivots follow the rules that they count on', () => {
    const { read } = annotated({ formats: true, pivot: true });
    const counted = read.xml('xl/pivotTables/pivotTable1.xml').querySelector('conditionalFormat');
    expect(counted?.getAttribute('priority')).toBe('4');
  });

  it('points at styles of its own, appended to those that were there', () => {
    const { read } = annotated({ formats: true });
    const styles = read.xml('xl/styles.xml');
    const differences = [...styles.querySelectorAll('dxfs > dxf')];
    const ids = [...read.xml(SHEET_PART).querySelectorAll('cfRule')].map((rule) =>
      Number(rule.getAttribute('dxfId')),
    );
    expect(styles.querySelector('dxfs')?.getAttribute('count')).toBe(String(differences.length));
    const colours = ids.slice(0, 2).map((id) => differences[id]?.querySelector('bgColor'));
    expect(colours.map((colour) => colour?.getAttribute('rgb'))).toEqual(['FFFFC7CE', 'FFFFEB9C']);
    expect(differences[0]?.querySelector('b')).not.toBeNull();
  });

  it('puts thousands of places into lists that are not too long', () => {
    const marked = Array.from({ length: 4000 }, (_, index) => [`B${2 * index + 1}`, 'error']);
    const { bytes, read } = annotated({}, annotation(Object.fromEntries(marked) as never));
    const lists = rulesOf(read).map(({ cells }) => cells);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
    expect(lists.flatMap((list) => list.split(' '))).toEqual(marked.map(([address]) => address));
    expect(new Set(rulesOf(read).map(({ priority }) => priority)).size).toBe(lists.length);
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });

  it('says which sheet is missing', () => {
    const marks = [{ severity: 'error' as const, place: place('A1', 'Khác') }];
    expect(() => spliceWorkbook(richWorkbook(), { annotation: { marks } })).toThrow(WorkbookError);
  });
});

describe('the report', () => {
  it('has rows as high as their texts, of which words that do not fit go to the next line', () => {
    // 40 digits are some 44 letters: four words of 23 letters stand on a line each.
    const words = Array.from({ length: 4 }, () => 'x'.repeat(23)).join(' ');
    const rows = [{ texts: ['A2', words] }, { texts: ['A2', 'hai\ndòng'] }, { texts: ['', ''] }];
    const { read } = annotated({}, { marks: [], report: { ...REPORT, rows } });
    const heights = [...read.xml('xl/worksheets/sheet2.xml').querySelectorAll('row')]
      .slice(-3)
      .map((row) => Number(row.getAttribute('ht')));
    // A line of Times New Roman 12 takes 15.75 points.
    expect(heights).toEqual([4 * 15.75, 2 * 15.75, 15.75]);
  });

  it('is the last sheet, in text that can become no formula', () => {
    const { read } = annotated({ second: 'Biểu 2', chartSheet: true, names: true });
    const sheets = [...read.xml('xl/workbook.xml').querySelectorAll('sheet')];
    expect(sheets.map((sheet) => sheet.getAttribute('name'))).toEqual([
      ...[SHEET, 'Biểu 2', 'Đồ thị', REPORT.name],
    ]);
    const report = read.xml('xl/worksheets/sheet3.xml');
    expect(report.querySelectorAll('f')).toHaveLength(0);
    const cells = [...report.querySelectorAll('c')];
    expect(cells.every((cell) => cell.getAttribute('t') === 'inlineStr')).toBe(true);
    expect(cells.map((cell) => cell.textContent)).toEqual([
      ...['Kết quả soát biểu', '1 lỗi', 'Ô', 'Nội dung'],
      ...['A2', '=HYPERLINK("http://x";"<b>")', 'B2', 'lệch & "sai"'],
    ]);
    const formula = cells.find((cell) => cell.textContent.startsWith('='));
    const formats = read.xml('xl/styles.xml').querySelectorAll('cellXfs > xf');
    expect(formats[Number(formula?.getAttribute('s'))]?.getAttribute('quotePrefix')).toBe('1');
  });

  it('leads to cells and can be filtered', () => {
    const { read } = annotated({});
    const report = read.xml('xl/worksheets/sheet2.xml');
    const links = [...report.querySelectorAll('hyperlink')];
    expect(links.map((link) => [link.getAttribute('ref'), link.getAttribute('location')])).toEqual([
      ['A5', "'Biểu 1'!A2"],
      ['A6', "'Biểu 1'!B2"],
    ]);
    expect(report.querySelector('autoFilter')?.getAttribute('ref')).toBe('A4:B6');
  });

  it('is known by what the workbook remembers, so that a sheet of its name is left alone', () => {
    const before = richWorkbook({ second: 'KẾT QUẢ soát biểu' });
    const once = spliceWorkbook(before, { annotation: annotation() }).bytes;
    const names = [...new ReadPackage(once).xml('xl/workbook.xml').querySelectorAll('sheet')];
    expect(names.map((sheet) => sheet.getAttribute('name'))).toEqual([
      ...[SHEET, 'KẾT QUẢ soát biểu', 'Kết quả soát biểu (2)'],
    ]);
    // Snapshots leave out our report and nothing else
    expect(readWorkbook(once).sheets.map(({ name }) => name)).toEqual([SHEET, 'KẾT QUẢ soát biểu']);
  });

  it('is remembered beside the tables that the workbook knows', () => {
    const part = OWN_PART('{"tables":[],"later":{"x":1}}');
    const { bytes } = annotated({ part });
    const remembered = readWorkbook(bytes).part ?? '';
    expect(parseWorkbookPart(remembered)).toMatchObject({ tables: [], later: { x: 1 } });
    expect(parseWorkbookPart(remembered).reportSheetId).toBeDefined();
  });

  it.each([
    ['locked structure', { locked: true }, 'no-report-protected'],
    ['shared', { shared: true }, 'no-report-shared'],
    ['part of a later version', { part: OWN_PART('[]') }, 'part-unreadable'],
  ] as const)('is left out, and said to be, where it may not be added: %s', (_, features, said) => {
    const { bytes, remarks, read } = annotated(features);
    expect(remarks).toEqual([said]);
    expect(read.xml('xl/workbook.xml').querySelectorAll('sheet')).toHaveLength(1);
    expect(rulesOf(read)).toHaveLength(2);
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });

  it('comes with a word about a signature that no longer fits', () => {
    expect(annotated({ signed: true }).remarks).toEqual(['signature-broken']);
    const unchanged = spliceWorkbook(richWorkbook({ signed: true }), { annotation: null });
    expect(unchanged.remarks).toEqual([]);
  });
});

describe('files of all kinds', () => {
  it.each([
    ['prefixed', { prefixed: true, formats: true }],
    ['strict', { strict: true, formats: true }],
    ['in UTF-16', { utf16: true }],
    ['without styles', { styles: 'none' }],
    ['with hardly any styles', { styles: 'bare' }],
    ['in zip64', { zip64: true }],
  ] as const)('can be marked: %s', (_, features: Features) => {
    const { before, bytes, read } = annotated(features, annotation(undefined, true));
    const { part: __, ...after } = readWorkbook(bytes);
    expect(after).toEqual(readWorkbook(before));
    const own = read.xml(SHEET_PART).documentElement;
    const formats = [...own.children].filter(
      ({ localName }) => localName === 'conditionalFormatting',
    );
    expect(new Set(formats.map(({ namespaceURI }) => namespaceURI))).toEqual(
      new Set([own.namespaceURI]),
    );
    const sheets = read.xml('xl/workbook.xml').getElementsByTagNameNS('*', 'sheet');
    expect(sheets).toHaveLength(2);
    for (const list of ['dxfs', 'fonts', 'cellXfs']) {
      const [found] = read.xml('xl/styles.xml').getElementsByTagNameNS('*', list);
      const count = found?.getAttribute('count');
      expect([list, count ?? String(found?.children.length)]).toEqual([
        list,
        String(found?.children.length),
      ]);
    }
  });
});

describe('notes', () => {
  it('stand at flagged cells in a box each', () => {
    const { read } = annotated({}, annotation(undefined, true));
    const comments = read.xml('xl/soatBieuComments1.xml');
    const texts = [...comments.querySelectorAll('comment')].map((comment) => [
      comment.getAttribute('ref'),
      comment.textContent,
    ]);
    expect(texts).toEqual([
      ['A2', 'error: =1+1'],
      ['B2', 'warning: =1+1'],
    ]);
    const boxes = read.text('xl/drawings/soatBieuVmlDrawing1.vml');
    expect(boxes.match(/<x:Row>1<\/x:Row><x:Column>\d<\/x:Column>/g)).toHaveLength(2);
    expect(childrenOf(read).slice(-2)).toEqual(['pageMargins', 'legacyDrawing']);
  });

  it('leave cells alone that have a comment or a thread', () => {
    const features = { comments: true, threads: true };
    const marked = { A2: 'error', B2: 'warning', C2: 'info' } as const;
    const { read } = annotated(features, annotation(marked, true));
    const comments = [...read.xml('xl/comments1.xml').querySelectorAll('comment')];
    expect(comments.map((comment) => [comment.getAttribute('ref'), comment.textContent])).toEqual([
      ['A2', 'xem lại'],
      ['C2', 'info: =1+1'],
    ]);
    const drawing = read.text('xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain('<br>');
    expect([...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id)).toEqual([
      '1030',
      '1031',
    ]);
  });

  it('fit under a cell anywhere', () => {
    const cell = parseCell('XFD1048576');
    const changes = { marks: [], notes: [{ sheet: SHEET, cell, text: 'x'.repeat(40_000) }] };
    const { bytes } = spliceWorkbook(richWorkbook(), { annotation: changes });
    const comment = new ReadPackage(bytes).xml('xl/soatBieuComments1.xml').querySelector('comment');
    expect(comment?.getAttribute('ref')).toBe('XFD1048576');
    expect(comment?.textContent).toHaveLength(32_767);
  });
});
