import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { withUnchangedRows } from '../../src/app/unchanged-rows';
import { check, withKnownTables } from '../../src/engine/check';
import { rules } from '../../src/rules';
import {
  createTable,
  type CreatedTables,
  type SketchRow,
  type TableSketch,
} from '../support/table/create-table';
import { fastestInTurns, type BenchLine } from './compare';
import { largeAllocation, type Households } from './large-table';
import { workbookOf } from './large-workbook';

const ROWS = 10_000;
const KINDS: readonly Households[] = ['stated', 'implied'];

/** The engine on a large table, each time against something that is measured in the same run. */
export function benchEngine(): BenchLine[] {
  return KINDS.flatMap((households) => {
    const sketch = largeAllocation(ROWS, households);
    const clean = createTable(sketch);
    if (checked(clean).findings.some(({ severity }) => severity !== 'info'))
      throw new Error('the table to measure with is not clean');
    return [
      againstParsing(households, clean),
      againstLength(households, clean),
      afterOneEdit(households, sketch, clean),
      withMistakes(households, sketch, clean),
    ];
  });
}

function checked({ snapshot, tables }: CreatedTables): ReturnType<typeof check> {
  return check(snapshot, tables, rules);
}

/** A full check costs no more than half of what it takes to unpack the file and to parse the sheet. */
function againstParsing(households: Households, clean: CreatedTables): BenchLine {
  const file = workbookOf(clean.snapshot.sheets[0]!);
  const [full, parse] = fastestInTurns(
    15,
    () => checked(clean),
    () => parseSheet(file),
  );
  return {
    name: `check ${ROWS} × 12, ${households}`,
    figures: { check: ms(full), 'inflate and SAX': ms(parse), ratio: (full / parse).toFixed(2) },
    limit: { text: 'check ≤ ½ of inflate and SAX', holds: full * 2 <= parse },
  };
}

function parseSheet(file: Uint8Array): void {
  const xml = unzipSync(file)['xl/worksheets/sheet1.xml'];
  if (!xml) throw new Error('the workbook has no sheet');
  let cells = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'c') cells++;
  });
  parser.write(strFromU8(xml)).close();
  if (cells < ROWS * 12) throw new Error('the sheet lacks cells');
}

/** Ten times the rows cost about ten times as much. */
function againstLength(households: Households, clean: CreatedTables): BenchLine {
  const long = createTable(largeAllocation(10 * ROWS, households));
  const [longer, shorter] = fastestInTurns(
    12,
    () => checked(long),
    () => checked(clean),
  );
  const ratio = longer / shorter;
  return {
    name: `ten times the rows, ${households}`,
    figures: { check: ms(longer), ratio: ratio.toFixed(1) },
    limit: { text: '≤ 11', holds: ratio <= 11 },
  };
}

/**
 * One more household lifted out of poverty in one place: formulas follow. What was read again and
 * has not changed is shared with the check before, as the pane does it.
 */
function afterOneEdit(
  households: Households,
  sketch: TableSketch,
  clean: CreatedTables,
): BenchLine {
  const first = checked(clean);
  const column = sketch.columns.indexOf('reduction') + 1;
  const after = createTable({
    ...sketch,
    rows: changedRows(sketch, (row) =>
      row === 4321 ? { column, figure: (sketch.rows[row]![column] as number) + 1 } : undefined,
    ),
  });
  const snapshot = withUnchangedRows(after.snapshot, clean.snapshot);
  const tables = withKnownTables(after.tables, first);
  const [full, partial] = fastestInTurns(
    15,
    () => checked(after),
    () => check(snapshot, tables, rules, first),
  );
  return {
    name: `after one edit, ${households}`,
    figures: { again: `${partial.toFixed(2)} ms`, ratio: `1/${(full / partial).toFixed(0)}` },
    limit: { text: 'again ≤ 1/50 of full', holds: partial * 50 <= full },
  };
}

/** Fifty places, scattered evenly, with one wrong figure each. */
function withMistakes(
  households: Households,
  sketch: TableSketch,
  clean: CreatedTables,
): BenchLine {
  const columns = sketch.columns.flatMap((key, i) =>
    key === 'rate' || key === 'remaining' || key === 'targetRate' ? [i + 1] : [],
  );
  const { rows } = clean.snapshot.sheets[0]!;
  const wrong = createTable({
    ...sketch,
    rows: changedRows(sketch, (row) => {
      if (row % (ROWS / 50) !== 7) return undefined;
      const column = columns[row % columns.length]!;
      return { column, figure: (rows[row]!.cells[column + 1]!.value as number) + 11 };
    }),
  });
  const { findings } = checked(wrong);
  const [dirty, full] = fastestInTurns(
    40,
    () => checked(wrong),
    () => checked(clean),
  );
  return {
    name: `fifty mistakes, ${households}`,
    figures: {
      check: ms(dirty),
      ratio: (dirty / full).toFixed(1),
      findings: String(findings.length),
    },
    limit: { text: '≤ 2 clean checks', holds: dirty <= 2 * full },
  };
}

function changedRows(
  { rows }: TableSketch,
  change: (row: number) => { column: number; figure: number } | undefined,
): SketchRow[] {
  return rows.map((row, i): SketchRow => {
    const changed = change(i);
    if (!changed) return row;
    const [label, ...figures] = row;
    return [label, ...figures.map((old, at) => (at + 1 === changed.column ? changed.figure : old))];
  });
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
