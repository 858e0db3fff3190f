/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { axe } from 'jest-axe';
import { describeRules } from '../../../../src/app/describe-rules';
import { createHtmlReporter } from '../../../../src/cli/output/html/reporter';
import type { FileReport } from '../../../../src/cli/report/check-report';
import { SummaryCount } from '../../../../src/cli/report/summary';
import type { Language } from '../../../../src/messages/language';
import { checkedFile, finding, HOSTILE, refusedFile } from '../sample-reports';

const FILES: readonly FileReport[] = [
  checkedFile('nộp/xã A.xlsx', [
    finding(),
    finding({ range: 'E8', message: 'Ô E8 ghi 4%.' }),
    finding({
      ruleId: 'number-stored-as-text',
      messageId: 'number',
      severity: 'warning',
      range: 'C9',
      suggestions: [{ title: 'Sửa thành 166 hộ', edits: [] }],
    }),
  ]),
  checkedFile('nộp/xã B.xlsx', []),
  refusedFile('nộp/xã Đ.xlsx', 'Tệp rỗng. Hãy xin gửi lại.'),
];

function page(files: readonly FileReport[], language: Language = 'vi'): string {
  const reporter = createHtmlReporter({
    language,
    rules: describeRules(language),
    now: new Date(2026, 0, 15, 9, 5),
  });
  const count = new SummaryCount();
  let html = reporter.start();
  for (const file of files) {
    count.add(file);
    html += reporter.file(file);
  }
  return html + reporter.end(count.get());
}

/** As a browser shows it, with its script run. */
function open(files: readonly FileReport[], language?: Language): void {
  document.open();
  document.write(page(files, language));
  document.close();
}

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

const shown = (selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => !element.closest('[hidden]'))
    .map((element) => element.textContent ?? '');

function type(name: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the page', () => {
  it('says first what came of it all, then what came of each workbook', () => {
    open(FILES);
    expect(document.documentElement.lang).toBe('vi');
    expect(texts('header p')[0]).toMatch(/^Soát lúc 09:05 ngày 15\/01\/2026 bằng Soát Biểu \d/);
    expect(texts('.verdict')).toEqual([
      '1 trong 2 sổ tính đã soát có lỗi phải sửa. Còn 1 tệp không đọc được.',
    ]);
    expect(texts('.figures dd')).toEqual(['2', '1', '2', '1', '0']);
    expect(texts('#files tbody tr')).toEqual([
      'nộp/xã A.xlsx1 biểu210',
      'nộp/xã B.xlsx1 biểu, không có gì phải sửa000',
      'nộp/xã Đ.xlsxKhông đọc được',
    ]);
  });

  it('gives each finding its cell, what stands there, what to do and why', () => {
    open(FILES);
    expect(texts('.file h3')).toEqual(['nộp/xã A.xlsx', 'nộp/xã Đ.xlsx']);
    expect(texts('.kind h5')).toEqual([
      '✖ Lỗi: Tỷ lệ không khớp với số hộ',
      '▲ Cảnh báo: Số lưu ở dạng chữ',
    ]);
    const [first, , third] = texts('.kind tbody tr');
    expect(first).toContain('ô E7 ghi 15,38%; 2.289 hộ trên 14.460 hộ là 15,83%.');
    expect(first).toContain('Việc cần làm: Đối chiếu ô E7 với số liệu gốc');
    expect(first).toContain('Các ô liên quan: C7, Biểu 2!D7');
    expect(third).toContain('Việc cần làm: Sửa thành 166 hộ');
    expect(texts('#r-rate-mismatch')[0]).toContain('Thông tư 07/2021/TT-BLĐTBXH');
  });

  it('has a place for every link, and no link to anywhere else', () => {
    open(FILES);
    const targets = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(document.querySelector(target!)).not.toBeNull();
  });

  it('names figures that were not checked', () => {
    const strange = { range: 'C7:C9', reason: 'không rõ năm' };
    const [table] = checkedFile('', []).tables;
    open([{ ...checkedFile('a.xlsx', []), tables: [{ ...table!, unrecognised: [strange] }] }]);
    expect(texts('.kind li')).toEqual(['C7:C9: không rõ năm']);
  });

  it('says what was changed about the check, also where nothing was found', () => {
    const settings = {
      pack: { id: 'tinh-a', name: 'Gói của tỉnh A', from: 'workbook' as const },
      severities: { 'rate-mismatch': 'off' as const, 'row-numbering': 'warning' as const },
      options: { 'household-growth-outlier': { lowPercent: -9 } },
      unusable: ['Gói cũ không đọc được.'],
    };
    open([{ ...checkedFile('a.xlsx', []), settings }]);
    expect(shown('.file p')).toEqual([
      'Soát theo gói chương trình “Gói của tỉnh A” (tinh-a), ghi trong sổ tính.',
      'Đã tắt quy tắc: rate-mismatch.',
      'Đã đổi mức độ: row-numbering → CẢNH BÁO.',
      'Đã đổi tham số của quy tắc: household-growth-outlier (lowPercent = -9).',
      'Gói cũ không đọc được.',
    ]);
  });

  it('speaks English, too', () => {
    open(FILES, 'en');
    expect(document.documentElement.lang).toBe('en');
    expect(texts('.verdict')[0]).toContain('1 of 2 workbooks that were checked have errors');
  });

  it('has nothing more to say where nothing was found', () => {
    open([checkedFile('a.xlsx', [])]);
    expect(texts('.verdict')).toEqual(['Không có nội dung nào phải sửa.']);
    expect(document.querySelector('form, .file')).toBeNull();
  });

  it('keeps the rules of accessibility', async () => {
    open(FILES);
    const { violations } = await axe(document.documentElement);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the filter', () => {
  it('shows what is asked for, and counts it', () => {
    open(FILES);
    expect(shown('[role=status]')).toEqual(['Đang hiện 3 trong 3 nội dung.']);
    type('rule', 'number-stored-as-text');
    expect(shown('.kind h5')).toEqual([expect.stringContaining('Số lưu ở dạng chữ')]);
    expect(shown('.file h3')).toEqual(['nộp/xã A.xlsx']);
    expect(shown('[role=status]')).toEqual(['Đang hiện 1 trong 3 nội dung.']);
  });

  it('finds workbooks by part of their name, with or without marks', () => {
    open(FILES);
    type('path', 'XA D');
    expect(shown('.file h3')).toEqual(['nộp/xã Đ.xlsx']);
    expect(shown('#files tbody th')).toEqual(['nộp/xã Đ.xlsx']);
  });

  it('leaves out severities', () => {
    open(FILES);
    const errors = document.querySelector<HTMLInputElement>('[value=error]')!;
    errors.checked = false;
    errors.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown('.kind h5')).toEqual([expect.stringContaining('Cảnh báo')]);
  });

  it('is not there without its script, while everything else is', () => {
    document.documentElement.innerHTML = page(FILES);
    expect(document.querySelector('form')!.hidden).toBe(true);
    expect(shown('.kind tbody tr')).toHaveLength(3);
  });
});

describe('words of a workbook', () => {
  it('become no tag, script, link or control character', () => {
    const hostile = finding({
      sheet: HOSTILE,
      message: HOSTILE,
      suggestions: [{ title: HOSTILE, edits: [] }],
      related: [{ sheet: HOSTILE, range: 'A1' }],
    });
    const html = page([checkedFile(HOSTILE, [hostile]), refusedFile(HOSTILE, HOSTILE)]);
    document.documentElement.innerHTML = html;
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('img, [onerror]')).toBeNull();
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^#[\w-]+$/);
    expect(html).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(texts('.file h3')[0]).toContain('<script>alert(1)</script>');
  });

  it('could do nothing even so: only the page itself may style and run', () => {
    open(FILES);
    const policy = document
      .querySelector('meta[http-equiv=Content-Security-Policy]')!
      .getAttribute('content')!;
    const digest = (selector: string): string =>
      createHash('sha256').update(document.querySelector(selector)!.textContent).digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest('style')}'`,
      `script-src 'sha256-${digest('script')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(document.querySelectorAll('[style], [src], link')).toHaveLength(0);
  });
});
