import type { RangeAddress } from '../../domain/address';
import type { Severity } from '../../domain/severity';
import { WorkbookError } from '../../ports/workbook-port';
import { findMarkSeverity, MARK_SEVERITIES, MARK_STYLES, markFormula } from '../mark-rules';
import { coverRanges } from '../mark-rules/cover-ranges';
import { toAddressLists } from './blocks';
import { command, type Command } from './chunking';
import { findLoaded } from './loaded';
import { loadPositions, toRangeAddresses } from './ranges';

/** Marks of one severity on one sheet. */
export interface MarkedRanges {
  readonly severity: Severity;
  readonly ranges: readonly RangeAddress[];
}

interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  /** Absent for a rule that was never finished. */
  readonly severity: Severity | undefined;
}

/** Asks for the conditional formats of a whole sheet, as far as marks need them. */
export function loadConditionalFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  return formats;
}

/** Our marks among a sheet's conditional formats. */
export class SheetMarks {
  /** Of all conditional formats of the sheet. */
  readonly formatIds: ReadonlySet<string>;
  private readonly ours: readonly OwnFormat[];
  private before: { readonly severity: Severity; readonly areas: Excel.RangeAreas }[] = [];

  /**
   * @param formats loaded
   * @param interrupted the same sheet before a write that broke off. That may have left a rule
   * without its formula: the topmost one, if it is new.
   */
  constructor(
    readonly sheet: Excel.Worksheet,
    formats: Excel.ConditionalFormatCollection,
    interrupted?: SheetMarks,
  ) {
    this.formatIds = new Set(formats.items.map(({ id }) => id));
    this.ours = formats.items.flatMap((format): OwnFormat[] => {
      if (format.type !== 'Custom') return [];
      const severity = findMarkSeverity(format.customOrNullObject.rule.formula);
      const isUnfinished =
        interrupted && format.priority === 0 && !interrupted.formatIds.has(format.id);
      return severity !== undefined || isUnfinished ? [{ format, severity }] : [];
    });
  }

  /** @param wanted by sheet id */
  isToChange(wanted: ReadonlyMap<string, unknown>): boolean {
    return this.ours.length > 0 || wanted.has(this.sheet.id);
  }

  /** Throws `protected` where the sheet's protection keeps conditional formats as they are. */
  checkWritable(): void {
    const { protected: isProtected, options } = this.sheet.protection;
    if (isProtected && options.allowFormatCells !== true)
      throw new WorkbookError('protected', this.sheet.name);
  }

  /** Queued before any change, so that a failure later on finds the marks known. */
  queueRead(): void {
    this.before = this.ours.flatMap(({ format, severity }) => {
      if (severity === undefined) return [];
      const areas = format.getRanges();
      loadPositions(areas);
      return [{ severity, areas }];
    });
  }

  /** What `queueRead` read, undefined until that has come back. */
  findBefore(): MarkedRanges[] | undefined {
    return findLoaded(() =>
      this.before.map(({ severity, areas }) => ({ severity, ranges: toRangeAddresses(areas) })),
    );
  }

  toRemovals(): Command[] {
    // From the lowest priority up: removing one never moves one that is still to go.
    return this.ours.map(({ format }) => command(() => format.delete(), 200)).reverse();
  }

  /** Excel adds a rule above all others: the most severe comes last and so ends up on top. */
  toAdditions(marks: readonly MarkedRanges[]): Command[] {
    return [...MARK_SEVERITIES].reverse().flatMap((severity) => {
      const ranges = marks.filter((mark) => mark.severity === severity);
      const covered = coverRanges(ranges.flatMap((mark) => mark.ranges));
      return toAddressLists(covered).map((addresses) =>
        command(() => this.add(severity, addresses), 2_000 + addresses.length),
      );
    });
  }

  private add(severity: Severity, addresses: string): void {
    const { custom } = this.sheet.getRanges(addresses).conditionalFormats.add('Custom');
    custom.rule.formula = markFormula(severity);
    const style = MARK_STYLES[severity];
    custom.format.fill.color = style.fill;
    custom.format.font.color = style.fontColor;
    if (style.bold) custom.format.font.bold = true;
    if (style.italic) custom.format.font.italic = true;
    if (style.underline) custom.format.font.underline = 'Single';
  }
}
