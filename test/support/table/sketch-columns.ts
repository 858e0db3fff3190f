import type { FlowMeasure, HouseholdDimensions } from '../../../src/domain/dimensions';
import type { ColumnKey } from '../../../src/rules/rule-examples';

export interface SketchColumn {
  readonly label: (year: number) => string;
  readonly dimensions: (year: number) => HouseholdDimensions;
  /** How the table's own formula makes it, and from which columns. */
  readonly derivation?: {
    readonly kind: 'difference' | 'sum' | 'rate';
    readonly inputs: InputColumns;
  };
}

type InputColumns = readonly [ColumnKey, ColumnKey];

type Held = Pick<HouseholdDimensions, 'measure' | 'aspect'> &
  Partial<Pick<HouseholdDimensions, 'of' | 'subset' | 'status'>> & {
    readonly point?: HouseholdDimensions['period']['point'];
  };

const MULTIDIMENSIONAL: Held = { measure: 'multidimensional', aspect: 'count' };

const POINTS: Held = { measure: 'reduction', of: 'poor', aspect: 'points', point: 'flow' };

export const SKETCH_COLUMNS: Readonly<Record<ColumnKey, SketchColumn>> = {
  households: base('Tổng số hộ dân cư', { measure: 'households', aspect: 'count' }),
  poor: base('Hộ nghèo', { measure: 'poor', aspect: 'count' }),
  rate: {
    ...base('Tỷ lệ hộ nghèo', { measure: 'poor', aspect: 'rate' }),
    derivation: { kind: 'rate', inputs: ['poor', 'households'] },
  },
  nearPoor: base('Hộ cận nghèo', { measure: 'nearPoor', aspect: 'count' }),
  nearPoorRate: {
    ...base('Tỷ lệ hộ cận nghèo', { measure: 'nearPoor', aspect: 'rate' }),
    derivation: { kind: 'rate', inputs: ['nearPoor', 'households'] },
  },
  multidimensional: base('Hộ nghèo đa chiều', MULTIDIMENSIONAL),
  multidimensionalSum: {
    ...base('Hộ nghèo đa chiều', MULTIDIMENSIONAL),
    derivation: { kind: 'sum', inputs: ['poor', 'nearPoor'] },
  },
  multidimensionalRate: {
    ...base('Tỷ lệ nghèo đa chiều', { measure: 'multidimensional', aspect: 'rate' }),
    derivation: { kind: 'rate', inputs: ['multidimensional', 'households'] },
  },
  minority: base('Hộ nghèo DTTS', {
    measure: 'poor',
    aspect: 'count',
    subset: 'ethnicMinority',
  }),
  assigned: plan('Hộ nghèo giảm (cấp trên giao)', {
    measure: 'reduction',
    of: 'poor',
    aspect: 'count',
    point: 'flow',
    status: 'assigned',
  }),
  reduction: plan('Hộ nghèo giảm', {
    measure: 'reduction',
    of: 'poor',
    aspect: 'count',
    point: 'flow',
  }),
  remaining: {
    ...plan('Hộ nghèo còn lại', { measure: 'poor', aspect: 'count' }),
    derivation: { kind: 'difference', inputs: ['poor', 'reduction'] },
  },
  planned: plan('Tổng số hộ dân cư dự kiến', { measure: 'households', aspect: 'count' }),
  targetRate: {
    ...plan('Tỷ lệ hộ nghèo phấn đấu', { measure: 'poor', aspect: 'rate' }),
    derivation: { kind: 'rate', inputs: ['remaining', 'planned'] },
  },
  points: plan('Giảm tỷ lệ hộ nghèo', POINTS),
  fall: {
    ...plan('Giảm tỷ lệ hộ nghèo', POINTS),
    derivation: { kind: 'difference', inputs: ['rate', 'targetRate'] },
  },
  escaped: flow('Hộ thoát nghèo', 'escaped'),
  otherDecrease: flow('Hộ nghèo giảm khác', 'otherDecrease'),
  arising: flow('Hộ nghèo phát sinh', 'arising'),
  relapsed: flow('Hộ tái nghèo', 'relapsed'),
  otherIncrease: flow('Hộ nghèo tăng khác', 'otherIncrease'),
};

/** A level at the end of the year before the plan's. */
function base(name: string, held: Held): SketchColumn {
  return column(name, held, -1, 'actual');
}

/** A level at the end of the plan's year, or a flow during it. */
function plan(name: string, held: Held): SketchColumn {
  return column(name, held, 0, 'planned');
}

function flow(name: string, measure: FlowMeasure): SketchColumn {
  return plan(name, { measure, of: 'poor', aspect: 'count', point: 'flow' });
}

function column(
  name: string,
  { point = 'end', subset = 'all', status, ...held }: Held,
  yearOffset: number,
  usualStatus: HouseholdDimensions['status'],
): SketchColumn {
  return {
    label: (year) => `${name} năm ${year + yearOffset}`,
    dimensions: (year) => ({
      ...held,
      subset,
      period: { year: year + yearOffset, point },
      status: status ?? usualStatus,
    }),
  };
}
