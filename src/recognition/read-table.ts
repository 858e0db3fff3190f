import type { RangeAddress } from '../domain/address';
import type { Heading, RowSum, Table, TableColumn, TextColumn } from '../domain/table';
import { isBudget, type Dimensions } from '../domain/dimensions';
import type { BlockColumns } from './blocks/block-columns';
import { numbersOfBlank } from './blocks/blank-numbers';
import { numberWithin, withFormula } from './blocks/column-number';
import { findColumnSums } from './columns/column-sums';
import { withAddedDown } from './columns/columns-added-down';
import { withDivisions } from './columns/divisions';
import type { ColumnSource } from './columns/draft';
import { balanceAt, readEvidence, shareAt } from './columns/evidence';
import { withSharesOfMore } from './columns/column-shares';
import { findMovementBalances } from './columns/movement-balances';
import { findAddedDown } from './columns/own-names-down';
import { findRatesOfOtherDay } from './columns/rate-base';
import { findOnePlan } from './columns/one-plan';
import { findPercentsOfMoney } from './columns/percents-of-money';
import { withUnitsOfMoney } from './columns/own-name-units';
import { withBlanks } from './columns/balance-rows';
import { findRatesOfWays } from './columns/rates-of-ways';
import { withReach } from './columns/reach';
import { withSharesOfRow } from './columns/shares-of-row';
import { withStated } from './columns/stated-columns';
import { findSumsOfYears } from './columns/sums-of-years';
import { withUnknownWholes } from './columns/unknown-wholes';
import { resolveColumns } from './columns/resolve-columns';
import type { Resolution } from './columns/resolution';
import type { TableContext } from './columns/table-context';
import type { BodyRow } from './rows/body-row';
import { withPageSums } from './rows/page-sums';
import { withMemos } from './rows/memo-rows';
import { readBody } from './rows/read-body';
import { areLacks } from './rows/lacks';
import { rowReaderOf } from './rows/read-strands';
import { readRowName } from './rows/row-name';
import { isExcerpt } from './rows/rows-told-apart';
import { onOneLine } from './words/on-one-line';
import { describeTable, type TableSource } from './table-source';
import { findOwner } from './words/find-owner';
import { bareText } from './words/remembered';
import type { Recognition, UnrecognisedFigures } from './recognition';

/** A table with its figures in columns and places, projects or other things below each other. */
export function readTable(source: TableSource): Recognition {
  const { block, columns, headings, pack } = source;
  const { aboutMoney } = source.context;
  const body = withMemos(withPageSums(readBody(block.body, columns, { aboutMoney, pack })));
  if (columns.figures.length === 0 || body.length === 0) return { tables: [], unrecognised: [] };
  const claims = columns.figures.map((column) => headings.claim(labelAt(column, columns)));
  const sources = columns.figures.map((column, position): ColumnSource => {
    const path = columns.paths.get(column);
    const { corrected } = claims[position]!;
    const texts = path?.texts ?? [];
    const inRow = block.numberRow?.entries.get(column);
    const number = block.numberRow ? inRow && withFormula(inRow, texts) : numberWithin(texts);
    return {
      texts,
      ...(path?.group !== undefined && { group: path.group }),
      ...(number && { number }),
      figures: body.map(({ figures }) => figures[position]),
      ...(corrected !== undefined && { corrected }),
    };
  });
  const lacks = areLacks(body);
  const read = resolveColumns(sources, { ...source.context, lacks }, findOwner(block.titles));
  const told = withReach(readEvidence(sources, read), sources, source.context);
  const context = ofRows(source.context, body);
  const readOutlined = rowReaderOf(body);
  const shown = { excerpt: isExcerpt(block.titles), overlapping: lacks };
  const sumsOf = (known: readonly Resolution[]): RowSum[] => {
    const { origin, sums } = readOutlined(additiveAmong(known), shown);
    const inBody = (row: number): number => origin[row]!;
    return sums.map((sum) => ({
      ...sum,
      total: inBody(sum.total),
      terms: sum.terms.map(inBody),
    }));
  };
  const stated = withStated(told, sources, context, {
    blank: numbersOfBlank(block),
    sumsOf: () => sumsOf(told.resolved),
  });
  const evidence = withUnknownWholes(stated, sources, context);
  const balances = withBlanks(evidence.balances, sources);
  const added = withAddedDown(evidence.resolved, sources, () => sumsOf(evidence.resolved), context);
  const { resolved: shared, shares } = withSharesOfMore(added, evidence.shares, sources);
  const ofRow = withSharesOfRow(
    shared,
    sources,
    { ...context, lacks },
    body.map(({ label }) => label),
  );
  const divided = withDivisions(ofRow.resolved, sources, context, balances);
  const resolved = withUnitsOfMoney(divided.resolved, divided.balances, sources, context);
  const known = resolved.flatMap((resolution, position) =>
    'dimensions' in resolution ? [{ resolution, position }] : [],
  );
  const about = describeTable(source);
  const unrecognised = resolved.flatMap((resolution, position): UnrecognisedFigures[] =>
    'unrecognised' in resolution
      ? [
          {
            range: columnRange(columns.figures[position]!, body),
            reason: resolution.unrecognised,
            heading: claims[position]!.heading,
            ...(known.length > 0 && { table: about.id }),
          },
        ]
      : [],
  );
  if (known.length === 0) return { tables: [], unrecognised };
  const { rows, sums, origin } = readOutlined(additiveAmong(resolved), shown);
  const held = known.map(({ resolution: { dimensions }, position }) => ({
    dimensions,
    figures: sources[position]!.figures,
  }));
  const columnSums = findColumnSums(held);
  const at = (wanted: number): number => known.findIndex(({ position }) => position === wanted);
  const ofOtherDay = findRatesOfOtherDay(held);
  const sharesOfRow = ofRow.shares.map(({ base, ...share }) => ({
    ...shareAt(share, at),
    base: origin.indexOf(base),
  }));
  const columnShares = [
    ...shares.map((share) => shareAt(share, at)),
    ...ofOtherDay.shares,
    ...findRatesOfWays(held),
    ...findPercentsOfMoney(held),
    ...sharesOfRow,
  ];
  const columnBalances = [
    ...divided.balances.map((balance) => balanceAt(balance, at)),
    ...findMovementBalances(held),
    ...findSumsOfYears(held),
  ];
  const onePlan = findOnePlan(held);
  const addedDown = findAddedDown(
    known.map(({ resolution: { dimensions }, position }) => ({
      dimensions,
      texts: sources[position]!.texts,
      figures: origin.map((row) => sources[position]!.figures[row]),
    })),
    sums,
  );
  const table: Table = {
    ...about,
    subject: subjectOf(
      body,
      known.map(({ resolution }) => resolution),
      columns,
    ),
    rows,
    columns: known.map(({ resolution, position }) =>
      toColumn(source, position, resolution, claims[position]!.heading),
    ),
    sums,
    ...(columnSums.length > 0 && { columnSums }),
    ...(columnShares.length > 0 && { columnShares }),
    ...(columnBalances.length > 0 && { columnBalances }),
    ...(addedDown.length > 0 && { addedDown }),
    options: {
      ...about.options,
      ...(onePlan.length > 0 && { onePlan }),
      ...(ofOtherDay.isOfBegin && { rateBase: 'begin' as const }),
    },
    texts: textsOf(columns),
  };
  return { tables: [table], unrecognised };
}

/** Rows that must name the poor before a table is about them that does not say so. */
const FEWEST_NAMED = 2;

/** `Cho vay hộ nghèo`, `Cho vay hộ cận nghèo` below each other say what a table is about, too. */
function ofRows(context: TableContext, body: readonly BodyRow[]): TableContext {
  if (context.aboutPoverty) return context;
  const named = body.filter(({ label }) => bareText(label).includes('ngheo'));
  return named.length < FEWEST_NAMED ? context : { ...context, aboutPoverty: true };
}

function additiveAmong(resolved: readonly Resolution[]): number[] {
  return resolved.flatMap((resolution, position) =>
    'dimensions' in resolution && isAdditive(resolution.dimensions) ? [position] : [],
  );
}

function isAdditive({ aspect, measure }: Dimensions): boolean {
  if (measure === 'quantity' || measure === 'unitCost') return false;
  return aspect === 'count' || aspect === 'amount';
}

type Known = Extract<Resolution, { dimensions: unknown }>;

function toColumn(
  { columns, grid }: TableSource,
  position: number,
  { dimensions, confidence, reason }: Known,
  heading: Heading,
): TableColumn {
  const column = columns.figures[position]!;
  return {
    column,
    key: `c${column}`,
    label: labelAt(column, columns),
    dimensions,
    derived: { units: false, total: false },
    recognised: { confidence, reason },
    heading,
    ...(grid.hiddenColumns.has(column) && { hidden: true }),
  };
}

/** The texts above the column, top down. */
function labelAt(column: number, { paths }: BlockColumns): string {
  return (paths.get(column)?.texts ?? []).map(onOneLine).join(' – ');
}

function columnRange(column: number, body: readonly BodyRow[]): RangeAddress {
  const rows = body.map(({ row }) => row);
  return { top: Math.min(...rows), left: column, bottom: Math.max(...rows), right: column };
}

/** Places unless the rows are nodes of the programme, or things that a table of money lists. */
function subjectOf(
  body: readonly BodyRow[],
  columns: readonly Known[],
  { label, paths }: BlockColumns,
): Table['subject'] {
  const nodes = body.filter(({ node }) => node).length;
  if (nodes >= 2 && nodes * 3 >= body.length) return 'programme';
  const places = body.filter(({ label: name }) => readRowName(name).depth !== undefined).length;
  if (places * 3 >= body.length) return 'places';
  const head = label === undefined ? '' : (paths.get(label)?.texts.join(' ') ?? '');
  const namesPlaces = /đơn vị|xã|phường|huyện|thôn|bản|xóm|ấp|tổ|khu|địa/i.test(head);
  const isMoney = columns.every(({ dimensions }) => isBudget(dimensions));
  return namesPlaces || (!isMoney && head === '') ? 'places' : 'other';
}

function textsOf(columns: BlockColumns): TextColumn[] {
  const { index, label, texts } = columns;
  const own = (column: number | undefined, role: 'index' | 'label'): TextColumn[] =>
    column === undefined ? [] : [{ column, role, label: labelAt(column, columns) }];
  return [
    ...own(index, 'index'),
    ...own(label, 'label'),
    ...texts.flatMap(({ column, role }): TextColumn[] =>
      role === 'unit' || role === 'index' || role === 'label'
        ? []
        : [{ column, role, label: labelAt(column, columns) }],
    ),
  ];
}
