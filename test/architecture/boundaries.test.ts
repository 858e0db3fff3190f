import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { IConfiguration } from 'dependency-cruiser';
import { listFiles } from './list-files';
import { cruisePlanted } from './cruise';
import type { Violation } from './cruise';

const ROOT = path.resolve(__dirname, '../..');
const { forbidden = [] } = jest.requireActual<IConfiguration>('../../.dependency-cruiser.cjs');
const FILES = listFiles(ROOT, ['src', 'scripts', 'test']);

/** `^src/(a|b)/` → `^src/a/`, `^src/b/`: each alternative has to be true by itself. */
function expand(pattern: string): readonly string[] {
  const [whole, alternatives] = /\(([\w|/-]+)\)/.exec(pattern) ?? [];
  return whole === undefined || alternatives === undefined
    ? [pattern]
    : alternatives.split('|').flatMap((one) => expand(pattern.replace(whole, one)));
}

/** Every path pattern of a rule, wherever it stands in it. */
function patternsOf(rule: object): readonly string[] {
  const { from, to } = rule as Record<'from' | 'to', Record<string, string | string[]>>;
  return [from, to].flatMap(({ path: wanted, pathNot }) => [wanted, pathNot].flat().map(String));
}

describe('boundaries', () => {
  const patterns = forbidden
    .flatMap(patternsOf)
    .filter((pattern) => /^\^\(?(src|scripts|test)/.test(pattern))
    .flatMap(expand);

  it.each([...new Set(patterns)])('%s, which a boundary names, matches a file', (pattern) => {
    expect(FILES.filter((file) => new RegExp(pattern).test(file))).not.toEqual([]);
  });

  it('are drawn around every folder of src/', () => {
    const drawn = new Set(forbidden.flatMap(({ from }) => [from.path].flat()).map(String));
    const folders = readdirSync(path.join(ROOT, 'src'));
    expect(folders.filter((folder) => !drawn.has(`^src/${folder}/`))).toEqual([]);
  });

  it('says why in one sentence, rule by rule', () => {
    const silent = forbidden.filter(({ comment }) => !/^[A-Z].{20,}\.$/.test(comment ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

/** An import to plant: the importing file, what it names, the rule that must object. */
type Plant = readonly [from: string, to: string, rule: string];

const BETWEEN_FOLDERS: readonly Plant[] = [
  ['src/domain/a.ts', 'src/engine/b.ts', 'domain-imports'],
  ['src/ports/a.ts', 'src/hosts/excel/b.ts', 'ports-imports'],
  ['src/reading/a.ts', 'src/templates/b.ts', 'reading-imports'],
  ['src/programme/a.ts', 'src/templates/b.ts', 'programme-imports'],
  ['src/templates/a.ts', 'src/engine/b.ts', 'templates-imports'],
  ['src/recognition/a.ts', 'src/templates/b.ts', 'recognition-imports'],
  ['src/rules/a.ts', 'src/engine/b.ts', 'rules-imports'],
  ['src/engine/a.ts', 'src/rules/b.ts', 'engine-imports'],
  ['src/messages/a.ts', 'src/rules/b.ts', 'messages-takes-types-of-rules'],
  ['src/hosts/excel/a.ts', 'src/app/b.ts', 'hosts-imports'],
  ['src/hosts/workbook-part/a.ts', 'src/hosts/excel/b.ts', 'excel-is-spoken-in-one-host'],
  ['src/hosts/xlsx/read/a.ts', 'src/hosts/excel/b.ts', 'xlsx-and-excel-are-apart'],
  ['src/hosts/xlsx/package/a.ts', 'src/hosts/xlsx/read/b.ts', 'package-knows-no-workbook'],
  ['src/hosts/xlsx/write/a.ts', 'src/hosts/xlsx/read/b.ts', 'writing-knows-no-reading'],
  ['src/app/a.ts', 'src/hosts/excel/b.ts', 'app-imports'],
  ['src/commands/a.ts', 'src/hosts/excel/b.ts', 'commands-imports'],
  ['src/cli/a.ts', 'src/engine/b.ts', 'cli-imports'],
  ['src/taskpane/views/a.tsx', 'src/hosts/excel/b.ts', 'taskpane-imports'],
  ['src/taskpane/main.tsx', 'src/workbench/grid/b.ts', 'taskpane-root-imports'],
  ['src/workbench/grid/a.ts', 'src/taskpane/b.ts', 'workbench-imports'],
  ['src/workbench/server/a.ts', 'src/workbench/office-host/b.ts', 'server-stands-alone'],
  ['src/newcomer/a.ts', 'src/domain/b.ts', 'every-folder-has-arrows'],
  ['scripts/a.ts', 'test/support/b.ts', 'product-without-tests'],
  ['src/domain/circle.ts', 'src/domain/circle.ts', 'no-circles'],
];

const FROM_PACKAGES: readonly Plant[] = [
  ['src/domain/c.ts', 'zod', 'domain-packages'],
  ['src/engine/c.ts', 'node:fs', 'engine-packages'],
  ['src/hosts/excel/c.ts', 'react', 'hosts-packages'],
  ['src/taskpane/c.ts', '@univerjs/core', 'taskpane-packages'],
];

/** Imports that the layout allows, in files of their own. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/rules/allowed.ts': "export * from '../domain/b';\n",
  'src/messages/allowed.ts':
    "import type { value } from '../rules/b';\nexport type Value = typeof value;\n",
  'src/app/allowed.ts': "export * from '../hosts/workbook-part/a';\n",
  'src/hosts/excel/allowed.ts': "export * from '../../domain/b';\n",
  'src/templates/allowed.ts': "export * as schema from 'zod/mini';\n",
};

function plantImport([from, to]: Plant): string {
  if (!/^(src|scripts|test)\//.test(to)) return `import '${to}';\n`;
  const bare = path.posix.relative(path.posix.dirname(from), to.replace(/\.tsx?$/, ''));
  return `import '${bare.startsWith('.') ? bare : `./${bare}`}';\n`;
}

describe('a planted import', () => {
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    const targets = BETWEEN_FOLDERS.map(([, to]) => [to, 'export const value = 1;\n'] as const);
    const files = new Map<string, string>([...targets, ...Object.entries(ALLOWED)]);
    for (const plant of [...BETWEEN_FOLDERS, ...FROM_PACKAGES]) {
      files.set(plant[0], (files.get(plant[0]) ?? '') + plantImport(plant));
    }
    violations = cruisePlanted(Object.fromEntries(files));
  }, 60_000);

  it.each(BETWEEN_FOLDERS)('%s → %s breaks %s', (from, to, rule) => {
    expect(violations).toContainEqual({ rule, from, to });
  });

  it.each(FROM_PACKAGES)('%s → package %s breaks %s', (from, _package, rule) => {
    const broken = violations.filter((violation) => violation.from === from);
    expect(broken.map((violation) => violation.rule)).toContain(rule);
  });

  it.each(Object.keys(ALLOWED))('%s, which the layout allows, breaks nothing', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });
});
