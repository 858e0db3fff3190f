import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTemplateFiles, registerTemplate } from '../../scripts/new-template/files.mjs';
import { parseDefinition } from '../../src/templates/definition/parse-definition';

describe('a new template', () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'new-template-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('starts from a definition without faults', () => {
    for (const [file, content] of Object.entries(createTemplateFiles('headline-targets'))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const { headlineTargets } = jest.requireActual<{ headlineTargets: unknown }>(
      path.join(folder, 'src/templates/headline-targets/definition.ts'),
    );
    expect(parseDefinition(headlineTargets)).toMatchObject({
      ok: true,
      definition: { id: 'headline-targets' },
    });
  });

  it.each(['HeadlineTargets', 'headline_targets', '../elsewhere', ''])(
    'is not called "%s"',
    (id) => {
      expect(() => createTemplateFiles(id)).toThrow(`not "${id}"`);
    },
  );
});

describe('the list of templates', () => {
  const index = (entries: string) =>
    `import type { T } from './schema';\nimport { one } from './one/definition';\n\nexport const templates: readonly T[] = [${entries}];\n`;

  it.each(['one', '\n  one,\n'])('takes a new one after "%s"', (entries) => {
    expect(registerTemplate(index(entries), 'two-more')).toBe(
      "import type { T } from './schema';\nimport { one } from './one/definition';\nimport { twoMore } from './two-more/definition';\n\nexport const templates: readonly T[] = [one, twoMore];\n",
    );
  });

  it('is not guessed at', () => {
    expect(() => registerTemplate('export {};\n', 'two')).toThrow('no list of templates');
  });
});
