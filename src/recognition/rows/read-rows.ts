import type { RowSum, TableRow } from '../../domain/table';
import { hasFigures, isBulleted, type BodyRow } from './body-row';
import { withIncompleteSums, type RowsShown } from './incomplete-sums';
import { linesOfTotal } from './lines-of-total';
import { areMemos } from './memo-rows';
import type { OutlineNode } from './outline';
import { findPageSums } from './page-sums';

export interface RowReading {
  readonly rows: readonly TableRow[];
  readonly sums: readonly RowSum[];
  /** By row: index among the body rows. */
  readonly origin: readonly number[];
}

/**
 * Roles and sums of a table's rows. Words decide first, then numbering, then names; figures
 * only where the first three leave open whether rows are parts or all of what they stand under.
 */
export function readRows(
  body: readonly BodyRow[],
  outline: OutlineNode,
  additive: readonly number[],
  shown: RowsShown,
): RowReading {
  return new RowReader(body, outline, additive).read(shown);
}

class RowReader {
  private readonly roles: TableRow['role'][];
  /** Total with its terms, both indexes among the body rows. */
  private sums: { total: number; terms: readonly number[]; comparison: '=' | '<=' }[] = [];

  /** `additive`: positions of the figures that add up down the table. */
  constructor(
    private readonly body: readonly BodyRow[],
    private readonly outline: OutlineNode,
    private readonly additive: readonly number[],
  ) {
    this.roles = body.map(() => 'unit');
  }

  read(shown: RowsShown): RowReading {
    const { outline } = this;
    const breakdown = this.addsUpUnderDashes(outline);
    const ofTotal = linesOfTotal(this.body, outline);
    for (const node of ofTotal) this.markParts(node);
    for (const node of outline.children)
      if (!ofTotal.includes(node)) this.readNode(node, breakdown);
    this.readMemos(outline);
    const tops = this.termsOf(outline);
    this.readSums(outline, tops);
    this.readPageSums(tops);
    this.readLinesOfTotal(ofTotal);
    this.sums = withIncompleteSums(this.sums, this.body, this.additive, shown);
    return this.compact();
  }

  private readNode(node: OutlineNode, breakdown: boolean): void {
    const parts = node.children.filter((child) => this.isPart(child, breakdown));
    const parent = this.body[node.at]!;
    for (const child of node.children) {
      this.readNode(child, breakdown);
      if (parts.includes(child)) this.markParts(child);
    }
    const terms = this.termsOf({
      ...node,
      children: node.children.filter((child) => !parts.includes(child)),
    });
    if (terms.length > 0 && hasFigures(parent)) {
      this.roles[node.at] = 'subtotal';
      // One sub-project alone need not be all of its project
      const isPart = terms.length === 1 && parent.node !== undefined;
      this.sums.push({ total: node.at, terms, comparison: isPart ? '<=' : '=' });
    }
    const some = parts
      .map(({ at }) => at)
      .filter((at) => hasFigures(this.body[at]!) && !this.isBeyond(at, node.at));
    if (some.length > 0 && hasFigures(parent))
      this.sums.push({ total: node.at, terms: some, comparison: '<=' });
  }

  private readMemos(outline: OutlineNode): void {
    const { body } = this;
    const parts = outline.children.filter(
      ({ at }) => body[at]!.words === 'part' && this.roles[at] !== 'part' && hasFigures(body[at]!),
    );
    const [first] = parts;
    const totals = this.rowsWhere((row) => row.words === 'total' && hasFigures(row));
    const whole = totals.findLast((at) => at < (first?.at ?? 0)) ?? totals[0];
    if (!first || whole === undefined) return;
    const some = parts.map(({ at }) => at);
    const others = this.termsOf(outline).filter((at) => !some.includes(at));
    if (!areMemos(body, whole, some, others, this.additive)) return;
    for (const part of parts) this.markParts(part);
    this.sums.push({ total: whole, terms: some, comparison: '<=' });
  }

  private readLinesOfTotal(lines: readonly OutlineNode[]): void {
    const terms = lines.map(({ at }) => at).filter((at) => hasFigures(this.body[at]!));
    const total = (lines[0]?.at ?? 0) - 1;
    if (terms.length === 0 || !hasFigures(this.body[total]!)) return;
    const makeUp = terms.length > 1 && this.mostAddUp(total, lines);
    this.sums.push({ total, terms, comparison: makeUp ? '=' : '<=' });
  }

  /** Whether rows make up another in most columns that state it. */
  private mostAddUp(total: number, lines: readonly OutlineNode[]): boolean {
    const stated = this.additive.filter(
      (column) => this.body[total]!.figures[column] !== undefined,
    );
    const equal = stated.filter(
      (column) => Math.abs(this.body[total]!.figures[column]! - this.sumAt(lines, column)) < 1e-6,
    );
    return equal.length * 2 > stated.length;
  }

  private markParts(node: OutlineNode): void {
    this.roles[node.at] = 'part';
    for (const child of node.children) this.markParts(child);
  }

  private isPart({ at }: OutlineNode, breakdown: boolean): boolean {
    const { words, node } = this.body[at]!;
    if (words === 'part') return true;
    // Sub-projects make up their project, whatever sign stands before them
    return node === undefined && this.isBulleted(at) && !breakdown;
  }

  /** `Trong đó: xã nghèo` below the last commune is more than it in all columns: a part of the whole table. */
  private isBeyond(part: number, whole: number): boolean {
    const compared = this.additive.flatMap((column) => {
      const [some, all] = [part, whole].map((at) => this.body[at]!.figures[column]);
      return some === undefined || all === undefined ? [] : [some > all];
    });
    return compared.length >= 2 && !compared.includes(false);
  }

  /** Whether rows under dashes make up the row above them: so it is where most figures say so. */
  private addsUpUnderDashes(outline: OutlineNode): boolean {
    let compared = 0;
    let equal = 0;
    const visit = (node: OutlineNode): void => {
      const dashes = node.children.filter(({ at }) => this.isBulleted(at));
      if (node.at >= 0 && dashes.length > 1 && dashes.length === node.children.length) {
        for (const column of this.additive) {
          const whole = this.body[node.at]!.figures[column];
          if (whole === undefined) continue;
          compared++;
          if (Math.abs(whole - this.sumAt(dashes, column)) < 1e-6) equal++;
        }
      }
      node.children.forEach(visit);
    };
    visit(outline);
    return compared > 0 && equal * 2 > compared;
  }

  private isBulleted(at: number): boolean {
    return isBulleted(this.body[at]!);
  }

  private sumAt(nodes: readonly OutlineNode[], column: number): number {
    return nodes.reduce((sum, { at }) => sum + (this.body[at]!.figures[column] ?? 0), 0);
  }

  /** The rows that add up to a node: its children, or theirs where a child is a mere heading. */
  private termsOf({ children }: OutlineNode): number[] {
    const terms: number[] = [];
    for (const child of children) {
      if (this.roles[child.at] === 'part') continue;
      if (hasFigures(this.body[child.at]!)) terms.push(child.at);
      else terms.push(...this.termsOf(child));
    }
    return terms;
  }

  private readSums(outline: OutlineNode, tops: readonly number[]): void {
    const totals = this.rowsWhere(({ words }) => words === 'total');
    const last = Math.max(-1, ...tops);
    const isOutermost = (at: number): boolean => at < (tops[0] ?? 0) || at > last;
    const amid = totals.filter((at) => !isOutermost(at));
    // The sum of the last section stands below all rows, too, and above that of the whole
    const below = totals.filter((at) => at > last);
    if (amid.length > 0 && below.length > 1) amid.push(below[0]!);
    const whole = totals.filter((at) => !amid.includes(at));
    this.readSectionSums(outline, amid);
    const single = this.findWhole(outline, whole);
    if (single !== undefined) this.roles[single] = 'total';
    const terms = this.summed(tops, whole);
    for (const total of whole) {
      this.roles[total] = 'total';
      if (hasFigures(this.body[total]!) && terms.length > 0)
        this.sums.push({ total, terms, comparison: '=' });
    }
  }

  /** `Cộng khu vực I` under its places: the sum of what stands since the sum before it. */
  private readSectionSums(outline: OutlineNode, amid: readonly number[]): void {
    const sumRows = this.rowsWhere(({ words }, at) => words === 'section-sum' || amid.includes(at));
    let from = -1;
    for (const at of sumRows) {
      this.roles[at] = 'subtotal';
      const terms = this.termsOf(outline).filter((term) => from < term && term < at);
      if (terms.length > 0 && hasFigures(this.body[at]!))
        this.sums.push({ total: at, terms, comparison: '=' });
      from = at;
    }
  }

  private readPageSums(tops: readonly number[]): void {
    for (const at of this.rowsWhere(({ words }) => words === 'page-sum'))
      this.roles[at] = 'subtotal';
    for (const sum of findPageSums(this.body, tops, this.additive))
      this.sums.push({ ...sum, comparison: '=' });
  }

  private rowsWhere(holds: (row: BodyRow, at: number) => boolean): number[] {
    const found: number[] = [];
    this.body.forEach((row, at) => {
      if (holds(row, at)) found.push(at);
    });
    return found;
  }

  /** One row under which all others stand is the total, whatever it is called. */
  private findWhole({ children }: OutlineNode, totals: readonly number[]): number | undefined {
    const [only] = children;
    if (totals.length > 0 || children.length !== 1 || !only) return undefined;
    // A project with its parts alone is that project still
    if (this.body[only.at]!.node?.isProject) return undefined;
    return this.roles[only.at] === 'subtotal' ? only.at : undefined;
  }

  /** Sections whose own figures are incomplete are replaced by the rows under them. */
  private summed(tops: readonly number[], totals: readonly number[]): number[] {
    const isComplete = (at: number): boolean =>
      this.additive.every(
        (column) =>
          this.body[at]!.figures[column] !== undefined ||
          totals.every((total) => this.body[total]!.figures[column] === undefined),
      );
    const below = new Map(
      this.sums
        .filter(({ comparison }) => comparison === '=')
        .map(({ total, terms }) => [total, terms]),
    );
    if (tops.every(isComplete)) return [...tops];
    return tops.flatMap((at) => (isComplete(at) ? [at] : (below.get(at) ?? [at])));
  }

  /** Rows without figures that only head others are no rows of the table. */
  private compact(): RowReading {
    const summed = new Set<number>();
    for (const { total, terms } of this.sums) {
      summed.add(total);
      for (const term of terms) summed.add(term);
    }
    const heads = new Set<number>();
    const visit = (node: OutlineNode): void => {
      if (node.children.length > 0 && node.at >= 0 && !hasFigures(this.body[node.at]!))
        heads.add(node.at);
      node.children.forEach(visit);
    };
    visit(this.outline);
    const origin = this.rowsWhere(
      (row, at) => summed.has(at) || (!heads.has(at) && this.isRow(row)),
    );
    const hasNodes = this.body.some((one) => one.node);
    const position = new Map(origin.map((at, index) => [at, index]));
    return {
      origin,
      rows: origin.map((at): TableRow => {
        const { row, label, node, hidden } = this.body[at]!;
        const role = this.roles[at]!;
        const code = role === 'total' && hasNodes ? 'DA' : node?.code;
        return {
          row,
          role,
          label,
          ...(code !== undefined && { node: code }),
          ...(hidden && { hidden }),
        };
      }),
      sums: this.sums.map(({ total, terms, comparison }) => ({
        total: position.get(total)!,
        terms: terms.map((term) => position.get(term)!).sort((one, other) => one - other),
        comparison,
      })),
    };
  }

  /** A name without figures is a row yet to be filled in where it is numbered. */
  private isRow(row: BodyRow): boolean {
    return hasFigures(row) || (row.numbering?.style === 'number' && row.label !== '');
  }
}
