import fc from 'fast-check';
import type { Severity } from '../../../../src/domain/severity';
import { spliceWorkbook } from '../../../../src/hosts/xlsx/splice';
import { zipBytes } from '../package/zip-bytes';
import { annotation, differentParts, packedParts, partTexts } from './parts';
import { OWN_PART, richEntries, richWorkbook, type Features } from './rich-workbook';

const features: fc.Arbitrary<Features> = fc.record({
  strict: fc.boolean(),
  prefixed: fc.boolean(),
  formats: fc.boolean(),
  pivot: fc.boolean(),
  comments: fc.boolean(),
  threads: fc.boolean(),
  styles: fc.constantFrom('none', 'bare', 'full'),
  names: fc.boolean(),
  calcChain: fc.boolean(),
  macros: fc.boolean(),
  locked: fc.boolean(),
  shared: fc.boolean(),
  chartSheet: fc.boolean(),
  zip64: fc.boolean(),
  tables: fc.boolean(),
  second: fc.constantFrom(undefined, 'Biểu 2', 'Kết quả soát biểu'),
  part: fc.constantFrom(undefined, OWN_PART('{"tables":[]}')),
});

const marked: fc.Arbitrary<Record<string, Severity>> = fc.dictionary(
  fc.constantFrom('A1', 'A2', 'B2', 'C2', 'A4', 'Z99', 'B3:D20', 'A:A'),
  fc.constantFrom('error', 'warning', 'info'),
  { noNullPrototype: true },
);

const cases = [features, marked, fc.boolean()] as const;

describe('marks, notes and report', () => {
  it('are taken away without a trace', () => {
    fc.assert(
      fc.property(...cases, (has, marks, notes) => {
        const before = richWorkbook(has);
        const copy = spliceWorkbook(before, { annotation: annotation(marks, notes) }).bytes;
        const after = spliceWorkbook(copy, { annotation: null }).bytes;
        expect([...packedParts(after).keys()]).toEqual([...packedParts(before).keys()]);
        // Lists that a sparse style sheet lacked stay, with what they must begin with
        const { 'xl/styles.xml': _, ...left } = partTexts(after);
        const { 'xl/styles.xml': __, ...was } = partTexts(before);
        expect(left).toEqual(was);
        if (has.styles === 'full') expect(partTexts(after)).toEqual(partTexts(before));
      }),
      { numRuns: 30 },
    );
  });

  it('are the same when made twice', () => {
    fc.assert(
      fc.property(...cases, marked, (has, marks, notes, others) => {
        const before = richWorkbook(has);
        const changes = { annotation: annotation(marks, notes) };
        const once = spliceWorkbook(before, changes).bytes;
        const other = spliceWorkbook(once, { annotation: annotation(others, !notes) }).bytes;
        expect(spliceWorkbook(once, changes).bytes).toEqual(once);
        expect(partTexts(spliceWorkbook(other, changes).bytes)).toEqual(partTexts(once));
      }),
      { numRuns: 20 },
    );
  });

  it('leave the packed bytes of all other parts alone', () => {
    fc.assert(
      fc.property(...cases, (has, marks, notes) => {
        const before = richWorkbook(has);
        const { bytes } = spliceWorkbook(before, { annotation: annotation(marks, notes) });
        const old = packedParts(before);
        const changed = differentParts(before, bytes).filter((name) => old.has(name));
        const expected =
          /^(\[Content_Types\]\.xml|customXml\/item2\.xml|xl\/(workbook|styles|comments1)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(_rels\/)?sheet1\.xml(\.rels)?|xl\/drawings\/vmlDrawing1\.vml|xl\/pivotTables\/pivotTable1\.xml)$/;
        expect(changed.filter((name) => !expected.test(name))).toEqual([]);
        expect([...old.keys()].filter((name) => !packedParts(bytes).has(name))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('clearing', () => {
  it('changes nothing where there is nothing of ours', () => {
    fc.assert(
      fc.property(features, (has) => {
        const before = richWorkbook(has);
        const after = spliceWorkbook(before, { annotation: null }).bytes;
        expect(differentParts(before, after)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('finds marks as Excel saves those of the pane, and leaves the rule beside them', () => {
    const rule = (priority: number, formula: string) =>
      `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    const sentinel = 'N(&quot;soat-bieu:error&quot;)=0';
    const own = (formats: string) =>
      richEntries().map((entry) =>
        entry.name === 'xl/worksheets/sheet1.xml' && typeof entry.content === 'string'
          ? { ...entry, content: entry.content.replace('<pageMargins', `${formats}<pageMargins`) }
          : entry,
      );
    const format = (rules: string, cells: string) =>
      `<conditionalFormatting sqref="${cells}">${rules}</conditionalFormatting>`;
    const marks = zipBytes(
      own(
        format(rule(1, sentinel) + rule(3, 'A2&gt;1'), 'A2') +
          format(rule(2, 'N("soat-bieu:info")=0'), 'B2') +
          format(rule(4, 'N("soat-bieu:other")=0'), 'C2'),
      ),
    );
    const expected = zipBytes(
      own(format(rule(1, 'A2&gt;1'), 'A2') + format(rule(2, 'N("soat-bieu:other")=0'), 'C2')),
    );
    const { bytes } = spliceWorkbook(marks, { annotation: null });
    expect(partTexts(bytes)).toEqual(partTexts(expected));
  });

  it('leaves a sheet of the report’s name alone that the workbook does not remember', () => {
    const before = richWorkbook({ second: 'Kết quả soát biểu' });
    const { bytes } = spliceWorkbook(before, { annotation: null });
    expect(differentParts(before, bytes)).toEqual([]);
  });

  it('lets names of sheets follow that somebody moved behind the report', () => {
    const once = spliceWorkbook(richWorkbook({ names: true, second: 'Biểu 2' }), {
      annotation: annotation(),
    }).bytes;
    const moved = Object.entries(partTexts(once)).map(([name, content]) => ({
      name,
      content:
        name === 'xl/workbook.xml'
          ? content
              .replace(/(<sheet name="Biểu 1"[^>]*>)(.*)(<\/sheets>)/, '$2$1$3')
              .replace('localSheetId="0"', 'localSheetId="2"')
              .replace('activeTab="0"', 'activeTab="2"')
          : content,
    }));
    const { bytes } = spliceWorkbook(zipBytes(moved), { annotation: null });
    const workbook = partTexts(bytes)['xl/workbook.xml'];
    expect(workbook).toMatch(/<sheets><sheet name="Biểu 2".*<sheet name="Biểu 1"/);
    expect(workbook).toContain('localSheetId="1"');
    expect(workbook).toContain('activeTab="1"');
  });
});
