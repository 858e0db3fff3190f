import { describeElement } from './elements';

interface Sequence {
  readonly parent: string;
  /** In the order of Microsoft's schema; `!` marks those that must be there. */
  readonly children: readonly string[];
}

/**
 * The sequences of the add-in-only manifest, schema version 1.1 with VersionOverrides 1.0: Excel
 * refuses a manifest whose elements stand in another order.
 */
const SEQUENCES: readonly Sequence[] = [
  {
    parent: 'OfficeApp',
    children: [
      ...['Id!', 'AlternateId', 'Version!', 'ProviderName!', 'DefaultLocale!', 'DisplayName!'],
      ...['Description!', 'IconUrl!', 'HighResolutionIconUrl!', 'SupportUrl!', 'AppDomains!'],
      ...['Hosts!', 'Requirements!', 'DefaultSettings!', 'Permissions!', 'VersionOverrides!'],
    ],
  },
  {
    parent: 'VersionOverrides',
    children: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  },
  { parent: 'VersionOverrides/Hosts/Host', children: ['Runtimes!', 'DesktopFormFactor!'] },
  {
    parent: 'DesktopFormFactor',
    children: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!'],
  },
  { parent: 'GetStarted', children: ['Title!', 'Description!', 'LearnMoreUrl!'] },
  { parent: 'CustomTab', children: ['Group!', 'Label!'] },
  { parent: 'Group', children: ['Label!', 'Icon!', 'Control!'] },
  { parent: 'Control', children: ['Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled'] },
  { parent: 'Supertip', children: ['Title!', 'Description!'] },
  { parent: 'Action', children: ['TaskpaneId', 'SourceLocation', 'FunctionName'] },
  { parent: 'Resources', children: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'] },
];

export function checkOrder(manifest: Document): readonly string[] {
  return [...manifest.getElementsByTagNameNS('*', '*')].flatMap((element) => {
    const sequence = SEQUENCES.find(({ parent }) => isAt(element, parent));
    return sequence === undefined ? [] : checkSequence(element, sequence.children);
  });
}

function isAt(element: Element, location: string): boolean {
  const path = describeElement(element).replace(/#[^/]*/g, '');
  return path === location || path.endsWith(`/${location}`);
}

function checkSequence(element: Element, sequence: readonly string[]): readonly string[] {
  const where = describeElement(element);
  const allowed = sequence.map((entry) => entry.replace('!', ''));
  const found = [...element.children].map((child) => child.localName);
  const unknown = found.filter((name) => !allowed.includes(name));
  const missing = sequence
    .filter((entry) => entry.endsWith('!'))
    .map((entry) => entry.slice(0, -1))
    .filter((name) => !found.includes(name));
  const ranks = found.map((name) => allowed.indexOf(name)).filter((rank) => rank >= 0);
  const misplaced = ranks.findIndex((rank, index) => index > 0 && rank < Number(ranks[index - 1]));
  return [
    ...unknown.map((name) => `${where}: ${name} does not belong here`),
    ...missing.map((name) => `${where}: ${name} is missing`),
    ...(misplaced < 0 ? [] : [`${where}: ${String(found[misplaced])} stands too late`]),
  ];
}
