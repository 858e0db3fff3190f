import { childrenOf, describeElement, elementsOf, textsOf } from './elements';

const TRANSLATION = 'en-US';
const LONGEST_ADDRESS = 2048;

/** Longest texts in characters, by the element or the list that holds them. */
const LONGEST: readonly (readonly [parent: string, name: string, characters: number])[] = [
  ['OfficeApp', 'DisplayName', 125],
  ['OfficeApp', 'Description', 250],
  ['ShortStrings', 'String', 125],
  ['LongStrings', 'String', 250],
];

export function checkLengths(manifest: Document): readonly string[] {
  const provider = elementsOf(manifest, 'ProviderName')[0]?.textContent ?? '';
  return [
    ...(provider.length > 125 ? ['ProviderName: longer than 125 characters'] : []),
    ...LONGEST.flatMap(([parent, name, characters]) =>
      elementsOf(manifest, parent)
        .flatMap((element) => childrenOf(element, name))
        .filter((element) => textsOf(element).some((text) => text.length > characters))
        .map((element) => `${describeElement(element)}: longer than ${characters} characters`),
    ),
  ];
}

/** Whatever a person reads, and the page of help, stands in both languages. */
export function checkTranslations(manifest: Document): readonly string[] {
  const [root] = elementsOf(manifest, 'OfficeApp');
  const readable = [
    ...['DisplayName', 'Description', 'SupportUrl'].flatMap((name) =>
      root === undefined ? [] : childrenOf(root, name),
    ),
    ...elementsOf(manifest, 'String'),
    ...elementsOf(manifest, 'Url').filter((url) => url.getAttribute('id') === 'Help.Url'),
  ];
  return readable.flatMap((element) => {
    const locales = childrenOf(element, 'Override').map((child) => child.getAttribute('Locale'));
    return [
      ...(locales.join() === TRANSLATION
        ? []
        : [`${describeElement(element)}: wants ${TRANSLATION} once`]),
      ...(textsOf(element).some((text) => text.trim() === '')
        ? [`${describeElement(element)}: a text is empty`]
        : []),
    ];
  });
}

/** Every address is https, short enough, and of a site that the manifest declares. */
export function checkAddresses(manifest: Document): readonly string[] {
  const declared = elementsOf(manifest, 'AppDomain').map((domain) => domain.textContent ?? '');
  const addresses = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url'].flatMap((name) =>
      elementsOf(manifest, name),
    ),
    ...elementsOf(manifest, 'Image'),
  ].filter((element) => element.hasAttribute('DefaultValue'));
  return addresses.flatMap((element) =>
    textsOf(element).flatMap((text) => {
      const origin = findOrigin(text);
      if (origin === undefined) return [`${describeElement(element)}: ${text} is not https`];
      if (text.length > LONGEST_ADDRESS) return [`${describeElement(element)}: too long`];
      return declared.includes(origin) ? [] : [`${origin} is not among AppDomains`];
    }),
  );
}

function findOrigin(text: string): string | undefined {
  try {
    const address = new URL(text);
    return address.protocol === 'https:' ? address.origin : undefined;
  } catch {
    return undefined;
  }
}
