import { Button } from '@fluentui/react-components';
import { formatRange } from '../../../domain/address';
import type { Dimensions } from '../../../domain/dimensions';
import type { ColumnOverview, DescribedColumn, DescribedTable } from '../../application';
import { useMessages } from '../../context/language-context';
import { useShowMore } from '../../hooks/use-show-more';
import { ColumnCard } from './column-card';
import { useStyles } from './columns-view.styles';

export interface SheetColumnsProps {
  readonly sheet: ColumnOverview['sheets'][number];
}

/** Table by table, and then what belongs to no table. */
export function SheetColumns({ sheet: { name, tables, strays } }: SheetColumnsProps) {
  const { columns: words } = useMessages();
  return (
    <>
      {tables.map((table) => (
        <TableColumns key={table.id} sheet={name} table={table} />
      ))}
      {strays.length > 0 && <ColumnSection title={words.strays} sheet={name} columns={strays} />}
    </>
  );
}

interface TableColumnsProps {
  readonly sheet: string;
  readonly table: DescribedTable;
}

function TableColumns({ sheet, table: { range, fromTemplate, columns } }: TableColumnsProps) {
  const { columns: words } = useMessages();
  return (
    <ColumnSection
      title={words.table(formatRange(range))}
      {...(fromTemplate && { note: words.fromTemplate })}
      sheet={sheet}
      columns={columns}
    />
  );
}

interface ColumnSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly sheet: string;
  readonly columns: readonly DescribedColumn[];
}

function ColumnSection({ title, note, sheet, columns }: ColumnSectionProps) {
  const styles = useStyles();
  const { columns: words } = useMessages();
  const { shown, next, showMore } = useShowMore(columns);
  return (
    <section aria-label={title} className={styles.section}>
      <h3 className={styles.subheading}>{title}</h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <ul className={styles.list}>
        {shown.map((column) => (
          <li key={keyOf(column)}>
            <ColumnCard sheet={sheet} column={column} neighbour={findNeighbour(columns, column)} />
          </li>
        ))}
      </ul>
      {next > 0 && <Button onClick={showMore}>{words.more(next)}</Button>}
    </section>
  );
}

/** A column keeps its card, and what is being typed there, while its reading changes. */
function keyOf({ heading, range }: DescribedColumn): string {
  return heading ? `${heading.occurrence} ${heading.text}` : formatRange(range);
}

/** What the nearest column to the left holds that anything is known of, else to the right. */
function findNeighbour(
  columns: readonly DescribedColumn[],
  column: DescribedColumn,
): Dimensions | undefined {
  const at = columns.indexOf(column);
  const nearest = [...columns.slice(0, at).reverse(), ...columns.slice(at + 1)];
  for (const { reading } of nearest) if (reading.kind === 'recognised') return reading.meaning;
  return undefined;
}
