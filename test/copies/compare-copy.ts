import { cellRange } from '../../src/domain/address';
import type { WorkbookSnapshot } from '../../src/domain/snapshot';
import { openPackage } from '../../src/hosts/xlsx/package';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { spliceWorkbook } from '../../src/hosts/xlsx/splice';
import type { CopyAnnotation, CellNote } from '../../src/ports/workbook-copy';
import type { Mark } from '../../src/ports/annotation';

/** What came of annotating one file, and of clearing the copy. */
export interface Comparison {
  readonly copy: Uint8Array;
  /** Parts of the original whose packed bytes the copy has. */
  readonly identical: number;
  /** Parts that were to be changed; all that is not ours in them is unchanged. */
  readonly changed: number;
  readonly features: readonly string[];
  /** What should not be. */
  readonly faults: readonly string[];
  /** Parts that are not restored letter for letter, where something had to be made. */
  readonly notLetterForLetter: readonly string[];
}

const MARKED_CELLS_PER_SHEET = 6;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Features that programs which load and save a file are known to lose, by names of parts. */
const FEATURES: readonly (readonly [string, RegExp])[] = [
  ['charts', /\/charts?\//i],
  ['drawings', /\/drawings\/drawing/i],
  ['pivots', /pivot/i],
  ['macros', /vbaProject/i],
  ['comments', /comments\d*\.xml/i],
  ['threads', /threadedComment/i],
  ['tables', /\/tables\//i],
  ['printer settings', /printerSettings/i],
  ['signatures', /_xmlsignatures/i],
  ['pictures', /\/media\//i],
  ['embedded files', /\/embeddings\//i],
  ['controls', /ctrlProps|activeX/i],
  ['links to files', /externalLinks/i],
  ['slicers', /slicer/i],
  ['connections', /connections|queryTables/i],
];

/** Throws what reading the file throws. */
export function compareCopy(bytes: Uint8Array): Comparison {
  const snapshot = readWorkbook(bytes);
  const annotation = annotationFor(snapshot);
  const { bytes: copy } = spliceWorkbook(bytes, { annotation });
  const faults: string[] = [];
  if (plain(readWorkbook(copy)) !== plain(snapshot)) faults.push('cells are read otherwise');
  const twice = spliceWorkbook(copy, { annotation }).bytes;
  const cleared = spliceWorkbook(copy, { annotation: null }).bytes;
  const [before, after, restored] = [bytes, copy, cleared].map(packedParts);
  if (!isSame(packedParts(twice), after!)) faults.push('annotating twice is not once');
  if ([...restored!.keys()].join() !== [...before!.keys()].join())
    faults.push('clearing leaves other parts');
  const names = [...before!.keys()];
  for (const name of names) if (!after!.has(name)) faults.push(`${name} is lost`);
  const identical = names.filter((name) => after!.get(name) === before!.get(name)).length;
  const notLetterForLetter = names.filter(
    (name) =>
      restored!.get(name) !== before!.get(name) &&
      openPackage(bytes).text(name) !== openPackage(cleared).text(name),
  );
  return {
    ...{ copy, identical, faults, notLetterForLetter },
    changed: names.length - identical,
    features: FEATURES.flatMap(([feature, part]) =>
      names.some((name) => part.test(name)) ? feature : [],
    ),
  };
}

/** A mark, a note and a line of the report for the first cells of every sheet. */
function annotationFor({ sheets }: WorkbookSnapshot): CopyAnnotation {
  const notes = sheets.flatMap(({ name, used, rows }): CellNote[] =>
    rows
      .flatMap(({ index, cells }) =>
        cells.flatMap((cell, offset) =>
          cell ? [{ row: index, column: (used?.left ?? 0) + offset }] : [],
        ),
      )
      .slice(0, MARKED_CELLS_PER_SHEET)
      .map((cell) => ({ sheet: name, cell, text: '=không phải công thức' })),
  );
  const marks = notes.map(({ sheet, cell }, index): Mark => ({
    severity: SEVERITIES[index % SEVERITIES.length]!,
    place: { sheet, range: cellRange(cell.row, cell.column) },
  }));
  return {
    ...{ marks, notes },
    report: {
      name: 'Kết quả soát biểu',
      lines: ['Kết quả soát biểu'],
      columns: [
        { title: 'Ô', width: 12, links: true },
        { title: 'Nội dung', width: 60 },
      ],
      rows: marks.map(({ place }) => ({ texts: [place.sheet, '=1+1 <&>'], place })),
    },
  };
}

/** All that a snapshot says of what people see; what the product remembers is its own. */
function plain({ part: _, ...snapshot }: WorkbookSnapshot): string {
  return JSON.stringify(snapshot);
}

function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    openPackage(bytes).entries.map(({ name, dataOffset, packedSize }) => [
      name,
      Buffer.from(bytes.buffer, bytes.byteOffset + dataOffset, packedSize).toString('latin1'),
    ]),
  );
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([name, packed]) => other.get(name) === packed);
}
