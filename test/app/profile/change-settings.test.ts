import { checkSnapshot } from '../../../src/app/check-snapshot';
import {
  offerTemplates,
  offerTemplatesOf,
  previewTemplate,
} from '../../../src/app/offer-templates';
import {
  changeRule,
  removePack,
  removeTemplate,
  storePack,
  storeTemplate,
} from '../../../src/app/profile/change-settings';
import { describeSettings } from '../../../src/app/profile/describe-settings';
import type { Language } from '../../../src/messages/language';
import { EMPTY_PART } from '../../../src/domain/workbook-part';
import { formatWorkbookPart, parseWorkbookPart } from '../../../src/hosts/workbook-part';
import { GNBV_2021_2025 } from '../../../src/programme/packs';
import { rules } from '../../../src/rules';
import { projectBudget } from '../../../src/templates/project-budget/definition';
import { targetAllocation } from '../../../src/templates/target-allocation/definition';
import { simpleSheet } from '../../recognition/simple-sheet';
import { faultyPack } from '../faulty-pack';
import { faultyTemplate } from '../faulty-template';
import { createSnapshotPort } from '../snapshot-port';

const toBytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));

const PACK = {
  ...GNBV_2021_2025,
  id: 'goi-cua-tinh',
  name: 'Chương trình của tỉnh',
  nodes: [
    ...GNBV_2021_2025.nodes,
    { ...GNBV_2021_2025.nodes[0]!, code: 'DA8', name: 'Chuyển đổi số', spellings: [] },
  ],
};

const FORM = {
  ...targetAllocation,
  id: 'bieu-cua-so',
  title: { vi: 'Biểu của Sở', en: 'The department’s form' },
};

const YEAR = { year: 2026 };

const open = (part?: string) => createSnapshotPort([simpleSheet([['Ghi chú']])], part);

test('a pack is kept beside all else, replaced by the next and removed', async () => {
  const before = { ...EMPTY_PART, reportSheetId: 'r1' };
  const port = open(formatWorkbookPart(before));
  const stored = await storePack(port, toBytes(PACK), 'vi');
  expect(stored).toMatchObject({ ok: true, name: 'Chương trình của tỉnh' });
  expect((await describeSettings(port, 'vi')).pack).toEqual({
    id: 'goi-cua-tinh',
    name: 'Chương trình của tỉnh',
    from: 'workbook',
  });
  await storePack(port, toBytes({ ...PACK, id: 'goi-khac' }), 'vi');
  expect((await describeSettings(port, 'vi')).pack?.id).toBe('goi-khac');
  await removePack(port);
  expect(parseWorkbookPart(port.part()!)).toEqual(before);
});

test.each<[string, (port: ReturnType<typeof open>) => ReturnType<typeof storePack>]>([
  ['pack', (port) => storePack(port, toBytes(faultyPack.data), 'vi')],
  ['template', (port) => storeTemplate(port, toBytes(faultyTemplate().data), 'vi')],
])('of a %s with twenty faults nothing is kept', async (_, store) => {
  const port = open();
  const result = await store(port);
  expect(result.ok ? [] : result.problems).toHaveLength(20);
  expect(port.part()).toBeUndefined();
});

test('a template is offered once it is kept, and no longer once it is removed', async () => {
  const port = open();
  const ids = () => offerTemplates(port, YEAR).map(({ definition }) => definition.id);
  const ours = ids();
  expect(await storeTemplate(port, toBytes(FORM), 'en')).toMatchObject({
    ok: true,
    name: 'The department’s form',
  });
  await offerTemplatesOf(port, YEAR);
  expect(ids()).toEqual(['bieu-cua-so', ...ours]);
  const preview = previewTemplate(port, 'bieu-cua-so', {
    ...offerTemplates(port, YEAR)[0]!.initial,
    places: 'Xã A\nXã B',
  });
  expect(preview.ok).toBe(true);
  await removeTemplate(port, 'bieu-cua-so');
  await offerTemplatesOf(port, YEAR);
  expect(ids()).toEqual(ours);
});

test('a template may be of the programme that the workbook keeps', async () => {
  const port = open();
  const own = toBytes({ ...projectBudget, id: 'von-cua-so', programme: PACK.id });
  expect((await storeTemplate(port, own, 'vi')).ok).toBe(false);
  await storePack(port, toBytes(PACK), 'vi');
  expect((await storeTemplate(port, own, 'vi')).ok).toBe(true);
});

test('forms of projects start from those of the programme', async () => {
  const port = open();
  await storePack(port, toBytes(PACK), 'vi');
  const offered = await offerTemplatesOf(port, YEAR);
  const budget = offered.find(({ definition }) => definition.id === 'project-budget')!;
  expect(budget.initial['places']).toContain('Dự án 8: Chuyển đổi số');
});

describe('settings of a rule', () => {
  const ID = 'household-growth-outlier';
  const ruleOf = async (port: ReturnType<typeof open>, language: Language = 'vi') =>
    (await describeSettings(port, language)).rules.find(({ id }) => id === ID)!;

  test('are those of the workbook until they are taken back', async () => {
    const port = open();
    await changeRule(port, { id: ID, severity: 'error', options: { highPercent: 4 } });
    await changeRule(port, { id: 'rate-mismatch', severity: 'off' });
    expect(await ruleOf(port)).toMatchObject({
      usual: 'warning',
      own: 'error',
      options: [
        { name: 'lowPercent', usual: -5 },
        { name: 'highPercent', usual: 10, own: 4 },
      ],
    });
    await changeRule(port, { id: ID });
    expect(await ruleOf(port)).not.toHaveProperty('own');
    expect(parseWorkbookPart(port.part()!).rules).toEqual({
      severities: { 'rate-mismatch': 'off' },
    });
    await changeRule(port, { id: 'rate-mismatch' });
    expect(parseWorkbookPart(port.part()!)).toEqual(EMPTY_PART);
  });

  test('are usually those of the pack', async () => {
    const port = open();
    const ruleSettings = { severities: { [ID]: 'info' }, options: { [ID]: { lowPercent: -8 } } };
    await storePack(port, toBytes({ ...PACK, ruleSettings }), 'vi');
    expect(await ruleOf(port)).toMatchObject({
      usual: 'info',
      options: [{ name: 'lowPercent', usual: -8 }, { name: 'highPercent' }],
    });
  });

  test('change what a check says', async () => {
    const sheet = simpleSheet([
      ['TT', 'Xã', 'Số hộ nghèo cuối năm 2023', 'Kế hoạch số hộ nghèo cuối năm 2024'],
      [1, 'Xã A', 120, 131],
      [2, 'Xã B', 80, 92],
    ]);
    const port = createSnapshotPort([sheet]);
    const said = async () =>
      checkSnapshot(await port.readSnapshot('all')).findings.map(({ severity }) => severity);
    expect(new Set(await said())).toEqual(new Set(['warning']));
    await changeRule(port, { id: 'target-not-lower', severity: 'off' });
    expect(await said()).toEqual([]);
  });

  test.each<Language>(['vi', 'en'])('have words for every option in %s', async (language) => {
    const { rules: settings } = await describeSettings(open(), language);
    expect(settings).toHaveLength(rules.length);
    for (const { title, options } of settings) {
      expect(title).not.toBe('');
      for (const { name, label } of options) expect(label).not.toBe(name);
    }
  });
});
