import { malformed } from './xml-error';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface Scope {
  readonly depth: number;
  readonly declared: ReadonlyMap<string, string>;
}

/** Which namespace a prefix stands for, element by element. The empty prefix is the default one. */
export class Namespaces {
  private readonly scopes: Scope[] = [{ depth: 0, declared: new Map([['xml', XML_NAMESPACE]]) }];

  /** Prefixes declared on the element at this depth. */
  enter(depth: number, declared: ReadonlyMap<string, string>): void {
    this.scopes.push({ depth, declared });
  }

  /** Whether leaving the element at this depth ended the reach of prefixes. */
  leave(depth: number): boolean {
    if (this.scopes[this.scopes.length - 1]!.depth !== depth) return false;
    this.scopes.pop();
    return true;
  }

  /** Undefined for names without a namespace. Throws XmlError for a prefix that nobody declared. */
  find(prefix: string): string | undefined {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const found = this.scopes[index]!.declared.get(prefix);
      if (found === '') break;
      if (found !== undefined) return found;
    }
    if (prefix !== '') throw malformed(`undeclared prefix ${prefix}`);
    return undefined;
  }
}
