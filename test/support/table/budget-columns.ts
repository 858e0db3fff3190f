import type { BudgetDimensions, MoneyUnit } from '../../../src/domain/dimensions';
import type { BudgetColumn } from '../../../src/rules/rule-examples';

export function budgetDimensions(column: BudgetColumn, planYear: number): BudgetDimensions {
  const { year = planYear, computed: _, percentOf, ...said } = column;
  const measure = said.measure ?? 'money';
  return {
    aspect: measure === 'quantity' ? 'count' : 'amount',
    subset: 'all',
    status: 'planned',
    capital: 'all',
    source: 'all',
    cumulative: false,
    unit: 'millionVnd',
    ...said,
    measure,
    period: { year, point: 'flow' },
    ...(percentOf && { percentOf }),
  };
}

const CAPITALS = { all: '', investment: 'vốn ĐTPT', recurrent: 'vốn sự nghiệp' } as const;

const SOURCES = {
  all: '',
  state: 'NSNN',
  central: 'NSTW',
  local: 'NSĐP',
  province: 'NS tỉnh',
  district: 'NS huyện',
  commune: 'NS xã',
  integrated: 'lồng ghép',
  credit: 'tín dụng',
  mobilised: 'huy động khác',
} as const;

const STATUSES = {
  actual: 'thực hiện',
  planned: '',
  assigned: 'được giao',
  requested: 'nhu cầu',
  allocated: 'được phân bổ',
  disbursed: 'giải ngân',
  estimated: 'ước thực hiện',
} as const;

const UNITS: Readonly<Record<MoneyUnit, string>> = {
  vnd: 'đồng',
  thousandVnd: 'nghìn đồng',
  millionVnd: '',
  billionVnd: 'tỷ đồng',
};

/** `Giải ngân vốn ĐTPT NSTW 2023`; a column of everything is the `Tổng số`. */
export function budgetLabel(column: BudgetColumn, planYear: number): string {
  const held = budgetDimensions(column, planYear);
  if (held.measure === 'quantity') return 'Số lượng';
  if (held.measure === 'unitCost') return 'Đơn giá';
  const words = [
    held.aspect === 'percent' ? 'tỷ lệ' : '',
    STATUSES[held.status],
    CAPITALS[held.capital],
    SOURCES[held.source],
    held.cumulative ? 'lũy kế' : '',
    column.year === undefined ? '' : String(column.year),
    held.aspect === 'percent' ? '(%)' : UNITS[held.unit],
  ].filter((word) => word !== '');
  const label = words.join(' ') || 'tổng số';
  return label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
}
