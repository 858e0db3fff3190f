import { loadPack, loadTemplate } from '../../src/app/definition-files';
import { renderJsonProblem } from '../../src/messages/problems/json-problems';
import { GNBV_2021_2025, PRESET_2026_2030 } from '../../src/programme/packs';
import { templates } from '../../src/templates';
import { faultyPack } from './faulty-pack';
import { faultyTemplate } from './faulty-template';

const toBytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));

/** What is said of a file, path and words apart. */
function saidOf(
  loading: ReturnType<typeof loadPack> | ReturnType<typeof loadTemplate>,
  language: 'vi' | 'en' = 'vi',
): { readonly path: string; readonly words: string }[] {
  const lines = loading.ok ? [] : renderJsonProblem(loading.problem, language);
  return lines.map((line) => {
    const [, path = '', words = ''] = /^(\S+): (.+)$/.exec(line) ?? [];
    return { path, words };
  });
}

const sorted = (paths: readonly string[]) => [...paths].sort();

describe('a pack with twenty faults', () => {
  const said = saidOf(loadPack(toBytes(faultyPack.data)));

  it('gets twenty messages, each with the place in the file', () => {
    expect(faultyPack.paths).toHaveLength(20);
    expect(sorted(said.map(({ path }) => path))).toEqual(sorted(faultyPack.paths));
  });

  it('is told what to do, in sentences of its own for each', () => {
    expect(new Set(said.map(({ words }) => words)).size).toBe(20);
    for (const { words } of said) expect(words).toMatch(/(hãy|phải|Phải|Xem) .+\S$/);
  });

  it('is told so in English, too', () => {
    const english = saidOf(loadPack(toBytes(faultyPack.data)), 'en');
    expect(english.map(({ path }) => path)).toEqual(said.map(({ path }) => path));
    for (const { words } of english) expect(words).not.toMatch(/hãy|phải|không/i);
  });
});

describe('a template with twenty faults', () => {
  it('gets twenty messages, each with the place in the file', () => {
    const { data, paths } = faultyTemplate();
    const said = saidOf(loadTemplate(toBytes(data)));
    expect(paths).toHaveLength(20);
    expect(sorted(said.map(({ path }) => path))).toEqual(sorted(paths));
  });
});

describe('a file from elsewhere', () => {
  it.each([
    ['nothing', '', 'Tệp trống; hãy chọn tệp khác.'],
    ['a list', '[]', 'Tệp phải chứa một nhóm JSON trong ngoặc nhọn {}.'],
    [
      'no JSON',
      '{"id": "a"\n"name": "b"}',
      'Tệp không phải JSON hợp lệ (từ dòng 2, cột 1); hãy xem lại dấu phẩy, ngoặc và dấu nháy quanh đó.',
    ],
    [
      'an inherited key',
      '{"__proto__": {"id": "a"}}',
      '__proto__: Tên mục “__proto__” không được dùng; hãy bỏ đi.',
    ],
  ])('with %s is refused with what to do', (_, text, message) => {
    const bytes = new TextEncoder().encode(text);
    for (const loading of [loadPack(bytes), loadTemplate(bytes)])
      expect(loading.ok ? [] : renderJsonProblem(loading.problem, 'vi')).toEqual([message]);
  });

  it('of fifty megabytes is refused at once', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024).fill(0x5b);
    const loading = loadPack(bytes);
    expect(loading.ok ? [] : renderJsonProblem(loading.problem, 'en')).toEqual([
      'The file is larger than 2 MB and was not read; packs and templates are much smaller.',
    ]);
  });
});

describe('a sound file', () => {
  it.each([GNBV_2021_2025, PRESET_2026_2030])('with the pack $id is read as it is', (pack) => {
    expect(loadPack(toBytes(pack))).toEqual({ ok: true, pack });
  });

  it('with a template of a new id is read as it is', () => {
    for (const template of templates) {
      const definition = { ...template, id: `${template.id}-so` };
      expect(loadTemplate(toBytes(definition))).toEqual({ ok: true, definition });
    }
  });

  it('with a template that has the id of one of ours is refused', () => {
    expect(saidOf(loadTemplate(toBytes(templates[0])))).toEqual([
      { path: 'id', words: expect.stringContaining('đã dành cho việc khác') },
    ]);
  });

  it('with a template of a programme needs that programme', () => {
    const pack = { ...GNBV_2021_2025, id: 'goi-cua-tinh' };
    const data = toBytes({ ...templates[1], id: 'bieu-von', programme: pack.id });
    expect(saidOf(loadTemplate(data)).map(({ path }) => path)).toEqual(['programme']);
    const loading = loadTemplate(data, [pack]);
    expect(loading.ok && loading.definition.pack).toBe(pack);
  });
});
