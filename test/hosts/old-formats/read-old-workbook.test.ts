import { utils, write, type BookType, type WorkBook } from '@e965/xlsx';
import { findCell } from '../../../src/domain/snapshot';
import { parseCell } from '../../../src/domain/address';
import { readOldWorkbook } from '../../../src/hosts/old-formats';
import { FILE_LIMITS } from '../../../src/hosts/xlsx/package';
import { WorkbookFileError } from '../../../src/ports/workbook-file';

/** A small table, as that library writes it. */
function createWorkbook(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    [],
    [null, 'Xã Hồng Kim', 800, 5, '7540'],
    [null, 'Xã Hồng Thủy', 1200, true],
  ]);
  sheet['E2'] = { t: 's', v: '7540' };
  sheet['C4'] = { t: 'n', f: 'SUM(C2:C3)', v: 2000, z: '#,##0' };
  sheet['D4'] = { t: 'e', v: 7, f: 'C4/0' };
  sheet['!ref'] = 'A1:E4';
  sheet['!merges'] = [utils.decode_range('B1:C1')];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Biểu 1');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([[1]]), 'Ẩn');
  workbook.Workbook = {
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
    Names: [{ Name: 'tổng', Ref: "'Biểu 1'!$C$4" }],
  };
  return workbook;
}

function bytesOf(bookType: BookType): Uint8Array {
  return new Uint8Array(write(createWorkbook(), { type: 'array', bookType }) as ArrayBuffer);
}

describe.each<BookType>(['biff8', 'xlsb'])('%s', (bookType) => {
  const { sheets } = readOldWorkbook(bytesOf(bookType));
  const [sheet] = sheets;

  it('keeps numbers, texts, truth values and errors apart', () => {
    const values = ['B2', 'C2', 'E2', 'D3', 'D4', 'A1'].map((cell) => {
      const { row, column } = parseCell(cell);
      return findCell(sheet!, row, column)?.value;
    });
    expect(values).toEqual([
      'Xã Hồng Kim',
      800,
      '7540',
      true,
      expect.objectContaining({ error: '#DIV/0!' }),
      undefined,
    ]);
  });

  it('begins the used range where the first cell is filled', () => {
    expect(sheet!.used).toEqual({ top: 1, left: 1, bottom: 3, right: 4 });
  });

  it('says which sheets are hidden and what is merged', () => {
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Biểu 1', false],
      ['Ẩn', true],
    ]);
    expect(sheet!.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });
});

test('an OpenDocument sheet gives values and formulas', () => {
  const [sheet] = readOldWorkbook(bytesOf('ods')).sheets;
  expect(findCell(sheet!, 1, 1)).toEqual({ value: 'Xã Hồng Kim' });
  expect(findCell(sheet!, 1, 4)?.value).toBe('7540');
  expect(findCell(sheet!, 3, 2)).toMatchObject({ value: 2000, formula: '=SUM(C2:C3)' });
});

test('number formats and names come along', () => {
  const { sheets, names } = readOldWorkbook(bytesOf('xlsb'));
  expect(findCell(sheets[0]!, 3, 2)?.numberFormat).toBe('#,##0');
  expect(names).toEqual([{ name: 'tổng', reference: expect.stringMatching(/C\$?4$/) }]);
});

test('more cells than are read, and what is no workbook, are refused', () => {
  const limits = { ...FILE_LIMITS, cells: 3 };
  expect(() => readOldWorkbook(bytesOf('biff8'), limits)).toThrow(
    expect.objectContaining({ code: 'too-many-cells' }),
  );
  const damaged = bytesOf('biff8').subarray(0, 700);
  expect(() => readOldWorkbook(damaged)).toThrow(WorkbookFileError);
  // The words of the package that reads it are no words for people.
  expect(() => readOldWorkbook(damaged)).toThrow(
    expect.objectContaining({ code: 'damaged', subject: undefined }),
  );
});
