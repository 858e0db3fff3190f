import type { Annotation } from '../../../ports/annotation';
import type { WorkbookStore } from '../../office-host/store';
import { marksInGrid } from './own-marks';
import { reportInGrid } from './own-report';

/** Our marks and our report in the grid; null where there is neither. */
export function annotationInGrid(store: WorkbookStore): Annotation | null {
  const marks = marksInGrid(store);
  const report = reportInGrid(store);
  if (marks.length === 0 && !report) return null;
  return { marks, ...(report && { report }) };
}
