import type { CopiedWorkbook } from '../copied-workbook';
import { element, xmlDocument } from '../../write/xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook's part of styles, which is added where it has none. */
export function stylesPartOf(book: CopiedWorkbook): string {
  const found = book.findPart('styles');
  if (found !== undefined) return found;
  const part = book.copy.freeName((number) =>
    book.besideMainPart(number === 1 ? 'styles.xml' : `styles${number}.xml`),
  );
  book.addPart('styles', part, emptyStyles(book.dialect.spreadsheet), STYLES_TYPE);
  return part;
}

/** Of a workbook whose cells all look alike. */
export function emptyStyles(namespace: string): string {
  const fills = ['none', 'gray125'].map((patternType) =>
    element('fill', {}, element('patternFill', { patternType })),
  );
  return xmlDocument(
    element(
      'styleSheet',
      { xmlns: namespace },
      element('fonts', { count: 1 }, element('font', {})),
      element('fills', { count: 2 }, ...fills),
      element('borders', { count: 1 }, element('border', {})),
      element('cellStyleXfs', { count: 1 }, element('xf', {})),
      element('cellXfs', { count: 1 }, element('xf', {})),
      element('dxfs', { count: 0 }),
    ),
  );
}
