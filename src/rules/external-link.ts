import type { Place } from '../domain/address';
import { placeOf, type FactTable } from '../domain/fact';
import { isErrorValue, type CellSnapshot } from '../domain/snapshot';
import { tokenizeFormula } from '../reading/formula-tokens';
import { defineTableRule } from './define-rule';

/**
 * Figures that are fetched from another file show what that file said when it was last open, and
 * nothing where it was moved. A formula that lost its cell (#REF!) behind IFERROR says nothing of
 * it; where the error shows, it is reported as such.
 */
export const externalLink = defineTableRule({
  id: 'external-link',
  severity: 'warning',
  structural: true,
  since: '0.1.0',
  messages: ['linked', 'lost'],
  source: 'Số liệu lấy từ tệp khác không tự cập nhật và không đi theo khi gửi tệp',
  examine({ facts }, report) {
    const linked: Place[] = [];
    const lost: Place[] = [];
    const files = new Set<string>();
    for (const { index, cell } of formulaCells(facts)) {
      const { workbooks, isLost } = sourcesOf(cell.formula);
      if (workbooks.length > 0) linked.push(placeOf(facts, index));
      for (const workbook of workbooks) files.add(workbook);
      if (isLost && !isErrorValue(cell.value)) lost.push(placeOf(facts, index));
    }
    const say = (messageId: 'linked' | 'lost', places: readonly Place[]): void => {
      const [place] = places;
      if (!place) return;
      report({
        messageId,
        place,
        related: places.slice(1),
        data: {
          cells: { kind: 'places', places },
          count: { kind: 'number', value: String(places.length), unit: 'plain' },
          files: { kind: 'text', value: [...files].join(', ') },
        },
      });
    };
    say('linked', linked);
    say('lost', lost);
  },
});

type FormulaCell = CellSnapshot & { readonly formula: string };

/** Cells whose formula may name another file or a lost cell, top to bottom. */
function formulaCells({ facts, unread, farFormulas }: FactTable): {
  index: number;
  cell: FormulaCell;
}[] {
  const found: { index: number; cell: FormulaCell }[] = [];
  const look = ({ index, cell }: { index: number; cell: CellSnapshot }): void => {
    const { formula } = cell;
    if (formula !== undefined && (formula.includes('[') || formula.includes('#REF!')))
      found.push({ index, cell: { ...cell, formula } });
  };
  for (const index of farFormulas) look(facts.at(index)!);
  unread.forEach(look);
  return found.sort((one, other) => one.index - other.index);
}

/** Files of which an .xlsx gives only the number in its list of links are named by that. */
function sourcesOf(formula: string): { workbooks: string[]; isLost: boolean } {
  const workbooks = new Set<string>();
  let isLost = false;
  for (const token of tokenizeFormula(formula)) {
    if (token.kind === 'reference') {
      if (token.reference.workbook !== undefined) workbooks.add(`[${token.reference.workbook}]`);
    } else if (token.kind === 'error') isLost ||= token.text.endsWith('#REF!');
  }
  return { workbooks: [...workbooks], isLost };
}
