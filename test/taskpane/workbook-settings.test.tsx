/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { RuleSetting } from '../../src/taskpane/application';
import { FakeApplication } from './support/fake-application';
import { renderPane, type RenderedPane } from './support/render-pane';
import { sampleForm } from './support/sample-form';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const OUTLIER: RuleSetting = {
  id: 'household-growth-outlier',
  title: 'Số hộ tăng giảm bất thường',
  usual: 'warning',
  options: [
    { name: 'lowPercent', label: 'Giảm nhiều nhất', usual: -5 },
    { name: 'highPercent', label: 'Tăng nhiều nhất', usual: 10, own: 12.5 },
  ],
};

const BELOW: RuleSetting = {
  id: 'below-programme-target',
  title: 'Giảm chậm hơn mục tiêu',
  usual: 'off',
  options: [{ name: 'poorDistrict', label: 'Huyện nghèo', usual: false }],
};

/** Chooses a file with this text at the button of this name. */
async function upload(pane: RenderedPane, button: string, text: string): Promise<void> {
  const file = new File([text], 'gói.json', { type: 'application/json' });
  // jsdom reads files by timers of its own only.
  file.arrayBuffer = () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer);
  await pane.user.upload(screen.getByLabelText(button, { selector: 'input' }), file);
  await pane.pass(0);
}

async function openSettings(application = new FakeApplication()): Promise<RenderedPane> {
  application.settings = { ...application.settings, rules: [OUTLIER, BELOW] };
  const pane = renderPane({ application });
  await pane.user.click(screen.getByRole('tab', { name: 'Cài đặt' }));
  await pane.pass(0);
  return pane;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the programme pack', () => {
  it('is kept from a file, said, and can be taken back', async () => {
    const pane = await openSettings();
    const { application, user } = pane;
    expect(screen.getByText(/Đang dùng các gói có sẵn/)).toBeTruthy();
    await upload(pane, 'Nạp gói từ tệp JSON…', 'A');
    expect(application.done('store pack A')).toBe(1);
    expect(screen.getByText('Đã lưu gói “A” vào sổ tính')).toBeTruthy();
    // What is in force is read again.
    expect(application.done('describe settings')).toBe(2);
    await user.click(screen.getAllByRole('button', { name: /Hoàn tác/ })[0]!);
    expect(application.done('undo part')).toBe(1);
  });

  it('shows everything that is wrong with a file, and keeps nothing', async () => {
    const pane = await openSettings();
    const { application } = pane;
    application.fileProblems = ['nodes[3].code: sai', 'id: thiếu'];
    await upload(pane, 'Nạp gói từ tệp JSON…', 'B');
    const alert = within(section('Gói chương trình').getByRole('alert'));
    expect(alert.getByText('Tệp có 2 chỗ phải sửa, chưa lưu gì vào sổ tính:')).toBeTruthy();
    expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'nodes[3].code: sai',
      'id: thiếu',
    ]);
    expect(application.done('store pack B')).toBe(0);
  });

  it('is named and can be removed; what nobody can use is said', async () => {
    const application = new FakeApplication();
    application.settings = {
      ...application.settings,
      pack: { id: 'goi-a', name: 'Chương trình của tỉnh A', from: 'workbook' },
      unusable: ['firstYear: phải là số.'],
    };
    const { user } = await openSettings(application);
    expect(screen.getByText('Gói đang dùng: Chương trình của tỉnh A')).toBeTruthy();
    expect(screen.getByText('firstYear: phải là số.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bỏ gói này' }));
    expect(application.done('remove pack')).toBe(1);
  });
});

describe('templates of the workbook', () => {
  it('are listed, added and removed', async () => {
    const application = new FakeApplication();
    application.settings = {
      ...application.settings,
      templates: [{ id: 'bieu-cua-so', title: 'Biểu của Sở' }],
    };
    const pane = await openSettings(application);
    await pane.user.click(screen.getByRole('button', { name: 'Bỏ mẫu biểu “Biểu của Sở”' }));
    expect(application.done('remove template bieu-cua-so')).toBe(1);
    await upload(pane, 'Nạp mẫu biểu từ tệp JSON…', 'C');
    expect(application.done('store template C')).toBe(1);
  });

  it('stand in the gallery beside ours', async () => {
    const application = new FakeApplication();
    const { definition } = sampleForm;
    application.ownForms = [
      {
        ...sampleForm,
        definition: {
          ...definition,
          id: 'bieu-cua-so',
          title: { vi: 'Biểu của Sở', en: 'The form' },
        },
      },
    ];
    const pane = renderPane({ application });
    await pane.pass(0);
    expect(screen.getByText('Biểu của Sở')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Dùng mẫu này' })).toHaveLength(2);
  });
});

describe('rules', () => {
  const choose = async ({ user }: RenderedPane, title: string) => {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Quy tắc' }), title);
    return within(screen.getByRole('group', { name: title }));
  };

  it('get another severity and other options', async () => {
    const pane = await openSettings();
    const form = await choose(pane, OUTLIER.title);
    expect(form.getByRole('option', { name: 'Theo mặc định: Cảnh báo' })).toBeTruthy();
    await pane.user.selectOptions(form.getByRole('combobox', { name: 'Mức độ' }), 'Lỗi');
    await pane.user.type(form.getByRole('textbox', { name: 'Giảm nhiều nhất' }), '-2,5');
    await pane.user.click(form.getByRole('button', { name: 'Lưu vào sổ tính' }));
    const change = {
      id: OUTLIER.id,
      severity: 'error',
      options: { lowPercent: -2.5, highPercent: 12.5 },
    };
    expect(pane.application.log).toContain(`change rule ${JSON.stringify(change)}`);
  });

  it('are not kept with what is no number', async () => {
    const pane = await openSettings();
    const form = await choose(pane, OUTLIER.title);
    await pane.user.type(form.getByRole('textbox', { name: 'Giảm nhiều nhất' }), 'năm');
    expect(form.getByText('Phải là số, ví dụ 1,5.')).toBeTruthy();
    await pane.user.click(form.getByRole('button', { name: 'Lưu vào sổ tính' }));
    expect(pane.application.log.filter((line) => line.startsWith('change rule'))).toEqual([]);
  });

  it('are switched on with an option that is a switch', async () => {
    const pane = await openSettings();
    const form = await choose(pane, BELOW.title);
    await pane.user.selectOptions(form.getByRole('combobox', { name: 'Mức độ' }), 'Lưu ý');
    await pane.user.click(form.getByRole('switch', { name: 'Huyện nghèo' }));
    await pane.user.click(form.getByRole('button', { name: 'Lưu vào sổ tính' }));
    const change = { id: BELOW.id, severity: 'info', options: { poorDistrict: true } };
    expect(pane.application.log).toContain(`change rule ${JSON.stringify(change)}`);
  });

  it('that were changed are listed and go back to what is usual', async () => {
    const { application, user } = await openSettings();
    const changed = within(screen.getByRole('list', { name: 'Quy tắc đã đổi' }));
    expect(changed.getAllByRole('listitem')).toHaveLength(1);
    await user.click(
      screen.getByRole('button', { name: `Trả quy tắc “${OUTLIER.title}” về mặc định` }),
    );
    expect(application.log).toContain(`change rule ${JSON.stringify({ id: OUTLIER.id })}`);
  });
});

it('has nothing that keeps people out', async () => {
  const pane = await openSettings();
  pane.application.fileProblems = ['id: thiếu'];
  await upload(pane, 'Nạp gói từ tệp JSON…', 'D');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Quy tắc' }), OUTLIER.title);
  jest.useRealTimers();
  const { violations } = await axe(pane.container);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
});
