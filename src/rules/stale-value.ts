import { columnOf, placeOf, rowOf } from '../domain/fact';
import { unitOf } from '../domain/figure-unit';
import { defineTableRule } from './define-rule';

/**
 * A file that some program changed without calculating shows results that its formulas no longer
 * give, or none at all. Excel calculates when it opens the file; until then no relation through
 * such a cell says anything. All of a table's cells are one finding.
 */
export const staleValue = defineTableRule({
  id: 'stale-value',
  severity: 'warning',
  explains: true,
  since: '0.1.0',
  messages: ['stale', 'uncached'],
  source: 'Tệp lưu kết quả tính sẵn của công thức; kết quả đó có thể cũ hoặc chưa có',
  examine({ facts }, report) {
    const stale = facts.stale.map((index) => facts.facts.at(index)!);
    const [first] = stale;
    if (first) {
      const places = stale.map(({ index }) => placeOf(facts, index));
      const unit = unitOf(columnOf(facts, first.index).dimensions);
      const actual = first.quantity.value.toString();
      report({
        messageId: 'stale',
        place: places[0]!,
        actual,
        related: places.slice(1),
        explains: stale.map(({ index }) => index),
        data: {
          unit: { kind: 'text', value: rowOf(facts, first.index).label },
          column: { kind: 'text', value: columnOf(facts, first.index).label },
          actual: { kind: 'number', value: actual, unit },
          expected: { kind: 'number', value: first.recomputed!.toString(), unit },
          cells: { kind: 'places', places },
          ...(stale.length > 1 && {
            count: { kind: 'number', value: String(stale.length), unit: 'plain' },
          }),
        },
      });
    }
    const uncached = facts.unread.filter(({ reason }) => reason === 'uncached');
    // A form that nobody has filled in yet: there is nothing to calculate from.
    const [anyFigure] = facts.facts;
    if (uncached.length === 0 || anyFigure === undefined) return;
    const places = uncached
      .map(({ index }) => index)
      .sort((one, other) => one - other)
      .map((index) => placeOf(facts, index));
    report({
      messageId: 'uncached',
      place: places[0]!,
      related: places.slice(1),
      explains: uncached.map(({ index }) => index),
      data: {
        cells: { kind: 'places', places },
        count: { kind: 'number', value: String(uncached.length), unit: 'plain' },
      },
    });
  },
});
