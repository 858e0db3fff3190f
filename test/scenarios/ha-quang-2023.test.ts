import { formatRange } from '../../src/domain/address';
import { renderFinding } from '../../src/messages/findings';
import type { BudgetColumn, BudgetSketch, SketchRow } from '../../src/rules/rule-examples';
import {
  allocated,
  allocatedTotal,
  requested,
  requestedTotal,
  type PublishedMoney,
} from '../fixtures/ha-quang-2023';
import { findingsOf } from '../support/rules/test-rule';

const KINDS = ['total', 'investment', 'recurrent', 'state', 'mobilised'] as const;

const columnsFor = (status: 'requested' | 'allocated'): BudgetColumn[] => [
  { status },
  { status, capital: 'investment' },
  { status, capital: 'recurrent' },
  { status, source: 'state' },
  { status, source: 'mobilised' },
];

const figuresOf = (money: PublishedMoney): SketchRow => [
  money.node,
  ...KINDS.map((kind) => money[kind] ?? null),
];

/** A heading whose amounts the plan leaves to be added up. */
const heading = (node: string, sources = false): SketchRow => [
  node,
  ...KINDS.map((kind) => (kind === 'state' || kind === 'mobilised' ? (sources ? '=' : null) : '=')),
];

const rowsOf = (money: readonly PublishedMoney[], ...nodes: string[]): SketchRow[] =>
  money.filter(({ node }) => nodes.includes(node)).map(figuresOf);

const sum = (money: readonly PublishedMoney[], kind: (typeof KINDS)[number]): number =>
  money.reduce((all, one) => all + (one[kind] ?? 0), 0);

describe('what Hà Quảng requests for 2023', () => {
  const [works, maintenance] = requested;
  const sketch: BudgetSketch = {
    kind: 'budget',
    year: 2023,
    foreign: true,
    columns: columnsFor('requested'),
    rows: [
      figuresOf(requestedTotal),
      heading('DA1', true),
      figuresOf(works!),
      figuresOf(maintenance!),
      ...rowsOf(requested, 'DA2'),
      heading('DA3'),
      ...rowsOf(requested, 'DA3.1', 'DA3.2'),
      heading('DA4'),
      ...rowsOf(requested, 'DA4.1', 'DA4.2', 'DA4.3'),
      ...rowsOf(requested, 'DA5'),
      heading('DA6'),
      ...rowsOf(requested, 'DA6.1', 'DA6.2'),
      heading('DA7'),
      ...rowsOf(requested, 'DA7.1', 'DA7.2'),
    ],
  };

  test('adds up to more than it states, by what is raised besides the budget', () => {
    expect(sum(requested, 'total')).toBe(133_461);
    expect(sum(requested, 'total') - sum(requested, 'mobilised')).toBe(requestedTotal.total);
    expect(sum(requested, 'investment') - sum(requested, 'mobilised')).toBe(
      requestedTotal.investment,
    );
    expect(sum(requested, 'recurrent')).toBe(requestedTotal.recurrent);
  });

  test('is one remark for both totals, and nothing else', () => {
    const findings = findingsOf(sketch);
    expect(
      findings.map(({ ruleId, severity, place, related, actual, expected }) => ({
        ruleId,
        severity,
        at: [place, ...related].map(({ range }) => formatRange(range)),
        actual,
        expected,
      })),
    ).toEqual([
      {
        ruleId: 'total-excludes-source',
        severity: 'info',
        at: ['C7', 'D7'],
        actual: '133086',
        expected: { low: '133461', high: '133461' },
      },
    ]);
    expect(renderFinding(findings[0]!, 'vi').text).toBe(
      'Tổng số: ô C7 (Nhu cầu) ghi 133.086 triệu đồng, không gồm 375 triệu đồng của cột “Nhu cầu huy động khác”; tính cả thì được 133.461 triệu đồng. Các tổng sau cũng vậy: D7. Nên ghi rõ tổng gồm những nguồn nào, hoặc cộng thêm nguồn này.',
    );
  });

  test('would be an error if the total were wrong by anything else', () => {
    const [total, ...rows] = sketch.rows;
    const wrong: SketchRow = ['DA', 133_068, ...total!.slice(2).map((figure) => figure!)];
    const findings = findingsOf({ ...sketch, rows: [wrong, ...rows] });
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('what Hà Quảng was allocated for 2022', () => {
  const sketch: BudgetSketch = {
    kind: 'budget',
    year: 2022,
    foreign: true,
    columns: [
      ...columnsFor('allocated').slice(0, 3),
      { status: 'estimated', aspect: 'percent', percentOf: 'allocated' },
    ],
    rows: [allocatedTotal, ...allocated].map((money): SketchRow => [
      money.node,
      money.total,
      money.investment ?? null,
      money.recurrent ?? null,
      money.expectedPercent ?? null,
    ]),
  };

  test('adds up by kinds of capital and by projects', () => {
    const subprojectsOf4 = 1_607 + 329 + 303;
    expect(subprojectsOf4).toBe(2_239);
    expect(73_359 + 4_855 + 2_100 + subprojectsOf4 + 1_028 + 668).toBe(allocatedTotal.total);
    expect(allocatedTotal.investment! + allocatedTotal.recurrent!).toBe(allocatedTotal.total);
  });

  test('gives nothing to say', () => {
    expect(findingsOf(sketch)).toEqual([]);
  });
});
