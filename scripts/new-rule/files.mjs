import { cellRule, linkRule, relationRule, tableRule, workbookRule } from './sources.mjs';

/** Stands before everything that is left to the author; no rule is finished while it shows. */
export const TO_WRITE = '<write>';

const SOURCES = {
  cell: cellRule,
  relation: relationRule,
  table: tableRule,
  link: linkRule,
  workbook: workbookRule,
};

/** @typedef {keyof typeof SOURCES} Kind */

/** @type {readonly Kind[]} */
const KINDS = ['cell', 'relation', 'table', 'link', 'workbook'];

/**
 * The files of a new rule: it compiles, finds nothing yet, and has examples that say what they are
 * to show.
 *
 * @param {string} id
 * @param {Kind} kind
 * @param {string} version of the product that brings the rule
 * @returns {Readonly<Record<string, string>>} content by path
 */
export function createRuleFiles(id, kind, version) {
  const head = `id: '${id}',
    severity: 'warning',
    since: '${version}',
    messages: ['found'],
    source: '${TO_WRITE} căn cứ: văn bản, biểu mẫu hoặc lý do kỹ thuật',`;
  return {
    [`src/rules/${id}.ts`]: SOURCES[kind](id, toConstantName(id), head),
    [`src/rules/${id}.examples.ts`]: examples(),
  };
}

/**
 * @param {string | undefined} text
 * @returns {string}
 * @throws {Error} when it is no kebab-case id of two words or more
 */
export function parseRuleId(text = '') {
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(text))
    throw new Error(
      `A rule's id says its fault in kebab-case, such as rate-mismatch, not "${text}".`,
    );
  return text;
}

/**
 * @param {string | undefined} text
 * @returns {Kind}
 * @throws {Error} when there is no such kind
 */
export function parseKind(text) {
  const kind = KINDS.find((one) => one === text);
  if (kind) return kind;
  throw new Error(
    `Say ${text === undefined ? 'what the rule looks at' : `one of these, not --kind ${text}`}: --kind cell (one cell by itself), --kind relation (figures that must agree), --kind table (a whole table), --kind link (figures of several tables that must agree) or --kind workbook (all tables together).`,
  );
}

/** @param {string} id */
export function toConstantName(id) {
  return id.replace(/-([a-z0-9])/g, (_dash, letter) => String(letter).toUpperCase());
}

function examples() {
  /** @param {string} name @param {string} caption @param {string} [findings] */
  const example = (name, caption, findings = '') => `{
      name: '${TO_WRITE} ${name}',
      caption: '${TO_WRITE} ${caption}',
      table: {
        year: 2024,
        columns: ['poor'],
        rows: [
          ['Xã A', 200],
          ['Xã B', 45],
        ],
        total: ['Tổng cộng', '='],
      },${findings}
    }`;
  const found = `
      findings: [{ at: 'C7', messageId: 'found' }],`;
  return `import type { RuleExamples } from './rule-examples';

export const examples: RuleExamples = {
  valid: [
    ${example('a table that is plainly right', 'bảng đúng')},
    ${example('a near miss: almost wrong, and still right', 'bảng gần sai nhưng vẫn đúng')},
  ],
  invalid: [
    ${example('the plainest table that is wrong', 'bảng sai rõ nhất', found)},
    ${example('another way to be wrong', 'cách sai khác', found)},
  ],
};
`;
}
