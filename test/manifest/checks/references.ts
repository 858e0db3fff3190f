import { childrenOf, describeElement, elementsOf } from './elements';

const LONGEST_RESOURCE_ID = 32;

/** Which list of Resources an element's `resid` must point into. */
const LIST_BY_ELEMENT: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Every reference points at a resource of the right kind, and every resource is wanted. */
export function checkReferences(manifest: Document): readonly string[] {
  const references = [...manifest.querySelectorAll('[resid]')];
  const broken = references.flatMap((element) => checkReference(manifest, element));
  const wanted = new Set(references.map((element) => element.getAttribute('resid')));
  const resources = resourceLists(manifest).flatMap((list) => [...list.children]);
  return [
    ...broken,
    ...resources
      .map((resource) => resource.getAttribute('id') ?? '')
      .flatMap((id) => [
        ...(wanted.has(id) ? [] : [`resource ${id} is used nowhere`]),
        ...(id.length > LONGEST_RESOURCE_ID
          ? [`resource id ${id} is longer than ${LONGEST_RESOURCE_ID} characters`]
          : []),
      ]),
  ];
}

function checkReference(manifest: Document, element: Element): readonly string[] {
  const id = element.getAttribute('resid');
  const listName = LIST_BY_ELEMENT[element.localName];
  const list = resourceLists(manifest).find((candidate) => candidate.localName === listName);
  const target = list && [...list.children].find((entry) => entry.getAttribute('id') === id);
  return target === undefined
    ? [`${describeElement(element)}: no ${String(listName)} entry of this id`]
    : [];
}

function resourceLists(manifest: Document): readonly Element[] {
  return elementsOf(manifest, 'Resources').flatMap((resources) => [...resources.children]);
}

/** Ribbon, pane and functions share one page only if all three name the same address. */
export function checkSharedRuntime(manifest: Document): readonly string[] {
  const [runtime] = elementsOf(manifest, 'Runtime');
  const page = runtime?.getAttribute('resid');
  const pages = [
    ...elementsOf(manifest, 'FunctionFile'),
    ...elementsOf(manifest, 'Action').flatMap((action) => childrenOf(action, 'SourceLocation')),
  ];
  return [
    ...(runtime?.getAttribute('lifetime') === 'long' ? [] : ['Runtime: lifetime must be long']),
    ...pages
      .filter((element) => element.getAttribute('resid') !== page)
      .map((element) => `${describeElement(element)}: not the page of the shared runtime`),
  ];
}
