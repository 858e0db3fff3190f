import { mergeClasses } from '@fluentui/react-components';
import { formatCellValue } from '../../../../messages/pane';
import { useMessages } from '../../../context/language-context';
import type { PlanGridCell } from './plan-grid';
import { useStyles } from './plan-preview.styles';

export interface PlanCellProps {
  readonly cell: PlanGridCell;
  /** Whether the cell spans the whole width, as titles do. */
  readonly heading: boolean;
}

/** Sheet text is Vietnamese, so its figures are too, whatever the pane's language. */
export function PlanCell({ cell, heading }: PlanCellProps) {
  const styles = useStyles();
  const { draft } = useMessages();
  const { content, style } = cell;
  const calculated = content !== undefined && 'formula' in content;
  return (
    <td
      colSpan={cell.columnSpan}
      rowSpan={cell.rowSpan}
      className={mergeClasses(
        styles.cell,
        style.border && styles.bordered,
        style.fill !== undefined && styles.filled,
        style.bold && styles.bold,
        style.italic && styles.italic,
        style.horizontal && styles[style.horizontal],
        calculated && styles.formula,
      )}
    >
      {calculated ? (
        <span title={draft.previewFormula}>ƒ</span>
      ) : (
        content && (
          <span className={mergeClasses(heading && styles.heading)}>
            {formatCellValue(content.value, 'vi')}
          </span>
        )
      )}
    </td>
  );
}
