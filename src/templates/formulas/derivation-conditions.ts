import { findFigure, type FigureColumn, type TableLayout } from '../layout/table-layout';
import { cellsOf, inColumn } from './references';
import { columnsText, isNoShare, type RowCondition } from './row-condition';

/** A figure that is not what its column follows from. */
export function derivationCondition(
  layout: TableLayout,
  figure: FigureColumn,
): RowCondition | undefined {
  const { derive } = figure;
  const of = (key: string) => findFigure(layout, key)!;
  switch (derive?.relation) {
    case undefined:
      return undefined;
    case 'remaining': {
      const operands = [of(derive.begin), of(derive.reduction)] as const;
      const [begin, reduction] = operands;
      return {
        text: `Cột ${figure.number} khác cột ${begin.number} trừ cột ${reduction.number}`,
        marks: [figure],
        counts: [...operands, figure],
        at(row) {
          const [b, r, e] = cellsOf(row, [...operands, figure]);
          return `IF(COUNT(${b},${r},${e})=3,${e}<>${b}-${r},FALSE)`;
        },
      };
    }
    case 'rate': {
      const operands = [of(derive.count), of(derive.households)] as const;
      return { ...shareCondition(figure, ...operands), counts: operands };
    }
    case 'percent':
      return shareCondition(figure, of(derive.part), of(derive.whole));
    case 'sum':
      return sumCondition(figure, derive.terms.map(of));
    case 'whole':
      // Said of typed rates, too, by the check of that kind
      return undefined;
    case 'movement':
      return movementCondition(
        figure,
        of(derive.begin),
        derive.outflows.map(of),
        derive.inflows.map(of),
      );
  }
}

function shareCondition(
  figure: FigureColumn,
  part: FigureColumn,
  whole: FigureColumn,
): RowCondition {
  return {
    text: `Cột ${figure.number} khác cột ${part.number} chia cột ${whole.number} nhân 100`,
    marks: [figure],
    counts: [],
    at(row) {
      const [p, w, r] = cellsOf(row, [part, whole, figure]);
      return `IF(COUNT(${p},${w},${r})=3,${isNoShare(p!, w!, r!)},FALSE)`;
    },
  };
}

/** A blank term is nothing; amounts may have decimals, whose binary sums are off by a hair. */
function sumCondition(figure: FigureColumn, terms: readonly FigureColumn[]): RowCondition {
  return {
    text: `Cột ${figure.number} khác ${columnsText(terms, ' cộng ')}`,
    marks: [figure],
    counts: [],
    at(row) {
      const sum = inColumn(row, figure.column);
      const cells = cellsOf(row, terms);
      const off = `ROUND(${sum}-${cells.map((cell) => `N(${cell})`).join('-')},6)<>0`;
      return `IF(COUNT(${sum})*COUNT(${cells.join(',')})>0,${off},FALSE)`;
    },
  };
}

function movementCondition(
  figure: FigureColumn,
  begin: FigureColumn,
  outflows: readonly FigureColumn[],
  inflows: readonly FigureColumn[],
): RowCondition {
  const operands = [begin, ...outflows, ...inflows];
  const less = columnsText([begin, ...outflows], ' trừ ');
  return {
    text: `Cột ${figure.number} khác ${less} cộng ${columnsText(inflows, ' cộng ')}`,
    marks: [figure],
    counts: [...operands, figure],
    at(row) {
      const [end, start] = cellsOf(row, [figure, begin]);
      const out = cellsOf(row, outflows).map((cell) => `-${cell}`);
      const into = cellsOf(row, inflows).map((cell) => `+${cell}`);
      const all = cellsOf(row, [figure, ...operands]);
      const off = `${end}<>${start}${[...out, ...into].join('')}`;
      return `IF(COUNT(${all.join(',')})=${all.length},${off},FALSE)`;
    },
  };
}
