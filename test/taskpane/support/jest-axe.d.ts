/** The part of jest-axe that the tests use; the package brings no types. */
declare module 'jest-axe' {
  export interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  export function axe(element: Element): Promise<{ readonly violations: readonly Violation[] }>;
}
