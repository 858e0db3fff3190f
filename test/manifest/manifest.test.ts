/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_IDS } from '../../src/commands/command-channel';
import { rebaseManifest } from '../../scripts/manifest/rebase.mjs';
import { checkManifest } from './check-manifest';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** Assets are published under the same paths as they have in the project. */
function readPublished(address: string): Buffer | undefined {
  const file = path.join(ROOT, new URL(address).pathname);
  return existsSync(file) ? readFileSync(file) : undefined;
}

const check = (xml: string) => checkManifest(xml, readPublished, COMMAND_IDS);

describe('the manifest', () => {
  it('has no fault that can be told offline', () => {
    expect(check(MANIFEST)).toEqual([]);
  });

  it('is Vietnamese first', () => {
    expect(MANIFEST).toContain('<DefaultLocale>vi-VN</DefaultLocale>');
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(MANIFEST).toContain(`<Version>${version}.0</Version>`);
  });

  it('leads to help that exists, in both languages', () => {
    const pages = [...MANIFEST.matchAll(/"(https:[^"]*\/help\/[^"]*)"/g)].map(([, page]) => page);
    expect(new Set(pages).size).toBe(2);
    expect(pages.filter((page) => readPublished(String(page)) === undefined)).toEqual([]);
  });
});

describe('a manifest for another address', () => {
  it.each([
    ['https://example.gov.vn', 'https://example.gov.vn/taskpane.html'],
    [
      'https://example.gov.vn/tools/soat-bieu/',
      'https://example.gov.vn/tools/soat-bieu/taskpane.html',
    ],
    ['https://example.gov.vn:8443/a', 'https://example.gov.vn:8443/a/taskpane.html'],
  ])('at %s is complete', (base, pane) => {
    const manifest = rebaseManifest(MANIFEST, base);
    expect(manifest).toContain(`<bt:Url id="Pane.Url" DefaultValue="${pane}" />`);
    expect(manifest).not.toContain('localhost');
    const folder = base.replace(/\/$/, '');
    const readRebased = (address: string) =>
      readPublished(address.replace(folder, 'https://localhost'));
    expect(checkManifest(manifest, readRebased, COMMAND_IDS)).toEqual([]);
  });

  it.each(['http://example.gov.vn', 'example.gov.vn', 'https://example.gov.vn/?a=1'])(
    'is refused for %s',
    (base) => {
      expect(() => rebaseManifest(MANIFEST, base)).toThrow(base);
    },
  );
});

describe('the offline check', () => {
  const broken: readonly (readonly [
    fault: string,
    by: string,
    find: string | RegExp,
    put: string,
  ])[] = [
    ['an unclosed element', 'xml', '</AppDomains>', ''],
    ['elements out of order', 'order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['an element of another place', 'order', '<Permissions>', '<Dialog/><Permissions>'],
    ['no support address', 'order', /<SupportUrl[\s\S]*<\/SupportUrl>/, ''],
    [
      'a tab label before its group',
      'order',
      /(<Group id[\s\S]*<\/Group>)\s*(<Label resid="Tab.Label" \/>)/,
      '$2$1',
    ],
    [
      'runtimes after the form factor',
      'order',
      /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>)/,
      '$2$1',
    ],
    ['a control without a tip', 'order', /<Supertip>[\s\S]*?<\/Supertip>/, ''],
    ['an id that is no GUID', 'identity', /<Id>.*<\/Id>/, '<Id>soat-bieu</Id>'],
    ['a three-part version', 'identity', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>'],
    ['the same id twice', 'identity', 'id="SoatBieu.Draft"', 'id="SoatBieu.Check"'],
    ['an older Excel', 'requirements', 'MinVersion="1.9"', 'MinVersion="1.8"'],
    ['another program', 'requirements', '<Host Name="Workbook" />', '<Host Name="Document" />'],
    ['a reference to nothing', 'references', 'resid="Open.Tip"', 'resid="Open.Hint"'],
    ['a label from the wrong list', 'references', 'resid="Tab.Label"', 'resid="Open.Tip"'],
    ['an id of 33 characters', 'references', /Help\.Url/g, 'H'.repeat(33)],
    [
      'a resource that nobody uses',
      'references',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="X" DefaultValue="https://localhost:3000/x"/>',
    ],
    ['a runtime that ends', 'runtime', 'lifetime="long"', 'lifetime="short"'],
    [
      'functions on another page',
      'runtime',
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Help.Url" />',
    ],
    [
      'plain http',
      'addresses',
      '"https://localhost:3000/taskpane.html"',
      '"http://localhost:3000/taskpane.html"',
    ],
    [
      'a site that is not declared',
      'addresses',
      '"https://localhost:3000/assets/help/vi.html"',
      '"https://example.com/help/vi.html"',
    ],
    ['a label of 126 characters', 'lengths', 'Value="Clear marks"', `Value="${'m'.repeat(126)}"`],
    [
      'a tip of 251 characters',
      'lengths',
      /Value="Removes every mark[^"]*"/,
      `Value="${'m'.repeat(251)}"`,
    ],
    [
      'a description of 251 characters',
      'lengths',
      /(<Description DefaultValue=)"[^"]*"/,
      `$1"${'m'.repeat(251)}"`,
    ],
    [
      'a text without translation',
      'translations',
      '<bt:Override Locale="en-US" Value="Open pane" />',
      '',
    ],
    [
      'a translation into the wrong language',
      'translations',
      'Locale="en-US" Value="Check"',
      'Locale="fr-FR" Value="Check"',
    ],
    ['an empty text', 'translations', 'DefaultValue="Mở ngăn"', 'DefaultValue=" "'],
    ['an icon that is not there', 'icons', 'icons/icon-16.png', 'icons/icon-17.png'],
    ['an icon of another size', 'icons', 'icons/icon-64.png', 'icons/icon-32.png'],
    ['a picture that is no PNG', 'icons', 'assets/icons/icon-80.png', 'manifest.xml'],
    ['a control without the smallest icon', 'icons', '<bt:Image size="16" resid="Icon.16" />', ''],
    ['a button that nothing answers', 'commands', '>recalculate<', '>recalculateAll<'],
  ];

  it.each(broken)('catches %s (%s)', (_fault, by, find, put) => {
    const mutated = MANIFEST.replace(find, put);
    expect(mutated).not.toBe(MANIFEST);
    expect(check(mutated).map((problem) => problem.check)).toContain(by);
  });

  it('catches a command that no button starts', () => {
    const problems = checkManifest(MANIFEST, readPublished, [...COMMAND_IDS, 'allocate']);
    expect(problems).toEqual([{ check: 'commands', message: 'no button starts allocate' }]);
  });
});
