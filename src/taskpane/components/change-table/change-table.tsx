import { mergeClasses } from '@fluentui/react-components';
import { formatPlace } from '../../../domain/address';
import type { Place } from '../../../domain/address';
import { CellLink } from '../cell-link';
import { useStyles } from './change-table.styles';

/** One cell's old and new content as text; empty text is an empty cell. */
export interface Change {
  readonly place: Place;
  /** What the cell holds, in words. */
  readonly label?: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangeTableProps {
  readonly caption: string;
  readonly changes: readonly Change[];
  readonly withSheet?: boolean;
  readonly words: {
    readonly where: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
  };
}

/** Old → new, cell by cell. */
export function ChangeTable({ caption, changes, withSheet, words }: ChangeTableProps) {
  const styles = useStyles();
  const labelled = changes.some(({ label }) => label !== undefined);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.root} aria-label={caption}>
      <thead>
        <tr>
          <th
            scope="col"
            className={mergeClasses(styles.head, labelled ? styles.whereWithLabel : styles.where)}
          >
            {words.where}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {words.before}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={formatPlace(change.place)}>
            <td className={styles.cell}>
              <CellLink place={change.place} withSheet={withSheet} />
              {change.label && <span className={styles.label}>{change.label}</span>}
            </td>
            <td className={mergeClasses(figure, styles.before, !change.before && styles.empty)}>
              {change.before || words.empty}
            </td>
            <td className={mergeClasses(figure, styles.after, !change.after && styles.empty)}>
              {change.after || words.empty}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
