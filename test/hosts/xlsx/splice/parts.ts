import { openPackage } from '../../../../src/hosts/xlsx/package';
import type { RangeAddress } from '../../../../src/domain/address';
import { parseRange } from '../../../../src/domain/address';
import type { Severity } from '../../../../src/domain/severity';
import type { ReportSheet } from '../../../../src/ports/annotation';
import type { CopyAnnotation } from '../../../../src/ports/workbook-copy';

/** Packed bytes of each part, by name, in the file's order. */
export function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    openPackage(bytes).entries.map(({ name, dataOffset, packedSize }) => [
      name,
      Buffer.from(bytes.subarray(dataOffset, dataOffset + packedSize)).toString('base64'),
    ]),
  );
}

/** Names of parts whose packed bytes are not those that they were, new ones among them. */
export function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = packedParts(before);
  return [...packedParts(after)].flatMap(([name, packed]) =>
    old.get(name) === packed ? [] : name,
  );
}

/** Texts of all parts but binary ones, by name. */
export function partTexts(bytes: Uint8Array): Record<string, string> {
  const opened = openPackage(bytes);
  const names = opened.entries.map(({ name }) => name).filter((name) => !name.endsWith('.bin'));
  return Object.fromEntries(names.map((name) => [name, opened.text(name)]));
}

export const SHEET = 'Biểu 1';

export function place(address: string, sheet = SHEET): { sheet: string; range: RangeAddress } {
  return { sheet, range: parseRange(address) };
}

export const REPORT: ReportSheet = {
  name: 'Kết quả soát biểu',
  lines: ['Kết quả soát biểu', '1 lỗi'],
  columns: [
    { title: 'Ô', width: 10, links: true },
    { title: 'Nội dung', width: 40 },
  ],
  rows: [
    { texts: ['A2', '=HYPERLINK("http://x";"<b>")'], place: place('A2') },
    { texts: ['B2', 'lệch & "sai"'], place: place('B2') },
  ],
};

export function annotation(
  marked: Readonly<Record<string, Severity>> = { A2: 'error', B2: 'warning' },
  notes = false,
): CopyAnnotation {
  const marks = Object.entries(marked).map(([address, severity]) => ({
    severity,
    place: place(address),
  }));
  return {
    marks,
    report: REPORT,
    ...(notes && {
      notes: marks.map(({ severity, place: { sheet, range } }) => ({
        sheet,
        cell: { row: range.top, column: range.left },
        text: `${severity}: =1+1`,
      })),
    }),
  };
}
