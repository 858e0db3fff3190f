import type { CellAddress } from '../../../src/domain/address';
import type { CellContent, Edit } from '../../../src/domain/edit';
import type {
  Figure,
  Sketch,
  SketchRow,
  TableSketch,
  WrittenFigure,
} from '../../../src/rules/rule-examples';
import { budgetFigure, withBudgetFigure } from './edit-budget-sketch';
import { bodyOf, FIRST_COLUMN, FIRST_ROW, formulaOf } from './sketch-layout';

/** The sketch after the edits: what a person would see once Excel had recalculated. */
export function editSketch(sketch: TableSketch, edits: readonly Edit[]): TableSketch;
export function editSketch(sketch: Sketch, edits: readonly Edit[]): Sketch;
export function editSketch(sketch: Sketch, edits: readonly Edit[]): Sketch {
  return edits.reduce(
    (edited, { cell, after }) =>
      'kind' in edited
        ? withBudgetFigure(edited, cell, budgetFigure(edited, cell, after))
        : withFigure(edited, cell, figureOf(edited, cell, after)),
    sketch,
  );
}

/** The sketch with another figure in a cell of the sheet. */
export function withFigure(sketch: TableSketch, cell: CellAddress, figure: Figure): TableSketch {
  const position = cell.column - FIRST_COLUMN;
  const replaced = bodyOf(sketch).map(({ figures, role }, index) => {
    const [label, ...rest] = figures;
    const row: SketchRow = [
      label,
      ...rest.map((old, i) => (index === cell.row - FIRST_ROW && i === position ? figure : old)),
    ];
    return { row, role };
  });
  const total = replaced.find(({ role }) => role === 'total')?.row;
  return {
    ...sketch,
    rows: replaced.filter(({ role }) => role !== 'total').map(({ row }) => row),
    ...(total && { total }),
  };
}

function figureOf(sketch: TableSketch, { row, column }: CellAddress, after: CellContent): Figure {
  const { role, figures } = bodyOf(sketch)[row - FIRST_ROW]!;
  if (!('formula' in after))
    return { ...formatOf(figures[column - FIRST_COLUMN + 1] as Figure), value: after.value };
  const key = sketch.columns[column - FIRST_COLUMN]!;
  const own = formulaOf(sketch, key, { row, role });
  if (after.formula !== own) throw new Error(`not the table's own formula: ${after.formula}`);
  return '=';
}

/** Edits leave number formats alone. */
function formatOf(figure: Figure): Pick<WrittenFigure, 'format'> {
  return typeof figure === 'object' && figure !== null && 'value' in figure && figure.format
    ? { format: figure.format }
    : {};
}
