import { MAX_COLUMNS, MAX_ROWS } from '../../../domain/address';
import type { RangeAddress } from '../../../domain/address';
import { isEntireColumn, isEntireRow } from '../addresses';
import { invalidArgument } from '../errors';
import { asBoolean, asMember, asPositive, asRecord, asText } from '../object-model/arguments';
import type { Argument, ObjectDefinition, PropertyDefinition } from '../object-model/definition';
import { OfficeObject } from '../object-model/office-object';
import type { HostSession } from '../object-model/session';
import type { SheetTarget } from '../object-model/targets';
import type { PageLayout, PageMargins, PageZoom } from '../workbook-model';
import { rangeOfArgument, rangesOfArgument } from './find-range';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout: ObjectDefinition<SheetTarget> = {
  properties: {
    BlackAndWhite: layoutProperty('blackAndWhite', asBoolean),
    BottomMargin: marginProperty('bottom'),
    CenterHorizontally: layoutProperty('centerHorizontally', asBoolean),
    CenterVertically: layoutProperty('centerVertically', asBoolean),
    FooterMargin: marginProperty('footer'),
    HeaderMargin: marginProperty('header'),
    LeftMargin: marginProperty('left'),
    Orientation: layoutProperty('orientation', (value) =>
      asMember(value, ['Portrait', 'Landscape']),
    ),
    PaperSize: layoutProperty('paperSize', asText),
    PrintGridlines: layoutProperty('printGridlines', asBoolean),
    RightMargin: marginProperty('right'),
    TopMargin: marginProperty('top'),
    Zoom: layoutProperty('zoom', parseZoom),
  },
  children: { HeadersFooters: (target) => new OfficeObject('HeaderFooterGroup', target) },
  methods: {
    GetPrintAreaOrNullObject: ({ sheet }, host) => {
      const { printArea } = host.store.readPageLayout(sheet);
      return printArea.length > 0
        ? new OfficeObject('RangeAreas', { sheet, ranges: printArea })
        : null;
    },
    GetPrintTitleColumnsOrNullObject: ({ sheet }, host) => {
      const { titleColumns } = host.store.readPageLayout(sheet);
      return titleColumns
        ? lines(sheet, 0, titleColumns.first, MAX_ROWS - 1, titleColumns.last)
        : null;
    },
    GetPrintTitleRowsOrNullObject: ({ sheet }, host) => {
      const { titleRows } = host.store.readPageLayout(sheet);
      return titleRows ? lines(sheet, titleRows.first, 0, titleRows.last, MAX_COLUMNS - 1) : null;
    },
    SetPrintArea: (target, host, area) =>
      update(target, host, { printArea: rangesOfArgument(host, target.sheet, area) }),
    SetPrintMargins: (target, host, unit, options) => {
      const factor = POINTS[asMember(unit, ['Points', 'Inches', 'Centimeters'])];
      const margins = Object.entries(asRecord(options)).map(([side, value]) => [
        asMember(side, ['top', 'bottom', 'left', 'right', 'header', 'footer']),
        asPositive(value) * factor,
      ]);
      updateMargins(target, host, Object.fromEntries(margins) as Partial<PageMargins>);
    },
    SetPrintTitleColumns: (target, host, columns) => {
      const range = rangeOfArgument(host, target.sheet, columns);
      if (!isEntireColumn(range)) throw invalidArgument();
      update(target, host, { titleColumns: { first: range.left, last: range.right } });
    },
    SetPrintTitleRows: (target, host, rows) => {
      const range = rangeOfArgument(host, target.sheet, rows);
      if (!isEntireRow(range)) throw invalidArgument();
      update(target, host, { titleRows: { first: range.top, last: range.bottom } });
    },
  },
};

function update({ sheet }: SheetTarget, host: HostSession, change: Partial<PageLayout>): void {
  host.store.writePageLayout(sheet, { ...host.store.readPageLayout(sheet), ...change });
}

function updateMargins(target: SheetTarget, host: HostSession, change: Partial<PageMargins>): void {
  const { margins } = host.store.readPageLayout(target.sheet);
  update(target, host, { margins: { ...margins, ...change } });
}

function layoutProperty<Key extends keyof PageLayout>(
  key: Key,
  parse: (value: Argument) => PageLayout[Key],
): PropertyDefinition<SheetTarget> {
  return {
    get: ({ sheet }, host) => host.store.readPageLayout(sheet)[key],
    set: (target, host, value) => update(target, host, { [key]: parse(value) }),
  };
}

function marginProperty(side: keyof PageMargins): PropertyDefinition<SheetTarget> {
  return {
    get: ({ sheet }, host) => host.store.readPageLayout(sheet).margins[side],
    set: (target, host, value) => updateMargins(target, host, { [side]: asPositive(value) }),
  };
}

/** Either a scale of 10 to 400 percent or pages to fit; 0 pages means as many as it takes. */
function parseZoom(value: Argument): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages, ...more } = asRecord(value);
  if (Object.keys(more).length > 0) throw invalidArgument();
  if (scale !== undefined) {
    const percent = asPositive(scale);
    if (percent < 10 || percent > 400) throw invalidArgument();
    return { scale: percent };
  }
  return {
    ...(horizontalFitToPages !== undefined && {
      horizontalFitToPages: asPositive(horizontalFitToPages),
    }),
    ...(verticalFitToPages !== undefined && { verticalFitToPages: asPositive(verticalFitToPages) }),
  };
}

function lines(
  sheet: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
): OfficeObject<'Range'> {
  const range: RangeAddress = { top, left, bottom, right };
  return new OfficeObject('Range', { sheet, range });
}
