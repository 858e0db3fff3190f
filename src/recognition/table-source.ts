import type { SheetSnapshot } from '../domain/snapshot';
import type { Table, TableOptions } from '../domain/table';
import { formatCell } from '../domain/address';
import type { ProgrammePack } from '../programme/packs';
import { seriesBreaks } from '../programme/poverty-standards';
import type { Block } from './blocks/block';
import type { BlockColumns } from './blocks/block-columns';
import type { TableContext } from './columns/table-context';
import type { Headings } from './corrections';
import type { SheetGrid } from './grid/sheet-grid';
import { nodeOfTitles } from './columns/node-header';
import { findTerritory } from './territory';
import { bareText } from './words/remembered';

/** A block of a sheet with what is known of it before its columns are resolved. */
export interface TableSource {
  readonly sheet: SheetSnapshot;
  readonly grid: SheetGrid;
  readonly block: Block;
  readonly columns: BlockColumns;
  readonly context: TableContext;
  readonly headings: Headings;
  /** The programme of which it is, where that is known. */
  readonly pack?: ProgrammePack;
}

/** What every recognised table says of itself, whichever way it lies. */
export function describeTable({
  sheet,
  block,
  columns,
  context,
}: TableSource): Pick<Table, 'id' | 'sheet' | 'range' | 'options'> &
  Partial<Pick<Table, 'territory' | 'node'>> {
  const used = [
    columns.index,
    columns.label,
    ...columns.figures,
    ...columns.texts.map(({ column }) => column),
  ].filter((column) => column !== undefined);
  const top = (block.header[0] ?? block.body[0])!.row;
  const left = Math.min(...used);
  const territory = findTerritory(block.titles);
  const node = context.aboutMoney ? nodeOfTitles([...block.titles, sheet.name]) : undefined;
  return {
    id: `${sheet.name}!${formatCell({ row: top, column: left })}`,
    sheet: sheet.name,
    range: {
      top,
      left,
      bottom: Math.max(top, ...block.body.map(({ row }) => row)),
      right: Math.max(...used),
    },
    ...(territory !== undefined && { territory }),
    ...(node !== undefined && { node }),
    options: optionsOf(context, block),
  };
}

/** Decimals to which rates are given where nothing else is known. Source: published plans. */
const RATE_DECIMALS = 2;

/** Titles of figures that others will take the place of. */
const PRELIMINARY =
  /\bso bo\b|truoc (?:khi )?(?:niem yet|phe duyet|tham dinh)|\bdu thao\b|\buoc (?:thuc hien|tinh|dat|ket qua)\b|(?:so lieu|ket qua) (?:uoc|du kien)\b/;

function optionsOf({ rounded }: TableContext, { titles }: Block): TableOptions {
  const preliminary = titles.some((title) => PRELIMINARY.test(bareText(title)));
  return {
    rateDecimals: RATE_DECIMALS,
    seriesBreaks: seriesBreaks(),
    ...(rounded && { rounded }),
    ...(preliminary && { preliminary }),
  };
}
