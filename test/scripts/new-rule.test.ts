import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { createRuleFiles, parseKind, parseRuleId } from '../../scripts/new-rule/files.mjs';
import { REGISTERED_IN, registerRule } from '../../scripts/new-rule/register.mjs';
import { idsInHistory } from '../../scripts/new-rule/used-ids.mjs';
import type { Rule } from '../../src/domain/rule';
import type { FindingCatalogue } from '../../src/messages/findings/catalogue';
import type { RuleExamples } from '../../src/rules/rule-examples';
import { findUnwritten } from '../support/rules/find-unwritten';

const ROOT = path.join(__dirname, '../..');
const KINDS = ['cell', 'relation', 'table', 'link', 'workbook'] as const;

let folder: string;

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'new-rule-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a new rule of each kind', () => {
  beforeEach(() => {
    for (const part of [
      'domain',
      'messages',
      'ports',
      'programme',
      'reading',
      'rules',
      'templates',
    ])
      cpSync(path.join(ROOT, 'src', part), path.join(folder, 'src', part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    for (const kind of KINDS) {
      const lists = Object.fromEntries(
        REGISTERED_IN.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
      );
      write({
        ...createRuleFiles(`odd-${kind}`, kind, '0.1.0'),
        ...registerRule(lists, `odd-${kind}`),
      });
    }
  });

  it('compiles, with its messages in both languages', () => {
    const { options } = ts.convertCompilerOptionsFromJson(
      (
        JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as {
          compilerOptions: object;
        }
      ).compilerOptions,
      folder,
    );
    const program = ts.createProgram(
      ['rules/index.examples', 'messages/findings/index'].map((name) =>
        path.join(folder, 'src', `${name}.ts`),
      ),
      { ...options, types: [] },
    );
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(complaints).toEqual([]);
  });

  it.each(KINDS)('of kind %s is listed and says what is to be written', (kind) => {
    const id = `odd-${kind}`;
    const { rules } = load<{ rules: readonly Rule[] }>('src/rules/index.ts');
    const { ruleExamples } = load<{ ruleExamples: Record<string, RuleExamples> }>(
      'src/rules/index.examples.ts',
    );
    const { vi } = load<{ vi: FindingCatalogue }>('src/messages/findings/vi.ts');
    const { en } = load<{ en: FindingCatalogue }>('src/messages/findings/en.ts');
    const rule = rules.find((one) => one.id === id)!;
    expect(rule).toMatchObject({ kind, since: '0.1.0', messages: ['found'] });

    const left = findUnwritten(rule, ruleExamples[id]!, { vi, en });
    const count = (file: string): number =>
      left.filter((line) => line.startsWith(`${file}: <write> `)).length;
    expect({
      rule: count(`src/rules/${id}.ts`),
      examples: count(`src/rules/${id}.examples.ts`),
      vietnamese: count('src/messages/findings/vi.ts'),
      english: count('src/messages/findings/en.ts'),
    }).toEqual({ rule: 1, examples: 8, vietnamese: 2, english: 2 });
  });

  function write(files: Readonly<Record<string, string>>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
  }

  function load<Module extends object>(file: string): Module {
    return jest.requireActual<Module>(path.join(folder, file));
  }
});

describe('an id', () => {
  it.each([
    'RateMismatch',
    'rate_mismatch',
    'rate',
    '../else-where',
    'rate--mismatch',
    '2-rates',
    '',
  ])('is not "%s"', (id) => {
    expect(() => parseRuleId(id)).toThrow(`such as rate-mismatch, not "${id}"`);
  });

  it('is kebab-case of two words or more', () => {
    expect(parseRuleId('rate-of-2-years')).toBe('rate-of-2-years');
  });
});

describe('a kind', () => {
  it.each(KINDS)('may be %s', (kind) => {
    expect(parseKind(kind)).toBe(kind);
  });

  it('is asked for where it is missing or unknown', () => {
    expect(() => parseKind(undefined)).toThrow('Say what the rule looks at: --kind cell');
    expect(() => parseKind('row')).toThrow('not --kind row: --kind cell');
  });
});

describe('the lists of rules', () => {
  const lists = (): Record<string, string> =>
    Object.fromEntries(
      REGISTERED_IN.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]),
    );

  it('import the rule in its alphabetic place and name it last', () => {
    const index = registerRule(lists(), 'rate-absent')['src/rules/index.ts']!;
    expect(index).toMatch(/'.\/rate-absent';\nimport \{ rateMismatch \}/);
    expect(index).toMatch(/\n {2}rateAbsent,\n\] as const/);
  });

  it('import one that comes after all others last', () => {
    const index = registerRule(lists(), 'zzz-last')['src/rules/index.ts']!;
    expect(index).toMatch(/import \{ zzzLast \} from '.\/zzz-last';\n\n/);
  });

  it('take no rule twice', () => {
    expect(() => registerRule(lists(), 'rate-mismatch')).toThrow('Nothing was written');
  });

  it.each(REGISTERED_IN)('are not guessed at: %s', (file) => {
    expect(() => registerRule({ ...lists(), [file]: 'export {};\n' }, 'rate-absent')).toThrow(
      `Nothing was written: ${file}`,
    );
  });
});

describe('the history of ids', () => {
  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b'];
    expect(spawnSync('git', [...identity, ...args], { cwd: folder }).status).toBe(0);
  };

  it('remembers a rule that is gone', () => {
    git('init', '-q');
    mkdirSync(path.join(folder, 'src/rules'), { recursive: true });
    for (const id of ['old-fault', 'new-fault'])
      writeFileSync(path.join(folder, `src/rules/${id}.ts`), id);
    git('add', '.');
    git('commit', '-q', '-m', 'Begin');
    git('mv', 'src/rules/old-fault.ts', 'src/rules/renamed-fault.ts');
    git('commit', '-q', '-m', 'Rename');
    expect([...idsInHistory(folder)!].sort()).toEqual(['new-fault', 'old-fault', 'renamed-fault']);
  });

  it('is not made up where there is none', () => {
    expect(idsInHistory(folder)).toBeUndefined();
  });
});
