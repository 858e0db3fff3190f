import { readWords } from '../words/read-words';
import { isBulleted, type BodyRow } from './body-row';
import type { OutlineNode } from './outline';
import { placeDepth } from './row-words';

/**
 * `Tổng cộng | - Vốn đầu tư | - Vốn sự nghiệp | 1. Dự án 1 …`: lines under a dash, or named after
 * sources of money, right below the total tell it another way than the other rows do.
 */
export function linesOfTotal(
  body: readonly BodyRow[],
  { children }: OutlineNode,
): readonly OutlineNode[] {
  const isDash = ({ at }: OutlineNode): boolean => isBulleted(body[at]!);
  const isSource = (node: OutlineNode): boolean =>
    node.children.length === 0 && tellsSource(body[node.at]!.label);
  const first = children.findIndex(
    (node) => body[node.at - 1]?.words === 'total' && (isDash(node) || isSource(node)),
  );
  if (first < 0) return [];
  const isLine = isDash(children[first]!)
    ? isDash
    : (node: OutlineNode): boolean => isSource(node) || tellsOthers(body[node.at]!.label);
  // Without other rows they are what the total adds up
  if (children.every(isLine)) return [];
  const others = children.findIndex((node, position) => position > first && !isLine(node));
  return children.slice(first, others < 0 ? undefined : others);
}

/** `NSTW`, `Vốn sự nghiệp`, `NS tỉnh đối ứng 10%`: whose money it is, and no place. */
function tellsSource(label: string): boolean {
  if (placeDepth(label) !== undefined) return false;
  const { meanings, unknown } = readWords(label.replace(/[\d.,]+ ?%/g, ' '));
  return (
    unknown.length === 0 &&
    meanings.some(({ says }) => says === 'source' || says === 'several-sources')
  );
}

/** `Vốn khác`, beside lines that name a source. */
function tellsOthers(label: string): boolean {
  const { meanings, unknown } = readWords(label);
  return unknown.length === 0 && meanings.some(({ says }) => says === 'other');
}
