import { parseCell, type CellAddress } from '../../../../../domain/address';

/**
 * The boxes of notes, in the VML that Excel draws them by ([MS-OSHARED], [MS-OI29500] 2.1.1734).
 * Such parts are often not well-formed, so they are handled as text; nothing but whole boxes is
 * added or taken away.
 */
const BOX = /<v:shape\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/v:shape>/g;
const BOX_ID = /_x0000_s(\d+)/g;
const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const FIRST_ID = 1025;
const END = /<\/xml\s*>\s*$/;

/** A drawing before the first box. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '</xml>';

/** Undefined for a drawing whose end is not where boxes could be added. */
export function addBoxes(drawing: string, cells: readonly CellAddress[]): string | undefined {
  if (!END.test(drawing) || !drawing.includes('xmlns:v=')) return undefined;
  const used = [...drawing.matchAll(BOX_ID)].map(([, id]) => Number(id));
  const first = used.reduce((highest, id) => Math.max(highest, id + 1), FIRST_ID);
  const type = drawing.includes('id="_x0000_t202"') ? '' : BOX_TYPE;
  const boxes = cells.map((cell, index) => box(cell, first + index));
  return drawing.replace(END, (end) => `${type}${boxes.join('')}${end}`);
}

/** @param cells addresses of cells whose notes are gone */
export function removeBoxes(drawing: string, cells: readonly string[]): string {
  const gone = new Set(
    cells.map((address) => {
      const { row, column } = parseCell(address);
      return `${row},${column}`;
    }),
  );
  const left = drawing.replace(BOX, (shape) => {
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return shape;
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    return gone.has(`${row},${column}`) ? '' : shape;
  });
  return left.includes('"#_x0000_t202"') ? left : left.replace(BOX_TYPE, '');
}

export function hasShapes(drawing: string): boolean {
  return /<v:(?!shapetype\b|stroke\b|path\b)[a-z]+\b/.test(drawing);
}

function box({ row, column }: CellAddress, id: number): string {
  const anchor = [column + 1, 15, row, 10, column + 5, 15, row + 6, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;` +
    'margin-top:2pt;width:240pt;height:96pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
