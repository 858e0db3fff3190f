import { isBudget, isHousehold, momentOf, type Dimensions } from '../../../src/domain/dimensions';
import type { Draw } from './draw';
import { createSubject, figureOf, type Subject } from './figures';
import type { SheetWriter } from './sheet-writer';
import { spell, type Spelling } from './spelling';
import {
  isDifference,
  isGroup,
  isMeasured,
  type BodyNode,
  type Difference,
  type HeaderLeaf,
  type HeaderNode,
  type Intent,
  type TableSpec,
} from './table-spec';

/** How a table is put on its sheet; none of it changes what the table says. */
export interface Style {
  readonly top: number;
  readonly left: number;
  readonly merges: boolean;
  readonly numbers: 'none' | 'plain' | 'letters' | 'brackets';
  readonly spelling: Spelling;
  /** Shares are stored as fractions with a percent format. */
  readonly fractions: boolean;
  /** Chance of a count to be stored as text. */
  readonly asText: number;
  /** Chance of a figure to be wrong. */
  readonly wrong: number;
  readonly blankRows: boolean;
  readonly repeatHeader: boolean;
  readonly hide: boolean;
}

export interface Expected {
  readonly columns: ReadonlyMap<number, Intent>;
  readonly rows: ReadonlyMap<number, BodyNode>;
  /** First row below the table. */
  readonly end: number;
  readonly right: number;
}

/** Writes a table and says what each of its columns and rows was meant to be. */
export function compose(spec: TableSpec, style: Style, draw: Draw, writer: SheetWriter): Expected {
  const composer = new Composer(spec, style, draw, writer);
  return composer.write();
}

class Composer {
  private row: number;
  private readonly leaves: readonly HeaderLeaf[];
  private readonly rows = new Map<number, BodyNode>();
  private bodyRows = 0;
  private readonly sources: ReadonlySet<string>;

  constructor(
    private readonly spec: TableSpec,
    private readonly style: Style,
    private readonly draw: Draw,
    private readonly writer: SheetWriter,
  ) {
    this.row = style.top;
    this.leaves = spec.header.flatMap(leavesOf);
    this.sources = new Set(
      this.leaves.flatMap(({ intent }) =>
        isMeasured(intent) && isBudget(intent) && intent.source !== 'all' ? [intent.source] : [],
      ),
    );
  }

  write(): Expected {
    this.writeTitle();
    this.writeHeader();
    this.writeNumbers();
    for (const node of this.spec.body) this.writeNode(node);
    if (this.spec.after) {
      this.row++;
      for (const line of this.spec.after) this.text(this.row++, this.style.left, line);
    }
    const left = this.style.left;
    if (this.style.hide) this.writer.hideColumn(left + this.leaves.length - 1);
    return {
      columns: new Map(this.leaves.map(({ intent }, position) => [left + position, intent])),
      rows: this.rows,
      end: this.row,
      right: left + this.leaves.length - 1,
    };
  }

  private writeTitle(): void {
    const { left, merges } = this.style;
    const right = left + this.leaves.length - 1;
    for (const line of this.spec.title) {
      if (line !== '') {
        const column = merges ? left : left + Math.floor(this.leaves.length / 3);
        this.text(this.row, column, line);
        if (merges) this.writer.merge(this.row, left, this.row, right);
      }
      this.row++;
    }
    if (this.spec.unitLine !== undefined)
      this.text(this.row++, Math.max(left, right - 1), this.spec.unitLine);
    else if (this.draw.chance(0.5)) this.row++;
  }

  private writeHeader(): void {
    const depth = Math.max(...this.spec.header.map(depthOf));
    let column = this.style.left;
    for (const node of this.spec.header) {
      this.writeHead(node, this.row, column, depth);
      column += leavesOf(node).length;
    }
    this.row += depth;
  }

  private writeHead(node: HeaderNode, row: number, column: number, depth: number): void {
    const width = leavesOf(node).length;
    this.text(row, column, node.text);
    if (!isGroup(node)) {
      if (this.style.merges) this.writer.merge(row, column, row + depth - 1, column);
      return;
    }
    const own = depth - Math.max(...node.children.map(depthOf));
    if (this.style.merges) this.writer.merge(row, column, row + own - 1, column + width - 1);
    let at = column;
    for (const child of node.children) {
      this.writeHead(child, row + own, at, depth - own);
      at += leavesOf(child).length;
    }
  }

  private writeNumbers(): void {
    const { numbers, left } = this.style;
    if (numbers === 'none') return;
    let number = 0;
    const numberOf = new Map<number, number>();
    const lettered = numbers === 'letters';
    this.leaves.forEach(({ intent }, position) => {
      if (!(lettered && (intent === 'index' || intent === 'label')))
        numberOf.set(position, ++number);
    });
    this.leaves.forEach(({ intent }, position) => {
      const own = numberOf.get(position);
      const column = left + position;
      if (own === undefined)
        return this.writer.put(this.row, column, intent === 'index' ? 'A' : 'B');
      const formula = isMeasured(intent) ? this.formulaOf(intent, numberOf) : undefined;
      const plain = numbers === 'brackets' ? `(${own})` : own;
      this.writer.put(this.row, column, formula === undefined ? plain : `${own}=${formula}`);
    });
    this.row++;
  }

  /** `3/1*100` for a share whose count and households have columns. */
  private formulaOf(intent: Dimensions, numberOf: ReadonlyMap<number, number>): string | undefined {
    if (!isHousehold(intent) || intent.aspect !== 'rate' || intent.period.point === 'flow')
      return undefined;
    const find = (measure: string): number | undefined => {
      const position = this.leaves.findIndex(
        ({ intent: other }) =>
          isMeasured(other) &&
          other.measure === measure &&
          other.aspect === 'count' &&
          other.subset === intent.subset &&
          momentOf(other.period) === momentOf(intent.period),
      );
      return numberOf.get(position);
    };
    const count = find(intent.measure);
    const whole = find('households');
    return count === undefined || whole === undefined ? undefined : `${count}/${whole}*100`;
  }

  private writeNode(node: BodyNode): readonly Subject[] {
    if (node.role === 'heading') {
      this.writeNames(node);
      this.row++;
      return [];
    }
    if (node.children.length === 0) {
      const subject = createSubject(this.draw, this.sources);
      this.writeRow(node, [subject]);
      return [subject];
    }
    if (node.sumBelow) {
      const subjects = node.children.flatMap((child) => this.writeNode(child));
      this.writeRow(node, subjects);
      return subjects;
    }
    const at = this.row++;
    const subjects = node.children.flatMap((child) => this.writeNode(child));
    const next = this.row;
    this.row = at;
    this.writeRow(node, subjects);
    this.row = next;
    return subjects;
  }

  private writeRow(node: BodyNode, subjects: readonly Subject[]): void {
    const { blankRows, repeatHeader, hide } = this.style;
    const isLeaf = node.children.length === 0;
    if (isLeaf && blankRows && this.bodyRows % 4 === 3) this.row++;
    if (isLeaf && repeatHeader && this.bodyRows === 5) this.writeHeader();
    this.bodyRows++;
    this.writeNames(node);
    this.leaves.forEach(({ intent }, position) => {
      const column = this.style.left + position;
      if (isMeasured(intent)) this.writeFigure(intent, subjects, column);
      else if (isDifference(intent)) this.writeDifference(intent, subjects, column);
      else if (intent === 'other')
        this.writer.put(this.row, column, figureOf(otherOf(position), subjects));
      else if (intent === 'words' && this.draw.chance(0.3))
        this.text(this.row, column, 'Phòng LĐ-TB&XH');
    });
    if (hide && this.bodyRows === 3) this.writer.hideRow(this.row);
    this.rows.set(this.row, node);
    this.row++;
  }

  private writeNames({ index, label }: BodyNode): void {
    this.leaves.forEach(({ intent }, position) => {
      const column = this.style.left + position;
      if (intent === 'index' && index !== null)
        this.writer.put(this.row, column, typeof index === 'string' ? index : index);
      if (intent === 'label') this.text(this.row, column, label);
    });
  }

  private writeFigure(intent: Dimensions, subjects: readonly Subject[], column: number): void {
    const { fractions, asText, wrong } = this.style;
    const honest = figureOf(intent, subjects);
    const figure = this.draw.chance(wrong) ? honest + this.draw.int(1, 9) : honest;
    const percent = intent.aspect === 'rate' || intent.aspect === 'percent';
    if (percent && fractions) {
      this.writer.put(this.row, column, Number((figure / 100).toPrecision(12)), '0.00%');
      return;
    }
    if (this.draw.chance(asText)) {
      const text = figure.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
      this.writer.put(this.row, column, text);
      return;
    }
    this.writer.put(this.row, column, figure, isBudget(intent) ? '#,##0' : undefined);
  }

  private writeDifference(
    { of, less }: Difference,
    subjects: readonly Subject[],
    at: number,
  ): void {
    const exact = figureOf(of, subjects) - figureOf(less, subjects);
    this.writer.put(this.row, at, Number(exact.toFixed(2)));
  }

  private text(row: number, column: number, text: string): void {
    this.writer.put(row, column, spell(text, this.style.spelling, this.draw));
  }
}

/** Something else that is counted; no two columns count the same. */
function otherOf(position: number): Dimensions {
  return {
    measure: 'indicator',
    aspect: 'count',
    subset: 'all',
    period: { year: 2023, point: 'end' },
    status: 'actual',
    indicator: 'x'.repeat(position),
    role: 'achieved',
    unit: '',
  };
}

function leavesOf(node: HeaderNode): readonly HeaderLeaf[] {
  return isGroup(node) ? node.children.flatMap(leavesOf) : [node];
}

function depthOf(node: HeaderNode): number {
  return isGroup(node) ? 1 + Math.max(...node.children.map(depthOf)) : 1;
}

/** A style at random. */
export function drawStyle(draw: Draw): Style {
  return {
    top: draw.int(0, 3),
    left: draw.int(0, 2),
    merges: draw.chance(0.75),
    numbers: draw.pick(['none', 'none', 'plain', 'letters', 'brackets']),
    spelling: draw.pick(['typed', 'typed', 'typed', 'unmarked', 'scanned']),
    fractions: draw.chance(0.2),
    asText: draw.chance(0.15) ? 0.3 : 0,
    wrong: draw.chance(0.3) ? 0.03 : 0,
    blankRows: draw.chance(0.1),
    repeatHeader: draw.chance(0.1),
    hide: draw.chance(0.1),
  };
}
