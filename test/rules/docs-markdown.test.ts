import { code, markdownTable, plain } from '../rule-docs/markdown';

describe('Markdown of the pages', () => {
  it('takes signs for what they are', () => {
    expect(plain('2*3_4 | [a] <b> `c` \\')).toBe('2\\*3\\_4 \\| \\[a\\] \\<b\\> \\`c\\` \\\\');
    expect(code('=IF(A1="|",1,2)')).toBe('`=IF(A1="\\|",1,2)`');
  });

  it('keeps spaces that it would swallow', () => {
    expect(plain(' Xã  A ')).toBe('\u00a0Xã\u00a0 A\u00a0');
  });

  it('puts columns in line, however their letters are made up', () => {
    const columns = [
      { header: 'Xã', align: 'left' as const },
      { header: 'Hộ', align: 'right' as const },
    ];
    expect(
      markdownTable(columns, [
        ['Hồng Kim', '1.234'],
        ['Việt'.normalize('NFD'), '5'],
      ]),
    ).toBe(
      [
        '| Xã       |    Hộ |',
        '| -------- | ----: |',
        '| Hồng Kim | 1.234 |',
        `| ${'Việt'.normalize('NFD')}     |     5 |`,
      ].join('\n'),
    );
  });
});
