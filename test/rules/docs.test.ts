import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replacePages } from '../../scripts/rule-docs/replace-pages.mjs';
import { rules } from '../../src/rules';
import { createRulePages } from '../rule-docs/rule-pages';

const FOLDER = path.join(__dirname, '../../docs/rules');

/** Everything in a folder: content by file name. */
function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

describe('docs/rules', () => {
  let pages: Readonly<Record<string, string>>;
  const committed = readFolder(FOLDER);

  beforeAll(() => (pages = createRulePages()));

  it('has a page for every rule, an index, and nothing else', () => {
    const wanted = ['README.md', ...rules.map(({ id }) => `${id}.md`)];
    expect(Object.keys(committed).sort()).toEqual(wanted.sort());
  });

  it('is what the rules of today make of it', () => {
    const outdated = Object.keys(pages).filter((file) => committed[file] !== pages[file]);
    if (outdated.length > 0)
      throw new Error(`Run npm run rule-docs and commit docs/rules: ${outdated.join(', ')}`);
    expect(outdated).toEqual([]);
  });

  it('comes out the same every time', () => {
    expect(createRulePages()).toEqual(pages);
  });

  it('has an index that leads to every page', () => {
    const linked = [...pages['README.md']!.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
    expect(linked.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });

  it('links only to pages that exist', () => {
    const links = Object.values(pages).flatMap((page) =>
      [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!),
    );
    const isThere = (target: string) => target in pages || existsSync(path.join(FOLDER, target));
    expect(links.filter((target) => !isThere(target))).toEqual([]);
  });
});

describe('a page', () => {
  let pages: Readonly<Record<string, string>>;
  let page: string;

  beforeAll(() => {
    pages = createRulePages();
    page = pages['rate-mismatch.md']!;
  });

  it('shows figures the Vietnamese way and points at the wrong one', () => {
    // 2.289 of 14.460 is 15,830…%.
    expect(page).toMatch(/\| Huyện A Lưới +\| +14\.460 \| +2\.289 \| +\*\*► 15,38\*\* \|/);
    expect(page).toContain('2.289 hộ trên 14.460 hộ là 15,83%');
    expect(page).toContain('2,289 households');
  });

  it('names the repair that one click makes', () => {
    expect(page).toContain('Một lần bấm: **Khôi phục công thức (15,83%)**');
  });

  it('names severity, version and source', () => {
    expect(page).toContain('| `rate-mismatch` | Lỗi (error) | quan hệ giữa các số | 0.1.0 ');
    expect(page).toContain('**Căn cứ:** Thông tư 07/2021/TT-BLĐTBXH');
  });

  it('points at the name of a place where that is what is wrong', () => {
    expect(pages['duplicate-unit.md']).toMatch(/\| +9 \| \*\*► Xã Hồng Kim\*\* +\| +200 \|/);
  });

  it('tells text from numbers and shows what a date format makes of a number', () => {
    const texts = pages['number-stored-as-text.md']!;
    expect(texts).toContain('**► “200 hộ”**');
    // Day 200 of 1900 is 19 July; Excel counts a 29 February that was none.
    expect(texts).toContain('**► 18/07/1900**');
    expect(texts).toContain('19,63%');
  });
});

describe('writing the pages', () => {
  let folder: string;

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'rule-docs-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes what changed, removes what no rule has, and says so', () => {
    for (const [file, content] of Object.entries({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C' }))
      writeFileSync(path.join(folder, file), content);
    writeFileSync(path.join(folder, 'picture.png'), 'not a page');
    expect(replacePages(folder, { 'a.md': 'A', 'b.md': 'new', 'd.md': 'D' })).toEqual([
      'written: b.md',
      'written: d.md',
      'removed: c.md, which no rule has',
    ]);
    expect(readFolder(folder)).toEqual({
      'a.md': 'A',
      'b.md': 'new',
      'd.md': 'D',
      'picture.png': 'not a page',
    });
  });

  it('has nothing to do the second time', () => {
    replacePages(folder, { 'a.md': 'A' });
    expect(replacePages(folder, { 'a.md': 'A' })).toEqual([]);
  });
});
