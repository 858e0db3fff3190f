/**
 * The files of a new template: a definition that compiles as it is, to be made one's own, and a
 * test that holds it to its source. The starting table has one column of households.
 *
 * @param {string} id kebab-case, for example `headline-targets`
 * @returns {Readonly<Record<string, string>>} content by path
 * @throws {Error} when the id is not kebab-case
 */
export function createTemplateFiles(id) {
  const name = toConstantName(id);
  return {
    [`src/templates/${id}/definition.ts`]: definition(id, name),
    [`test/templates/${id}/definition.test.ts`]: test(id, name),
  };
}

/**
 * src/templates/index.ts with the template added to the list.
 *
 * @param {string} index
 * @param {string} id
 * @throws {Error} when the list cannot be found in the file
 */
export function registerTemplate(index, id) {
  const name = toConstantName(id);
  const imports = [...index.matchAll(/^import \{ \w+ \} from '\.\/[\w-]+\/definition';\n/gm)];
  const last = imports.at(-1);
  const list = /(export const templates[^=]*= \[)([^\]]*)(\];)/;
  if (last === undefined || !list.test(index)) {
    throw new Error('src/templates/index.ts has no list of templates to add to.');
  }
  const end = last.index + last[0].length;
  const withImport = `${index.slice(0, end)}import { ${name} } from './${id}/definition';\n${index.slice(end)}`;
  return withImport.replace(list, (_whole, open, entries, close) => {
    const known = String(entries).trim().replace(/,$/, '');
    return `${open}${known}, ${name}${close}`;
  });
}

/** @param {string} id */
function toConstantName(id) {
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`A template's id is kebab-case, such as headline-targets, not "${id}".`);
  }
  return id.replace(/-([a-z0-9])/g, (_dash, letter) => String(letter).toUpperCase());
}

/** @param {string} id @param {string} name */
const definition = (id, name) => `import type { TemplateDefinition } from '../schema';

/** Say what the table is for, and its source: the plan, form or decision that its columns come from. */
export const ${name}: TemplateDefinition = {
  id: '${id}',
  version: '1.0.0',
  title: { vi: '${id}', en: '${id}' },
  description: { vi: '${id}', en: '${id}' },
  parameters: [
    {
      id: 'table',
      title: { vi: 'Biểu', en: 'Table' },
      fields: [
        {
          path: 'year',
          label: { vi: 'Năm kế hoạch', en: 'Year of the plan' },
          required: true,
          input: { kind: 'year' },
        },
        {
          path: 'level',
          label: { vi: 'Cấp lập kế hoạch', en: 'Level that makes the plan' },
          required: true,
          input: {
            kind: 'choice',
            options: [
              { value: 'province', label: { vi: 'Tỉnh', en: 'Province' } },
              { value: 'commune', label: { vi: 'Xã', en: 'Commune' } },
            ],
          },
          initial: 'province',
        },
        {
          path: 'places',
          label: { vi: 'Các đơn vị', en: 'Places' },
          required: true,
          input: { kind: 'names' },
        },
        {
          path: 'totalPosition',
          label: { vi: 'Dòng tổng', en: 'Total row' },
          required: true,
          input: {
            kind: 'choice',
            options: [
              { value: 'top', label: { vi: 'Ở trên', en: 'On top' } },
              { value: 'bottom', label: { vi: 'Ở dưới', en: 'At the bottom' } },
            ],
          },
          initial: 'top',
        },
        {
          path: 'sheetName',
          label: { vi: 'Tên trang tính', en: 'Sheet name' },
          required: true,
          input: { kind: 'text' },
          initial: 'Biểu {year}',
        },
      ],
    },
  ],
  heading: {
    appendix: 'Phụ lục {appendixNumber}',
    title: 'TÊN BIỂU NĂM {year}',
    placeLine: 'TRÊN ĐỊA BÀN {placeNameUpper}',
    attachment: '(Kèm theo Kế hoạch số {planNumber} ngày {planDate} của {issuingBody})',
  },
  indexColumn: { header: 'STT', width: 30 },
  placeColumn: { header: 'Đơn vị', width: 132 },
  groups: [],
  columns: [
    {
      key: 'householdsBegin',
      header: 'Tổng số hộ dân cư năm {previousYear}',
      width: 66,
      dimensions: {
        measure: 'households',
        aspect: 'count',
        subset: 'all',
        period: { yearOffset: 0, point: 'begin' },
        status: 'actual',
      },
    },
  ],
  checkColumn: { header: 'Kiểm tra (không in)', width: 240 },
  totalLabel: { top: 'Toàn {unitKind}', bottom: 'Tổng cộng' },
  rateDecimals: 2,
  numberFormats: { count: '#,##0', rate: '0.00' },
  checks: [],
  signature: [{ lines: [{ text: 'NGƯỜI LẬP BIỂU', style: 'bold' }] }],
};
`;

/** @param {string} id @param {string} name */
const test = (id, name) => `import {
  compileTemplate,
  defaultParameters,
  findTemplate,
  parseParameters,
} from '../../../src/templates';
import { parseDefinition } from '../../../src/templates/definition/parse-definition';
import { ${name} } from '../../../src/templates/${id}/definition';

describe('${id}', () => {
  it('is a sound definition in the list of templates', () => {
    expect(parseDefinition(${name})).toMatchObject({ ok: true });
    expect(findTemplate('${id}')).toBe(${name});
  });

  it('compiles from what its form starts with and two places', () => {
    const raw = { ...defaultParameters(${name}, { year: 2025 }), places: 'Xã A\\nXã B' };
    const result = parseParameters(${name}, raw);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const plan = compileTemplate(${name}, result.parameters, 'T1');
    expect(plan.sheetName).toBe('Biểu 2025');
  });
});
`;
