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
    readonly years?: number;
  };

const MULTIDIMENSIONAL: Held = { measure: 'multidimensional', aspect: 'count' };

const REDUCTION: Held = { measure: 'reduction', of: 'poor', aspect: 'count', point: 'flow' };
const POINTS: Held = { ...REDUCTION, aspect: 'points' };

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
  minorityRate: base('Tỷ lệ hộ nghèo DTTS', {
    measure: 'poor',
    aspect: 'rate',
    subset: 'ethnicMinority',
  }),
  minorityHouseholds: base('Tổng số hộ DTTS', {
    measure: 'households',
    aspect: 'count',
    subset: 'ethnicMinority',
  }),
  urban: base('Hộ nghèo thành thị', { measure: 'poor', aspect: 'count', subset: 'urban' }),
  rural: base('Hộ nghèo nông thôn', { measure: 'poor', aspect: 'count', subset: 'rural' }),
  persons: base('Nhân khẩu', { measure: 'persons', aspect: 'count' }),
  femalePersons: base('Nhân khẩu nữ', { measure: 'persons', aspect: 'count', subset: 'female' }),
  malePersons: base('Nhân khẩu nam', { measure: 'persons', aspect: 'count', subset: 'male' }),
  beginPoor: begin('Hộ nghèo', { measure: 'poor', aspect: 'count' }),
  beginRate: begin('Tỷ lệ hộ nghèo', { measure: 'poor', aspect: 'rate' }),
  assigned: plan('Hộ nghèo giảm (cấp trên giao)', { ...REDUCTION, status: 'assigned' }),
  reduction: plan('Hộ nghèo giảm', REDUCTION),
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
  nearPoorReduction: plan('Hộ cận nghèo giảm', { ...REDUCTION, of: 'nearPoor' }),
  nearPoorPoints: plan('Giảm tỷ lệ hộ cận nghèo', { ...POINTS, of: 'nearPoor' }),
  minorityPoints: plan('Giảm tỷ lệ hộ nghèo DTTS', { ...POINTS, subset: 'ethnicMinority' }),
  earlierReduction: column('Hộ nghèo giảm', REDUCTION, -1, 'planned'),
  twoYearReduction: plan('Hộ nghèo giảm hai năm', { ...REDUCTION, years: 2 }),
  earlierPoints: column('Giảm tỷ lệ hộ nghèo', POINTS, -1, 'planned'),
  assignedPoints: plan('Giảm tỷ lệ hộ nghèo (cấp trên giao)', { ...POINTS, status: 'assigned' }),
  twoYearAssignedPoints: plan('Giảm tỷ lệ hộ nghèo hai năm (cấp trên giao)', {
    ...POINTS,
    years: 2,
    status: 'assigned',
  }),
};

/** A level at the end of the year before the plan's. */
function base(name: string, held: Held): SketchColumn {
  return column(name, held, -1, 'actual');
}

/** A level on the first day of the plan's year. */
function begin(name: string, held: Held): SketchColumn {
  const { dimensions } = column(name, { ...held, point: 'begin' }, 0, 'actual');
  return { label: (year) => `${name} đầu năm ${year}`, dimensions };
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
  { point = 'end', years, subset = 'all', status, ...held }: Held,
  yearOffset: number,
  usualStatus: HouseholdDimensions['status'],
): SketchColumn {
  return {
    label: (year) => `${name} năm ${year + yearOffset}`,
    dimensions: (year) => ({
      ...held,
      subset,
      period: { year: year + yearOffset, point, ...(years !== undefined && { years }) },
      status: status ?? usualStatus,
    }),
  };
}
