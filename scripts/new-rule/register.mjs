import { toConstantName, TO_WRITE } from './files.mjs';

const INDEX = 'src/rules/index.ts';
const EXAMPLES = 'src/rules/index.examples.ts';
const VIETNAMESE = 'src/messages/findings/vi.ts';
const ENGLISH = 'src/messages/findings/en.ts';

/** The files that name every rule. */
export const REGISTERED_IN = [INDEX, EXAMPLES, VIETNAMESE, ENGLISH];

/**
 * These files with a rule added: imported in its alphabetic place, listed last.
 *
 * @param {Readonly<Record<string, string>>} files content by path, for each of REGISTERED_IN
 * @param {string} id
 * @returns {Readonly<Record<string, string>>} content by path
 * @throws {Error} when one of them has the rule already or has no list to add to
 */
export function registerRule(files, id) {
  const name = toConstantName(id);
  const listed = REGISTERED_IN.filter((file) =>
    new RegExp(`'(?:\\./)?${id}(?:\\.examples)?'`).test(content(files, file)),
  );
  if (listed.length > 0) throw new Error(`Nothing was written: ${listed.join(', ')} has ${id}.`);
  return {
    [INDEX]: extend(
      addImport(content(files, INDEX), `import { ${name} } from './${id}';\n`, INDEX),
      /(?<=export const rules = \[[^\]]*,)(?=\n\] as const)/,
      `\n  ${name},`,
      INDEX,
    ),
    [EXAMPLES]: extend(
      addImport(
        content(files, EXAMPLES),
        `import { examples as ${name} } from './${id}.examples';\n`,
        EXAMPLES,
      ),
      /(?<=export const ruleExamples[^{]*\{[^}]*,)(?=\n\};)/,
      `\n  '${id}': ${name},`,
      EXAMPLES,
    ),
    [VIETNAMESE]: extend(
      content(files, VIETNAMESE),
      CATALOGUE_END,
      words(id, IN_VIETNAMESE),
      VIETNAMESE,
    ),
    [ENGLISH]: extend(content(files, ENGLISH), CATALOGUE_END, words(id, IN_ENGLISH), ENGLISH),
  };
}

/** Where the messages of rules end. */
const CATALOGUE_END = /(?<=\n    \},)(?=\n  \},\n  suggestions: \{)/;

const IN_VIETNAMESE = {
  title: 'tiêu đề, ba đến sáu chữ',
  cell: 'ô',
  text: 'số đang ghi, số cần khớp và việc cần làm',
};

const IN_ENGLISH = {
  title: 'a heading of three to six words',
  cell: 'cell',
  text: 'what stands there, what it should agree with, what to do',
};

/**
 * @param {string} id
 * @param {{ title: string, cell: string, text: string }} instruction
 */
function words(id, { title, cell, text }) {
  return `
    '${id}': {
      found: {
        title: '${TO_WRITE} ${title}',
        text: (f) => \`\${f.text('unit')}: ${cell} \${f.cell('place')} ${TO_WRITE} ${text}\`,
      },
    },`;
}

/** @param {Readonly<Record<string, string>>} files @param {string} file */
function content(files, file) {
  const text = files[file];
  if (text === undefined) throw new Error(`${file} is missing.`);
  return text;
}

/** @param {string} text @param {RegExp} place @param {string} addition @param {string} file */
function extend(text, place, addition, file) {
  if (!place.test(text)) throw new Error(`Nothing was written: ${file} has no list to add to.`);
  return text.replace(place, () => addition);
}

/** @param {string} text @param {string} line @param {string} file */
function addImport(text, line, file) {
  const imports = [...text.matchAll(/^import \{ .* \} from '\.\/.*';\n/gm)];
  const last = imports.at(-1);
  if (last === undefined) throw new Error(`Nothing was written: ${file} imports no rule.`);
  const next = imports.find(([other]) => other > line);
  const at = next?.index ?? last.index + last[0].length;
  return text.slice(0, at) + line + text.slice(at);
}
