import type { Subset } from '../domain/dimensions';
import type { LinearPattern } from '../domain/relation';
import { findColumn } from '../domain/table';
import { defineRelationRule } from './define-rule';
import { isSameFigure } from './same-figure';

/** Parts that make up the whole between them, with nothing left out and nothing counted twice. */
const COMPLEMENTS: readonly (readonly [Subset, Subset])[] = [
  ['urban', 'rural'],
  ['female', 'male'],
];

/** Town and country together, or women and men, are all. Only where a table states both parts. */
export const subsetMismatch = defineRelationRule({
  id: 'subset-mismatch',
  severity: 'error',
  since: '0.1.0',
  messages: ['mismatch'],
  source:
    'Thông tư 07/2021/TT-BLĐTBXH, biểu tổng hợp: tổng số = khu vực thành thị + khu vực nông thôn; = nam + nữ',
  relate(table) {
    return table.columns.flatMap(({ dimensions: whole }, subject): LinearPattern[] => {
      if (whole.aspect !== 'count' || whole.subset !== 'all') return [];
      return COMPLEMENTS.flatMap(([one, other]): LinearPattern[] => {
        const findPart = (subset: Subset): number | undefined =>
          findColumn(table, (part) => isSameFigure(table, { ...whole, subset }, part));
        const first = findPart(one);
        const second = findPart(other);
        if (first === undefined || second === undefined) return [];
        return [
          {
            kind: 'linear',
            ruleId: 'subset-mismatch',
            messageId: 'mismatch',
            comparison: '=',
            subject,
            terms: [
              { column: first, coefficient: 1, role: 'part1' },
              { column: second, coefficient: 1, role: 'part2' },
            ],
          },
        ];
      });
    });
  },
});
