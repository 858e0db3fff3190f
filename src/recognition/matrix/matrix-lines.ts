import { labelOf, type BlockColumns } from '../blocks/block-columns';
import { readFeatures, type HeaderFeatures } from '../columns/header-features';
import { isContent } from '../columns/household-draft';
import { figureOfCell } from '../grid/figure-of-cell';
import { wordsOf, type GridRow } from '../grid/sheet-grid';
import { splitLabel } from '../rows/numbering';
import { placeDepth } from '../rows/row-words';

/** A row that holds one indicator, or a column above rows of years, with its figures by their places. */
export interface MatrixLine {
  /** 0-based row, or column, of the sheet. */
  readonly at: number;
  /** The heading above it, if any, and its own name with its unit. */
  readonly texts: readonly string[];
  /** By column of the sheet; by row, where years stand below each other. */
  readonly figures: ReadonlyMap<number, number | undefined>;
  readonly hidden: boolean;
  /** Its name says what it holds. */
  readonly known: boolean;
}

/** Tables with more rows list places or persons, not indicators. */
const MOST_LINES = 200;

/** The indicators below each other; undefined where the rows name something else. */
export function findMatrixLines(
  body: readonly GridRow[],
  columns: BlockColumns,
): MatrixLine[] | undefined {
  if (body.length > MOST_LINES) return undefined;
  const unitColumn = columns.texts.find(({ role }) => role === 'unit')?.column;
  const lines: HeadedLine[] = [];
  let heading: string | undefined;
  let whole: string | undefined;
  for (const { row, cells, hidden } of body) {
    const name = splitLabel(labelOf(cells, columns)).text;
    const unit = cells.find(({ column }) => column === unitColumn);
    const figures = new Map(
      cells.flatMap(({ column, cell }) =>
        columns.figures.includes(column) ? [[column, figureOfCell(cell)] as const] : [],
      ),
    );
    if (name.trim() === '') continue;
    if (figures.size === 0) {
      heading = name;
      whole = undefined;
      continue;
    }
    const own = unit ? `${name} (${wordsOf(unit)})` : name;
    const features = readFeatures([own]);
    const alone = isIndicator(features);
    const isPart = isPartAlone(readFeatures([name]));
    if (!isPart) whole = alone && features.subset === undefined ? own : undefined;
    const above = isPart && whole !== undefined ? whole : alone ? undefined : heading;
    lines.push({
      at: row,
      texts: above === undefined ? [own] : [above, own],
      figures,
      hidden,
      known: alone,
      ...(heading !== undefined && { heading }),
    });
  }
  const headed = lines.map((line) => underHeading(line, lines));
  const known = lines.filter((line) => line.known).length;
  const tellsPoor = headed.some(
    ({ texts }, at) =>
      namesPoor(readFeatures(texts.slice(-1))) || texts.length > lines[at]!.texts.length,
  );
  // With a unit in every row they are indicators, however few of them speak of the poor
  const enough = unitColumn === undefined ? known >= 2 && known * 3 >= lines.length : known >= 1;
  return tellsPoor && enough ? headed : undefined;
}

interface HeadedLine extends MatrixLine {
  /** The row of words above it. */
  readonly heading?: string;
}

/**
 * `II. Hộ cận nghèo`, and below it `Số hộ`: those of whom the heading speaks, unless another line
 * under it names them, beside which these are all households.
 */
function underHeading(line: HeadedLine, lines: readonly HeadedLine[]): MatrixLine {
  const { heading, texts, known } = line;
  if (!known || heading === undefined || namesAnyone(readFeatures(texts))) return line;
  const above = readFeatures([heading]);
  const isNamed = lines.some(
    (other) =>
      other.heading === heading && readFeatures(other.texts.slice(-1)).subject === above.subject,
  );
  return namesPoor(above) && !isNamed && isIndicator(above)
    ? { ...line, texts: [heading, ...texts] }
    : line;
}

function namesAnyone({ subject, flow }: HeaderFeatures): boolean {
  return subject !== undefined || flow !== undefined;
}

/** `- Thành thị`, `Trong đó: DTTS`: some of those of whom the line above speaks. */
function isPartAlone({ subject, flow, subset, year, unknown }: HeaderFeatures): boolean {
  const namesMore = [subject, flow, year].some((said) => said !== undefined);
  return subset !== undefined && !namesMore && !unknown.some(isContent);
}

function isIndicator(features: HeaderFeatures): boolean {
  const { subject, flow, unknown, flags } = features;
  const isNamed = subject !== undefined || flow !== undefined || flags.has('some-households');
  return isNamed && !flags.has('several') && !unknown.some(isContent);
}

function namesPoor({ subject, flow }: HeaderFeatures): boolean {
  return (
    flow !== undefined ||
    subject === 'poor' ||
    subject === 'nearPoor' ||
    subject === 'multidimensional'
  );
}

/** What the header above a column of a matrix says: a time, a place, or what no matrix has there. */
export function kindOfHead(texts: readonly string[]): 'time' | 'place' | 'measure' {
  const features = readFeatures(texts);
  const { subject, flow, aspect, year, status, point, unknown, flags } = features;
  // Places are called `H. Sìn Hồ`, which without marks also are the households
  const isPlace = texts.length === 1 && placeDepth(texts[0]!) !== undefined;
  if (isPlace && [subject, flow, year, status].every((said) => said === undefined)) return 'place';
  if (
    subject !== undefined ||
    flow !== undefined ||
    aspect !== undefined ||
    flags.has('comparison')
  )
    return 'measure';
  if (unknown.some(isContent)) return year === undefined ? 'place' : 'time';
  if (year !== undefined || status !== undefined || point !== undefined) return 'time';
  if (saysMoney(texts.slice(-1))) return 'measure';
  return flags.has('whole') ? 'place' : texts.length === 0 ? 'measure' : 'place';
}

/** `NSTW`, `Thành tiền`, `Đơn giá` next to the figures: a place, too, may have `Đồng` in its name. */
function saysMoney(nearest: readonly string[]): boolean {
  const { source, capital, flags } = readFeatures(nearest);
  return (
    source !== undefined || capital !== undefined || flags.has('money') || flags.has('unit-cost')
  );
}
