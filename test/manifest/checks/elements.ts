/** Elements by local name, in document order: manifests mix three namespaces for one purpose. */
export function elementsOf(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

export function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

/** Where an element stands, with its id, for messages. */
export function describeElement(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const id = at.getAttribute('id') ?? at.getAttribute('resid');
    steps.unshift(id === null ? at.localName : `${at.localName}#${id}`);
  }
  return steps.join('/');
}

/** The texts of an element that holds a default and its translations. */
export function textsOf(element: Element): readonly string[] {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...childrenOf(element, 'Override').map((override) => override.getAttribute('Value') ?? ''),
  ];
}
