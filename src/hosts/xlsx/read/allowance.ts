import { WorkbookFileError } from '../../../ports/workbook-file';
import type { FileLimits } from '../package';

/** What the sheets of one workbook may still use together. */
export class Allowance {
  private cells = 0;
  private positions = 0;
  private characters = 0;

  constructor(private readonly limits: FileLimits) {}

  /** Filled cells, or entries of any list of the file. Throws WorkbookFileError. */
  takeCells(count: number): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw this.tooMany();
  }

  /** Positions in rows, empty or not. Throws WorkbookFileError. */
  takePositions(count: number): void {
    this.positions += count;
    if (this.positions > this.limits.positions) throw this.tooMany();
  }

  /** Characters of formulas written out. Throws WorkbookFileError. */
  takeCharacters(count: number): void {
    this.characters += count;
    if (this.characters > this.limits.expandedCharacters) throw this.tooMany();
  }

  private tooMany(): WorkbookFileError {
    return new WorkbookFileError('too-many-cells', String(this.limits.cells));
  }
}
