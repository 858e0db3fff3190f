import { useMemo } from 'react';
import type { SheetPlan } from '../../../../domain/sheet-plan';
import { useMessages } from '../../../context/language-context';
import { PlanCell } from './plan-cell';
import { toPlanGrid } from './plan-grid';
import { useStyles } from './plan-preview.styles';

export interface PlanPreviewProps {
  readonly plan: SheetPlan;
}

/** Points to pixels at a good half of their size: wide forms stay readable and mostly fit the pane. */
const SCALE = (96 / 72) * 0.6;

/** The sheet as it will be inserted, drawn from its plan whatever the template. */
export function PlanPreview({ plan }: PlanPreviewProps) {
  const styles = useStyles();
  const { draft } = useMessages();
  const grid = useMemo(() => toPlanGrid(plan), [plan]);
  return (
    <>
      {/* a wide table scrolls by itself, by keyboard too, and never the pane */}
      <div role="region" aria-label={draft.preview} tabIndex={0} className={styles.paper}>
        <table
          aria-label={plan.sheetName}
          className={styles.table}
          style={{ width: `max(100%, ${Math.round(grid.width * SCALE)}px)` }}
        >
          <colgroup>
            {grid.columnWidths.map((percent, index) => (
              <col key={index} style={{ width: `${percent}%` }} />
            ))}
          </colgroup>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.row}>
                {row.kind === 'omitted' ? (
                  <td colSpan={grid.columnWidths.length} className={styles.omitted}>
                    <span className={styles.heading}>{draft.previewRows(row.count)}</span>
                  </td>
                ) : (
                  row.cells.map((cell) => (
                    <PlanCell
                      key={cell.column}
                      cell={cell}
                      heading={cell.columnSpan === grid.columnWidths.length}
                    />
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.legend}>{draft.previewLegend}</p>
    </>
  );
}
