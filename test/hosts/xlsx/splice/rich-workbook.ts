import { zipBytes, type RawEntry } from '../package/zip-bytes';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DIALECTS = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    links: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    links: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

/** What a workbook has; a bare one without any of it where nothing is said. */
export interface Features {
  readonly strict?: boolean;
  /** All elements under a prefix, as .NET programs write them. */
  readonly prefixed?: boolean;
  /** Formats, validations, hyperlinks and extensions that a sheet had before. */
  readonly formats?: boolean;
  /** A pivot that counts on the priorities of the sheet's formats. */
  readonly pivot?: boolean;
  readonly comments?: boolean;
  readonly threads?: boolean;
  readonly styles?: 'none' | 'bare' | 'full';
  readonly names?: boolean;
  readonly calcChain?: boolean;
  readonly macros?: boolean;
  readonly signed?: boolean;
  readonly shared?: boolean;
  readonly locked?: boolean;
  readonly utf16?: boolean;
  readonly chartSheet?: boolean;
  /** XML of our custom part. */
  readonly part?: string;
  /** Name of the second sheet. */
  readonly second?: string;
  readonly zip64?: boolean;
  /** Children of the first sheet's `sheetData`. */
  readonly rows?: string;
  readonly tables?: boolean;
}

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Xã</t></is></c><c r="B1" t="s"><v>0</v></c></row>' +
  '<row r="2" spans="1:3"><c r="A2" s="1"><v>3485</v></c><c r="B2"><f>A2*2</f><v>6970</v></c><c r="C2" s="1"/></row>' +
  '<row r="4"><c r="A4" t="b"><v>1</v></c></row>';

const FORMATS =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;5</formula></cfRule>' +
  '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan" stopIfTrue="1"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="A2"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" location="A4"/></hyperlinks>';

const EXTENSIONS =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="expression" priority="3" id="{1}"><xm:f>A1=1</xm:f></x14:cfRule><xm:sqref>B1:B9</xm:sqref>' +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const STYLES = {
  bare: '<dxfs count="0"/>',
  full:
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>' +
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>',
};

const NOTE_BOX =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202"></v:shapetype><v:shape id="_x0000_s1030" type="#_x0000_t202"><br>' +
  '<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

/** A file as other programs write them, by hand: one sheet of a few cells and whatever is asked for. */
export function richWorkbook(features: Features = {}): Uint8Array {
  return zipBytes(richEntries(features), { zip64: features.zip64 === true });
}

export function richEntries(features: Features = {}): RawEntry[] {
  const { main, links } = DIALECTS[features.strict ? 'strict' : 'transitional'];
  const entries: RawEntry[] = [];
  const types: string[] = [];
  const styles = features.styles ?? 'full';
  const add = (name: string, content: string | Uint8Array, contentType?: string): void => {
    entries.push({ name, content, zip64: features.zip64 === true });
    if (contentType !== undefined)
      types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
  };
  const document = (root: string, children: string, attributes = ''): string => {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
    const own = `xmlns="${main}" xmlns:r="${links}"${attributes}`;
    const plain = `<${root} ${own}>${children}</${root}>`;
    return head + (features.prefixed ? withPrefix(plain) : plain);
  };
  const relate = (
    source: string,
    targets: readonly (readonly [string, string, string])[],
  ): void => {
    if (targets.length === 0) return;
    const all = targets.map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${links}/${kind}`}" Target="${target}"/>`,
    );
    const slash = source.lastIndexOf('/') + 1;
    const name = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
    add(name, `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`);
  };

  const names = ['Biểu 1', ...(features.second === undefined ? [] : [features.second])];
  const charts = features.chartSheet ? ['Đồ thị'] : [];
  const listed = [...names, ...charts].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 3}" r:id="s${index}"/>`,
  );
  relate('', [['rId1', 'officeDocument', 'xl/workbook.xml']]);
  add(
    'xl/workbook.xml',
    document(
      'workbook',
      (features.locked ? '<workbookProtection lockStructure="1"/>' : '') +
        '<bookViews><workbookView activeTab="0"/></bookViews>' +
        `<sheets>${listed.join('')}</sheets>` +
        (features.names
          ? '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu 1\'!$A$1:$B$2</definedName><definedName name="hộ">\'Biểu 1\'!$A$2</definedName></definedNames>'
          : '') +
        '<calcPr calcId="191029"/>',
    ),
    `${TYPE}.sheet.main+xml`,
  );
  relate('xl/workbook.xml', [
    ...names.map(
      (_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
    ),
    ...charts.map(
      (_, index) => [`s${names.length + index}`, 'chartsheet', 'chartsheets/sheet1.xml'] as const,
    ),
    ...(styles === 'none' ? [] : [['st', 'styles', '/xl/styles.xml'] as const]),
    ['ss', 'sharedStrings', 'sharedStrings.xml'],
    ...(features.calcChain ? [['cc', 'calcChain', 'calcChain.xml'] as const] : []),
    ...(features.macros
      ? [
          [
            'vba',
            'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
            'vbaProject.bin',
          ] as const,
        ]
      : []),
    ...(features.shared
      ? [['rev', 'revisionHeaders', 'revisions/revisionHeaders.xml'] as const]
      : []),
    ['other', 'customXml', '../customXml/item1.xml'],
    ...(features.part === undefined
      ? []
      : [['own', 'customXml', '../customXml/item2.xml'] as const]),
  ]);
  if (styles !== 'none')
    add('xl/styles.xml', document('styleSheet', STYLES[styles]), `${TYPE}.styles+xml`);
  add(
    'xl/sharedStrings.xml',
    document('sst', '<si><t>Hộ nghèo</t></si>'),
    `${TYPE}.sharedStrings+xml`,
  );
  const full = document(
    'worksheet',
    '<dimension ref="A1:C4"/><cols><col min="4" max="5" width="9" style="1"/></cols>' +
      `<sheetData>${features.rows ?? ROWS}</sheetData>` +
      (features.formats ? FORMATS : '') +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      (features.comments ? '<legacyDrawing r:id="vml"/>' : '') +
      (features.tables ? '<tableParts count="1"><tablePart r:id="table"/></tableParts>' : '') +
      (features.formats ? EXTENSIONS : ''),
  );
  // What points at styles needs them to be there
  const pointers = styles === 'full' ? /(?!)/g : / (?:s|style|dxfId)="\d+"/g;
  const sheet = full.replace(pointers, '');
  add('xl/worksheets/sheet1.xml', features.utf16 ? utf16(sheet) : sheet, `${TYPE}.worksheet+xml`);
  if (features.second !== undefined)
    add('xl/worksheets/sheet2.xml', document('worksheet', '<sheetData/>'), `${TYPE}.worksheet+xml`);
  if (features.chartSheet)
    add(
      'xl/chartsheets/sheet1.xml',
      document('chartsheet', '<sheetViews/>'),
      `${TYPE}.chartsheet+xml`,
    );
  relate('xl/worksheets/sheet1.xml', [
    ['prn', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ...(features.comments
      ? ([
          ['com', 'comments', '../comments1.xml'],
          ['vml', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ] as const)
      : []),
    ...(features.threads
      ? [
          [
            'thr',
            'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
            '../threadedComments/threadedComment1.xml',
          ] as const,
        ]
      : []),
    ...(features.pivot ? [['piv', 'pivotTable', '../pivotTables/pivotTable1.xml'] as const] : []),
    ...(features.tables ? [['table', 'table', '../tables/table1.xml'] as const] : []),
  ]);
  add('xl/printerSettings/printerSettings1.bin', Uint8Array.from([7, 0, 255, 3]));
  add('customXml/item1.xml', '<a:other xmlns:a="urn:other">của người khác</a:other>');
  if (features.part !== undefined) add('customXml/item2.xml', features.part);
  if (features.calcChain)
    add('xl/calcChain.xml', document('calcChain', '<c r="B2" i="3"/>'), `${TYPE}.calcChain+xml`);
  if (features.macros) add('xl/vbaProject.bin', Uint8Array.from([1, 2, 3]));
  if (features.shared) add('xl/revisions/revisionHeaders.xml', document('headers', ''));
  if (features.signed) add('_xmlsignatures/sig1.xml', '<Signature/>');
  if (features.tables)
    add(
      'xl/tables/table1.xml',
      document(
        'table',
        '<tableColumns count="1"><tableColumn id="1" name="Xã"/></tableColumns>',
        ' id="1" name="T" displayName="T" ref="A1:A2"',
      ),
      `${TYPE}.table+xml`,
    );
  if (features.pivot)
    add(
      'xl/pivotTables/pivotTable1.xml',
      document(
        'pivotTableDefinition',
        '<conditionalFormats count="1"><conditionalFormat priority="2"/></conditionalFormats>',
      ),
      `${TYPE}.pivotTable+xml`,
    );
  if (features.comments) {
    const comment = '<comment ref="A2" authorId="0"><text><t>xem lại</t></text></comment>';
    add(
      'xl/comments1.xml',
      document(
        'comments',
        `<authors><author>Chị Hoa</author></authors><commentList>${comment}</commentList>`,
      ),
      `${TYPE}.comments+xml`,
    );
    add(
      'xl/drawings/vmlDrawing1.vml',
      NOTE_BOX,
      'application/vnd.openxmlformats-officedocument.vmlDrawing',
    );
  }
  if (features.threads)
    add(
      'xl/threadedComments/threadedComment1.xml',
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>ai nhập?</text></threadedComment></ThreadedComments>',
    );
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>';
  const contentTypes = `<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join('')}</Types>`;
  return [{ name: '[Content_Types].xml', content: contentTypes }, ...entries];
}

function withPrefix(xml: string): string {
  return xml.replace(/<(\/?)(?![/?!]|\w+:)/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
}

function utf16(xml: string): Uint8Array {
  const text = `\uFEFF${xml.replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[2 * index] = text.charCodeAt(index) & 255;
    bytes[2 * index + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

export const OWN_PART = (json: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="urn:soat-bieu:workbook:1" version="1">${json}</workbook>`;
