import type { OfficeExternal } from '../../../src/workbench/office-host';

/** Where the page says that Office.js came from; nothing is fetched from there. */
const SCRIPT_URL = 'https://add-in.test/office-js/office.js';

/** Globals that Office.js makes: they must not survive into the next boot. */
const MADE_BY_OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeCore', 'OSF', 'Microsoft'];

/**
 * Makes the test's global scope look like a task pane's page to Office.js. Only what is
 * missing is added, so a jsdom window keeps its own document; scripts that the library
 * asks for are run from the package instead of being fetched.
 * @returns takes everything back
 */
export function enterOfficePage(external: OfficeExternal, run: (file: string) => void): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  const define = (name: string, value: unknown): void => {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  const runScript = (element: ScriptElement): void => {
    setTimeout(() => {
      run(element.src.slice(element.src.indexOf('/office-js/') + '/office-js/'.length));
      element.onload?.(undefined);
    }, 0);
  };
  for (const name of MADE_BY_OFFICE)
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  define('external', external);
  const restoreDocument =
    typeof document === 'undefined' ? defineBarePage(define, runScript) : patchDocument(runScript);
  return () => {
    restoreDocument();
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
  };
}

interface ScriptElement {
  readonly tagName: string;
  src: string;
  onload?: ((event: unknown) => void) | null;
}

/** The few members of a browser's window that Office.js touches while it starts. */
function defineBarePage(
  define: (name: string, value: unknown) => void,
  runScript: (element: ScriptElement) => void,
): () => void {
  const createElement = (tag: string): Record<string, unknown> => {
    const attributes = new Map<string, string>();
    return {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      getAttribute: (name: string) => attributes.get(name) ?? null,
      appendChild: () => undefined,
      addEventListener: () => undefined,
    };
  };
  const script = { src: SCRIPT_URL, getAttribute: () => SCRIPT_URL };
  const head = {
    appendChild: (element: ScriptElement) => {
      if (element.tagName === 'SCRIPT') runScript(element);
    },
  };
  const url = new URL('https://add-in.test/taskpane.html');
  define('window', globalThis);
  define('self', globalThis);
  define('top', globalThis);
  define('addEventListener', () => undefined);
  define('removeEventListener', () => undefined);
  define('history', {});
  define('navigator', { userAgent: 'node', platform: 'node' });
  define('location', {
    href: url.href,
    origin: url.origin,
    protocol: url.protocol,
    host: url.host,
    pathname: url.pathname,
    search: '',
    hash: '',
  });
  define('document', {
    readyState: 'complete',
    cookie: '',
    currentScript: script,
    head,
    body: createElement('body'),
    documentElement: createElement('html'),
    createElement,
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? [script] : tag === 'head' ? [head] : [],
    addEventListener: () => undefined,
  });
  return () => undefined;
}

/** In a real document (jsdom): the script element that Office.js looks for, and its requests caught. */
function patchDocument(runScript: (element: ScriptElement) => void): () => void {
  const append = Node.prototype.appendChild;
  const script = document.createElement('script');
  script.setAttribute('src', SCRIPT_URL);
  append.call(document.head, script);
  Node.prototype.appendChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (!(child instanceof HTMLScriptElement) || !child.src.includes('/office-js/'))
      return append.call(this, child) as Child;
    runScript(child as unknown as ScriptElement);
    return child;
  };
  return () => {
    Node.prototype.appendChild = append;
    script.remove();
  };
}
